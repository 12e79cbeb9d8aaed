// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "support/sample_documents.h"

using namespace clew;
using domain::FirstArticle;

Q_DECLARE_METATYPE(std::function<void(FirstArticle&)>)

class TestFirstArticle final : public QObject
{
    Q_OBJECT

    static QStringList refusals(const FirstArticle& article)
    {
        QStringList fields;
        for (const Problem& problem : domain::check(article)) {
            if (problem.severity == Problem::Severity::Error)
                fields << problem.column;
        }
        return fields;
    }

private slots:
    void acceptsACompleteReport() { QCOMPARE(refusals(test::sampleFirstArticle()), QStringList()); }

    void refusesWhatTheFormsForbid_data()
    {
        QTest::addColumn<std::function<void(FirstArticle&)>>("spoil");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* name, const char* field, const std::function<void(FirstArticle&)>& spoil) {
            QTest::newRow(name) << spoil << QString::fromLatin1(field);
        };
        row("no part number", "Form 1, 1", [](FirstArticle& a) { a.partNumber.clear(); });
        row("part name N/A", "Form 1, 2", [](FirstArticle& a) { a.partName = QStringLiteral("n/a"); });
        row("identifier empty", "Form 1, 4", [](FirstArticle& a) { a.head.identifier.clear(); });
        row("identifier is the part number", "Form 1, 4", [](FirstArticle& a) { a.head.identifier = a.partNumber; });
        row("no process", "Form 1, 9", [](FirstArticle& a) { a.processReference = QStringLiteral("  "); });
        row("no organization", "Form 1, 10", [](FirstArticle& a) { a.head.organization.clear(); });
        row("no reason", "Form 1, 14", [](FirstArticle& a) { a.reason.clear(); });
        row("partial without baseline", "Form 1, 14", [](FirstArticle& a) {
            a.partial = true;
            a.baselineRevision = QStringLiteral("C");
        });
        row("assembly without index", "Form 1, 15", [](FirstArticle& a) { a.assembly = true; });
        row("no preparer", "Form 1, 20", [](FirstArticle& a) { a.signers.removeFirst(); });
        row("no date", "Form 1, 21", [](FirstArticle& a) { a.head.issuedAt.reset(); });
        row("approver is preparer", "Form 1, 22", [](FirstArticle& a) { a.signers[1].userId = a.signers[0].userId; });
        row("material without name", "Form 2, 5", [](FirstArticle& a) { a.materials[0].name.clear(); });
        row("approval maybe", "Form 2, 9",
            [](FirstArticle& a) { a.materials[0].customerApproval = QStringLiteral("maybe"); });
        row("no characteristic", "Form 3, 5", [](FirstArticle& a) {
            a.characteristics.clear();
            a.balloons.clear();
        });
        row("number twice", "Form 3, 5", [](FirstArticle& a) {
            a.characteristics[1].number = QStringLiteral("1");
            a.balloons.clear();
        });
        row("balloon left out", "Form 3, 5", [](FirstArticle& a) { a.balloons << QStringLiteral("23"); });
        row("row without balloon", "Form 3, 5", [](FirstArticle& a) { a.balloons.removeLast(); });
        row("no requirement", "Form 3, 8", [](FirstArticle& a) { a.characteristics[0].requirement = {}; });
        row("no result", "Form 3, 9", [](FirstArticle& a) { a.characteristics[0].values.clear(); });
        row("result N/A", "Form 3, 9", [](FirstArticle& a) { a.characteristics[0].values = test::texts({"N/A"}); });
        row("PASS for a bore", "Form 3, 9",
            [](FirstArticle& a) { a.characteristics[1].values = test::texts({"PASS"}); });
        row("too few decimals", "Form 3, 9",
            [](FirstArticle& a) { a.characteristics[1].values = test::texts({"10.50"}); });
        row("minimum without maximum", "Form 3, 9", [](FirstArticle& a) { a.characteristics[12].maximum.clear(); });
        row("attribute without tooling", "Form 3, 10", [](FirstArticle& a) { a.characteristics[19].tooling.clear(); });
        row("failing without number", "Form 3, 11",
            [](FirstArticle& a) { a.characteristics[13].nonconformity.clear(); });
    }
    void refusesWhatTheFormsForbid()
    {
        QFETCH(std::function<void(FirstArticle&)>, spoil);
        QFETCH(QString, field);
        FirstArticle article = test::sampleFirstArticle();
        spoil(article);
        QCOMPARE(refusals(article), QStringList{field});
    }

    void acceptsOnePersonWithAReason()
    {
        FirstArticle article = test::sampleFirstArticle();
        article.signers[1].userId = article.signers[0].userId;
        article.sameSignerReason = QStringLiteral("the shop has one employee");
        QCOMPARE(refusals(article), QStringList());
    }

    void derivesTheNonconformanceAnswer()
    {
        FirstArticle article = test::sampleFirstArticle();
        QVERIFY(domain::hasNonconformance(article));
        article.characteristics.removeAt(13);
        QVERIFY(!domain::hasNonconformance(article));
        article.materials[0].customerApproval = QStringLiteral("no");
        QVERIFY(domain::hasNonconformance(article));
    }

    void letsAPartialReportLeaveBalloonsOut()
    {
        FirstArticle article = test::sampleFirstArticle();
        article.partial = true;
        article.baselinePartNumber = QStringLiteral("LB-7");
        article.baselineRevision = QStringLiteral("C");
        article.balloons << QStringLiteral("23");
        QCOMPARE(refusals(article), QStringList());
    }

    void writesSeveralReadingsAndExtremes()
    {
        domain::CharacteristicRow row;
        row.values = test::texts({"-0.0012", "0.0030"});
        QCOMPARE(domain::resultText(row), QStringLiteral("−0.0012; 0.0030"));
        row.minimum = QStringLiteral("2.4991");
        row.maximum = QStringLiteral("2.5009");
        row.features = 5;
        QCOMPARE(domain::resultText(row), QStringLiteral("min 2.4991, max 2.5009 (5 features)"));
    }
};

QTEST_APPLESS_MAIN(TestFirstArticle)
#include "tst_first_article.moc"
