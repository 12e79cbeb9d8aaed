// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store_child.h"

#include "store/backup.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace clew::test {

using namespace clew::store;

namespace {

Result<std::unique_ptr<Database>> openStore(const QString& path, const QByteArray& secretHex, const QString& schema)
{
    const QByteArray bytes = QByteArray::fromHex(secretHex);
    const StoreSecret secret = TRY(
        StoreSecret::fromBytes({reinterpret_cast<const unsigned char*>(bytes.constData()), std::size_t(bytes.size())}));
    return Database::open(path, secret, Database::OpenMode::ReadWrite, schema);
}

Result<> addPair(Database& database)
{
    auto transaction = TRY(Transaction::begin(database));
    for (const char* sql : {"INSERT INTO one (text) VALUES (hex(randomblob(500)))",
                            "INSERT INTO two (text) VALUES (hex(randomblob(500)))"}) {
        auto insert = TRY(Statement::prepare(database, sql));
        TRY(insert.exec());
    }
    return transaction.commit();
}

Result<> append(Database& database, int count)
{
    for (int i = 0; i < count; ++i) {
        TRY(addPair(database));
        std::puts("committed");
        std::fflush(stdout);
    }
    return {};
}

Result<> openWithoutRights(const QString& path, const QByteArray& secret, const QString& schema)
{
#ifdef Q_OS_UNIX
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const QByteArray file = QFile::encodeName(path);
    constexpr unsigned nobody = 65534;
    if (geteuid() == 0 && (chown(folder.constData(), nobody, nobody) != 0 ||
                           chown(file.constData(), nobody, nobody) != 0 || setgid(nobody) != 0 || setuid(nobody) != 0))
        return fail(Error::Code::Internal, QStringLiteral("rights could not be dropped"));
    if (chmod(folder.constData(), 0555) != 0 || chmod(file.constData(), 0444) != 0)
        return fail(Error::Code::Internal, QStringLiteral("chmod"));
#endif
    const auto database = TRY(openStore(path, secret, schema));
    auto count = TRY(Statement::prepare(*database, "SELECT count(*) FROM one"));
    TRY(count.one());
    const auto begun = Transaction::begin(*database);
    std::puts(qPrintable(QStringLiteral("%1|%2|%3")
                             .arg(int(database->isReadOnly()))
                             .arg(int(begun.has_value()))
                             .arg(database->readOnlyReason())));
    return {};
}

Result<> obey(const QStringList& arguments)
{
    const QByteArray secret = arguments.value(2).toLatin1();
    if (arguments.value(0) == QLatin1String("readonly"))
        return openWithoutRights(arguments.value(1), secret, arguments.value(3));
    const auto database = TRY(openStore(arguments.value(1), secret, arguments.value(3)));
    if (arguments.value(0) == QLatin1String("append"))
        return append(*database, arguments.value(4).toInt());
    return {};
}

} // namespace

int storeChild(const QStringList& arguments)
{
    const auto done = obey(arguments);
    if (!done)
        std::fprintf(stderr, "%s [%s]\n", qPrintable(done.error().message), qPrintable(done.error().detail));
    return done ? 0 : 1;
}

int countPairs(const QString& path, const QByteArray& secret, const QString& schema)
{
    const auto database = openStore(path, secret, schema);
    if (!database)
        return -1;
    const auto findings = checkStore(**database, true);
    auto counts = Statement::prepare(**database, "SELECT (SELECT count(*) FROM one), (SELECT count(*) FROM two)");
    if (!findings || !findings->isEmpty() || !counts || !counts->one().value_or(false) ||
        counts->integer(0) != counts->integer(1))
        return -1;
    return int(counts->integer(0));
}

} // namespace clew::test
