// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/permission.h"
#include "support/testing.h"

using namespace clew;
using namespace clew::domain;

class TestPermission final : public QObject
{
    Q_OBJECT

private slots:
    // One letter a role: operator, inspector, quality manager, administrator, auditor.
    void letsEachRoleDoItsOwnWork_data()
    {
        QTest::addColumn<QString>("roles");
        QTest::newRow("record_results") << QStringLiteral("oiq");
        QTest::newRow("add_records") << QStringLiteral("iq");
        QTest::newRow("correct_records") << QStringLiteral("oiq");
        QTest::newRow("correct_limits") << QStringLiteral("q");
        QTest::newRow("step_units") << QStringLiteral("oiq");
        QTest::newRow("place_holds") << QStringLiteral("oiq");
        QTest::newRow("lift_holds") << QStringLiteral("q");
        QTest::newRow("open_nonconformities") << QStringLiteral("oiq");
        QTest::newRow("dispose_nonconformities") << QStringLiteral("q");
        QTest::newRow("override_gates") << QStringLiteral("q");
        QTest::newRow("issue_documents") << QStringLiteral("iq");
        QTest::newRow("sign_documents") << QStringLiteral("oiq");
        QTest::newRow("release_gauges") << QStringLiteral("q");
        QTest::newRow("manage_users") << QStringLiteral("qd");
        QTest::newRow("back_up_store") << QStringLiteral("qd");
        QTest::newRow("restore_store") << QStringLiteral("qd");
        QTest::newRow("export_records") << QStringLiteral("iqda");
        QTest::newRow("check_store") << QStringLiteral("oiqda");
        QTest::newRow("decide_certificates") << QStringLiteral("iq");
        QTest::newRow("verify_specifications") << QStringLiteral("q");
        QTest::newRow("print_labels") << QStringLiteral("oiq");
    }
    void letsEachRoleDoItsOwnWork()
    {
        QFETCH(QString, roles);
        const auto right = enumFromName<Right>(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(right);
        const QString letters = QStringLiteral("oiqda");
        for (int role = 0; role < int(namesOf(Role{}).size()); ++role)
            QCOMPARE(bool(roleFor({Role(role)}, *right)), roles.contains(letters[role]));
    }
    void tellsEveryRightApart()
    {
        // A right that the table above forgets would be one that no test looks at.
        QCOMPARE(int(namesOf(Right{}).size()), 21);
    }

    void givesNobodyWithoutARoleAnyRight()
    {
        for (std::size_t right = 0; right < namesOf(Right{}).size(); ++right)
            QVERIFY(!roleFor({}, static_cast<Right>(right)));
    }
    void actsInTheLowestRoleThatIsEnough()
    {
        QCOMPARE(*roleFor({Role::QualityManager, Role::Inspector}, Right::AddRecords), Role::Inspector);
        QCOMPARE(*roleFor({Role::Administrator, Role::QualityManager}, Right::ManageUsers), Role::QualityManager);
    }
    void namesWhoMay()
    {
        const auto refused = roleFor({Role::Auditor}, Right::AddRecords);
        QCOMPARE(refused.error().code, Error::Code::Denied);
        QCOMPARE(
            refused.error().message,
            QStringLiteral("Only an inspector or a quality manager may add records or import files; ask one of them."));
    }
    void refusesARoleThatThereIsNot()
    {
        QCOMPARE(*roleFromName(QStringLiteral("quality_manager")), Role::QualityManager);
        const auto refused = roleFromName(QStringLiteral("boss"));
        QCOMPARE(refused.error().code, Error::Code::Invalid);
        QVERIFY(refused.error().message.contains(QStringLiteral("operator, inspector, quality_manager")));
    }
};

QTEST_APPLESS_MAIN(TestPermission)
#include "tst_permission.moc"
