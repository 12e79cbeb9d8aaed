// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/material_check.h"
#include "services/draft_saver_templates.h"

namespace clew::services {

using domain::Kind;

namespace {

QList<std::array<QString, 3>> statedTexts(const QList<domain::CertificateValue>& values)
{
    QList<std::array<QString, 3>> texts;
    for (const domain::CertificateValue& value : values)
        texts.append({value.property, value.value, value.unit});
    return texts;
}

/// Decimal places from metre down.
std::optional<int> placesBelowMetre(const QString& unit)
{
    static const QHash<QString, int> places{
        {QStringLiteral("m"), 0}, {QStringLiteral("mm"), 3}, {QStringLiteral("µm"), 6}, {QStringLiteral("nm"), 9}};
    const auto found = places.constFind(unit);
    return found == places.constEnd() ? std::nullopt : std::optional(*found);
}

/// The same length with its point moved; nothing where the units are of different quantities.
std::optional<QString> inGaugeUnit(const QString& text, const QString& from, const QString& to)
{
    if (from == to)
        return text;
    const auto source = placesBelowMetre(from);
    const auto target = placesBelowMetre(to);
    const auto value = Decimal::parse(text);
    if (!source || !target || !value)
        return std::nullopt;
    std::int64_t mantissa = value->mantissa();
    int scale = value->scale() + *source - *target;
    for (; scale < 0; ++scale) {
        if (__builtin_mul_overflow(mantissa, 10, &mantissa))
            return std::nullopt;
    }
    const auto moved = Decimal::create(mantissa, scale);
    return moved ? std::optional(moved->toText()) : std::nullopt;
}

} // namespace

Result<QList<domain::CertificateLot>> DraftSaver::certifiedLots(const Line& line)
{
    if (const QString wrong = listProblem(line, QStringLiteral("lots")); !wrong.isEmpty())
        problem(QStringLiteral("lots"), wrong);
    QJsonArray said = line.value(QStringLiteral("lots")).toArray();
    if (line.contains(QStringLiteral("lot")))
        said.append(line.value(QStringLiteral("lot")));
    QList<domain::CertificateLot> lots;
    for (const QJsonValue& lot : said) {
        const QJsonValue reference =
            lot.toObject().contains(QStringLiteral("lot")) ? lot.toObject().value(QStringLiteral("lot")) : lot;
        const auto id = domain::LotId::fromStore(TRY(m_references.resolve(Kind::Lot, reference)));
        const bool isTwice =
            std::any_of(lots.begin(), lots.end(), [&](const domain::CertificateLot& other) { return other.lot == id; });
        if (!isTwice)
            lots.append({id});
    }
    return lots;
}

/// A heat told by its number alone is that of the lots, if it has that number; else the one known by it; else it is
/// made, within the issuer.
Result<DraftSaver::Line> DraftSaver::withHeat(const Line& line, const QList<domain::CertificateLot>& lots)
{
    Line own = line;
    const QString number = line.value(QStringLiteral("heat")).isString() ? draftText(line, "heat") : QString();
    if (number.isEmpty())
        return own;
    for (const domain::CertificateLot& certified : lots) {
        const domain::Lot lot = TRY(m_records.getOwn(certified.lot));
        if (lot.heat && TRY(m_records.getOwn(*lot.heat)).number == number) {
            own.insert(QStringLiteral("heat"), TRY(m_references.reference(Kind::Heat, lot.heat->key())));
            return own;
        }
    }
    if (!TRY(m_references.named(Kind::Heat, number)).isEmpty())
        return own;
    domain::Heat heat;
    heat.number = number;
    if (isGiven(line, "issuer"))
        heat.supplier = domain::SupplierId::fromStore(
            TRY(m_references.resolve(Kind::Supplier, line.value(QStringLiteral("issuer")))));
    TRY(m_records.insert(heat));
    count("heat", true);
    warning(QStringLiteral("heat"),
            QStringLiteral("The heat “%1” was not known and is made from the certificate.").arg(number));
    return own;
}

/// The heat on the certificate is the heat on the bar; where it is not, only a stated reason lets it in. Clew's own
/// file tells what a shop has recorded: there it is a warning.
Result<bool> DraftSaver::isOfTheHeat(const Line& line, const QList<domain::CertificateLot>& lots)
{
    if (!isGiven(line, "heat"))
        return true;
    const std::int64_t heat = TRY(m_references.resolve(Kind::Heat, line.value(QStringLiteral("heat"))));
    for (const domain::CertificateLot& certified : lots) {
        const domain::Lot lot = TRY(m_records.getOwn(certified.lot));
        if (lot.heat && lot.heat->key() == heat)
            continue;
        const QString certifiedHeat = TRY(m_references.label(Kind::Heat, heat));
        if (!lot.heat) {
            warning(QStringLiteral("lot"), QStringLiteral("Lot “%1” names no heat; compare heat “%2” with the mark on "
                                                          "the material.")
                                               .arg(lot.number, certifiedHeat));
            continue;
        }
        const QString message =
            QStringLiteral("The certificate is for heat “%1”, but lot “%2” is of heat “%3”")
                .arg(certifiedHeat, lot.number, TRY(m_references.label(Kind::Heat, lot.heat->key())));
        const bool isOwnFile = m_describes == Describes::Exactly && m_row > 0 && m_columns.isEmpty(); // row 0: typed
        if (!isGiven(line, "discrepancy") && !isOwnFile) {
            problem(QStringLiteral("heat"), message + QStringLiteral("; get the right certificate, or take it as a "
                                                                     "discrepancy with a reason: "
                                                                     "--set discrepancy=…"));
            return false;
        }
        warning(QStringLiteral("heat"), message + QStringLiteral("; it is kept as a discrepancy."));
    }
    return true;
}

Result<> DraftSaver::addToCertificate(domain::CertificateId id, const domain::Certificate& said)
{
    const auto stored = TRY(m_records.get(id));
    for (const domain::CertificateLot& lot : said.lots) {
        const bool isKnown = std::any_of(stored.lots.begin(), stored.lots.end(),
                                         [&](const domain::CertificateLot& other) { return other.lot == lot.lot; });
        if (!isKnown)
            TRY(m_records.add(id, lot));
    }
    if (!said.values.isEmpty() && statedTexts(said.values) != statedTexts(stored.values))
        problem(
            QStringLiteral("values"),
            QStringLiteral("Certificate “%1” is in the store with other values; a certificate that was issued again "
                           "needs its own number, ask its issuer.")
                .arg(stored.number));
    return {};
}

Result<> DraftSaver::judgeCertificate(domain::CertificateId id)
{
    const domain::Certificate certificate = TRY(m_records.get(id));
    if (!certificate.specification || !certificate.judgements.isEmpty() || certificate.values.isEmpty())
        return {};
    const auto specification = TRY(m_records.get(*certificate.specification));
    const auto lines = domain::compareWithSpecification(certificate, specification, 1, m_clock.now());
    for (const domain::CertificateJudgement& line : lines)
        TRY(m_records.add(id, line));
    const auto verdict = domain::worstOf(lines);
    if (verdict != domain::MaterialVerdict::Conforms)
        warning(QStringLiteral("specification"), QStringLiteral("Compared with “%1”: %2. See show certificate.")
                                                     .arg(specification.name, domain::enumName(verdict)));
    return {};
}

Result<> DraftSaver::saveCertificate(const Line& line)
{
    domain::Certificate said;
    said.lots = TRY(certifiedLots(line));
    Line own = TRY(withHeat(line, said.lots));
    own.remove(QStringLiteral("lots"));
    if (!TRY(isOfTheHeat(own, said.lots)))
        return {};
    DraftReader reader(own, m_references);
    domain::Certificate read = said;
    domain::Certificate::fields(read, reader);
    TRY(reader.result());
    const auto before = m_counts.value(QStringLiteral("certificate")).added;
    const auto id = TRY(saveRecord(said, own));
    if (!id)
        return {};
    if (m_counts.value(QStringLiteral("certificate")).added == before)
        TRY(addToCertificate(*id, read));
    return judgeCertificate(*id);
}

/// A calibration's uncertainty is kept in the gauge's unit; a certificate states it in its own.
Result<> DraftSaver::saveCalibration(const Line& line)
{
    Line own = line;
    const QString unit = own.take(QStringLiteral("uncertainty_unit")).toString();
    if (unit.isEmpty() || !isGiven(line, "uncertainty"))
        return saveSoundCalibration(own);
    const auto id =
        domain::GaugeId::fromStore(TRY(m_references.resolve(Kind::Gauge, line.value(QStringLiteral("gauge")))));
    domain::Gauge gauge = TRY(m_records.getOwn(id));
    if (gauge.unit.isEmpty()) {
        gauge.unit = unit;
        TRY(m_records.revise(gauge));
    }
    const auto uncertainty = inGaugeUnit(draftText(line, "uncertainty"), unit, gauge.unit);
    if (uncertainty) {
        own.insert(QStringLiteral("uncertainty"), *uncertainty);
    } else {
        own.remove(QStringLiteral("uncertainty"));
        warning(QStringLiteral("uncertainty"),
                QStringLiteral("The certificate states its uncertainty in “%1”, and the gauge measures in “%2”: it "
                               "stands with the points only.")
                    .arg(unit, gauge.unit));
    }
    return saveSoundCalibration(own);
}

} // namespace clew::services
