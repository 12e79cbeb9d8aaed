// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/csv_text.h"
#include "exchange/sheet_writer.h"
#include "exchange/xlsx_workbook.h"
#include "exchange/zip_entries.h"
#include "support/testing.h"

#include <QFile>
#include <QTemporaryDir>

using namespace clew;
using namespace clew::exchange;

namespace {

const QStringList& hostileCells()
{
    static const QStringList cells{QStringLiteral("=cmd|' /C calc'!A0"),
                                   QStringLiteral("+SUM(A1)"),
                                   QStringLiteral("-2+3"),
                                   QStringLiteral("@x"),
                                   QStringLiteral("-0.003"),
                                   QStringLiteral("10.500"),
                                   QStringLiteral("a,\"b\"\nc"),
                                   QStringLiteral("Ø 8 µm")};
    return cells;
}

Sheet hostileSheet()
{
    return {QStringLiteral("list"),
            {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"), QStringLiteral("5"),
             QStringLiteral("6"), QStringLiteral("7"), QStringLiteral("8")},
            {hostileCells()}};
}

} // namespace

class TestSheetWriter final : public QObject
{
    Q_OBJECT

private slots:
    void writesTextsThatAreNeverFormulas()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("x.xlsx"));
        QVERIFY_RESULT(writeXlsx(path, {hostileSheet()}));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        SilentProgress progress;
        const QList<Table> tables = MUST(XlsxWorkbook::read(bytes, progress));
        QCOMPARE(textsOf(tables.first().rows[1]), hostileCells());
        ZipEntries archive = MUST(ZipEntries::open(bytes));
        QVERIFY(!MUST(archive.read(QStringLiteral("xl/worksheets/sheet1.xml"))).contains("<f>"));
    }
    void marksInCsvWhatASpreadsheetWouldRun()
    {
        const QString text = QString::fromUtf8(csvOf(hostileSheet())).mid(1);
        CsvText csv(text, u',');
        MUST(csv.next());
        QStringList expected = hostileCells();
        for (int i = 0; i < 4; ++i)
            expected[i].prepend(u'\'');
        QCOMPARE(MUST(csv.next()), expected);
    }
    void saysThatItCannotWrite()
    {
        const QTemporaryDir folder;
        const auto written = writeXlsx(folder.filePath(QStringLiteral("no/such/folder.xlsx")), {hostileSheet()});
        QVERIFY(!written && written.error().code == Error::Code::Io);
    }
};

QTEST_APPLESS_MAIN(TestSheetWriter)
#include "tst_sheet_writer.moc"
