// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/plan_edit.h"

#include "domain/exact_value.h"
#include "domain/plan_fitness.h"
#include "metrology/decision_rule.h"

#include <algorithm>

namespace clew::domain {

namespace {

using Setter = Result<> (*)(PlanItem& item, const Characteristic& characteristic, const QString& text);
using Getter = QString (*)(const PlanItem& item);

struct FieldRule
{
    PlanItemField field;
    Setter set;
    Getter get;
};

constexpr std::int64_t mostReadings = 1000;

Result<std::int64_t> positiveWhole(const QString& text, std::int64_t most)
{
    bool isWhole = false;
    const qlonglong value = text.toLongLong(&isWhole);
    if (!isWhole || value < 1 || value > most)
        return fail(Error::Code::Invalid, QStringLiteral("“%1” is no whole number from 1 to %2.").arg(text).arg(most));
    return std::int64_t(value);
}

Result<> setNumber(std::optional<Decimal>& value, const QString& text)
{
    value = text.isEmpty() ? std::nullopt : std::optional(TRY(Decimal::parse(text)));
    return {};
}

Result<> setNumberWithin(std::optional<Decimal>& value, const QString& text, int least, int most, const char* unit)
{
    std::optional<Decimal> number;
    TRY(setNumber(number, text));
    if (number && (*number < Decimal::fromInteger(least) || *number > Decimal::fromInteger(most)))
        return fail(Error::Code::Invalid, QStringLiteral("“%1” is not credible here; state it in %2, from %3 to %4.")
                                              .arg(text, QString::fromUtf8(unit))
                                              .arg(least)
                                              .arg(most));
    value = number;
    return {};
}

Result<> setCelsius(std::optional<Decimal>& value, const QString& text)
{
    return setNumberWithin(value, text, -50, 150, "°C");
}

/// In the characteristic's unit, which has to hold it.
Result<> setInUnit(std::optional<Decimal>& value, const QString& text, const QString& unit)
{
    if (!text.isEmpty())
        TRY(exactFromFile(text, unit));
    return setNumber(value, text);
}

QString numberText(const std::optional<Decimal>& value)
{
    return value ? value->toText() : QString();
}

Result<> setAfterFinish(std::optional<AfterFinish>& value, const QString& text)
{
    value = enumFromName<AfterFinish>(text);
    if (!value && !text.isEmpty())
        return fail(
            Error::Code::Invalid,
            QStringLiteral("“%1” is none of: %2.").arg(text, enumNames<AfterFinish>().join(QStringLiteral(", "))));
    return {};
}

template<NamedEnum E>
Result<> setWord(E& value, const QString& text)
{
    const auto known = text.isEmpty() ? std::optional(E{}) : enumFromName<E>(text);
    if (!known)
        return fail(Error::Code::Invalid,
                    QStringLiteral("“%1” is none of: %2.").arg(text, enumNames<E>().join(QStringLiteral(", "))));
    value = *known;
    return {};
}

Result<> setOneOf(QString& value, const QString& text, const QStringList& choices)
{
    if (!text.isEmpty() && !choices.contains(text))
        return fail(Error::Code::Invalid,
                    QStringLiteral("“%1” is none of: %2.").arg(text, choices.join(QStringLiteral(", "))));
    value = text;
    return {};
}

Result<> setTruth(bool& value, const QString& text)
{
    if (!text.isEmpty() && text != QLatin1String("yes") && text != QLatin1String("no"))
        return fail(Error::Code::Invalid, QStringLiteral("“%1” is neither yes nor no.").arg(text));
    value = text == QLatin1String("yes");
    return {};
}

Result<> setRule(QString& value, const QString& text)
{
    if (!text.isEmpty())
        TRY(metrology::decisionRuleNamed(text));
    value = text;
    return {};
}

QStringList listFrom(const QString& text)
{
    QStringList list;
    for (const QString& each : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        if (!each.trimmed().isEmpty())
            list.append(each.trimmed());
    }
    return list;
}

Result<> setSoak(std::optional<std::int64_t>& minutes, const QString& text)
{
    constexpr std::int64_t week = 7 * 24 * 60;
    minutes = text.isEmpty() ? std::nullopt : std::optional(TRY(positiveWhole(text, week)));
    return {};
}

Result<> setCount(std::int64_t& count, const QString& text, std::int64_t otherwise)
{
    count = text.isEmpty() ? otherwise : TRY(positiveWhole(text, mostReadings));
    return {};
}

/// The expected deviation is one of a distribution: above 0.
Result<> setSigma(std::optional<Decimal>& sigma, const QString& text, const QString& unit)
{
    TRY(setInUnit(sigma, text, unit));
    if (sigma && sigma->mantissa() <= 0)
        return fail(Error::Code::Invalid, QStringLiteral("“%1” is no standard deviation; give one above 0.").arg(text));
    return {};
}

QStringList methodNames()
{
    return {QStringLiteral("overall"), QStringLiteral("within"), QStringLiteral("percentile"),
            QStringLiteral("z-score")};
}

FieldRule textRule(const char* name, const char* help, Setter set, Getter get, const QStringList& choices = {})
{
    return {{QString::fromLatin1(name), QString::fromUtf8(help), choices}, set, get};
}

/// How it is measured.
QList<FieldRule> measuringRules()
{
    using C = Characteristic;
    return {
        textRule(
            "method", "How it is measured",
            [](PlanItem& i, const C&, const QString& t) -> Result<> {
                i.method = t;
                return {};
            },
            [](const PlanItem& i) { return i.method; }),
        textRule(
            "gauge_type", "Which gauges may measure it",
            [](PlanItem& i, const C&, const QString& t) -> Result<> {
                i.gauge_type = t;
                return {};
            },
            [](const PlanItem& i) { return i.gauge_type; }),
        textRule(
            "sampling", "How many pieces: 100 %, first and last …",
            [](PlanItem& i, const C&, const QString& t) -> Result<> {
                i.sampling = t;
                return {};
            },
            [](const PlanItem& i) { return i.sampling; }),
        textRule(
            "deciding", "Which reading decides",
            [](PlanItem& i, const C&, const QString& t) { return setWord(i.deciding, t); },
            [](const PlanItem& i) { return enumName(i.deciding); }, enumNames<DecidingRule>()),
        textRule(
            "readings", "How many readings of one feature",
            [](PlanItem& i, const C&, const QString& t) { return setCount(i.readings, t, 1); },
            [](const PlanItem& i) { return QString::number(i.readings); }),
        textRule(
            "attempts", "Measurements allowed before review",
            [](PlanItem& i, const C&, const QString& t) { return setCount(i.attempts, t, 2); },
            [](const PlanItem& i) { return QString::number(i.attempts); }),
    };
}

/// What its verdict rests on.
QList<FieldRule> provingRules()
{
    using C = Characteristic;
    return {
        textRule(
            "budget", "The uncertainty budget of the method, by its name",
            [](PlanItem& i, const C&, const QString& t) -> Result<> {
                i.budget = t;
                return {};
            },
            [](const PlanItem& i) { return i.budget; }),
        textRule(
            "decision_rule",
            "The plan's rule, where the characteristic names none; empty: the drawing's, customer's or shop's",
            [](PlanItem& i, const C&, const QString& t) { return setRule(i.decision_rule, t); },
            [](const PlanItem& i) { return i.decision_rule; }),
        textRule(
            "state_uncertainty", "Whether a verdict without an uncertainty is refused",
            [](PlanItem& i, const C&, const QString& t) { return setTruth(i.state_uncertainty, t); },
            [](const PlanItem& i) { return i.state_uncertainty ? QStringLiteral("yes") : QStringLiteral("no"); },
            {QStringLiteral("yes"), QStringLiteral("no")}),
        textRule(
            "remeasure", "What follows a result that is not proven",
            [](PlanItem& i, const C&, const QString& t) -> Result<> {
                i.remeasure = t;
                return {};
            },
            [](const PlanItem& i) { return i.remeasure; }),
        textRule(
            "capability_model", "The distribution that a capability study takes",
            [](PlanItem& i, const C&, const QString& t) { return setOneOf(i.capability_model, t, capabilityModels()); },
            [](const PlanItem& i) { return i.capability_model; }, capabilityModels()),
        textRule(
            "capability_method", "How its index is made",
            [](PlanItem& i, const C&, const QString& t) { return setOneOf(i.capability_method, t, methodNames()); },
            [](const PlanItem& i) { return i.capability_method; }, methodNames()),
        textRule(
            "expected_sigma", "The process's standard deviation, in the characteristic's unit",
            [](PlanItem& i, const C& c, const QString& t) { return setSigma(i.expected_sigma, t, c.unit); },
            [](const PlanItem& i) { return numberText(i.expected_sigma); }),
        textRule(
            "expected_offset", "The process's mean less the middle of the tolerance, or less the nominal",
            [](PlanItem& i, const C& c, const QString& t) { return setInUnit(i.expected_offset, t, c.unit); },
            [](const PlanItem& i) { return numberText(i.expected_offset); }),
    };
}

/// Under which conditions.
QList<FieldRule> conditionRules()
{
    using C = Characteristic;
    return {
        textRule(
            "conditions", "What must be recorded with it, with semicolons between",
            [](PlanItem& i, const C&, const QString& t) -> Result<> {
                i.conditions = listFrom(t);
                return {};
            },
            [](const PlanItem& i) { return i.conditions.join(QStringLiteral("; ")); }),
        textRule(
            "soak_minutes", "How long it rests in the room before",
            [](PlanItem& i, const C&, const QString& t) { return setSoak(i.soak_minutes, t); },
            [](const PlanItem& i) { return i.soak_minutes ? QString::number(*i.soak_minutes) : QString(); }),
        textRule(
            "temperature_low", "The coldest it may be, in °C",
            [](PlanItem& i, const C&, const QString& t) { return setCelsius(i.temperature_low, t); },
            [](const PlanItem& i) { return numberText(i.temperature_low); }),
        textRule(
            "temperature_high", "The warmest it may be, in °C",
            [](PlanItem& i, const C&, const QString& t) { return setCelsius(i.temperature_high, t); },
            [](const PlanItem& i) { return numberText(i.temperature_high); }),
        textRule(
            "temperature_difference", "How far piece and plate may differ, in K",
            [](PlanItem& i, const C&, const QString& t) {
                return setNumberWithin(i.temperature_difference, t, 0, 200, "K");
            },
            [](const PlanItem& i) { return numberText(i.temperature_difference); }),
        textRule(
            "after_finish", "Whether it is measured again after finishing",
            [](PlanItem& i, const C&, const QString& t) { return setAfterFinish(i.after_finish, t); },
            [](const PlanItem& i) { return i.after_finish ? enumName(*i.after_finish) : QString(); },
            enumNames<AfterFinish>()),
        textRule(
            "defects", "What may be wrong with an attribute, with semicolons between",
            [](PlanItem& i, const C&, const QString& t) -> Result<> {
                i.defects = listFrom(t);
                return {};
            },
            [](const PlanItem& i) { return i.defects.join(QStringLiteral("; ")); }),
    };
}

const QList<FieldRule>& fieldRules()
{
    static const QList<FieldRule> rules = measuringRules() + provingRules() + conditionRules();
    return rules;
}

const FieldRule* ruleNamed(const QString& field)
{
    const auto found = std::find_if(fieldRules().begin(), fieldRules().end(),
                                    [&](const FieldRule& rule) { return rule.field.name == field; });
    return found == fieldRules().end() ? nullptr : &*found;
}

} // namespace

const QList<PlanItemField>& planItemFields()
{
    static const QList<PlanItemField> fields = [] {
        QList<PlanItemField> list;
        for (const FieldRule& rule : fieldRules())
            list.append(rule.field);
        return list;
    }();
    return fields;
}

Result<> setPlanItemField(PlanItem& item, const Characteristic& characteristic, const QString& field,
                          const QString& text)
{
    const FieldRule* const rule = ruleNamed(field);
    if (!rule)
        return fail(Error::Code::NotFound, QStringLiteral("A plan's item has no field “%1”.").arg(field));
    const Result<> set = rule->set(item, characteristic, text.trimmed());
    if (!set)
        return fail(
            set.error().code,
            QStringLiteral("Characteristic %1, %2: %3").arg(characteristic.balloon, field, set.error().message));
    return {};
}

QString planItemFieldText(const PlanItem& item, const QString& field)
{
    const FieldRule* const rule = ruleNamed(field);
    return rule ? rule->get(item) : QString();
}

QString nextPlanRevision(const QString& revision)
{
    qsizetype digits = 0;
    while (digits < revision.size() && revision[revision.size() - 1 - digits].isDigit())
        ++digits;
    if (digits > 0 || revision.isEmpty())
        return revision.chopped(digits) + QString::number(revision.right(digits).toInt() + 1);
    QString next = revision;
    for (qsizetype i = next.size() - 1; i >= 0; --i) {
        if (next[i] != QLatin1Char('Z') && next[i] != QLatin1Char('z')) {
            next[i] = QChar(next[i].unicode() + 1);
            return next;
        }
        next[i] = next[i] == QLatin1Char('Z') ? QLatin1Char('A') : QLatin1Char('a');
    }
    return next.left(1) + next;
}

QString planLabel(const InspectionPlan& plan)
{
    return QStringLiteral("%1 %2").arg(plan.name, plan.plan_revision).trimmed();
}

} // namespace clew::domain
