// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/plan_edit.h"
#include "services/bench_job.h"
#include "services/plan_service.h"
#include "services/signing_identity.h"
#include "store/plan_items.h"
#include "support/barrel_shop.h"
#include "support/cheap_keys.h"
#include "support/query_plans.h"

using namespace clew;
using namespace clew::domain;
using namespace clew::services;
using namespace clew::test;

class TestPlanService final : public QObject
{
    Q_OBJECT

    std::unique_ptr<BarrelShop> m_shop;
    std::unique_ptr<store::SecretBytes> m_passphrase;

    Account m_key; ///< made once: wrapping a key is slow on purpose

    void makeKey()
    {
        auto transaction = MUST(store::Transaction::begin(m_shop->database()));
        MUST(makeAuthority(m_shop->database(), QStringLiteral("Barrel shop"), m_shop->clock()));
        m_key = m_shop->get(m_shop->max.account);
        MUST(giveSigningKey(m_shop->database(), m_key, m_shop->max.printedName, *m_passphrase,
                            signingKeyCost(test::cheapKeys), m_shop->clock()));
        MUST(transaction.commit());
    }
    static store::SecretBytes secret(const char* text) { return store::SecretBytes(QByteArrayView(text)); }
    PlanService as(const Session& session) { return {m_shop->records(), m_shop->clock(), session}; }
    /// A plan by a template; tests say what differs.
    InspectionPlanId made(const char* name = "IP-NEW")
    {
        return MUST(
            as(m_shop->ira).create({m_shop->revision, QStringLiteral("lens_barrel"), QString::fromLatin1(name)}));
    }
    PlanView view(InspectionPlanId plan) { return MUST(viewPlan(m_shop->records(), plan)); }
    /// Signs as a quality manager, whose key it makes first.
    Result<> release(InspectionPlanId plan, const QString& override = {})
    {
        return as(m_shop->max).release(plan, {m_passphrase.get(), override});
    }
    Result<> set(InspectionPlanId plan, const char* balloon, const char* field, const char* text)
    {
        return as(m_shop->ira)
            .setItem(plan, QString::fromLatin1(balloon), {{QString::fromLatin1(field), QString::fromUtf8(text)}});
    }
    PlanState stateOf(InspectionPlanId plan) { return m_shop->get(plan).state; }

private slots:
    void init()
    {
        m_shop = std::make_unique<BarrelShop>();
        m_passphrase = std::make_unique<store::SecretBytes>(secret("a passphrase of max"));
        if (m_key.signing_key.isEmpty())
            makeKey();
        m_shop->edit(m_shop->max.account, [&](Account& account) {
            account.certificate = m_key.certificate;
            account.signing_key = m_key.signing_key;
        });
    }
    void makesAnItemForEachCharacteristic()
    {
        const PlanView plan = view(made());
        QCOMPARE(plan.plan.state, PlanState::Draft);
        QCOMPARE(plan.label(), QStringLiteral("IP-NEW 1"));
        QCOMPARE(plan.question.items.size(), 3);
        QVERIFY(plan.question.unplanned.isEmpty());
        QCOMPARE(plan.question.items[0].item.budget, QStringLiteral("Air gauge against a setting ring"));
        QCOMPARE(plan.question.items[0].ruleSource, QStringLiteral("shop"));
        QVERIFY(plan.fitness.items[0].method->provesTolerance);
        QVERIFY(plan.fitness.items[0].method->risk);
        QVERIFY(m_shop->lastLine().contains(QStringLiteral("from template lens_barrel 1")));
    }
    void refusesAnUnknownTemplateASecondOfANameAndAPartWithoutCharacteristics()
    {
        PlanService service = as(m_shop->ira);
        QCOMPARE(service.create({m_shop->revision, QStringLiteral("lens"), {}}).error().code, Error::Code::NotFound);
        made();
        const int lines = m_shop->lines();
        QCOMPARE(
            service.create({m_shop->revision, QStringLiteral("lens_barrel"), QStringLiteral("IP-NEW")}).error().code,
            Error::Code::Conflict);
        PartRevision bare;
        bare.part = m_shop->part;
        bare.revision = QStringLiteral("E");
        const auto id = m_shop->add(bare);
        QCOMPARE(service.create({id, QStringLiteral("lens_barrel"), {}}).error().code, Error::Code::Invalid);
        QCOMPARE(m_shop->lines(), lines + 1);
    }
    void namesAPlanAfterItsPart()
    {
        const auto id = MUST(as(m_shop->ira).create({m_shop->revision, QStringLiteral("spacer"), {}}));
        QCOMPARE(view(id).label(), QStringLiteral("IP-LB-7 1"));
    }
    void onlyThoseWhoMayPlan_data()
    {
        QTest::addColumn<int>("who");
        QTest::addColumn<bool>("mayEdit");
        QTest::addColumn<bool>("mayRelease");
        QTest::newRow("operator") << 0 << false << false;
        QTest::newRow("inspector") << 1 << true << false;
        QTest::newRow("quality manager") << 2 << true << true;
        QTest::newRow("auditor") << 3 << false << false;
    }
    void onlyThoseWhoMayPlan()
    {
        QFETCH(int, who);
        QFETCH(bool, mayEdit);
        QFETCH(bool, mayRelease);
        const Session& session = who == 0   ? m_shop->op
                                 : who == 1 ? m_shop->ira
                                 : who == 2 ? m_shop->max
                                            : m_shop->audit;
        const auto id = made();
        const auto denied = [](const Result<>& result) {
            return !result && result.error().code == Error::Code::Denied;
        };
        QCOMPARE(
            denied(as(session).setItem(id, QStringLiteral("2"), {{QStringLiteral("readings"), QStringLiteral("5")}})),
            !mayEdit);
        QCOMPARE(denied(as(session).release(id, {m_passphrase.get(), {}})), !mayRelease);
    }
    void editsADraftInPlaceAndTheLedgerBindsIt()
    {
        const auto id = made();
        const auto before = MUST(m_shop->records().canonicalState(Kind::InspectionPlan, id.key())).hash();
        QVERIFY_RESULT(set(id, "2", "readings", "5"));
        const auto after = MUST(m_shop->records().canonicalState(Kind::InspectionPlan, id.key())).hash();
        QVERIFY(before != after);
        const InspectionPlan plan = m_shop->get(id);
        QCOMPARE(plan.items.size(), 3);
        QCOMPARE(plan.items[0].readings, 5);
        QCOMPARE(plan.items[0].budget, QStringLiteral("Air gauge against a setting ring"));
        QVERIFY(m_shop->lastLine().contains(QStringLiteral("characteristic 2")));
    }
    void refusesWhatAFieldCantTake_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* field, const char* text, const char* sentence) {
            QTest::addRow("%s %s", field, text) << QByteArray(field) << QByteArray(text) << QString::fromUtf8(sentence);
        };
        row("readings", "0", "from 1 to 1000");
        row("readings", "two", "from 1 to 1000");
        row("deciding", "middle", "single, mean, min, max, range");
        row("decision_rule", "fair", "fair");
        row("budget", "no such budget", "Air gauge against a setting ring");
        row("state_uncertainty", "maybe", "neither yes nor no");
        row("expected_sigma", "-0.1", "above 0");
        row("expected_sigma", "wide", "wide");
        row("capability_model", "gaussian", "lognormal");
        row("after_finish", "sometimes", "carries_over");
        row("soak_minutes", "-5", "from 1 to 10080");
        row("temperature_low", "warm", "warm");
        row("temperature_low", "-400", "in °C, from -50 to 150");
        row("temperature_high", "151", "in °C, from -50 to 150");
        row("temperature_difference", "-1", "in K, from 0 to 200");
        row("colour", "red", "no field “colour”");
    }
    void refusesWhatAFieldCantTake()
    {
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, text);
        QFETCH(QString, sentence);
        const auto id = made();
        const int lines = m_shop->lines();
        const auto refused = set(id, "2", field.constData(), text.constData());
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(sentence), qPrintable(refused.error().message));
        QCOMPARE(m_shop->lines(), lines);
    }
    void everyFieldGoesInAndComesOutAsTheSameText()
    {
        const QHash<QString, QString> texts{{QStringLiteral("method"), QStringLiteral("optical")},
                                            {QStringLiteral("gauge_type"), QStringLiteral("microscope")},
                                            {QStringLiteral("sampling"), QStringLiteral("first and last")},
                                            {QStringLiteral("deciding"), QStringLiteral("max")},
                                            {QStringLiteral("readings"), QStringLiteral("4")},
                                            {QStringLiteral("attempts"), QStringLiteral("3")},
                                            {QStringLiteral("budget"), QStringLiteral("Form tester")},
                                            {QStringLiteral("decision_rule"), QStringLiteral("full-u")},
                                            {QStringLiteral("state_uncertainty"), QStringLiteral("yes")},
                                            {QStringLiteral("remeasure"), QStringLiteral("twice")},
                                            {QStringLiteral("capability_model"), QStringLiteral("weibull")},
                                            {QStringLiteral("capability_method"), QStringLiteral("z-score")},
                                            {QStringLiteral("expected_sigma"), QStringLiteral("0.0004")},
                                            {QStringLiteral("expected_offset"), QStringLiteral("-0.0001")},
                                            {QStringLiteral("conditions"), QStringLiteral("light; lens")},
                                            {QStringLiteral("soak_minutes"), QStringLiteral("90")},
                                            {QStringLiteral("temperature_low"), QStringLiteral("19.5")},
                                            {QStringLiteral("temperature_high"), QStringLiteral("20.5")},
                                            {QStringLiteral("temperature_difference"), QStringLiteral("0.3")},
                                            {QStringLiteral("after_finish"), QStringLiteral("carries_over")},
                                            {QStringLiteral("defects"), QStringLiteral("burr; scratch")}};
        const auto id = made();
        for (const PlanItemField& field : planItemFields()) {
            QVERIFY2(texts.contains(field.name), qPrintable(field.name));
            QVERIFY_RESULT(as(m_shop->ira).setItem(id, QStringLiteral("2"), {{field.name, texts.value(field.name)}}));
        }
        const PlanItem item = m_shop->get(id).items[0];
        for (const PlanItemField& field : planItemFields())
            QCOMPARE(planItemFieldText(item, field.name), texts.value(field.name));
    }
    void refusesTemperaturesOutOfOrder()
    {
        const auto id = made();
        QVERIFY(!set(id, "2", "temperature_low", "23"));
        QVERIFY_RESULT(set(id, "2", "temperature_low", "21"));
    }
    void refusesAnUnknownCharacteristic()
    {
        QCOMPARE(set(made(), "99", "readings", "5").error().code, Error::Code::NotFound);
    }
    void aReleasedPlanNeverChangesButGetsANextRevision()
    {
        const auto id = made();
        QVERIFY_RESULT(release(id));
        QCOMPARE(stateOf(id), PlanState::Released);
        QCOMPARE(set(id, "2", "readings", "5").error().code, Error::Code::Conflict);
        QCOMPARE(release(id).error().code, Error::Code::Conflict);
        const auto next = MUST(as(m_shop->ira).revise(id));
        QCOMPARE(view(next).label(), QStringLiteral("IP-NEW 2"));
        QCOMPARE(stateOf(id), PlanState::Released);
        QCOMPARE(m_shop->get(next).items.size(), 3);
        QVERIFY_RESULT(release(next));
        QCOMPARE(stateOf(id), PlanState::Obsolete);
        QCOMPARE(stateOf(next), PlanState::Released);
    }
    void aDraftLosesAnItemByItsNextRevision()
    {
        const auto id = made();
        const auto next = MUST(as(m_shop->ira).revise(id, {}, {QStringLiteral("12")}));
        QCOMPARE(m_shop->get(next).items.size(), 2);
        QCOMPARE(stateOf(id), PlanState::Obsolete);
        QCOMPARE(view(next).question.unplanned.size(), 1);
        QCOMPARE(as(m_shop->ira).revise(next, {}, {QStringLiteral("12")}).error().code, Error::Code::NotFound);
    }
    void countsPastRevisionsThatAreTaken()
    {
        const auto first = made();
        const auto second = MUST(as(m_shop->ira).revise(first, QStringLiteral("2")));
        QCOMPARE(view(MUST(as(m_shop->ira).revise(first))).label(), QStringLiteral("IP-NEW 3"));
        QCOMPARE(as(m_shop->ira).revise(second, QStringLiteral("1")).error().code, Error::Code::Conflict);
    }
    void refusesWhatCannotProveItsTolerance()
    {
        m_shop->edit(m_shop->bore, [](Characteristic& bore) {
            bore.lower = MUST(exactFromFile(QStringLiteral("-0.0005"), QStringLiteral("mm")));
            bore.upper = MUST(exactFromFile(QStringLiteral("0.0005"), QStringLiteral("mm")));
        });
        const auto id = made();
        const int lines = m_shop->lines();
        const auto refused = release(id);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(QStringLiteral("can't prove its tolerance")),
                 qPrintable(refused.error().message));
        QCOMPARE(stateOf(id), PlanState::Draft);
        QCOMPARE(m_shop->lines(), lines);
        QVERIFY_RESULT(release(id, QStringLiteral("the customer measures it himself")));
        QCOMPARE(m_shop->lines(), lines + 2);
        const QList<HistoryLine> history = view(id).history;
        QCOMPARE(history[history.size() - 2].act, QStringLiteral("override"));
        QVERIFY(
            history[history.size() - 2].why.startsWith(QStringLiteral("the customer measures it himself Against: ")));
        QCOMPARE(history.last().act, QStringLiteral("sign"));
        QVERIFY(history.last().why.contains(m_shop->max.printedName));
    }
    void aReleaseNeedsThePassphraseOfWhoSigns()
    {
        const auto id = made();
        const auto wrong = secret("somebody else's words");
        QCOMPARE(as(m_shop->max).release(id, {&wrong, {}}).error().code, Error::Code::Locked);
        QCOMPARE(as(m_shop->max).release(id, {}).error().code, Error::Code::Locked);
        QCOMPARE(stateOf(id), PlanState::Draft);
    }
    void benchGoesByReleasedPlansOnly()
    {
        m_shop->edit(m_shop->order, [](WorkOrder& order) { order.inspection_plan.reset(); });
        const auto inForce = [&] { return MUST(benchPlan(m_shop->records(), m_shop->revision, m_shop->order)); };
        const auto before = inForce();
        const auto id = made();
        QCOMPARE(inForce() ? inForce()->id : InspectionPlanId(), before ? before->id : InspectionPlanId());
        m_shop->edit(m_shop->order, [&](WorkOrder& order) { order.inspection_plan = id; });
        QVERIFY(!inForce() || inForce()->id != id);
        QVERIFY_RESULT(release(id));
        QCOMPARE(inForce()->id, id);
        const auto next = MUST(as(m_shop->ira).revise(id));
        QVERIFY_RESULT(release(next));
        QCOMPARE(inForce()->id, id); // the order pins its revision
        m_shop->edit(m_shop->order, [](WorkOrder& order) { order.inspection_plan.reset(); });
        QCOMPARE(inForce()->id, next);
    }
    void takesTheRuleFromCharacteristicItemDrawingCustomerShop()
    {
        const auto id = made();
        const auto rule = [&] {
            const PlannedMeasurement item = view(id).question.items[0];
            return item.ruleSource + QLatin1Char(' ') + item.rule.name;
        };
        QCOMPARE(rule(), QStringLiteral("shop iso14253-1"));
        m_shop->edit(m_shop->customer, [](Customer& customer) { customer.decision_rule = QStringLiteral("full-u"); });
        QCOMPARE(rule(), QStringLiteral("customer full-u"));
        m_shop->edit(m_shop->revision, [](PartRevision& drawing) { drawing.decision_rule = QStringLiteral("simple"); });
        QCOMPARE(rule(), QStringLiteral("drawing simple"));
        QVERIFY_RESULT(set(id, "2", "decision_rule", "full-u"));
        QCOMPARE(rule(), QStringLiteral("plan full-u"));
        m_shop->edit(m_shop->bore, [](Characteristic& bore) { bore.decision_rule = QStringLiteral("iso14253-1"); });
        QCOMPARE(rule(), QStringLiteral("characteristic iso14253-1"));
    }
    void theShopAsksForItsOwnRatio()
    {
        // ±3 µm by an air gauge, mean of three: U = 0.63 µm, TUR = 4.7.
        const auto id = made();
        QVERIFY(view(id).fitness.items[0].findings.isEmpty());
        m_shop->set("minimum_tur", QStringLiteral("5"));
        QCOMPARE(view(id).fitness.items[0].findings.first().fault, PlanFault::RatioLow);
        m_shop->set("minimum_tur", QStringLiteral("4"));
        QVERIFY(view(id).fitness.items[0].findings.isEmpty());
    }
    void findsAPlanByNameRevisionAndUuid()
    {
        const auto first = made();
        QVERIFY_RESULT(release(first));
        const auto second = MUST(as(m_shop->ira).revise(first));
        const auto find = [&](const QString& name) { return findPlan(m_shop->records(), {name, {}}); };
        QCOMPARE(MUST(find(QStringLiteral("IP-NEW"))), second);
        QCOMPARE(MUST(find(QStringLiteral("IP-NEW 1"))), first);
        QCOMPARE(MUST(find(m_shop->get(first).uuid)), first);
        QCOMPARE(find(QStringLiteral("IP-NEW 7")).error().code, Error::Code::NotFound);
        QCOMPARE(MUST(findPlan(m_shop->records(),
                               {QStringLiteral("IP-NEW"), {{QStringLiteral("plan_revision"), QStringLiteral("1")}}})),
                 first);
        MUST(as(m_shop->ira).revise(first, QStringLiteral("X")));
        QCOMPARE(find(QStringLiteral("IP-NEW")).error().code, Error::Code::Conflict);
    }
    void anItemIsFoundByAnIndex()
    {
        QCOMPARE(tableScans(m_shop->database(), QString::fromLatin1(store::revisePlanItemStatement())), QStringList());
    }
};

QTEST_APPLESS_MAIN(TestPlanService)
#include "tst_plan_service.moc"
