// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "support/sample_documents.h"

using namespace clew;

class TestDocumentParts final : public QObject
{
    Q_OBJECT

private slots:
    void writesARequirementAsPeopleReadIt_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const domain::Requirement& requirement, const QString& expected) {
            QTest::newRow(name) << domain::requirementText(requirement) << expected;
        };
        row("unequal deviations", test::sized("diameter", "10.500", "-0.003", "0.002"),
            QStringLiteral("Ø 10.500 +0.002/−0.003 mm"));
        row("equal deviations", test::sized("length", "24.800", "-0.010", "0.010"), QStringLiteral("24.800 ±0.010 mm"));
        row("zero below", test::sized("diameter", "8.000", "0", "0.009"), QStringLiteral("Ø 8.000 +0.009/0 mm"));
        row("both below", test::sized("diameter", "8.000", "-0.009", "-0.004"),
            QStringLiteral("Ø 8.000 −0.004/−0.009 mm"));
        row("both above", test::sized("diameter", "8.000", "0.004", "0.009"),
            QStringLiteral("Ø 8.000 +0.009/+0.004 mm"));
        row("limits", test::sized("length", "", "1.2", "1.4"), QStringLiteral("1.2 … 1.4 mm"));
        row("only a lower limit", test::sized("hardness", "", "320", "", "HV"), QStringLiteral("≥ 320 HV"));
        row("only upper deviation", test::sized("length", "3.0", "", "0.1"), QStringLiteral("3.0 +0.1 mm max"));
        row("only lower deviation", test::sized("length", "3.0", "-0.1", ""), QStringLiteral("3.0 −0.1 mm min"));
        row("not below the nominal", test::sized("length", "5.000", "0", ""), QStringLiteral("5.000 mm min"));
        row("not above the nominal", test::sized("diameter", "5.000", "", "0.000"), QStringLiteral("Ø 5.000 mm max"));
        row("an angle on one side", test::sized("angle", "45.0", "", "0.5", "°"), QStringLiteral("∠ 45.0 +0.5° max"));
        row("angle", test::sized("angle", "45.0", "-0.5", "0.5", "°"), QStringLiteral("∠ 45.0 ±0.5°"));
        row("position", test::geometrical("position", "0.010", test::texts({"A", "B"}), true, "Ⓜ"),
            QStringLiteral("⌖ Ø 0.010 mm Ⓜ | A | B"));
        row("form", test::geometrical("flatness", "0.002"), QStringLiteral("⏥ 0.002 mm"));
        domain::Requirement note;
        note.text = QStringLiteral("M12×0.35-6H");
        row("note", note, QStringLiteral("M12×0.35-6H"));
        domain::Requirement roughness = test::sized("roughness", "", "", "0.2", "µm");
        roughness.parameter = QStringLiteral("Ra");
        row("roughness", roughness, QStringLiteral("Ra ≤ 0.2 µm"));
        row("nothing", {}, QString());
    }
    void writesARequirementAsPeopleReadIt()
    {
        QFETCH(QString, written);
        QTEST(written, "expected");
    }

    void countsTheDecimalsOfPlainNumbersOnly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("decimals");
        const std::pair<const char*, int> rows[] = {{"10.500", 3}, {"-0.003", 3}, {"+1", 0},  {"1.", 0},     {"", -1},
                                                    {"PASS", -1},  {"1,5", -1},   {".5", -1}, {"1.2.3", -1}, {"-", -1}};
        for (const auto& [text, decimals] : rows)
            QTest::newRow(text) << QString::fromUtf8(text) << decimals;
    }
    void countsTheDecimalsOfPlainNumbersOnly()
    {
        QFETCH(QString, text);
        QTEST(domain::decimalsOf(text), "decimals");
    }
};

QTEST_APPLESS_MAIN(TestDocumentParts)
#include "tst_document_parts.moc"
