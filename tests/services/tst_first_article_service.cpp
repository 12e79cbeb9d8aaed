// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/balloon_place.h"
#include "services/first_article_service.h"
#include "services/nonconformity_service.h"
#include "services/picture_file.h"
#include "store/attachments.h"
#include "support/barrel_shop.h"
#include "support/drawing_page.h"

using namespace clew;
using namespace clew::domain;
using namespace clew::services;
using Shop = clew::test::BarrelShop;

namespace {

FirstArticleService serviceOf(Shop& shop)
{
    return FirstArticleService(shop.records(), shop.clock(), shop.ira);
}

FirstArticleReportId createFor(Shop& shop, UnitId unit)
{
    FirstArticleRequest request;
    request.unit = unit;
    return MUST(serviceOf(shop).create(request));
}

FirstArticle assembled(Shop& shop, UnitId unit)
{
    IssueRequest request;
    request.approver = shop.anna.account;
    return MUST(serviceOf(shop).assemble(createFor(shop, unit), request));
}

const CharacteristicRow* rowOf(const FirstArticle& article, const char* number)
{
    for (const CharacteristicRow& row : article.characteristics) {
        if (row.number == QLatin1String(number))
            return &row;
    }
    return nullptr;
}

QStringList messages(const Problems& problems)
{
    QStringList list;
    for (const Problem& problem : problems)
        list.append(problem.message);
    return list;
}

} // namespace

class TestFirstArticleService : public QObject
{
    Q_OBJECT

private slots:
    void fillsTheFormsOfAGoodArticle()
    {
        Shop shop;
        const auto unit = shop.goodUnit("BRL-1");
        const auto id = createFor(shop, unit);
        IssueRequest request;
        request.approver = shop.anna.account;
        const FirstArticle article = MUST(serviceOf(shop).assemble(id, request));
        QCOMPARE(messages(MUST(serviceOf(shop).problemsOf(id, article))), QStringList());
        QCOMPARE(article.head.identifier, QStringLiteral("FAI-2026-0001"));
        QCOMPARE(article.head.organization, QStringLiteral("Mikrooptik Ulm GmbH"));
        QCOMPARE(article.partNumber, QStringLiteral("LB-7"));
        QCOMPARE(article.partRevision, QStringLiteral("D"));
        QCOMPARE(article.drawingNumber, QStringLiteral("OP-4471-07"));
        QCOMPARE(article.serialNumbers, QStringList{QStringLiteral("BRL-1")});
        QCOMPARE(article.purchaseOrder, QStringLiteral("4500118822"));
        QCOMPARE(article.supplierCode, QStringLiteral("V-20913"));
        QCOMPARE(article.processReference,
                 QStringLiteral("WO-1 · plan LB-7 rev 12 · NC4471 rev 7 (SHA-256 %1)").arg(QString(64, u'9')));
        QVERIFY(!hasNonconformance(article));
        QCOMPARE(article.signers.size(), 2);
        QCOMPARE(article.signers[1].userId, QStringLiteral("a.frey"));
    }

    void bringsTheDrawingWithTheSheetOfEachBalloon()
    {
        Shop shop;
        const auto unit = shop.goodUnit("BRL-1");
        shop.edit(shop.bore, [](Characteristic& bore) {
            bore.location.clear();
            MUST(setBalloonPlace(bore, BalloonPlace{2, 300'000, 400'000}));
        });
        for (const char* content : {"%PDF-1.7 first", "%PDF-1.7 second"}) {
            shop.change([&] {
                Document drawing;
                drawing.sha256 = MUST(store::storeAttachment(shop.database(), content));
                drawing.file_name = QStringLiteral("barrel.pdf");
                drawing.media_type = QStringLiteral("application/pdf");
                DocumentLink link;
                link.part_revision = shop.revision;
                link.role = QStringLiteral("drawing");
                drawing.links = {link};
                MUST(shop.records().insert(drawing));
            });
        }
        const FirstArticle article = assembled(shop, unit);
        QCOMPARE(article.attachments.first().content, QByteArray("%PDF-1.7 second"));
        QCOMPARE(article.attachments.first().fileName, QStringLiteral("barrel.pdf"));
        QVERIFY(article.attachments.first().description.startsWith(QStringLiteral("Drawing OP-4471-07")));
        QVERIFY(article.attachments.first().description.endsWith(QStringLiteral("balloons can't be drawn"))); // no PDF
        QCOMPARE(rowOf(article, "2")->location, QStringLiteral("sheet 2"));
        QVERIFY(rowOf(article, "19")->location != QStringLiteral("sheet 2"));
    }

