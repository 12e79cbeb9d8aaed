// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/draft_sense.h"

#include "base/instant.h"
#include "base/uuid.h"
#include "exchange/decimal_text.h"
#include "services/references.h"

#include <QJsonArray>

#include <algorithm>

namespace clew::services {

namespace {

struct KindAndField
{
    const char* kind;
    const char* field;
};

constexpr KindAndField neverBelowZero[] = {
    {"lot", "quantity"},     {"lot_edge", "quantity"},  {"consumption", "quantity"},  {"work_order", "quantity"},
    {"gauge", "resolution"}, {"master_check", "limit"}, {"inspection", "sample_size"}};

struct Span
{
    const char* kind;
    const char* begin;
    const char* end;
};

constexpr Span spans[] = {{"assembly", "from", "to"},
                          {"operation_run", "start", "end"},
                          {"calibration", "date", "due"},
                          {"impact_assessment", "begins", "ends"}};

QString saidIn(const QJsonObject& line, const char* field)
{
    return textOf(line.value(QLatin1String(field)));
}

bool isBelowZero(const QString& text)
{
    const auto number = exchange::DecimalText::parse(text);
    return number && number->isNegative();
}

/// Or not said at all.
bool isAboveZero(const QString& text)
{
    const auto number = exchange::DecimalText::parse(text);
    return text.isEmpty() || (number && !number->isNegative() && *number != number->negated());
}

bool isBefore(const QString& one, const QString& other)
{
    const auto oneDay = parseDay(one);
    const auto otherDay = parseDay(other);
    if (oneDay && otherDay)
        return *oneDay < *otherDay;
    const auto oneMoment = Instant::parse(one);
    const auto otherMoment = Instant::parse(other);
    return oneMoment && otherMoment && *oneMoment < *otherMoment;
}

DraftObjection belowZero(const char* field, const QString& text)
{
    return {QString::fromLatin1(field),
            QStringLiteral("“%1” is below zero, which the %2 can't be; correct it in the file.")
                .arg(text.left(40), QString::fromLatin1(field).replace(u'_', u' '))};
}

std::optional<DraftObjection> objectionToNumbers(const exchange::Draft& draft)
{
    for (const KindAndField& one : neverBelowZero) {
        const QString text = saidIn(draft.fields, one.field);
        if (draft.kind == QLatin1String(one.kind) && isBelowZero(text))
            return belowZero(one.field, text);
    }
    if (draft.kind == u"calibration") {
        if (const QString text = saidIn(draft.fields, "uncertainty"); !isAboveZero(text))
            return DraftObjection{QStringLiteral("uncertainty"),
                                  QStringLiteral("“%1” is no expanded uncertainty; it is a number above zero with a "
                                                 "decimal point, in the gauge's unit. Leave it out where none is "
                                                 "stated.")
                                      .arg(text.left(40))};
        if (const QString text = saidIn(draft.fields, "k"); !isAboveZero(text))
            return DraftObjection{
                QStringLiteral("k"),
                QStringLiteral("“%1” is no coverage factor; it is above zero, mostly 2.").arg(text.left(40))};
    }
    const QJsonArray lots =
        draft.kind == u"shipment" ? draft.fields.value(QStringLiteral("lots")).toArray() : QJsonArray();
    for (const QJsonValue& lot : lots)
        if (const QString text = saidIn(lot.toObject(), "quantity"); isBelowZero(text))
            return belowZero("quantity", text);
    return {};
}

std::optional<DraftObjection> objectionToTimes(const exchange::Draft& draft)
{
    for (const Span& span : spans) {
        const QString begin = saidIn(draft.fields, span.begin);
        const QString end = saidIn(draft.fields, span.end);
        if (draft.kind == QLatin1String(span.kind) && isBefore(end, begin))
            return DraftObjection{QString::fromLatin1(span.end),
                                  QStringLiteral("“%1” is before “%2”, its “%3”; correct one of the two.")
                                      .arg(end, begin, QLatin1String(span.begin))};
    }
    return {};
}

bool isSha256(const QString& text)
{
    constexpr QStringView digits = u"0123456789abcdef";
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [&](QChar c) { return digits.contains(c); });
}

} // namespace

std::optional<DraftObjection> objectionTo(const exchange::Draft& draft)
{
    if (auto objection = objectionToNumbers(draft))
        return objection;
    if (auto objection = objectionToTimes(draft))
        return objection;
    const QString hash = saidIn(draft.fields, "sha256");
    if (!hash.isEmpty() && !isSha256(hash))
        return DraftObjection{
            QStringLiteral("sha256"),
            QStringLiteral("“%1” is no SHA-256; it is 64 small letters and digits (0-9, a-f).").arg(hash.left(80))};
    const QString uuid = saidIn(draft.fields, "uuid");
    if (!uuid.isEmpty() && !isUuid(uuid))
        return DraftObjection{
            QStringLiteral("uuid"),
            QStringLiteral("“%1” is no UUID; leave it out, or write it as it was exported.").arg(uuid.left(80))};
    return {};
}

} // namespace clew::services
