// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/hold_service.h"
#include "services/nonconformity_service.h"
#include "services/ledger_service.h"
#include "services/numbering.h"
#include "services/shop_settings.h"
#include "support/barrel_shop.h"

#include <QtTest>

using namespace clew;
using namespace clew::domain;
using namespace clew::services;
using Shop = clew::test::BarrelShop;

namespace {

Result<> decide(Shop& shop, const char* said)
{
    return changeShopSetting(shop.records(), shop.clock(), shop.anna, QStringLiteral("number_form"),
                             QString::fromUtf8(said), QStringLiteral("as our manual says"));
}

QString opened(Shop& shop)
{
    NonconformityRequest request;
    request.title = QStringLiteral("a scratch");
    static int count = 0;
    request.units = {shop.unit(qPrintable(QStringLiteral("BRL-%1").arg(++count)))};
    const auto id = MUST(NonconformityService(shop.records(), shop.clock(), shop.anna).open(request));
    return shop.get(id).number;
}

} // namespace

/// How a shop numbers its records is its own decision.
class TestNumbering final : public QObject
{
    Q_OBJECT

private slots:
    void makesNumbersOfAForm_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<int>("digits");
        QTest::newRow("as it begins") << "NC-{year}-####"
                                      << "NC-2026-" << 4;
        QTest::newRow("a short year") << "QN{yy}.###"
                                      << "QN26." << 3;
        QTest::newRow("no year") << "Q_########"
                                 << "Q_" << 8;
        QTest::newRow("a year alone") << "{yy}##"
                                      << "26" << 2;
    }
    void makesNumbersOfAForm()
    {
        QFETCH(QString, form);
        const NumberForm read = MUST(NumberForm::parse(form));
        QTEST(read.prefix(MUST(Instant::parse(QStringLiteral("2026-12-31T23:59:59Z")))), "prefix");
        QTEST(read.digits(), "digits");
        QCOMPARE(read.text(), form);
    }
    void refusesWhatIsNoForm_data()
    {
        QTest::addColumn<QString>("form");
        for (const char* form :
             {"NC-{year}", "####", "NC-#", "NC-#########", "NC-##-A", "##-##", "{year}{yy}##", "{month}-##", "N C-##",
              "NC/##", "-NC-##", "\"##", "NC-{year}-A-VERY-LONG-TEXT-##", "Ä##", "NC-##\n"})
            QTest::newRow(form) << QString::fromUtf8(form);
    }
    void refusesWhatIsNoForm()
    {
        QFETCH(QString, form);
        const auto read = NumberForm::parse(form);
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(QStringLiteral("no form of a number")),
                 qPrintable(read.error().message));
    }

    void aShopsOwnFormHoldsFromTheNextNumberOn()
    {
        Shop shop;
        QCOMPARE(opened(shop), QStringLiteral("NC-2026-0001"));
        MUST(decide(shop, "nonconformity=QN-{yy}-###"));
        QCOMPARE(opened(shop), QStringLiteral("QN-26-001"));
        QCOMPARE(opened(shop), QStringLiteral("QN-26-002"));
        MUST(decide(shop, "nonconformity="));
        QCOMPARE(opened(shop), QStringLiteral("NC-2026-0002"));
        SilentProgress progress;
        QVERIFY(MUST(verifyLedger(shop.records(), progress)).ok);
    }
    void aSeriesIsNotMistakenForAnotherThatBeginsAlike()
    {
        Shop shop;
        MUST(decide(shop, "nonconformity=Q-##"));
        QCOMPARE(opened(shop), QStringLiteral("Q-01"));
        MUST(decide(shop, "nonconformity=Q-7-##"));
        QCOMPARE(opened(shop), QStringLiteral("Q-7-01"));
        MUST(decide(shop, "nonconformity=Q-##"));
        QCOMPARE(opened(shop), QStringLiteral("Q-02"));
    }
    void aCountOutgrowsItsDigits()
    {
        Shop shop;
        MUST(decide(shop, "nonconformity=Q-##"));
        for (int i = 1; i <= 100; ++i)
            opened(shop);
        QCOMPARE(opened(shop), QStringLiteral("Q-101"));
    }
    void refusesADecision_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("named");
        QTest::newRow("no kind") << "Q-##"
                                 << "no kind of record that Clew numbers";
        QTest::newRow("another kind") << "unit=U-##"
                                      << "nonconformity, hold, fai_report";
        QTest::newRow("no form") << "hold=H"
                                 << "no form of a number";
        QTest::newRow("taken") << "hold=nc-{year}-####"
                               << "numbers another kind of record already (nonconformity)";
    }
    void refusesADecision()
    {
        QFETCH(QString, said);
        QFETCH(QString, named);
        Shop shop;
        const auto done = decide(shop, said.toUtf8().constData());
        QVERIFY(!done);
        QVERIFY2(done.error().message.contains(named), qPrintable(done.error().message));
        QCOMPARE(opened(shop), QStringLiteral("NC-2026-0001"));
    }
    void aFormThatComesBackMayBeTakenMeanwhile()
    {
        Shop shop;
        MUST(decide(shop, "nonconformity=Q-##"));
        MUST(decide(shop, "hold=NC-{year}-####"));
        const auto back = decide(shop, "nonconformity=");
        QVERIFY(!back);
        QVERIFY2(back.error().message.contains(QStringLiteral("(hold)")), qPrintable(back.error().message));
    }
    void tellsWhatIsDecidedAndWhichNumberComesNext()
    {
        Shop shop;
        opened(shop);
        QStringList told;
        for (const ShopDecision& decision : MUST(shopDecisions(shop.records().database(), shop.clock()))) {
            if (decision.setting == QLatin1String("number_form"))
                told.append(decision.subject + u' ' + decision.value + u' ' + decision.next);
        }
        QCOMPARE(told.size(), 5);
        QCOMPARE(told.first(), QStringLiteral("nonconformity NC-{year}-#### NC-2026-0002"));
    }
};

QTEST_GUILESS_MAIN(TestNumbering)
#include "tst_numbering.moc"