    void bringsTheDrawingWithItsBalloonsDrawnOnIt()
    {
        Shop shop;
        const auto unit = shop.goodUnit("BRL-1");
        const QByteArray page = test::pageTurned(0, false);
        shop.change([&] {
            PictureFile file{page, QStringLiteral("application/pdf"), QStringLiteral("barrel.v2.pdf")};
            DocumentLink link;
            link.part_revision = shop.revision;
            link.role = QStringLiteral("drawing");
            MUST(keepPicture(shop.records(), file, link.role, link, false));
        });
        QCOMPARE(assembled(shop, unit).attachments.first().content, page); // no balloon is placed yet
        shop.edit(shop.bore, [](Characteristic& bore) { MUST(setBalloonPlace(bore, BalloonPlace{1, 1, 1})); });
        const FirstArticle article = assembled(shop, unit);
        QCOMPARE(article.attachments.at(0).fileName, QStringLiteral("barrel.v2-ballooned.pdf"));
        QVERIFY(article.attachments.at(0).content.contains("/Balloons"));
        QCOMPARE(article.attachments.at(1).content, page);
    }

    void takesNoNumberForAPartWithoutCharacteristics()
    {
        Shop shop;
        Part part;
        part.number = QStringLiteral("SP-2");
        PartRevision revision;
        revision.part = shop.add(part);
        revision.revision = QStringLiteral("A");
        const PartRevisionId bareRevision = shop.add(revision);
        const auto bare = shop.unit("SPACER-1");
        shop.edit(bare, [&](auto& unit) {
            unit.part = revision.part;
            unit.part_revision = bareRevision;
        });
        FirstArticleRequest request;
        request.unit = bare;
        const auto refused = serviceOf(shop).create(request);
        QVERIFY(!refused && refused.error().code == Error::Code::Conflict);
        QVERIFY2(refused.error().message.contains(QLatin1String("SP-2 revision A has no characteristic")),
                 qPrintable(refused.error().message));
        const auto id = createFor(shop, shop.goodUnit("BRL-1"));
        QCOMPARE(shop.get(id).number, QStringLiteral("FAI-2026-0001"));
    }

    void reportsManyFeaturesAsMinimumAndMaximum()
    {
        Shop shop;
        const auto unit = shop.unit("BRL-1");
        auto readings = shop.goodReadings();
        readings[2] = shop.reading(shop.hole, "7.9991", 1);
        shop.inspect(unit, readings);
        const FirstArticle article = assembled(shop, unit);
        const CharacteristicRow* row = rowOf(article, "12");
        QVERIFY(row);
        QCOMPARE(row->minimum, QStringLiteral("7.9991"));
        QCOMPARE(row->maximum, QStringLiteral("8.0010"));
        QCOMPARE(row->features, 6);
        QCOMPARE(article.characteristics.size(), 3);
        QCOMPARE(rowOf(article, "2")->values, QStringList{QStringLiteral("10.5004")});
        QCOMPARE(rowOf(article, "2")->gauges, QStringList{QStringLiteral("AG-014")});
    }

