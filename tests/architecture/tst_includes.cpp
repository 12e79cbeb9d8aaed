// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include <QDirIterator>
#include <QTemporaryDir>
#include <QtTest>

namespace {

const QStringList foundation{QStringLiteral("base")};
const QStringList numbers =
    foundation + QStringList{QStringLiteral("metrology"), QStringLiteral("ledger"), QStringLiteral("charts")};
const QStringList records = numbers + QStringList{QStringLiteral("domain")};
const QStringList edges = records + QStringList{QStringLiteral("store"), QStringLiteral("exchange"),
                                                QStringLiteral("reports"), QStringLiteral("signing")};
const QStringList faces{QStringLiteral("services"), QStringLiteral("domain"), QStringLiteral("metrology"),
                        QStringLiteral("charts"), QStringLiteral("base")};

/// Which rooms a room may include beside itself: those on lower floors, and for the two faces fewer.
const QHash<QString, QStringList>& allowedRooms()
{
    static const QHash<QString, QStringList> allowed{
        {QStringLiteral("base"), {}},           {QStringLiteral("metrology"), foundation},
        {QStringLiteral("ledger"), foundation}, {QStringLiteral("charts"), foundation},
        {QStringLiteral("domain"), numbers},    {QStringLiteral("store"), records},
        {QStringLiteral("exchange"), records},  {QStringLiteral("reports"), records},
        {QStringLiteral("signing"), records},   {QStringLiteral("services"), edges},
        {QStringLiteral("gui"), faces},         {QStringLiteral("cli"), faces},
    };
    return allowed;
}

/// A library that only some rooms may touch. The first rule whose pattern fits holds.
struct Fence
{
    QRegularExpression header;
    QStringList rooms;
};

const QList<Fence>& fences()
{
    static const QList<Fence> list{
        {QRegularExpression(QStringLiteral("^(QtSql/|QSql|sqlite3|sqlcipher)")), {QStringLiteral("store")}},
        {QRegularExpression(QStringLiteral("^(hpdf|zint)")), {QStringLiteral("reports")}},
        {QRegularExpression(QStringLiteral("^openssl/(cms|x509|pkcs7|pkcs12|ts|ocsp)")), {QStringLiteral("signing")}},
        {QRegularExpression(QStringLiteral("^openssl/")),
         {QStringLiteral("ledger"), QStringLiteral("store"), QStringLiteral("signing")}},
        {QRegularExpression(QStringLiteral("^boost/math/")), {QStringLiteral("metrology")}},
    };
    return list;
}

/// The files below a folder with one of the endings, relative to the root, in order.
QStringList filesBelow(const QString& root, const QString& folder, const QStringList& patterns)
{
    QStringList files;
    QDirIterator iterator(root + QLatin1Char('/') + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext())
        files.append(QDir(root).relativeFilePath(iterator.next()));
    files.sort();
    return files;
}

QString contentOf(const QString& root, const QString& path)
{
    QFile file(root + QLatin1Char('/') + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// `modules/store/keys.h` is the store's; all of `app/` is the top floor.
QString roomOf(const QString& path)
{
    return path.startsWith(QStringLiteral("app/")) ? QStringLiteral("app") : path.section(QLatin1Char('/'), 1, 1);
}

QString whyRoomIsRefused(const QString& room, const QString& header)
{
    const QString target = header.section(QLatin1Char('/'), 0, 0);
    if (target == room || room == QStringLiteral("app"))
        return {};
    if (!allowedRooms().contains(target) || !header.contains(QLatin1Char('/')))
        return QStringLiteral("is not written room/file.h");
    return allowedRooms().value(room).contains(target) ? QString()
                                                       : QStringLiteral("points from %1 to %2").arg(room, target);
}

QString whyLibraryIsRefused(const QString& room, const QString& header)
{
    for (const Fence& fence : fences())
        if (fence.header.match(header).hasMatch())
            return fence.rooms.contains(room)
                       ? QString()
                       : QStringLiteral("belongs to %1 alone").arg(fence.rooms.join(QStringLiteral(", ")));
    return {};
}

/// One line for each include that the house doesn't allow, and for each folder that is no room.
QStringList forbiddenIncludes(const QString& root)
{
    static const QRegularExpression include(QStringLiteral(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"),
                                            QRegularExpression::MultilineOption);
    const QStringList sources{QStringLiteral("*.h"), QStringLiteral("*.cpp")};
    QStringList found;
    for (const QString& path :
         filesBelow(root, QStringLiteral("modules"), sources) + filesBelow(root, QStringLiteral("app"), sources)) {
        const QString room = roomOf(path);
        if (room != QStringLiteral("app") && !allowedRooms().contains(room))
            found.append(QStringLiteral("%1: %2 is no room").arg(path, room));
        for (auto matches = include.globalMatch(contentOf(root, path)); matches.hasNext();) {
            const auto match = matches.next();
            const QString header = match.captured(2);
            QString why = whyLibraryIsRefused(room, header);
            if (why.isEmpty() && match.captured(1) == QLatin1String("\""))
                why = whyRoomIsRefused(room, header);
            if (!why.isEmpty())
                found.append(QStringLiteral("%1: %2 %3").arg(path, header, why));
        }
    }
    return found;
}

/// The files that don't open with our two lines of licence; a `#!` line may stand before them.
QStringList filesWithoutLicence(const QString& root)
{
    static const QRegularExpression opening(
        QStringLiteral("^(#!.*\\n)?(//|#|--) SPDX-License-Identifier: Apache-2\\.0\\n"
                       "(//|#|--) SPDX-FileCopyrightText: \\d{4} The Clew authors\\n"));
    const QStringList endings{QStringLiteral("*.h"),  QStringLiteral("*.cpp"), QStringLiteral("*.sql"),
                              QStringLiteral("*.py"), QStringLiteral("*.sh"),  QStringLiteral("*.cmake")};
    QStringList found;
    for (const char* folder : {"app", "cmake", "modules", "schema", "scripts", "tests"})
        for (const QString& path : filesBelow(root, QLatin1String(folder), endings))
            if (!path.startsWith(QStringLiteral("tests/data/")) && !opening.match(contentOf(root, path)).hasMatch())
                found.append(path);
    return found;
}

class MadeUpTree
{
public:
    void add(const QString& path, const QByteArray& content) const
    {
        QDir(m_folder.path()).mkpath(QFileInfo(path).path());
        QFile file(m_folder.filePath(path));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("can't write the made-up tree");
    }
    QString root() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

} // namespace

class TestIncludes final : public QObject
{
    Q_OBJECT

private slots:
    void includesPointDownOnly()
    {
        const QString root = QStringLiteral(CLEW_SOURCE_DIR);
        QVERIFY(filesBelow(root, QStringLiteral("modules"), {QStringLiteral("*.h")}).size() > 5);
        const QStringList found = forbiddenIncludes(root);
        QVERIFY2(found.isEmpty(), qPrintable(QLatin1Char('\n') + found.join(QLatin1Char('\n'))));
    }

    void everySourceHasItsLicence()
    {
        const QStringList found = filesWithoutLicence(QStringLiteral(CLEW_SOURCE_DIR));
        QVERIFY2(found.isEmpty(), qPrintable(QLatin1Char('\n') + found.join(QLatin1Char('\n'))));
    }

    void drawsTheFloorsWithoutACircle()
    {
        for (auto room = allowedRooms().cbegin(); room != allowedRooms().cend(); ++room)
            for (const QString& below : room.value()) {
                QVERIFY2(allowedRooms().contains(below), qPrintable(below));
                QVERIFY2(!allowedRooms().value(below).contains(room.key()), qPrintable(room.key() + below));
            }
    }

    void findsAForbiddenInclude_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* path, const char* line, const char* reason) {
            QTest::addRow("%s %s", path, line)
                << QString::fromUtf8(path) << QByteArray(line) << QString::fromUtf8(reason);
        };
        row("modules/base/a.h", "#include \"domain/unit.h\"", "points from base to domain");
        row("modules/ledger/a.h", "#include \"metrology/k.h\"", "points from ledger to metrology");
        row("modules/domain/a.cpp", "  #  include \"store/keys.h\"", "points from domain to store");
        row("modules/store/a.h", "#include \"exchange/csv.h\"", "points from store to exchange");
        row("modules/gui/a.h", "#include \"store/database.h\"", "points from gui to store");
        row("modules/cli/a.h", "#include \"ledger/entry.h\"", "points from cli to ledger");
        row("modules/cli/a.h", "#include \"gui/page.h\"", "points from cli to gui");
        row("modules/services/a.h", "#include \"cli/verb.h\"", "points from services to cli");
        row("modules/store/a.h", "#include \"keys.h\"", "is not written room/file.h");
        row("modules/store/a.h", "#include \"../base/id.h\"", "is not written room/file.h");
        row("modules/attic/a.h", "#include <QString>", "attic is no room");
        row("modules/domain/a.h", "#include <QSqlQuery>", "belongs to store alone");
        row("modules/services/a.h", "#include <QtSql/QSqlQuery>", "belongs to store alone");
        row("modules/exchange/a.h", "#include <sqlite3.h>", "belongs to store alone");
        row("modules/exchange/a.h", "#include <hpdf.h>", "belongs to reports alone");
        row("modules/store/a.h", "#include <openssl/x509v3.h>", "belongs to signing alone");
        row("modules/ledger/a.h", "#include <openssl/cms.h>", "belongs to signing alone");
        row("modules/domain/a.h", "#include <openssl/evp.h>", "belongs to ledger, store, signing alone");
        row("modules/domain/a.h", "#include <boost/math/distributions/normal.hpp>", "belongs to metrology alone");
        row("app/cli/main.cpp", "#include <QSqlDatabase>", "belongs to store alone");
    }
    void findsAForbiddenInclude()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, line);
        QFETCH(QString, reason);
        MadeUpTree tree;
        tree.add(path, "#pragma once\n" + line + "\n");
        const QStringList found = forbiddenIncludes(tree.root());
        QCOMPARE(found.size(), 1);
        QVERIFY2(found[0].startsWith(path) && found[0].endsWith(reason), qPrintable(found[0]));
    }

