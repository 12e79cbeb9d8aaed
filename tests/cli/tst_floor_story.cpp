// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "support/cli_runner.h"
#include "support/made_store.h"
#include "support/testing.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace clew::test;

namespace {

QStringList words(const QString& line)
{
    return line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QByteArray measurementLines(int from, int to)
{
    QByteArray lines;
    for (int i = from; i <= to; ++i)
        lines += R"({"kind":"measurement","unit":{"part":"LB-7","serial":"A)" + QByteArray::number(i) +
                 R"("},"balloon":"1","text":"OK","person":"jb","time":"2026-03-09T10:00:00Z"})" + "\n";
    return lines;
}

/// Twenty objectives with a barrel each.
QByteArray assemblyLines()
{
    QByteArray lines = "{\"clew\":\"exchange/1\"}\n"
                       "{\"kind\":\"part\",\"number\":\"OBJ-1\",\"revision\":\"A\",\"name\":\"Objective\"}\n";
    for (int i = 1; i <= 20; ++i) {
        const QByteArray number = QByteArray::number(i);
        lines +=
            R"({"kind":"unit","part":"OBJ-1","revision":"A","serial":"O)" + number + R"(","state":"released"})" + "\n";
        lines += R"({"kind":"assembly","parent":{"part":"OBJ-1","serial":"O)" + number +
                 R"("},"child":{"part":"LB-7","serial":"A)" + number + R"("},"from":"2026-03-10T08:00:00Z"})" + "\n";
    }
    return lines;
}

QJsonObject countOf(const QJsonObject& recall, const QString& part)
{
    for (const QJsonValue& count : recall[QStringLiteral("counts")].toArray()) {
        if (count[QStringLiteral("part")].toString() == part)
            return count.toObject();
    }
    return {};
}

QJsonObject consigneeOf(const QJsonObject& recall, const QString& name)
{
    for (const QJsonValue& each : recall[QStringLiteral("consignees")].toArray()) {
        if (each[QStringLiteral("name")].toString() == name)
            return each.toObject();
    }
    return {};
}

} // namespace

/// From the bar to the recall call, through the real program: one shop, one heat, a hundred barrels.
class TestFloorStory final : public QObject
{
    Q_OBJECT

    CliRunner m_cli;
    QJsonObject m_recall;

