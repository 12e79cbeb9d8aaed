// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/number_file.h"

#include <QDir>
#include <QFile>

#include <cstdio>

namespace clew::cli {

namespace {

constexpr qint64 largestNumberFile = 256 * 1024 * 1024;

Result<QByteArray> readAllOf(QFile& file, const QString& name)
{
    const QByteArray bytes = file.read(largestNumberFile + 1);
    if (bytes.size() > largestNumberFile)
        return fail(Error::Code::Invalid, QStringLiteral("%1 is larger than 256 MiB; give a part of it.").arg(name));
    if (file.error() != QFileDevice::NoError)
        return fail(Error::Code::Io, QStringLiteral("%1 cannot be read: %2.").arg(name, file.errorString()));
    return bytes;
}

} // namespace

Result<QByteArray> readNumberBytes(const QString& path)
{
    if (path == QLatin1String("-")) {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return fail(Error::Code::Io, QStringLiteral("Standard input cannot be read: %1.").arg(input.errorString()));
        return readAllOf(input, QStringLiteral("Standard input"));
    }
    const QString name = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Io, QStringLiteral("%1 cannot be read: %2.").arg(name, file.errorString()));
    return readAllOf(file, name);
}

Result<services::NumberTable> readNumberFile(const QString& path)
{
    return services::NumberTable::read(TRY(readNumberBytes(path)));
}

Result<services::NumberColumn> numberColumn(Context& context)
{
    const services::NumberTable table = TRY(readNumberFile(context.arguments().positional(0)));
    const QString name = context.arguments().value(QStringLiteral("column"));
    const auto column = table.find(name);
    if (!column && name.isEmpty())
        return context.wrongUsage(column.error().message + QStringLiteral(" Use --column."));
    return table.numbers(TRY(column));
}

Argument numberFileArgument()
{
    return {QStringLiteral("FILE"), QStringLiteral("Columns of numbers, as CSV or with blanks between; - is standard "
                                                   "input")};
}

Option columnOption()
{
    return {QStringLiteral("column"), QStringLiteral("N|NAME"),
            QStringLiteral("The column, by its header or its number; not needed where there is one")};
}

Result<std::optional<int>> wholeOption(Context& context, const QString& option, int least)
{
    if (!context.arguments().has(option))
        return std::optional<int>();
    bool isNumber = false;
    const int value = context.arguments().value(option).toInt(&isNumber);
    if (!isNumber || value < least)
        return context.wrongUsage(QStringLiteral("--%1 takes a whole number from %2 up.").arg(option).arg(least));
    return std::optional(value);
}

} // namespace clew::cli