    void takesAnAllowedInclude_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("line");
        const auto row = [](const char* path, const char* line) {
            QTest::addRow("%s %s", path, line) << QString::fromUtf8(path) << QByteArray(line);
        };
        row("modules/ledger/a.cpp", "#include <openssl/evp.h>");
        row("modules/metrology/a.cpp", "#include <boost/math/distributions/normal.hpp>");
        row("modules/store/a.cpp", "#include <QSqlDriver>");
        row("modules/reports/a.cpp", "#include <hpdf.h>");
        row("modules/signing/a.cpp", "#include <openssl/cms.h>");
        row("modules/services/a.h", "#include \"store/database.h\"");
        row("modules/store/a.h", "#include \"store/keys.h\"");
        row("modules/gui/a.h", "#include \"charts/canvas.h\"");
        row("app/cli/main.cpp", "#include \"cli/verbs.h\"");
        row("modules/base/a.h", "// no #include \"store/keys.h\" here");
    }
    void takesAnAllowedInclude()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, line);
        MadeUpTree tree;
        tree.add(path, "#pragma once\n" + line + "\n");
        QCOMPARE(forbiddenIncludes(tree.root()), QStringList());
    }

    void findsAFileWithoutLicence()
    {
        const QByteArray lines = "SPDX-License-Identifier: Apache-2.0\n";
        const QByteArray owner = "SPDX-FileCopyrightText: 2026 The Clew authors\n";
        MadeUpTree tree;
        tree.add(QStringLiteral("modules/base/good.h"), "// " + lines + "// " + owner);
        tree.add(QStringLiteral("scripts/good.sh"), "#!/bin/sh\n# " + lines + "# " + owner);
        tree.add(QStringLiteral("schema/0001_good.sql"), "-- " + lines + "-- " + owner);
        tree.add(QStringLiteral("tests/data/base/given.py"), "print()\n");
        QCOMPARE(filesWithoutLicence(tree.root()), QStringList());
        tree.add(QStringLiteral("modules/base/bare.h"), "#pragma once\n");
        tree.add(QStringLiteral("app/late.cpp"), "\n// " + lines + "// " + owner);
        tree.add(QStringLiteral("tests/half.cpp"), "// " + lines);
        QCOMPARE(filesWithoutLicence(tree.root()),
                 QStringList({QStringLiteral("app/late.cpp"), QStringLiteral("modules/base/bare.h"),
                              QStringLiteral("tests/half.cpp")}));
    }
};

QTEST_APPLESS_MAIN(TestIncludes)
#include "tst_includes.moc"
