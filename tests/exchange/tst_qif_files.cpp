// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/record_kinds.h"
#include "exchange/reading.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace clew;
using namespace clew::exchange;
using namespace clew::exchange::test;

namespace {

/// One line of oracle/qif_counts.tsv, which a script counted by regular expressions.
struct Counted
{
    QString file;
    int resultSets, withSerial, serials, items, values;
    QString statuses, digest;
};

QList<Counted> countedFiles()
{
    QFile table(QStringLiteral(CLEW_SOURCE_DIR "/tests/exchange/oracle/qif_counts.tsv"));
    if (!table.open(QIODevice::ReadOnly))
        qFatal("no oracle");
    QList<Counted> all;
    table.readLine();
    while (!table.atEnd()) {
        const QStringList f = QString::fromUtf8(table.readLine()).chopped(1).split(u'\t');
        all.append({f[0], f[1].toInt(), f[2].toInt(), f[3].toInt(), f[4].toInt(), f[5].toInt(), f[6], f[7]});
    }
    return all;
}

QString digestOf(const QList<Draft>& measurements)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Draft& draft : measurements) {
        const QJsonObject& f = draft.fields;
        const QString value = f.contains(QStringLiteral("value")) ? f[QStringLiteral("value")].toString()
                                                                  : f[QStringLiteral("text")].toString();
        hash.addData(QStringLiteral("%1\t%2\t%3\t%4\n")
                         .arg(f[QStringLiteral("unit")][QStringLiteral("serial")].toString(),
                              f[QStringLiteral("balloon")].toString(), value, f[QStringLiteral("status")].toString())
                         .toUtf8());
    }
    return QString::fromLatin1(hash.result().toHex());
}

QString statusesOf(const QList<Draft>& measurements)
{
    QMap<QString, int> count;
    for (const Draft& draft : measurements)
        ++count[draft.fields[QStringLiteral("status")].toString()];
    QStringList parts;
    for (auto it = count.cbegin(); it != count.cend(); ++it)
        parts.append(QStringLiteral("%1=%2").arg(it.key()).arg(it.value()));
    return parts.join(u',');
}

const Reader& qif()
{
    return *readerNamed(QStringLiteral("qif"));
}

/// What must be stated for the file, as its problems say.
ImportOptions stated(const Counted& counted)
{
    ImportOptions options = with({{"part", "P"}, {"revision", "A"}, {"length-unit", "mm"}, {"angle-unit", "deg"}});
    if (counted.resultSets - counted.withSerial == 1)
        options.set.insert(QStringLiteral("serial"), QStringLiteral("?"));
    return options;
}

bool refersToOtherFiles(const Counted& counted)
{
    return counted.values > 0 && counted.items == 0;
}

} // namespace

class TestQifFiles final : public QObject
{
    Q_OBJECT

private slots:
    void takesEveryValueThatStandsInTheFile_data()
    {
        QTest::addColumn<int>("index");
        const auto all = countedFiles();
        QVERIFY(all.size() > 25);
        for (int i = 0; i < all.size(); ++i)
            if (all[i].resultSets - all[i].withSerial <= 1 && !refersToOtherFiles(all[i]) && all[i].items > 0)
                QTest::newRow(qPrintable(all[i].file)) << i;
    }
    void takesEveryValueThatStandsInTheFile()
    {
        QFETCH(int, index);
        const Counted counted = countedFiles().at(index);
        const QByteArray bytes = sample(QStringLiteral("qif/") + counted.file);
        QCOMPARE(readerFor(bytes.left(headSize), counted.file), &qif());
        ImportOptions options = stated(counted);
        if (bytes.contains("<UnitName>inch</UnitName>"))
            options.set.insert(QStringLiteral("length-unit"), QStringLiteral("in"));
        const Reading reading = readBytes(qif(), bytes, options);
        QVERIFY_RESULT(reading.report);
        QVERIFY2(reading.isAccepted(), qPrintable(reading.texts()));
        const QList<Draft> measurements = reading.ofKind(QStringLiteral("measurement"));
        QCOMPARE(measurements.size(), counted.values);
        QCOMPARE(statusesOf(measurements), counted.statuses);
        QCOMPARE(digestOf(measurements), counted.digest);
        QCOMPARE(reading.ofKind(QStringLiteral("inspection")).size(), counted.resultSets);
        QCOMPARE(reading.ofKind(QStringLiteral("characteristic")).size(), counted.items);
        const int stranger = counted.resultSets - counted.withSerial;
        QCOMPARE(reading.ofKind(QStringLiteral("unit")).size(), counted.serials + stranger);
    }

