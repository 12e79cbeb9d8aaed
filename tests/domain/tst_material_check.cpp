// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/material_check.h"
#include "support/testing.h"

using namespace clew;
using namespace clew::domain;

namespace {

std::optional<Decimal> decimalOrNone(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional(MUST(Decimal::parse(text)));
}

MaterialSpecification specificationOf(const QString& property, const QString& minimum, const QString& maximum,
                                      const QString& unit, RoundingRule rule)
{
    MaterialSpecification specification;
    specification.name = QStringLiteral("ASTM F136");
    specification.rounding = rule;
    specification.state = SpecificationState::Verified;
    SpecificationLimit limit;
    limit.property = property;
    limit.minimum = decimalOrNone(minimum);
    limit.maximum = decimalOrNone(maximum);
    limit.unit = unit;
    specification.limits.append(limit);
    return specification;
}

Certificate certificateOf(const QString& property, const QString& value, const QString& unit)
{
    Certificate certificate;
    CertificateValue stated;
    stated.property = property;
    stated.symbol = property;
    stated.value = value;
    stated.unit = unit;
    if (!value.isEmpty())
        certificate.values.append(stated);
    return certificate;
}

QString verdictOf(const Certificate& certificate, const MaterialSpecification& specification)
{
    return enumName(worstOf(compareWithSpecification(certificate, specification, 1, Instant::fromMilliseconds(0))));
}

} // namespace

class TestMaterialCheck final : public QObject
{
    Q_OBJECT

private slots:
    void decidesByTheRoundingRule_data()
    {
        QTest::addColumn<QString>("property");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("minimum");
        QTest::addColumn<QString>("maximum");
        QTest::addColumn<QString>("rounded");
        QTest::addColumn<QString>("absolute");
        const QString yes = QStringLiteral("conforms");
        const QString no = QStringLiteral("does not conform");
        // ASTM E29, rounding method: half to even at the limit's last place
        QTest::newRow("304 Ni") << "Ni"
                                << "7.96"
                                << "8.0"
                                << "11.0" << yes << no;
        QTest::newRow("F136 O") << "O"
                                << "0.134"
                                << ""
                                << "0.13" << yes << no;
        QTest::newRow("F136 H, half to even") << "H"
                                              << "0.0125"
                                              << ""
                                              << "0.012" << yes << no;
        QTest::newRow("F136 H, half up to even") << "H"
                                                 << "0.0135"
                                                 << ""
                                                 << "0.013" << no << no;
        QTest::newRow("F136 Fe") << "Fe"
                                 << "0.255"
                                 << ""
                                 << "0.25" << no << no;
        QTest::newRow("on the limit") << "Fe"
                                      << "0.25"
                                      << ""
                                      << "0.25" << yes << yes;
        QTest::newRow("303 S minimum") << "S"
                                       << "0.14"
                                       << "0.15"
                                       << "" << no << no;
        QTest::newRow("decimal comma") << "C"
                                       << "0,02"
                                       << ""
                                       << "0.08" << yes << yes;
        QTest::newRow("upper bound") << "C"
                                     << "<0.01"
                                     << ""
                                     << "0.08" << yes << yes;
        QTest::newRow("bound against a minimum") << "S"
                                                 << "<0.20"
                                                 << "0.15"
                                                 << ""
                                                 << "review"
                                                 << "review";
        QTest::newRow("lower bound above") << "C"
                                           << ">0.10"
                                           << ""
                                           << "0.08" << no << no;
        QTest::newRow("missing") << "C"
                                 << ""
                                 << ""
                                 << "0.08"
                                 << "incomplete"
                                 << "incomplete";
        QTest::newRow("no number") << "C"
                                   << "trace"
                                   << ""
                                   << "0.08"
                                   << "review"
                                   << "review";
    }
    void decidesByTheRoundingRule()
    {
        QFETCH(QString, property);
        QFETCH(QString, value);
        QFETCH(QString, minimum);
        QFETCH(QString, maximum);
        QFETCH(QString, rounded);
        QFETCH(QString, absolute);
        const QString percent = QStringLiteral("%");
        const Certificate certificate = certificateOf(property, value, percent);
        QCOMPARE(verdictOf(certificate, specificationOf(property, minimum, maximum, percent, RoundingRule::AstmE29)),
                 rounded);
        QCOMPARE(verdictOf(certificate, specificationOf(property, minimum, maximum, percent, RoundingRule::Absolute)),
                 absolute);
    }