    QJsonObject done(const QString& line, const QStringList& more = {})
    {
        const CliRun run = m_cli.runWords(QStringList{QStringLiteral("--json")} + words(line) + more);
        if (run.status != 0)
            qWarning("%s: %s", qPrintable(line), run.output.constData());
        return run.status == 0 ? run.json() : QJsonObject();
    }
    bool imports(const QString& name, const QByteArray& lines)
    {
        m_cli.write(name, lines);
        return !done(QStringLiteral("import ") + name).isEmpty();
    }
    QStringList barrels(int from, int to)
    {
        QStringList names;
        for (int i = from; i <= to; ++i)
            names.append(QStringLiteral("LB-7/A%1").arg(i));
        return names;
    }
    QString stateOf(const QString& unit)
    {
        return done(QStringLiteral("show unit ") + unit)[QStringLiteral("record")][QStringLiteral("state")].toString();
    }

private slots:
    void initTestCase()
    {
        m_cli.set(QStringLiteral("CLEW_PASSPHRASE"), QStringLiteral("a long enough passphrase"));
        m_cli.set(QStringLiteral("CLEW_STORE"), QStringLiteral("shop.clew"));
        m_cli.set(QStringLiteral("CLEW_USER"), QStringLiteral("mk"));
        m_cli.set(QStringLiteral("CLEW_NEW_PASSPHRASE"), QStringLiteral("a long enough passphrase"));
        makeStore(m_cli.path(QStringLiteral("shop.clew")));
        QVERIFY(!done(QStringLiteral("user add jb --name Jana --role inspector")).isEmpty());
        QVERIFY(imports(QStringLiteral("shop.jsonl"), R"({"clew":"exchange/1"}
{"kind":"customer","id":"C1","name":"Kardia Endoscopes Ltd","address":"4 Mill Lane, Leeds","contact":"Ann Reed","phone":"+44 113 496 0000"}
{"kind":"customer","id":"C2","name":"Visus AG","address":"Seestrasse 9, Zug","contact":"Urs Frei","phone":"+41 41 555 0101"}
{"kind":"supplier","id":"S1","name":"Titanwerk Nord AG","type":"mill"}
{"kind":"supplier","id":"ANOD","name":"Anodix GmbH","type":"finisher"}
{"kind":"part","number":"LB-7","revision":"D","name":"Lens barrel 7"}
{"kind":"characteristic","part":"LB-7","revision":"D","balloon":"1","type":"visual","requirement":"free of burrs"}
{"kind":"inspection_plan","part":"LB-7","revision":"D","name":"IP-7","plan_revision":"1","state":"released","items":[{"balloon":"1","sampling":"AQL 1.0"}]}
{"kind":"heat","number":"55-2210","supplier":"S1","material":"Ti-6Al-4V ELI"}
{"kind":"lot","number":"BAR-17","heat":"55-2210","quantity":"3000","unit_of_measure":"mm","state":"accepted","location":"R-4"}
{"kind":"lot","number":"BAR-18","quantity":"3000","unit_of_measure":"mm","state":"accepted","location":"R-4"}
{"kind":"certificate","number":"C-2201","issuer":"S1","type":"3.1","lots":["BAR-17"],"state":"accepted"}
)"));
    }
    void cutsAHundredBarrelsFromTheBar()
    {
        const auto cut = done(QStringLiteral("lot cut BAR-17 --pieces 100 --each 26 --part LB-7 --revision D --number "
                                             "TRAY-1 --location M-2"));
        QCOMPARE(cut[QStringLiteral("quantity")].toString(), QStringLiteral("100"));
        QCOMPARE(cut[QStringLiteral("left")].toString(), QStringLiteral("400"));
        const auto scrapped =
            done(QStringLiteral("lot scrap TRAY-1 --quantity 2 --why setup_piece --reason first-two-off-the-machine"));
        QCOMPARE(scrapped[QStringLiteral("left")].toString(), QStringLiteral("98"));
    }
    void inspectsThirteenByPlan()
    {
        const auto inspected = done(QStringLiteral("lot inspect TRAY-1 --aql 1.0 --nonconforming 0"));
        QCOMPARE(inspected[QStringLiteral("sample_size")].toInt(), 13);
        QCOMPARE(inspected[QStringLiteral("accepted")].toBool(), true);
    }
    void getsNinetySevenBackFromTheAnodizer()
    {
        QVERIFY(!done(QStringLiteral("lot send TRAY-1 --to ANOD --process anodizing")).isEmpty());
        const auto back =
            done(QStringLiteral("lot receive TRAY-1-F1 --quantity 97 --number TRAY-2 --location bench-1"));
        QCOMPARE(back[QStringLiteral("short_by")].toString(), QStringLiteral("1"));
        const QString discrepancy = back[QStringLiteral("nonconformity")].toString();
        const auto open = done(QStringLiteral("show nonconformity ") + discrepancy);
        QCOMPARE(open[QStringLiteral("record")][QStringLiteral("disposition")].toString(), QStringLiteral("open"));
    }
    void finishesOneAgainAfterRework()
    {
        QVERIFY(!done(QStringLiteral("lot split TRAY-2 --quantity 1 --location rework")).isEmpty());
        QVERIFY(!done(QStringLiteral("lot send TRAY-2-P1 --to ANOD --process anodizing")).isEmpty());
        const auto back = done(QStringLiteral("lot receive TRAY-2-P1-F1"));
        QCOMPARE(back[QStringLiteral("short_by")].toString(), QStringLiteral("0"));
        const auto merged = done(QStringLiteral("lot merge TRAY-2 TRAY-2-P1-F1-B1 --number TRAY-3 --location bench-1"));
        QCOMPARE(merged[QStringLiteral("quantity")].toString(), QStringLiteral("97"));
    }
    void serializesLateAndReleases()
    {
        const auto units =
            done(QStringLiteral("lot serialize TRAY-3 --serials A1..A97 --tray 1..97 --state in_inspection"));
        QCOMPARE(units[QStringLiteral("units")].toInt(), 97);
        QCOMPARE(m_cli.json(QStringLiteral("lot serialize TRAY-3 --serials A98")).errorCode(),
                 QStringLiteral("conflict"));
        QVERIFY(imports(QStringLiteral("values.jsonl"), "{\"clew\":\"exchange/1\"}\n" + measurementLines(1, 13)));
        QVERIFY(imports(QStringLiteral("finish.jsonl"), R"({"clew":"exchange/1"}
{"kind":"certificate","number":"ANO-77","issuer":"ANOD","type":"CoC","lots":[{"number":"TRAY-1-F1","supplier":"ANOD"},{"number":"TRAY-2-P1-F1","supplier":"ANOD"}],"state":"accepted"}
)"));
        m_cli.set(QStringLiteral("CLEW_USER"), QStringLiteral("jb"));
        QVERIFY(!done(QStringLiteral("unit step --to inspected"), barrels(1, 40)).isEmpty());
        m_cli.set(QStringLiteral("CLEW_USER"), QStringLiteral("mk"));
        QVERIFY(!done(QStringLiteral("unit step --to accepted"), barrels(1, 40)).isEmpty());
        // Only the first article is missing: a quality manager sets that aside.
        const CliRun refused = m_cli.json(QStringLiteral("unit step LB-7/A1 --to released"));
        QVERIFY2(refused.errorMessage().contains(QStringLiteral("first article")), refused.output);
        QVERIFY(!refused.errorMessage().contains(QStringLiteral("certificate")));
        QVERIFY(!done(QStringLiteral("unit step --to released --override series-of-a-proven-part"), barrels(1, 40))
                     .isEmpty());
    }
    void shipsFortyToTwoConsignees()
    {
        QVERIFY(imports(QStringLiteral("objectives.jsonl"), assemblyLines()));
        const CliRun notReleased = m_cli.json(QStringLiteral("ship LB-7/A41 --customer C2"));
        QCOMPARE(notReleased.status, 1);
        const CliRun wrongLabel =
            m_cli.json(QStringLiteral("ship LB-7/A21 LB-7/A22 --customer C2 --label A21 --label A23"));
        QCOMPARE(wrongLabel.errorCode(), QStringLiteral("conflict"));
        QCOMPARE(stateOf(QStringLiteral("LB-7/A21")), QStringLiteral("released"));
        QVERIFY(!done(QStringLiteral("ship --part OBJ-1 --serials O1..O20 --customer C1 --number L-1 --order 4500-1"))
                     .isEmpty());
        const auto second = done(QStringLiteral("ship --part LB-7 --serials A21..A40 --customer C2 --number L-2"));
        QCOMPARE(second[QStringLiteral("units")].toInt(), 20);
        QCOMPARE(stateOf(QStringLiteral("LB-7/A1")), QStringLiteral("shipped")); // in its objective
    }
    void certifiesADelivery()
    {
        const auto issued = done(QStringLiteral("report coc L-2 --out coc.pdf --approver mk"));
        QCOMPARE(issued[QStringLiteral("file_name")].toString(), QStringLiteral("COC-L-2.pdf"));
        QVERIFY(!done(QStringLiteral("sign coc.pdf --meaning approved")).isEmpty());
        QCOMPARE(done(QStringLiteral("verify coc.pdf"))[QStringLiteral("valid")].toBool(), true);
        QCOMPARE(m_cli.json(QStringLiteral("report coc L-2 --out again.pdf")).errorCode(), QStringLiteral("conflict"));
    }

    void saysWhereEveryPieceOfABadHeatIs()
    {
        m_recall = done(QStringLiteral("report recall heat 55-2210 --out recall.pdf --reason inclusions-in-the-bar"));
        QCOMPARE(m_recall[QStringLiteral("recall")].toString().left(2), QStringLiteral("R-"));
        const QJsonObject barrel = countOf(m_recall, QStringLiteral("LB-7"));
        const QHash<QString, QString> expected{
            {QStringLiteral("made"), QStringLiteral("100")},      {QStringLiteral("shipped"), QStringLiteral("40")},
            {QStringLiteral("in_house"), QStringLiteral("57")},   {QStringLiteral("at_finisher"), QStringLiteral("0")},
            {QStringLiteral("scrapped"), QStringLiteral("2")},    {QStringLiteral("unknown"), QStringLiteral("1")},
            {QStringLiteral("not_certain"), QStringLiteral("0")}, {QStringLiteral("difference"), QStringLiteral("0")}};
        for (auto box = expected.begin(); box != expected.end(); ++box)
            QCOMPARE(box.key() + barrel[box.key()].toString(), box.key() + box.value());
        const QJsonObject objective = countOf(m_recall, QStringLiteral("OBJ-1"));
        QCOMPARE(objective[QStringLiteral("shipped")].toString(), QStringLiteral("20"));
        QCOMPARE(objective[QStringLiteral("difference")].toString(), QStringLiteral("0"));
    }
    void saysWhomToCallWithWhat()
    {
        const QJsonObject first = consigneeOf(m_recall, QStringLiteral("Kardia Endoscopes Ltd"));
        QCOMPARE(first[QStringLiteral("phone")].toString(), QStringLiteral("+44 113 496 0000"));
        QCOMPARE(first[QStringLiteral("contact")].toString(), QStringLiteral("Ann Reed"));
        const QJsonArray pieces = first[QStringLiteral("pieces")].toArray();
        QCOMPARE(pieces.size(), 2);
        QCOMPARE(pieces[0].toString(), QStringLiteral("LB-7: 20 pcs, A1–A20"));
        QCOMPARE(pieces[1].toString(), QStringLiteral("OBJ-1: 20 pcs, O1–O20"));
        const QJsonObject second = consigneeOf(m_recall, QStringLiteral("Visus AG"));
        QCOMPARE(second[QStringLiteral("pieces")].toArray(), QJsonArray{QStringLiteral("LB-7: 20 pcs, A21–A40")});
    }
    void saysWhereTheRestLies()
    {
        QStringList lines;
        for (const QJsonValue& place : m_recall[QStringLiteral("places")].toArray())
            lines.append(QStringList{place[QStringLiteral("box")].toString(), place[QStringLiteral("place")].toString(),
                                     place[QStringLiteral("quantity")].toString(),
                                     place[QStringLiteral("pieces")].toString()}
                             .join(QStringLiteral(" | ")));
        const QStringList expected{QStringLiteral("in_house | R-4 | 400 mm | lot BAR-17"),
                                   QStringLiteral("in_house | bench-1 | 57 pcs | A41–A97"),
                                   QStringLiteral("scrapped | M-2 | 2 pcs | lot TRAY-1-X1"),
                                   QStringLiteral("unknown | last at Anodix GmbH | 1 pcs | lot TRAY-1-F1-M1")};
        QCOMPARE(lines, expected);
    }
    void balancesEveryLot()
    {
        for (const QJsonValue& lot : m_recall[QStringLiteral("balances")].toArray()) {
            const QString name = lot[QStringLiteral("lot")].toString();
            const QString left = lot[QStringLiteral("left")].toString();
            const bool holdsPieces = name == QLatin1String("BAR-17") || name == QLatin1String("TRAY-1-X1") ||
                                     name == QLatin1String("TRAY-1-F1-M1");
            QVERIFY2(holdsPieces == (left != QLatin1String("0")), qPrintable(name + QLatin1Char(' ') + left));
        }
    }
    void keepsTheListAsItStood()
    {
        const QString number = m_recall[QStringLiteral("recall")].toString();
        const auto held = done(QStringLiteral("recall hold %1 --reason inclusions").arg(number));
        QCOMPARE(held[QStringLiteral("units")].toInt(), 117);
        QCOMPARE(stateOf(QStringLiteral("LB-7/A41")), QStringLiteral("quarantined"));
        QCOMPARE(stateOf(QStringLiteral("LB-7/A21")), QStringLiteral("recalled"));
        QCOMPARE(stateOf(QStringLiteral("OBJ-1/O1")), QStringLiteral("recalled"));
        // Everything in it has changed; the snapshot is signed as it stood, and is the file that was issued.
        QVERIFY(!done(QStringLiteral("sign recall.pdf --meaning approved --out signed.pdf")).isEmpty());
        QCOMPARE(done(QStringLiteral("verify signed.pdf"))[QStringLiteral("valid")].toBool(), true);
        QFile kept(m_cli.path(QStringLiteral("recall.pdf")));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(kept.readAll(), QCryptographicHash::Sha256).toHex()),
                 m_recall[QStringLiteral("sha256")].toString());
        // The call repeated finds the same pieces in the same boxes.
        const auto again = done(QStringLiteral("report recall heat 55-2210 --out again.pdf --reason again"));
        QCOMPARE(again[QStringLiteral("counts")].toArray(), m_recall[QStringLiteral("counts")].toArray());
        QCOMPARE(again[QStringLiteral("consignees")].toArray(), m_recall[QStringLiteral("consignees")].toArray());
    }
    void drillsOnALotDrawnAtRandom()
    {
        const auto drill = done(QStringLiteral("recall drill --seed 7 --out drill.pdf"));
        QCOMPARE(drill[QStringLiteral("recall")].toString().left(3), QStringLiteral("RD-"));
        QCOMPARE(drill[QStringLiteral("drill")].toBool(), true);
        for (const QJsonValue& count : drill[QStringLiteral("counts")].toArray())
            QCOMPARE(count[QStringLiteral("difference")].toString(), QStringLiteral("0"));
        const auto again = done(QStringLiteral("recall drill --seed 7 --out drill2.pdf"));
        QCOMPARE(again[QStringLiteral("start")], drill[QStringLiteral("start")]);
        QCOMPARE(again[QStringLiteral("pieces")], drill[QStringLiteral("pieces")]);
        QVERIFY(!done(QStringLiteral("sign drill.pdf --meaning reviewed")).isEmpty());
        const QString number = drill[QStringLiteral("recall")].toString();
        QCOMPARE(m_cli.json(QStringLiteral("recall hold %1 --reason r").arg(number)).errorCode(),
                 QStringLiteral("conflict"));
    }
    void keepsItAllInTheLedger()
    {
        QCOMPARE(done(QStringLiteral("ledger verify"))[QStringLiteral("ok")].toBool(), true);
        QCOMPARE(done(QStringLiteral("store check"))[QStringLiteral("ok")].toBool(), true);
    }
};

QTEST_GUILESS_MAIN(TestFloorStory)
#include "tst_floor_story.moc"