    void givesTheSameDraftsTwice()
    {
        const QByteArray bytes = sample(QStringLiteral("qif/nist_mtc/PlateResults_20_samples.QIF"));
        const ImportOptions options = with({{"serial", "A20"}});
        const Reading first = readBytes(qif(), bytes, options);
        const Reading second = readBytes(qif(), bytes, options);
        QVERIFY(first.drafts.size() > 600);
        QCOMPARE(first.drafts.size(), second.drafts.size());
        for (int i = 0; i < first.drafts.size(); ++i) {
            QCOMPARE(first.drafts[i].fields, second.drafts[i].fields);
            QCOMPARE(first.drafts[i].place, second.drafts[i].place);
        }
    }

    void keepsEveryBalloonUnique()
    {
        for (const Counted& counted : countedFiles()) {
            const Reading reading = readBytes(qif(), sample(QStringLiteral("qif/") + counted.file), stated(counted));
            QSet<QString> balloons;
            for (const Draft& draft : reading.ofKind(QStringLiteral("characteristic"))) {
                const QString balloon = draft.fields[QStringLiteral("balloon")].toString();
                QVERIFY2(!balloons.contains(balloon), qPrintable(counted.file + balloon));
                balloons.insert(balloon);
            }
        }
    }

    void usesOnlyKindsAndFieldsOfTheExchangeFile()
    {
        for (const Counted& counted : countedFiles())
            for (const Draft& draft :
                 readBytes(qif(), sample(QStringLiteral("qif/") + counted.file), stated(counted)).drafts) {
                const domain::ExchangeKind* kind = domain::findRecordKind(draft.kind);
                QVERIFY2(kind, qPrintable(draft.kind));
                for (const QString& field : draft.fields.keys())
                    QVERIFY2(kind->fields.contains(field), qPrintable(draft.kind + u' ' + field));
            }
    }

    void asksForTheUnitThatTheFileLeavesOut()
    {
        const QByteArray bytes = sample(QStringLiteral("qif/nist_fair/7_11_2017_9_16_18_AM_Plate_Results.qif"));
        const Reading without = readBytes(qif(), bytes);
        QVERIFY(!without.isAccepted());
        QVERIFY2(without.texts().contains(u"--set length-unit=mm"), qPrintable(without.texts()));
        const Reading stated = readBytes(qif(), bytes, with({{"length-unit", "mm"}}));
        QVERIFY2(stated.isAccepted(), qPrintable(stated.texts()));
        QVERIFY(stated.texts().contains(u"degrees are taken"));
        QCOMPARE(stated.ofKind(QStringLiteral("part")).first().fields[QStringLiteral("number")].toString(),
                 QStringLiteral("nist_mtc_crada_plate"));
        const Reading nonsense = readBytes(qif(), bytes, with({{"length-unit", "kg"}}));
        QVERIFY(!nonsense.isAccepted());
    }

    void asksForTheOneSerialThatTheFileLeavesOut()
    {
        const QByteArray bytes = sample(QStringLiteral("qif/nist_mtc/CoverResults_20_samples.QIF"));
        const Reading without = readBytes(qif(), bytes);
        QCOMPARE(without.errors(), 1);
        QVERIFY(without.texts().contains(u"--set serial="));
        QVERIFY(without.texts().contains(u"MeasurementResults 1112"));
        const Reading several = readBytes(qif(), sample(QStringLiteral("qif/qif30_external_refs/All-in-one.QIF")),
                                          with({{"part", "P"}, {"length-unit", "mm"}, {"serial", "1"}}));
        QCOMPARE(several.errors(), 2);
    }

    void letsWhatThePersonStatesWin()
    {
        const QByteArray bytes = sample(QStringLiteral("qif/nist_mtc/CoverResults_20_samples.QIF"));
        const Reading fromFile = readBytes(qif(), bytes, with({{"serial", "20"}}));
        const QJsonObject part = fromFile.ofKind(QStringLiteral("part")).first().fields;
        QCOMPARE(part[QStringLiteral("number")].toString(), QStringLiteral("Part Number 2"));
        QCOMPARE(part[QStringLiteral("revision")].toString(), QStringLiteral("Version"));
        const Reading stated = readBytes(
            qif(), bytes,
            with({{"serial", "20"}, {"part", "COVER"}, {"revision", "A"}, {"gauge", "CMM-1"}, {"person", "m.roth"}}));
        QCOMPARE(stated.ofKind(QStringLiteral("part")).first().fields[QStringLiteral("number")].toString(),
                 QStringLiteral("COVER"));
        QVERIFY(stated.ofKind(QStringLiteral("gauge")).isEmpty());
        const QJsonObject last = stated.drafts.last().fields;
        QCOMPARE(last[QStringLiteral("gauge")].toString(), QStringLiteral("CMM-1"));
        QCOMPARE(last[QStringLiteral("person")].toString(), QStringLiteral("m.roth"));
        QCOMPARE(last[QStringLiteral("unit")][QStringLiteral("serial")].toString(), QStringLiteral("20"));
    }

