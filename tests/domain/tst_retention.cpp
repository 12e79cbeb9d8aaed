// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/retention.h"
#include "support/testing.h"

using namespace clew::domain;

class TestRetention : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheLongestTimeAndNeverLess_data()
    {
        QTest::addColumn<QDate>("released");
        QTest::addColumn<int>("lifetime");
        QTest::addColumn<int>("contract");
        QTest::addColumn<QDate>("until");
        QTest::newRow("contract longest") << QDate(2026, 3, 1) << 7 << 15 << QDate(2041, 3, 1);
        QTest::newRow("lifetime longest") << QDate(2026, 3, 1) << 15 << 7 << QDate(2041, 3, 1);
        QTest::newRow("no contract") << QDate(2026, 3, 1) << 7 << -1 << QDate(2033, 3, 1);
        QTest::newRow("never under two years") << QDate(2026, 3, 1) << 1 << -1 << QDate(2028, 3, 1);
        QTest::newRow("leap day to a common year") << QDate(2024, 2, 29) << 1 << -1 << QDate(2026, 3, 1);
        QTest::newRow("leap day to a leap year") << QDate(2024, 2, 29) << 4 << -1 << QDate(2028, 2, 29);
        QTest::newRow("leap day over 2100") << QDate(2096, 2, 29) << 4 << -1 << QDate(2100, 3, 1);
        QTest::newRow("unknown lifetime") << QDate(2026, 3, 1) << -1 << 15 << QDate();
        QTest::newRow("not released") << QDate() << 7 << 15 << QDate();
    }
    void keepsTheLongestTimeAndNeverLess()
    {
        QFETCH(QDate, released);
        QFETCH(int, lifetime);
        QFETCH(int, contract);
        QFETCH(QDate, until);
        const auto years = [](int n) { return n < 0 ? std::nullopt : std::optional<std::int64_t>(n); };
        const Retention retention = retentionOf({released, years(lifetime), years(contract)});
        QCOMPARE(retention.until, until);
        QVERIFY(!retention.basis.isEmpty());
    }

    void warnsWhereTheLifetimeIsUnknown()
    {
        const Retention retention = retentionOf({QDate(2026, 3, 1), {}, {}});
        QVERIFY(retention.basis.contains(QStringLiteral("unknown")));
        QVERIFY(!retentionOf({QDate(2026, 3, 1), 2, {}}).basis.contains(QStringLiteral("unknown")));
    }
};

QTEST_APPLESS_MAIN(TestRetention)
#include "tst_retention.moc"