    void givesTheBadFeatureARowOfItsOwn()
    {
        Shop shop;
        const auto unit = shop.unit("BRL-1");
        auto readings = shop.goodReadings();
        readings[5] = shop.reading(shop.hole, "8.0040", 4);
        shop.inspect(unit, readings);
        const auto id = createFor(shop, unit);
        FirstArticle article = MUST(serviceOf(shop).assemble(id));
        QVERIFY(rowOf(article, "12.4"));
        QCOMPARE(rowOf(article, "12.4")->values, QStringList{QStringLiteral("8.0040")});
        QCOMPARE(rowOf(article, "12.4")->verdict, QStringLiteral("does not conform"));
        QCOMPARE(rowOf(article, "12")->features, 5);
        QCOMPARE(rowOf(article, "12")->maximum, QStringLiteral("8.0010"));
        QVERIFY(messages(MUST(serviceOf(shop).problemsOf(id, article)))
                    .join(u' ')
                    .contains(QStringLiteral("12.4 does not conform: give the number of its nonconformity")));
        NonconformityRequest request;
        request.title = QStringLiteral("hole 4 too large");
        request.characteristic = shop.hole;
        request.units = {unit};
        MUST(NonconformityService(shop.records(), shop.clock(), shop.ira).open(request));
        article = MUST(serviceOf(shop).assemble(id));
        QCOMPARE(rowOf(article, "12.4")->nonconformity, QStringLiteral("NC-2026-0001"));
        QVERIFY(rowOf(article, "12")->nonconformity.isEmpty());
        QVERIFY(hasNonconformance(article));
        QCOMPARE(messages(MUST(serviceOf(shop).problemsOf(id, article))), QStringList());
    }

    void missesAFeatureWithoutResult()
    {
        Shop shop;
        const auto unit = shop.unit("BRL-1");
        auto readings = shop.goodReadings();
        readings.removeAt(5);
        shop.inspect(unit, readings);
        const auto id = createFor(shop, unit);
        const auto problems = MUST(serviceOf(shop).problemsOf(id, MUST(serviceOf(shop).assemble(id))));
        QCOMPARE(messages(problems), QStringList{QStringLiteral("Feature 12.4 has no result: measure it.")});
        QVERIFY(hasErrors(problems));
    }

    void accountsForEveryBalloon()
    {
        Shop shop;
        const auto unit = shop.unit("BRL-1");
        auto readings = shop.goodReadings();
        readings.removeAt(1);
        shop.inspect(unit, readings);
        const auto id = createFor(shop, unit);
        QVERIFY(messages(MUST(serviceOf(shop).problemsOf(id, MUST(serviceOf(shop).assemble(id)))))
                    .contains(QStringLiteral("Balloon 19 of the drawing has no row: account for it.")));
    }

    void namesToolingForAttributes()
    {
        Shop shop;
        const FirstArticle article = assembled(shop, shop.goodUnit("BRL-1"));
        QCOMPARE(rowOf(article, "19")->values, QStringList{QStringLiteral("accept")});
        QVERIFY(rowOf(article, "19")->attribute);
        QCOMPARE(rowOf(article, "19")->tooling, QStringLiteral("visual inspection"));
        QVERIFY(rowOf(article, "2")->tooling.isEmpty());
    }

    void saysWhatIsWrongWithARefusedAttribute()
    {
        Shop shop;
        const auto unit = shop.unit("BRL-1");
        auto readings = shop.goodReadings();
        readings[1] = shop.reading(shop.edges, "NOK");
        readings[1].defect = QStringLiteral("burr at the slot");
        shop.inspect(unit, readings);
        const FirstArticle article = assembled(shop, unit);
        QCOMPARE(rowOf(article, "19")->comments, QStringLiteral("defect: burr at the slot"));
        QVERIFY(rowOf(article, "2")->comments.isEmpty());
    }

    void takesTheLastInspectionAndNoVoidOne()
    {
        Shop shop;
        const auto unit = shop.goodUnit("BRL-1");
        shop.clock().advance(3600000);
        shop.inspect(unit, {shop.reading(shop.bore, "10.5011")});
        shop.clock().advance(3600000);
        shop.inspect(unit, {shop.reading(shop.bore, "10.5022")}, InspectionState::Void);
        QCOMPARE(rowOf(assembled(shop, unit), "2")->values, QStringList{QStringLiteral("10.5011")});
    }

