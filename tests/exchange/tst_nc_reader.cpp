// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/reading.h"

#include <QJsonArray>

using namespace clew;
using namespace clew::exchange;
using namespace clew::exchange::test;

namespace {

const Reader& nc()
{
    return *readerNamed(QStringLiteral("nc"));
}

Reading readProgram(const QString& path)
{
    ImportOptions options;
    options.fileName = path.section(u'/', -1);
    return readBytes(nc(), sample(QStringLiteral("nc/") + path), options);
}

QString fieldOf(const Reading& reading, const char* field)
{
    const QJsonValue value = reading.drafts.first().fields[QLatin1String(field)];
    if (!value.isArray())
        return value.toString();
    QStringList list;
    for (const QJsonValue& entry : value.toArray())
        list.append(entry.toString());
    return list.join(u'\n');
}

} // namespace

class TestNcReader final : public QObject
{
    Q_OBJECT

private slots:
    // sha256 by sha256sum; tools by grep -o 'T[0-9]*M0\?6' | awk '!seen[$0]++' where they are called so
    void readsWhatTheProgramSaysAboutItself_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("revision");
        QTest::addColumn<QString>("sha256");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("units");
        QTest::addColumn<QString>("controller");
        QTest::addColumn<QString>("tools");
        QTest::addColumn<int>("warnings");
        QTest::newRow("nist_mtc/NIST_MTC_CRADA_COVER_REV-A.NC")
            << "NIST_MTC_CRADA_COVER_REV-A"
            << "A"
            << "dc9782179208edbf663d67f5d55247fbe3fcee767780ecf9700288249132ccb4"
            << "O0000"
            << "in"
            << "Fanuc style"
            << "T23: 1/8 SPOTDRILL" << 0;
        QTest::newRow("nist_mtc/NIST_MTC_CRADA_BOX_REV-A_OP2_(Front).NC")
            << "NIST_MTC_CRADA_BOX_REV-A_OP2_(Front)"
            << "A"
            << "22e3abacc4cc947b41011e5015d412c5a0a57cc478aa6fb8eb0d5b6916a04e97"
            << "O0000"
            << "in"
            << "Fanuc style"
            << "T3: 6MM EM\nT21: 1/8 SPOTDRILL" << 0;
        QTest::newRow("nist_mtc/NIST_MTC_CRADA_PLATE-1.NC")
            << "NIST_MTC_CRADA_PLATE-1"
            << ""
            << "8558c56d6059b3e278f5af66afc5c7cba301571f4c30b4baf14d1db4e19d2d07"
            << "O0000"
            << "in"
            << "Fanuc style"
            << "T15: 3\" FACE MILL\nT3: 1/2 FLAT ENDMILL\nT4: 1/4 FLAT ENDMILL\nT5: 1/8 FLAT ENDMILL\n"
               "T1: .093 FLAT ENDMILL\nT7: 1/2 SPOTDRILL\nT23: 1/8 SPOTDRILL"
            << 1;
        QTest::newRow("nist_mtc/NIST_MTC_CRADA_PLATE-10.NC")
            << "NIST_MTC_CRADA_PLATE-10"
            << ""
            << "b0044f4995f86d41e64643277b8b923895bd774f81e98e45fc8a8ae7d0468986"
            << "O0000"
            << "in"
            << "Fanuc style"
            << "T7: 1/2 SPOTDRILL\nT15: 3\" FACE MILL\nT3: 1/2 FLAT ENDMILL\nT4: 1/4 FLAT ENDMILL\n"
               "T5: 1/8 FLAT ENDMILL\nT1: .093 FLAT ENDMILL\nT23: 1/8 SPOTDRILL"
            << 1;
        QTest::newRow("cncjs/helical-thread-milling.gcode")
            << "helical-thread-milling"
            << ""
            << "a3fce3c71673e04d15a0671ef501499b19dec66ee1fd652f872db529ee6587a7"
            << ""
            << "in"
            << ""
            << "" << 2;
        QTest::newRow("own/barrel_turn.ngc") << "barrel_turn"
                                             << ""
                                             << "2290866b59c6e68d3dd882510d49224d707b83951c72b23acd6db37483ed0428"
                                             << ""
                                             << "mm"
                                             << ""
                                             << "T2: finishing insert 35 deg" << 1;
        QTest::newRow("own/spacer.h") << "spacer"
                                      << "B"
                                      << "6ce5b32de27740a1c89f9ed72a3c2ac99da316de092b52dd57bca950487d9a88"
                                      << ""
                                      << "mm"
                                      << "Heidenhain"
                                      << "T7\nT12" << 0;
        QTest::newRow("own/housing.mpf") << "housing"
                                         << "3"
                                         << "ef02f01673a760198f50797cd46c7339f1043957e3e4d5931dd53ab983eae077"
                                         << ""
                                         << "mm"
                                         << "Siemens"
                                         << "T4" << 0;
    }
    void readsWhatTheProgramSaysAboutItself()
    {
        const QString path = QString::fromUtf8(QTest::currentDataTag());
        const QByteArray bytes = sample(QStringLiteral("nc/") + path);
        QCOMPARE(readerFor(bytes.left(headSize), path), &nc());
        const Reading reading = readProgram(path);
        QVERIFY2(reading.isAccepted(), qPrintable(reading.texts()));
        QCOMPARE(reading.drafts.size(), 1);
        QCOMPARE(reading.drafts.first().kind, QStringLiteral("program"));
        QTEST(fieldOf(reading, "name"), "name");
        QTEST(fieldOf(reading, "revision"), "revision");
        QTEST(fieldOf(reading, "sha256"), "sha256");
        QTEST(fieldOf(reading, "o_number"), "number");
        QTEST(fieldOf(reading, "units"), "units");
        QTEST(fieldOf(reading, "controller"), "controller");
        QTEST(fieldOf(reading, "tools"), "tools");
        QFETCH(int, warnings);
        QVERIFY2(reading.problems().size() == warnings, qPrintable(reading.texts()));
    }

    void readsLatin1CommentsAndSaysSo()
    {
        const Reading reading = readProgram(QStringLiteral("nist_d2mi/827-9999-904,_OP1.NC"));
        QVERIFY2(reading.isAccepted(), qPrintable(reading.texts()));
        QVERIFY2(reading.texts().contains(u"Windows-1252"), qPrintable(reading.texts()));
        QCOMPARE(fieldOf(reading, "o_number"), QStringLiteral("O1001"));
        QCOMPARE(fieldOf(reading, "sha256"),
                 QStringLiteral("43c228a996dd6be7c930d9f4b0744ec44a7f587736228d8f0f9a19eeb2ad9189"));
        QVERIFY(fieldOf(reading, "comment").startsWith(QStringLiteral("PROGRAM NAME 827-9999-904, OP1")));
        QVERIFY(fieldOf(reading, "tools").startsWith(QStringLiteral("T1\nT2\nT3\nT4\nT5")));
    }

    void letsThePersonNameIt()
    {
        const Reading reading =
            readBytes(nc(), "O1(X)\nG21\nM30\n", with({{"name", "NC4471"}, {"revision", "7"}, {"controller", "30i"}}));
        QVERIFY2(reading.problems().isEmpty(), qPrintable(reading.texts()));
        QCOMPARE(fieldOf(reading, "name"), QStringLiteral("NC4471"));
        QCOMPARE(fieldOf(reading, "revision"), QStringLiteral("7"));
        QCOMPARE(fieldOf(reading, "controller"), QStringLiteral("30i"));
        QVERIFY(!readBytes(nc(), "O1(X)\nG21\nM30\n").isAccepted()); // no file name, no name
    }

    void changesTheHashWithEveryByte()
    {
        const ImportOptions options = with({{"name", "N"}});
        QSet<QString> hashes;
        for (const char* text : {"G21\nM30\n", "G21\r\nM30\r\n", "G21\nM30", " G21\nM30\n"})
            hashes.insert(fieldOf(readBytes(nc(), text, options), "sha256"));
        QCOMPARE(hashes.size(), 4);
    }

    void warnsOfWhatIsOdd_data()
    {
        QTest::addColumn<QByteArray>("program");
        QTest::addColumn<QString>("word");
        QTest::newRow("both units") << QByteArray("G20\nG1 X1\nG21\nM30\n") << "switches between";
        QTest::newRow("no unit") << QByteArray("G1 X1\nM30\n") << "doesn't say its unit";
        QTest::newRow("no end") << QByteArray("%\nO1\nG21\nG1 X1\n") << "has no end";
        QTest::newRow("open comment") << QByteArray("G21 (open\nM30\n") << "not closed";
        QTest::newRow("two programs") << QByteArray("O1\nG21\nM30\nO2\nG1 X1\nM99\n") << "2 programs";
        QTest::newRow("no revision") << QByteArray("G21 (PREVIEW REVOLVER)\nM30\n") << "--set revision";
    }
    void warnsOfWhatIsOdd()
    {
        QFETCH(QByteArray, program);
        QFETCH(QString, word);
        const Reading reading = readBytes(nc(), program, with({{"name", "N"}}));
        QVERIFY(reading.isAccepted());
        QVERIFY2(reading.texts().contains(word), qPrintable(reading.texts()));
    }

    void refusesWhatIsNoProgram_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("prose") << QByteArray("Good morning, this is a letter.\nYours\n");
        QTest::newRow("zero bytes") << QByteArray("G21\0M30\n", 8);
        QTest::newRow("one endless line") << QByteArray(100000, 'G');
        QTest::newRow("pdf") << QByteArray("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n");
    }
    void refusesWhatIsNoProgram()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!nc().recognises(bytes, QStringLiteral("x.nc")));
        QVERIFY(!readBytes(nc(), bytes, with({{"name", "N"}})).report);
    }

    void isNotTakenInByItsName()
    {
        const QByteArray gauges = "id;type;location\nG1;micrometer;A\nG2;micrometer;B\nM3;caliper;C\n";
        QVERIFY(!nc().recognises(gauges, QStringLiteral("gauges.nc")));
        QCOMPARE(readerFor(gauges, QStringLiteral("gauges.nc"))->format(), QStringLiteral("csv"));
        QVERIFY(!nc().recognises("serial,part\n1,2\n", QStringLiteral("list.nc")));
        QVERIFY(!nc().recognises("<QIFDocument/>", QStringLiteral("x.nc")));
        QVERIFY(nc().recognises("; part LB-7; roughing\nN10 G21 ; metric; always\nG0 X1.5 ; move\nM30\n",
                                QStringLiteral("p.nc")));
        QVERIFY(nc().recognises("N10 G21\nN20 G0 X1.5 Z-2\nN30 M30\n", QStringLiteral("data.csv")));
    }
};

QTEST_APPLESS_MAIN(TestNcReader)
#include "tst_nc_reader.moc"
