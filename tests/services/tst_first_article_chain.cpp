// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/document_service.h"
#include "services/first_article_coverage.h"
#include "services/first_article_service.h"
#include "services/first_article_triggers.h"
#include "support/barrel_shop.h"

using namespace clew;
using namespace clew::domain;
using namespace clew::services;
using Shop = clew::test::BarrelShop;

namespace {

FirstArticleService articlesOf(Shop& shop)
{
    return FirstArticleService(shop.records(), shop.clock(), shop.ira);
}

/// A report that counts as issued: its file is there.
QString issueFull(Shop& shop, UnitId unit)
{
    FirstArticleRequest request;
    request.unit = unit;
    const auto id = MUST(articlesOf(shop).create(request));
    domain::Document file;
    file.file_name = QStringLiteral("fai.pdf");
    file.sha256 = QString(64, u'a');
    const auto document = shop.add(file);
    shop.edit(id, [&](FirstArticleReport& report) { report.document = document; });
    return shop.get(id).number;
}

QStringList triggersOf(Shop& shop, UnitId unit)
{
    QStringList texts;
    for (const FirstArticleTrigger& trigger : MUST(firstArticleTriggers(shop.records(), shop.get(unit))))
        texts.append(triggerText(trigger));
    return texts;
}

void run(Shop& shop, UnitId unit, const char* from, const char* to, std::optional<ProgramId> program,
         const char* machine = "Lathe 2")
{
    OperationRun made;
    made.unit = unit;
    made.operation = QStringLiteral("20");
    made.machine = QString::fromLatin1(machine);
    made.program = program;
    made.start = MUST(Instant::parse(QString::fromLatin1(from)));
    made.end = MUST(Instant::parse(QString::fromLatin1(to)));
    shop.add(made);
}

ProgramId nextProgram(Shop& shop)
{
    Program program;
    program.name = QStringLiteral("NC4471");
    program.revision = QStringLiteral("8");
    program.sha256 = QString(64, u'7');
    return shop.add(program);
}

/// The part's next revision, its characteristics linked to those of D; balloon 2 tightened where wanted, 30 added.
PartRevisionId nextRevision(Shop& shop, bool tightened)
{
    PartRevision made = shop.get(shop.revision);
    made.uuid.clear();
    made.revision = QStringLiteral("E");
    made.drawing_revision = QStringLiteral("E");
    const auto id = shop.add(made);
    for (const CharacteristicId old : {shop.bore, shop.hole, shop.edges}) {
        Characteristic next = shop.get(old);
        next.uuid.clear();
        next.part_revision = id;
        next.previous = old;
        if (old == shop.bore && tightened)
            next.upper = MUST(exactFromFile(QStringLiteral("0.002"), QStringLiteral("mm")));
        shop.add(next);
    }
    return id;
}

UnitId unitOf(Shop& shop, const char* serial, PartRevisionId revision)
{
    const auto unit = shop.unit(serial);
    shop.edit(unit, [&](domain::Unit& u) { u.part_revision = revision; });
    return unit;
}

FirstArticleReport partial(Shop& shop, UnitId unit, const QString& baseline, const char* affects)
{
    FirstArticleRequest request;
    request.unit = unit;
    request.full = false;
    request.reason = QStringLiteral("drawing E");
    request.baseline = baseline;
    request.affected = QString::fromLatin1(affects);
    return shop.get(MUST(articlesOf(shop).create(request)));
}

} // namespace

class TestFirstArticleChain : public QObject
{
    Q_OBJECT

private slots:
    void asksForOneOfANewPart()
    {
        Shop shop;
        const auto unit = shop.goodUnit("BRL-1");
        QCOMPARE(triggersOf(shop, unit),
                 QStringList{QStringLiteral("new part: LB-7 has no issued first article report")});
    }

