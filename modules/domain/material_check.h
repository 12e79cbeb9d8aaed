// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/certificate.h"

namespace clew::domain {

/// A stated number: "0.012", "<0.01", "> 350", "98,5". Bounds are kept as such.
struct StatedNumber
{
    enum class Bound { Exact, AtMost, AtLeast };
    Bound bound = Bound::Exact;
    Decimal value = Decimal::fromInteger(0);
};

/// Invalid for what is no number.
Result<StatedNumber> statedNumber(const QString& text);

/// The number in another unit: "ppm" to "%", "ksi" to "MPa" (6.894757), "N/mm²" to "MPa"; exact. Invalid where one is
/// not the other.
Result<Decimal> inUnit(Decimal value, const QString& from, const QString& to);

/// The text as the limit's last place has it, half to even (ASTM E29, rounding method), or as it stands.
Decimal rounded(Decimal value, Decimal limit, RoundingRule rule);

/// Compares what a certificate states with every limit of the specification that is for its form and size. One line a
/// limit (one for each stated value), then lines for what concerns the whole: other elements, sums, identity. Judged
/// by value, with decimal arithmetic; nothing is proposed where something is missing.
///
/// `review` where a person has to look: the certificate names another specification, the limits are not verified, a
/// bound doesn't decide, size or form is needed and not known.
QList<CertificateJudgement> compareWithSpecification(const Certificate& certificate,
                                                     const MaterialSpecification& specification, std::int64_t round,
                                                     Instant time);

/// The gravest of the lines: does not conform, incomplete, review, conforms.
MaterialVerdict worstOf(const QList<CertificateJudgement>& lines);

/// The lines of the highest round.
QList<CertificateJudgement> judgementsInForce(const Certificate& certificate);

} // namespace clew::domain
