// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/material_check.h"

#include "domain/chemical_element.h"

#include <QRegularExpression>

namespace clew::domain {

namespace {

QString plainUnit(const QString& unit)
{
    const QString text = unit.trimmed().toLower();
    static const QHash<QString, QString> same{
        {QStringLiteral("percent"), QStringLiteral("%")}, {QStringLiteral("mass%"), QStringLiteral("%")},
        {QStringLiteral("mass %"), QStringLiteral("%")},  {QStringLiteral("wt%"), QStringLiteral("%")},
        {QStringLiteral("wt.%"), QStringLiteral("%")},    {QStringLiteral("wt.-%"), QStringLiteral("%")},
        {QStringLiteral("n/mm2"), QStringLiteral("mpa")}, {QStringLiteral("n/mm²"), QStringLiteral("mpa")},
        {QStringLiteral("hbw"), QStringLiteral("hb")},    {QStringLiteral("mg/kg"), QStringLiteral("ppm")},
        {QStringLiteral("µg/g"), QStringLiteral("ppm")}};
    return same.value(text, text);
}

/// Decimal text for people, where there is one.
QString limitText(const std::optional<Decimal>& limit)
{
    return limit ? limit->toText() : QString();
}

/// What is compared: the certificate, its specification, and the lines so far.
class Comparison
{
public:
    Comparison(const Certificate& certificate, const MaterialSpecification& specification, std::int64_t round,
               Instant time)
        : m_certificate(certificate),
          m_specification(specification),
          m_rule(specification.rounding.value_or(RoundingRule::AstmE29)),
          m_round(round),
          m_time(time)
    {
    }

    QList<CertificateJudgement> lines();

private:
    enum class Fits { Yes, No, Unknown };

    CertificateJudgement& add(const QString& property, MaterialVerdict verdict, const QString& because);
    Fits fits(const SpecificationLimit& limit) const;
    QList<const CertificateValue*> valuesOf(const QString& property) const;
    void compareLimit(const SpecificationLimit& limit);
    void compareValue(const SpecificationLimit& limit, const CertificateValue& value);
    void decide(CertificateJudgement& line, const SpecificationLimit& limit, const StatedNumber& number);
    void compareIdentity();
    void compareOthers();
    void compareSums();
    /// The largest stated content of each element, in mass %.
    QMap<QString, Decimal> contents() const;
    bool isLimited(const QString& element) const;

