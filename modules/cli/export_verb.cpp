// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/context.h"
#include "cli/text_table.h"
#include "cli/verbs.h"
#include "services/exporter.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace clew::cli {

namespace {

class ExportVerb final : public Verb
{
public:
    ExportVerb()
        : Verb({.name = QStringLiteral("export"),
                .group = QStringLiteral("Records"),
                .summary = QStringLiteral("Writes all records as Clew's exchange file, which “import” takes"),
                .details =
                    QStringLiteral("Accounts, keys and the ledger belong to the store and stay in it. The file is "
                                   "not encrypted."),
                .arguments = {{QStringLiteral("FILE"),
                               QStringLiteral("the new file, such as shop.jsonl; its name must be free")}},
                .examples = {QStringLiteral("--store shop.clew --user mk export shop.jsonl")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        services::OpenStore* store = TRY(context.store());
        TRY(store->session().actor(domain::Right::ExportRecords));
        const QString path = context.arguments().positional(0);
        if (QFileInfo::exists(path))
            return fail(
                Error::Code::Conflict,
                QStringLiteral("There is already a file %1; give another name.").arg(QDir::toNativeSeparators(path)));
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return cannotWrite(file);
        services::Exporter exporter(store->records());
        const auto counts = TRY(exporter.write(file, context.progress()));
        if (!file.commit())
            return cannotWrite(file);
        QJsonObject records;
        TextTable table({QStringLiteral("Records"), QStringLiteral("Written")});
        int total = 0;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
            records.insert(it.key(), it.value());
            table.add({it.key(), QString::number(it.value())});
            total += it.value();
        }
        return Answer{
            {{QStringLiteral("path"), path}, {QStringLiteral("lines"), total}, {QStringLiteral("records"), records}},
            QStringLiteral("%1: %2 records\n").arg(path).arg(total) + table.text()};
    }

private:
    static tl::unexpected<Error> cannotWrite(const QSaveFile& file)
    {
        return fail(Error::Code::Io, QStringLiteral("%1 cannot be written: %2.")
                                         .arg(QDir::toNativeSeparators(file.fileName()), file.errorString()));
    }
};

} // namespace

std::unique_ptr<Verb> exportVerb()
{
    return std::make_unique<ExportVerb>();
}

} // namespace clew::cli