    void convertsUnits_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("converted");
        QTest::newRow("ppm") << "120"
                             << "ppm"
                             << "%"
                             << "0.0120";
        QTest::newRow("ksi") << "130"
                             << "ksi"
                             << "MPa"
                             << "896.318410";
        QTest::newRow("newton") << "905"
                                << "N/mm²"
                                << "MPa"
                                << "905";
        QTest::newRow("refused") << "1"
                                 << "HRC"
                                 << "MPa"
                                 << "";
    }
    void convertsUnits()
    {
        QFETCH(QString, value);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, converted);
        const auto result = inUnit(MUST(Decimal::parse(value)), from, to);
        QCOMPARE(result ? result->toText() : QString(), converted);
    }

    void picksTheLimitForTheSize_data()
    {
        QTest::addColumn<QString>("size");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("small") << "44.45"
                               << "does not conform";
        QTest::newRow("large") << "50"
                               << "conforms";
        QTest::newRow("unknown") << ""
                                 << "review";
    }
    void picksTheLimitForTheSize()
    {
        QFETCH(QString, size);
        QFETCH(QString, verdict);
        auto specification = specificationOf(QStringLiteral("Rm"), QStringLiteral("860"), {}, QStringLiteral("MPa"),
                                             RoundingRule::AstmE29);
        specification.limits[0].size_to = decimalOrNone(QStringLiteral("44.45"));
        SpecificationLimit large = specification.limits[0];
        large.minimum = decimalOrNone(QStringLiteral("825"));
        large.size_above = decimalOrNone(QStringLiteral("44.45"));
        large.size_to.reset();
        specification.limits.append(large);
        auto certificate = certificateOf(QStringLiteral("Rm"), QStringLiteral("830"), QStringLiteral("MPa"));
        certificate.size = decimalOrNone(size);
        QCOMPARE(verdictOf(certificate, specification), verdict);
    }

    void asksForAPersonWhereTheLimitsAreNotVerified()
    {
        auto specification = specificationOf(QStringLiteral("C"), {}, QStringLiteral("0.08"), QStringLiteral("%"),
                                             RoundingRule::AstmE29);
        const auto certificate = certificateOf(QStringLiteral("C"), QStringLiteral("0.02"), QStringLiteral("%"));
        QCOMPARE(verdictOf(certificate, specification), QStringLiteral("conforms"));
        specification.state = SpecificationState::Unverified;
        QCOMPARE(verdictOf(certificate, specification), QStringLiteral("review"));
    }
    void asksForAPersonWhereAnotherSpecificationIsNamed()
    {
        auto specification = specificationOf(QStringLiteral("C"), {}, QStringLiteral("0.08"), QStringLiteral("%"),
                                             RoundingRule::AstmE29);
        specification.edition = QStringLiteral("2021");
        auto certificate = certificateOf(QStringLiteral("C"), QStringLiteral("0.02"), QStringLiteral("%"));
        certificate.stated_specification = QStringLiteral("ASTM F136 2021; R56401");
        QCOMPARE(verdictOf(certificate, specification), QStringLiteral("conforms"));
        certificate.stated_specification = QStringLiteral("ASTM F1472 2021");
        QCOMPARE(verdictOf(certificate, specification), QStringLiteral("review"));
        certificate.stated_specification = QStringLiteral("ASTM F136 2013");
        QCOMPARE(verdictOf(certificate, specification), QStringLiteral("review"));
    }
    void limitsOtherElementsEachAndTogether()
    {
        auto specification = specificationOf(QStringLiteral("Fe"), {}, QStringLiteral("0.7"), QStringLiteral("%"),
                                             RoundingRule::AstmE29);
        specification.balance = QStringLiteral("Al");
        specification.others_each = decimalOrNone(QStringLiteral("0.05"));
        specification.others_total = decimalOrNone(QStringLiteral("0.15"));
        auto certificate = certificateOf(QStringLiteral("Fe"), QStringLiteral("0.3"), QStringLiteral("%"));
        for (const char* element : {"Ni", "Ga", "Zr", "V"}) {
            CertificateValue other;
            other.property = other.symbol = QLatin1String(element);
            other.value = QStringLiteral("0.04");
            certificate.values.append(other);
        }
        QCOMPARE(verdictOf(certificate, specification), QStringLiteral("does not conform")); // 0.16 together
        certificate.values.removeLast();
        QCOMPARE(verdictOf(certificate, specification), QStringLiteral("conforms"));
        certificate.values.last().value = QStringLiteral("0.06");
        QCOMPARE(verdictOf(certificate, specification), QStringLiteral("does not conform"));
    }
    void doubtsASumAbove100()
    {
        const auto specification =
            specificationOf(QStringLiteral("C"), {}, QStringLiteral("200"), QStringLiteral("%"), RoundingRule::AstmE29);
        QCOMPARE(
            verdictOf(certificateOf(QStringLiteral("C"), QStringLiteral("150.5"), QStringLiteral("%")), specification),
            QStringLiteral("review"));
    }
};

QTEST_GUILESS_MAIN(TestMaterialCheck)
#include "tst_material_check.moc"