    void seesNoTriggerWhereNothingChanged()
    {
        Shop shop;
        const auto first = shop.goodUnit("BRL-1");
        run(shop, first, "2026-03-06T08:00:00Z", "2026-03-06T08:04:00Z", shop.program);
        issueFull(shop, first);
        const auto second = shop.goodUnit("BRL-2");
        run(shop, second, "2026-03-07T08:00:00Z", "2026-03-07T08:04:00Z", shop.program);
        QCOMPARE(triggersOf(shop, second), QStringList());
    }

    void namesAChangedProgramAndMachine()
    {
        Shop shop;
        const auto first = shop.goodUnit("BRL-1");
        run(shop, first, "2026-03-06T08:00:00Z", "2026-03-06T08:04:00Z", shop.program);
        issueFull(shop, first);
        const auto second = shop.goodUnit("BRL-2");
        run(shop, second, "2026-03-07T08:00:00Z", "2026-03-07T08:04:00Z", nextProgram(shop), "Lathe 3");
        QCOMPARE(
            triggersOf(shop, second),
            (QStringList{QStringLiteral("change of NC program: NC4471 rev 7 (SHA-256 999999999999…) -> NC4471 rev 8 "
                                        "(SHA-256 777777777777…)"),
                         QStringLiteral("change of machine: Lathe 2 -> Lathe 3")}));
    }

    void namesAChangedDrawingMaterialAndSource()
    {
        Shop shop;
        issueFull(shop, shop.goodUnit("BRL-1"));
        const auto revision = nextRevision(shop, true);
        Supplier other;
        other.code = QStringLiteral("S2");
        Heat melt;
        melt.number = QStringLiteral("88-1");
        melt.supplier = shop.add(other);
        melt.material = QStringLiteral("Ti-6Al-4V");
        Lot bar;
        bar.number = QStringLiteral("HT-9000");
        bar.heat = shop.add(melt);
        shop.bar = shop.add(bar);
        const QStringList triggers = triggersOf(shop, unitOf(shop, "BRL-2", revision));
        QCOMPARE(triggers.size(), 3);
        QVERIFY2(triggers[0].startsWith(QStringLiteral("design change: revision D")), qPrintable(triggers[0]));
        QVERIFY2(triggers[1].startsWith(QStringLiteral("change of material: ")), qPrintable(triggers[1]));
        QCOMPARE(triggers[2], QStringLiteral("change of source: S1 -> S2"));
    }

    void countsTheLapseByTheCalendar_data()
    {
        QTest::addColumn<QString>("restart");
        QTest::addColumn<bool>("due");
        QTest::newRow("two years to the day") << "2028-03-06T09:00:00Z" << false;
        QTest::newRow("one day more") << "2028-03-07T00:00:00Z" << true;
        QTest::newRow("730 days, a leap year between") << "2028-03-05T09:00:00Z" << false;
    }
    void countsTheLapseByTheCalendar()
    {
        QFETCH(QString, restart);
        QFETCH(bool, due);
        Shop shop;
        const auto first = shop.goodUnit("BRL-1");
        run(shop, first, "2026-03-06T08:00:00Z", "2026-03-06T08:04:00Z", shop.program);
        issueFull(shop, first);
        const auto second = shop.goodUnit("BRL-2");
        run(shop, second, restart.toLatin1(), restart.toLatin1(), shop.program);
        const QStringList triggers = triggersOf(shop, second);
        QCOMPARE(!triggers.isEmpty(), due);
        if (due)
            QCOMPARE(triggers.first(),
                     QStringLiteral("production lapse: last operation on 2026-03-06 -> restart on 2028-03-07"));
    }

    void makesTheTriggersTheReason()
    {
        Shop shop;
        const auto unit = shop.goodUnit("BRL-1");
        FirstArticleRequest request;
        request.unit = unit;
        const auto id = MUST(articlesOf(shop).create(request));
        QCOMPARE(shop.get(id).full_or_partial_reason,
                 QStringLiteral("new part: LB-7 has no issued first article report"));
    }