    const Certificate& m_certificate;
    const MaterialSpecification& m_specification;
    RoundingRule m_rule;
    std::int64_t m_round;
    Instant m_time;
    QList<CertificateJudgement> m_lines;
};

CertificateJudgement& Comparison::add(const QString& property, MaterialVerdict verdict, const QString& because)
{
    CertificateJudgement line;
    line.round = m_round;
    line.specification = m_specification.id;
    line.property = property;
    line.rule = enumName(m_rule) + QStringLiteral("/1");
    line.verdict = verdict;
    line.because = because;
    line.time = m_time;
    m_lines.append(line);
    return m_lines.last();
}

Comparison::Fits Comparison::fits(const SpecificationLimit& limit) const
{
    if (!limit.form.isEmpty()) {
        if (m_certificate.form.isEmpty())
            return Fits::Unknown;
        if (limit.form.compare(m_certificate.form, Qt::CaseInsensitive) != 0)
            return Fits::No;
    }
    if (!limit.size_above && !limit.size_to)
        return Fits::Yes;
    if (!m_certificate.size)
        return Fits::Unknown;
    const bool isAbove = !limit.size_above || *m_certificate.size > *limit.size_above;
    const bool isWithin = !limit.size_to || *m_certificate.size <= *limit.size_to;
    return isAbove && isWithin ? Fits::Yes : Fits::No;
}

QList<const CertificateValue*> Comparison::valuesOf(const QString& property) const
{
    QList<const CertificateValue*> found;
    for (const CertificateValue& value : m_certificate.values) {
        if (value.symbol == property || (value.symbol.isEmpty() && value.property == property))
            found.append(&value);
    }
    return found;
}

void Comparison::compareLimit(const SpecificationLimit& limit)
{
    const Fits whether = fits(limit);
    if (whether == Fits::No)
        return;
    const auto values = valuesOf(limit.property);
    if (whether == Fits::Unknown) {
        const bool isNoted = std::any_of(m_lines.cbegin(), m_lines.cend(), [&](const CertificateJudgement& line) {
            return line.property == limit.property;
        });
        if (!isNoted)
            add(limit.property, MaterialVerdict::Review,
                QStringLiteral("The limit depends on form and size; state them with form and size."));
        return;
    }
    if (values.isEmpty()) {
        CertificateJudgement& line =
            add(limit.property, MaterialVerdict::Incomplete, QStringLiteral("The certificate does not state it."));
        line.minimum = limitText(limit.minimum);
        line.maximum = limitText(limit.maximum);
        line.unit = limit.unit;
    }
    for (const CertificateValue* value : values)
        compareValue(limit, *value);
}

void Comparison::compareValue(const SpecificationLimit& limit, const CertificateValue& value)
{
    CertificateJudgement& line = add(limit.property, MaterialVerdict::Review, {});
    line.value = value.value;
    line.unit = value.unit;
    line.minimum = limitText(limit.minimum);
    line.maximum = limitText(limit.maximum);
    auto number = statedNumber(value.value);
    if (!number) {
        line.because = number.error().message;
        return;
    }
    const auto converted = inUnit(number->value, value.unit.isEmpty() ? limit.unit : value.unit, limit.unit);
    if (!converted) {
        line.because = converted.error().message;
        return;
    }
    number->value = *converted;
    decide(line, limit, *number);
}

/// A bound decides only on the side where it holds for every value behind it.
void Comparison::decide(CertificateJudgement& line, const SpecificationLimit& limit, const StatedNumber& number)
{
    using Bound = StatedNumber::Bound;
    line.verdict = MaterialVerdict::Conforms;
    QStringList compared;
    const auto check = [&](const std::optional<Decimal>& bound, bool isMinimum) {
        if (!bound)
            return;
        const Decimal value = rounded(number.value, *bound, m_rule);
        compared.append(value.toText());
        const bool holds = isMinimum ? value >= *bound : value <= *bound;
        const Bound proves = isMinimum ? Bound::AtLeast : Bound::AtMost;
        const bool isDecided =
            number.bound == Bound::Exact || (number.bound == proves && holds) || (number.bound != proves && !holds);
        if (!isDecided && line.verdict != MaterialVerdict::DoesNotConform) {
            line.verdict = MaterialVerdict::Review;
            line.because = QStringLiteral("A bound does not say whether the limit is kept.");
        } else if (isDecided && !holds) {
            line.verdict = MaterialVerdict::DoesNotConform;
            line.because.clear();
        }
    };
    check(limit.minimum, true);
    check(limit.maximum, false);
    compared.removeDuplicates();
    line.compared = compared.join(QStringLiteral("; "));
}

void Comparison::compareIdentity()
{
    const QString stated = m_certificate.stated_specification;
    const QStringList words = m_specification.name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const bool isNamed = std::all_of(words.begin(), words.end(),
                                     [&](const QString& word) { return stated.contains(word, Qt::CaseInsensitive); });
    if (!stated.isEmpty() && !isNamed)
        add(QStringLiteral("specification"), MaterialVerdict::Review,
            QStringLiteral("The certificate names “%1”, not “%2”.").arg(stated, m_specification.name));
    else if (!stated.isEmpty() && !m_specification.edition.isEmpty() && !stated.contains(m_specification.edition))
        add(QStringLiteral("specification"), MaterialVerdict::Review,
            QStringLiteral("The certificate names “%1”, without the edition “%2”.")
                .arg(stated, m_specification.edition));
    if (m_specification.limits.isEmpty())
        add(QStringLiteral("limits"), MaterialVerdict::Review,
            QStringLiteral("The specification has no limits here; nothing could be compared."));
    else if (m_specification.state != SpecificationState::Verified)
        add(QStringLiteral("limits"), MaterialVerdict::Review,
            QStringLiteral("No quality manager has verified these limits against the bought edition."));
}

QMap<QString, Decimal> Comparison::contents() const
{
    QMap<QString, Decimal> found;
    for (const CertificateValue& value : m_certificate.values) {
        const QString element = value.symbol.isEmpty() ? value.property : value.symbol;
        if (!isChemicalElement(element))
            continue;
        const auto number = statedNumber(value.value);
        if (!number)
            continue;
        const auto content =
            inUnit(number->value, value.unit.isEmpty() ? QStringLiteral("%") : value.unit, QStringLiteral("%"));
        if (content && (!found.contains(element) || *content > found.value(element, *content)))
            found.insert(element, *content);
    }
    return found;
}

bool Comparison::isLimited(const QString& element) const
{
    return element == m_specification.balance ||
           std::any_of(m_specification.limits.cbegin(), m_specification.limits.cend(),
                       [&](const SpecificationLimit& limit) { return limit.property == element; });
}

void Comparison::compareOthers()
{
    if (!m_specification.others_each && !m_specification.others_total)
        return;
    Decimal total = Decimal::fromInteger(0);
    const QMap<QString, Decimal> stated = contents();
    for (auto element = stated.cbegin(); element != stated.cend(); ++element) {
        if (isLimited(element.key()))
            continue;
        total = total.plus(*element).value_or(total);
        if (!m_specification.others_each)
            continue;
        const Decimal value = rounded(*element, *m_specification.others_each, m_rule);
        CertificateJudgement& line =
            add(element.key(),
                value > *m_specification.others_each ? MaterialVerdict::DoesNotConform : MaterialVerdict::Conforms,
                QStringLiteral("Limit for each other element."));
        line.value = element->toText();
        line.unit = QStringLiteral("%");
        line.compared = value.toText();
        line.maximum = m_specification.others_each->toText();
    }
    if (!m_specification.others_total || total == Decimal::fromInteger(0))
        return;
    const Decimal value = rounded(total, *m_specification.others_total, m_rule);
    CertificateJudgement& line =
        add(QStringLiteral("others, total"),
            value > *m_specification.others_total ? MaterialVerdict::DoesNotConform : MaterialVerdict::Conforms, {});
    line.value = total.toText();
    line.unit = QStringLiteral("%");
    line.compared = value.toText();
    line.maximum = m_specification.others_total->toText();
}

void Comparison::compareSums()
{
    const QMap<QString, Decimal> stated = contents();
    Decimal all = Decimal::fromInteger(0);
    Decimal named = all;
    for (auto element = stated.cbegin(); element != stated.cend(); ++element) {
        all = all.plus(*element).value_or(all);
        if (isLimited(element.key()))
            named = named.plus(*element).value_or(named);
    }
    const auto most = Decimal::create(1005, 1); // 100.5 %: rounding of many elements adds up
    if (most && all > *most)
        add(QStringLiteral("sum"), MaterialVerdict::Review,
            QStringLiteral("The stated elements add up to %1 %; that can't be.").arg(all.toText()));
    if (!m_specification.named_minimum || !stated.contains(m_specification.balance))
        return;
    const Decimal value = rounded(named, *m_specification.named_minimum, m_rule);
    CertificateJudgement& line =
        add(QStringLiteral("named elements"),
            value < *m_specification.named_minimum ? MaterialVerdict::DoesNotConform : MaterialVerdict::Conforms, {});
    line.value = named.toText();
    line.unit = QStringLiteral("%");
    line.compared = value.toText();
    line.minimum = m_specification.named_minimum->toText();
}

QList<CertificateJudgement> Comparison::lines()
{
    for (const SpecificationLimit& limit : m_specification.limits)
        compareLimit(limit);
    compareOthers();
    compareSums();
    compareIdentity();
    return m_lines;
}

} // namespace

Result<StatedNumber> statedNumber(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^\\s*(<=|>=|<|>|≤|≥)?\\s*([+-]?\\d+(?:[.,]\\d+)?)\\s*$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return fail(Error::Code::Invalid, QStringLiteral("“%1” is no number.").arg(text.left(60)));
    StatedNumber number;
    const QString sign = match.captured(1);
    if (!sign.isEmpty())
        number.bound = sign.startsWith(QLatin1Char('<')) || sign == QStringLiteral("≤") ? StatedNumber::Bound::AtMost
                                                                                        : StatedNumber::Bound::AtLeast;
    QString digits = match.captured(2);
    digits.replace(QLatin1Char(','), QLatin1Char('.'));
    if (digits.startsWith(QLatin1Char('+')))
        digits.remove(0, 1);
    number.value = TRY(Decimal::parse(digits));
    return number;
}

Result<Decimal> inUnit(Decimal value, const QString& from, const QString& to)
{
    const QString source = plainUnit(from);
    const QString target = plainUnit(to);
    if (source == target)
        return value;
    if (source == QLatin1String("ppm") && target == QLatin1String("%"))
        return Decimal::create(value.mantissa(), value.scale() + 4);
    if (source == QLatin1String("ksi") && target == QLatin1String("mpa")) {
        constexpr std::int64_t mpaPerKsi = 6894757; // 1e-6 MPa (NIST SP 811)
        std::int64_t mantissa = 0;
        if (!__builtin_mul_overflow(value.mantissa(), mpaPerKsi, &mantissa))
            return Decimal::create(mantissa, value.scale() + 6);
    }
    return fail(Error::Code::Invalid, QStringLiteral("“%1” can't be compared with a limit in “%2”.").arg(from, to));
}

Decimal rounded(Decimal value, Decimal limit, RoundingRule rule)
{
    if (rule == RoundingRule::Absolute)
        return value;
    return Decimal::parse(value.toText(limit.scale())).value_or(value);
}

QList<CertificateJudgement> compareWithSpecification(const Certificate& certificate,
                                                     const MaterialSpecification& specification, std::int64_t round,
                                                     Instant time)
{
    return Comparison(certificate, specification, round, time).lines();
}

MaterialVerdict worstOf(const QList<CertificateJudgement>& lines)
{
    const auto has = [&](MaterialVerdict verdict) {
        return std::any_of(lines.cbegin(), lines.cend(),
                           [&](const CertificateJudgement& line) { return line.verdict == verdict; });
    };
    for (const MaterialVerdict verdict :
         {MaterialVerdict::DoesNotConform, MaterialVerdict::Incomplete, MaterialVerdict::Review}) {
        if (has(verdict))
            return verdict;
    }
    return lines.isEmpty() ? MaterialVerdict::Review : MaterialVerdict::Conforms;
}

QList<CertificateJudgement> judgementsInForce(const Certificate& certificate)
{
    std::int64_t last = 0;
    for (const CertificateJudgement& line : certificate.judgements)
        last = std::max(last, line.round);
    QList<CertificateJudgement> lines;
    for (const CertificateJudgement& line : certificate.judgements) {
        if (line.round == last)
            lines.append(line);
    }
    return lines;
}

} // namespace clew::domain