    void showsACorrectionAndAVoid()
    {
        Shop shop;
        const auto unit = shop.goodUnit("BRL-1");
        const auto inspection = shop.inspect(unit, {shop.reading(shop.bore, "10.5104")});
        shop.change([&] {
            auto corrected = shop.reading(shop.bore, "10.5014", 0, 2);
            corrected.replaces = 1;
            corrected.reason = QStringLiteral("digit typed wrong");
            MUST(shop.records().add(inspection, corrected));
        });
        QCOMPARE(rowOf(assembled(shop, unit), "2")->verdict, QStringLiteral("not judged"));
        shop.change([&] {
            const auto result = resultsOf(shop.get(inspection), nullptr).first().result;
            Judgement judgement = judgeBySimpleAcceptance(shop.get(shop.bore), result, shop.clock().now());
            judgement.number = 2;
            MUST(shop.records().add(inspection, judgement));
        });
        const FirstArticle article = assembled(shop, unit);
        QCOMPARE(rowOf(article, "2")->values, QStringList{QStringLiteral("10.5014")});
        QCOMPARE(rowOf(article, "2")->verdict, QStringLiteral("conforms"));
        QVERIFY(rowOf(article, "2")->comments.contains(QStringLiteral("“10.5104” was corrected: digit typed wrong")));
    }

    void namesTheCertificateOfExactlyItsHeat()
    {
        Shop shop;
        const auto unit = shop.goodUnit("BRL-1");
        Certificate other;
        other.number = QStringLiteral("C-9999");
        Heat melt;
        melt.number = QStringLiteral("77-0001");
        other.heat = shop.add(melt);
        other.state = CertificateState::Accepted;
        shop.add(other);
        const FirstArticle article = assembled(shop, unit);
        QCOMPARE(article.materials.size(), 1);
        const AccountabilityRow& row = article.materials.first();
        QCOMPARE(row.certificate, QStringLiteral("C-2201 (3.1)"));
        QCOMPARE(row.heat, QStringLiteral("55-2210"));
        QCOMPARE(row.lot, QStringLiteral("HT-8841"));
        QCOMPARE(row.name, QStringLiteral("Ti-6Al-4V ELI"));
    }

    void refusesAPrototypeAndABaselineNobodyKnows()
    {
        Shop shop;
        const auto unit = shop.goodUnit("BRL-1");
        FirstArticleRequest partial;
        partial.unit = unit;
        partial.full = false;
        partial.reason = QStringLiteral("bore changed");
        partial.baseline = QStringLiteral("FAI-2025-0009");
        QCOMPARE(serviceOf(shop).create(partial).error().code, Error::Code::Invalid);
        shop.edit(shop.order, [](WorkOrder& order) { order.type = WorkOrderType::Prototype; });
        FirstArticleRequest request;
        request.unit = unit;
        QCOMPARE(serviceOf(shop).create(request).error().code, Error::Code::Conflict);
        QCOMPARE(FirstArticleService(shop.records(), shop.clock(), shop.op).create(request).error().code,
                 Error::Code::Denied);
    }

    void buildsAPartialReportOnItsBaseline()
    {
        Shop shop;
        const auto unit = shop.goodUnit("BRL-1");
        createFor(shop, unit);
        FirstArticleRequest partial;
        partial.unit = unit;
        partial.full = false;
        partial.reason = QStringLiteral("bore B changed");
        partial.baseline = QStringLiteral("FAI-2026-0001");
        const FirstArticle article = MUST(serviceOf(shop).assemble(MUST(serviceOf(shop).create(partial))));
        QVERIFY(article.partial);
        QCOMPARE(article.head.identifier, QStringLiteral("FAI-2026-0002"));
        QCOMPARE(article.baselineFairId, QStringLiteral("FAI-2026-0001"));
        QCOMPARE(article.baselinePartNumber, QStringLiteral("LB-7"));
        QCOMPARE(article.baselineRevision, QStringLiteral("D"));
    }

    void marksDemonstrations()
    {
        Shop shop;
        const auto unit = shop.goodUnit("BRL-1");
        QVERIFY(!assembled(shop, unit).head.demo);
        shop.edit(unit, [](domain::Unit& u) { u.demo = true; });
        QVERIFY(assembled(shop, unit).head.demo);
    }
};

QTEST_GUILESS_MAIN(TestFirstArticleService)
#include "tst_first_article_service.moc"