    void carriesOverWhatAsksTheSame()
    {
        Shop shop;
        const QString baseline = issueFull(shop, shop.goodUnit("BRL-1"));
        const auto unit = unitOf(shop, "BRL-2", nextRevision(shop, true));
        const auto report = partial(shop, unit, baseline, "2");
        const auto coverage = MUST(coverageOf(shop.records(), report));
        QCOMPARE(coverage.missing, QStringList());
        QCOMPARE(coverage.reports, (QStringList{report.number, baseline}));
    }

    void missesATightenedCharacteristicThatIsNotNamed()
    {
        Shop shop;
        const QString baseline = issueFull(shop, shop.goodUnit("BRL-1"));
        const auto unit = unitOf(shop, "BRL-2", nextRevision(shop, true));
        const auto report = partial(shop, unit, baseline, "12");
        QCOMPARE(MUST(coverageOf(shop.records(), report)).missing, QStringList{QStringLiteral("2")});
        auto service = articlesOf(shop);
        const Problems problems = MUST(service.problemsOf(report.id, MUST(service.assemble(report.id))));
        QVERIFY(hasErrors(problems));
        const auto isCoverage = [](const Problem& p) { return p.column == QStringLiteral("Form 1, 14"); };
        const auto found = std::find_if(problems.begin(), problems.end(), isCoverage);
        QVERIFY(found != problems.end());
        QCOMPARE(found->message,
                 QStringLiteral("Balloons 2 are covered by none of FAI-2026-0002, FAI-2026-0001: name them as affected "
                                "and measure them, or issue a full report."));
    }

    void followsAChainOfPartialReports()
    {
        Shop shop;
        const QString baseline = issueFull(shop, shop.goodUnit("BRL-1"));
        const auto revision = nextRevision(shop, true);
        const auto first = partial(shop, unitOf(shop, "BRL-2", revision), baseline, "2");
        const auto second = partial(shop, unitOf(shop, "BRL-3", revision), first.number, "19");
        const auto coverage = MUST(coverageOf(shop.records(), second));
        QCOMPARE(coverage.reports, (QStringList{second.number, first.number, baseline}));
        QCOMPARE(coverage.missing, QStringList());
    }

    void reportsOnlyTheAffectedCharacteristics()
    {
        Shop shop;
        const QString baseline = issueFull(shop, shop.goodUnit("BRL-1"));
        const auto unit = shop.goodUnit("BRL-2");
        auto service = articlesOf(shop);
        const FirstArticle article = MUST(service.assemble(partial(shop, unit, baseline, "12, 2,2").id));
        QCOMPARE(article.affected, (QStringList{QStringLiteral("12"), QStringLiteral("2")}));
        for (const CharacteristicRow& row : article.characteristics)
            QVERIFY(row.number == QStringLiteral("2") || row.number == QStringLiteral("12"));
        QCOMPARE(article.characteristics.size(), 2);
    }

    void refusesABalloonTheDrawingLacksAndAnEmptyPartial()
    {
        Shop shop;
        const QString baseline = issueFull(shop, shop.goodUnit("BRL-1"));
        FirstArticleRequest request;
        request.unit = shop.unit("BRL-2");
        request.full = false;
        request.reason = QStringLiteral("bore changed");
        request.baseline = baseline;
        QCOMPARE(
            articlesOf(shop).create(request).error().message,
            QStringLiteral("A partial report names the characteristics it answers for (--affects 2,12); nothing has "
                           "been measured on BRL-2 yet."));
        request.affected = QStringLiteral("2, 77");
        QCOMPARE(articlesOf(shop).create(request).error().message,
                 QStringLiteral("The drawing has no balloon “77”; it has 2, 12, 19."));
    }
};

QTEST_GUILESS_MAIN(TestFirstArticleChain)
#include "tst_first_article_chain.moc"
