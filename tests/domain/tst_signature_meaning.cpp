// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/signature_meaning.h"
#include "support/testing.h"

using namespace clew::domain;

class TestSignatureMeaning final : public QObject
{
    Q_OBJECT

private slots:
    // One letter a role: operator, inspector, quality manager, administrator, auditor.
    void letsARoleSignOnlyWhatItAnswersFor_data()
    {
        QTest::addColumn<QString>("roles");
        QTest::newRow("performed") << QStringLiteral("oi");
        QTest::newRow("verified") << QStringLiteral("iq");
        QTest::newRow("inspected") << QStringLiteral("iq");
        QTest::newRow("reviewed") << QStringLiteral("q");
        QTest::newRow("approved") << QStringLiteral("q");
        QTest::newRow("disposition") << QStringLiteral("q");
        QTest::newRow("concession") << QStringLiteral("q");
        QTest::newRow("released") << QStringLiteral("q");
        QTest::newRow("rejected") << QStringLiteral("iq");
    }
    void letsARoleSignOnlyWhatItAnswersFor()
    {
        QFETCH(QString, roles);
        const auto meanings = namesOf(SignatureMeaning{});
        const auto meaning = std::find(meanings.begin(), meanings.end(), std::string_view(QTest::currentDataTag()));
        QVERIFY(meaning != meanings.end());
        const QString letters = QStringLiteral("oiqda");
        for (int role = 0; role < int(namesOf(Role{}).size()); ++role)
            QCOMPARE(maySign(Role(role), SignatureMeaning(meaning - meanings.begin())), roles.contains(letters[role]));
    }
};

QTEST_APPLESS_MAIN(TestSignatureMeaning)
#include "tst_signature_meaning.moc"
