// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "../services/genealogy_oracle.h"
#include "support/cli_runner.h"
#include "support/made_store.h"

#include <QJsonArray>
#include <QtTest>

using namespace clew::test;

namespace {

QStringList unitsIn(const QJsonObject& trace)
{
    QStringList units;
    for (const QJsonValue& unit : trace[QStringLiteral("units")].toArray())
        units.append(QStringLiteral("unit %1 %2")
                         .arg(unit[QStringLiteral("part")].toString(), unit[QStringLiteral("serial")].toString()));
    units.sort();
    return units;
}

QStringList unitsIn(const GenealogyOracle::Reach& reach, const QString& start)
{
    QStringList units;
    for (auto node = reach.begin(); node != reach.end(); ++node) {
        if (node.key().startsWith(QStringLiteral("unit ")) && node.key() != start)
            units.append(node.key());
    }
    units.sort();
    return units;
}

} // namespace

/// Ten made-up shops, taken in and traced through the program as a script would, against an independent oracle.
class TestRandomShops final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_cli.set(QStringLiteral("CLEW_PASSPHRASE"), QStringLiteral("a long enough passphrase"));
        m_cli.set(QStringLiteral("CLEW_STORE"), m_cli.path(QStringLiteral("shop.clew")));
        makeStore(m_cli.path(QStringLiteral("shop.clew")), QStringLiteral("q"), QStringLiteral("Q"));
    }

    void traceAsTheOracleSays_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 301; seed <= 310; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void traceAsTheOracleSays()
    {
        QFETCH(int, seed);
        const RandomShop shop = RandomShop::make(static_cast<quint32>(seed));
        m_cli.write(QStringLiteral("shop.jsonl"), shop.exchangeFile());
        const CliRun taken = m_cli.json(QStringLiteral("--user q import shop.jsonl"));
        QVERIFY2(taken.status == 0, taken.output.constData());
        const GenealogyOracle oracle(shop, {});
        for (const int lot : {0, static_cast<int>(shop.lots.size()) / 2}) {
            const CliRun trace = m_cli.json(QStringLiteral("--user q trace lot ") + shop.lots[lot].number);
            QVERIFY2(trace.status == 0, trace.output.constData());
            QCOMPARE(unitsIn(trace.json()), unitsIn(oracle.forward({{oracle.lot(lot), {}}}), oracle.lot(lot)));
        }
        const int last = static_cast<int>(shop.units.size()) - 1;
        const CliRun back = m_cli.json(QStringLiteral("--user q trace unit ") + shop.units[last].serial);
        QVERIFY2(back.status == 0, back.output.constData());
        QCOMPARE(unitsIn(back.json()), unitsIn(oracle.backward(oracle.unit(last)), oracle.unit(last)));
    }

private:
    CliRunner m_cli;
};

QTEST_GUILESS_MAIN(TestRandomShops)
#include "tst_random_shops.moc"
