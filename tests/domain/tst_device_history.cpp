// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "support/sample_documents.h"

using namespace clew;
using domain::DeviceHistory;

class TestDeviceHistory final : public QObject
{
    Q_OBJECT

private slots:
    void acceptsCompleteRecords()
    {
        QVERIFY(!hasErrors(domain::check(test::sampleDeviceHistory())));
        QVERIFY(!hasErrors(domain::check(test::sampleLotHistory(3))));
    }

    void refusesACountThatDoesNotBalance()
    {
        DeviceHistory history = test::sampleDeviceHistory();
        history.quantities = {24, 23, 2, std::nullopt, QStringLiteral("pcs")};
        QVERIFY(hasErrors(domain::check(history)));
        history.quantities.made.reset();
        QVERIFY2(!hasErrors(domain::check(history)), "nothing contradicts an unknown number");
    }

    void refusesAVoidWithoutAReason()
    {
        DeviceHistory history = test::sampleDeviceHistory();
        history.results[1].readings[1].reason.clear();
        const Problems problems = domain::check(history);
        QVERIFY(hasErrors(problems));
        QCOMPARE(problems.first().row, 2);
    }

    void refusesWordsThatAreNoState()
    {
        DeviceHistory history = test::sampleDeviceHistory();
        history.gates[0].state = QStringLiteral("ok");
        QVERIFY(hasErrors(domain::check(history)));
        history = test::sampleDeviceHistory();
        history.results[0].readings[0].state = QStringLiteral("deleted");
        QVERIFY(hasErrors(domain::check(history)));
    }

    void refusesARecordOfNothing() { QVERIFY(hasErrors(domain::check(DeviceHistory{}))); }
};

QTEST_APPLESS_MAIN(TestDeviceHistory)
#include "tst_device_history.moc"