    void doesNotJudgeAToleranceBelowZeroButKeepsWhatTheFileReported()
    {
        const Reading reading = readBytes(qif(), sample(QStringLiteral("qif/nist_mtc/CoverResults_20_samples.QIF")),
                                          with({{"serial", "20"}}));
        QVERIFY(reading.isAccepted());
        int problems = 0;
        for (const Draft& draft : reading.ofKind(QStringLiteral("characteristic")))
            if (draft.fields.contains(QStringLiteral("tolerance_problem"))) {
                ++problems;
                QCOMPARE(draft.fields[QStringLiteral("balloon")].toString(), QStringLiteral("PERPENDICULARITY1"));
                QVERIFY(!draft.fields.contains(QStringLiteral("upper")));
            }
        QCOMPARE(problems, 1);
        QVERIFY(reading.texts().contains(u"-0.13"));
    }

    void takesDevicesFromTheFile()
    {
        const Reading reading = readBytes(qif(), sample(QStringLiteral("qif/qif30_results/QIF_Results_Sample.QIF")),
                                          with({{"serial", "1"}}));
        QVERIFY2(reading.isAccepted(), qPrintable(reading.texts()));
        QStringList gauges;
        for (const Draft& draft : reading.ofKind(QStringLiteral("gauge")))
            gauges.append(draft.fields[QStringLiteral("id")].toString());
        QCOMPARE(gauges, (QStringList{QStringLiteral("CMM"), QStringLiteral("GAGE PINS"), QStringLiteral("CALIPERS")}));
        QSet<QString> used;
        for (const Draft& draft : reading.ofKind(QStringLiteral("measurement")))
            used.insert(draft.fields[QStringLiteral("gauge")].toString());
        QVERIFY(used.contains(QStringLiteral("CALIPERS")));
    }

    void takesAPassForAWholePart()
    {
        const Reading reading = readBytes(
            qif(), sample(QStringLiteral("qif/qif30_results/mitutoyo_results_serialized_pass_fail_sample.QIF")));
        QVERIFY2(reading.isAccepted(), qPrintable(reading.texts()));
        QCOMPARE(reading.ofKind(QStringLiteral("unit")).first().fields[QStringLiteral("serial")].toString(),
                 QStringLiteral("SN#1234-56789"));
        QCOMPARE(reading.ofKind(QStringLiteral("inspection")).first().fields[QStringLiteral("note")].toString(),
                 QStringLiteral("The file reports PASS."));
    }

    void takesTheSameSerialTwiceAsASecondAttempt()
    {
        const Reading reading = readBytes(
            qif(), sample(QStringLiteral("qif/qif20/mitutoyo_statistics_first_article_inspection_sample.QIF")),
            with({{"length-unit", "mm"}}));
        QVERIFY2(reading.isAccepted(), qPrintable(reading.texts()));
        const auto measurements = reading.ofKind(QStringLiteral("measurement"));
        QCOMPARE(measurements.size(), 2);
        QVERIFY(!measurements[0].fields.contains(QStringLiteral("attempt")));
        QCOMPARE(measurements[1].fields[QStringLiteral("attempt")].toString(), QStringLiteral("2"));
        QVERIFY(reading.texts().contains(u"further attempt"));
    }

    void saysWhatAFileWithoutResultsHolds()
    {
        const Reading rules = readBytes(qif(), sample(QStringLiteral("qif/qif30_resources_rules/featureRules2.QIF")));
        QVERIFY(!rules.isAccepted());
        QVERIFY(rules.texts().contains(u"holds no measurement results"));
        QVERIFY(rules.drafts.isEmpty());
        const Reading plan = readBytes(qif(), sample(QStringLiteral("qif/qif30_plans/simplePlan.QIF")));
        QVERIFY(plan.isAccepted());
        QCOMPARE(plan.ofKind(QStringLiteral("characteristic")).size(), 11);
        const Reading model = readBytes(qif(), sample(QStringLiteral("qif/qif30_mbd/nist_ctc_01_asme1_ap242.qif")));
        QVERIFY2(model.isAccepted(), qPrintable(model.texts()));
        QCOMPARE(model.ofKind(QStringLiteral("characteristic")).size(), 14);
        const Reading split = readBytes(qif(), sample(QStringLiteral("qif/qif30_external_refs/Exploded_Results1.QIF")),
                                        with({{"part", "P"}, {"serial", "1"}}));
        QVERIFY(!split.isAccepted());
        QVERIFY(split.texts().contains(u"not in this file"));
    }
};

QTEST_APPLESS_MAIN(TestQifFiles)
#include "tst_qif_files.moc"
