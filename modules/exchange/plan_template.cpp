// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/plan_template.h"

#include "domain/exact_value.h"
#include "domain/specification.h"
#include "exchange/json_line.h"
#include "exchange/object_fields.h"
#include "metrology/method_fitness.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cmath>

static void initPlanTemplateResource()
{
    Q_INIT_RESOURCE(plan_templates);
}

namespace clew::exchange {

namespace {

using domain::Characteristic;
using domain::CharacteristicType;
using domain::Exact;
using domain::PlanItem;

constexpr const char* planFormat = "clew/1";

/// A number in a unit, and nothing where none is written.
Result<Exact> exactField(ObjectFields& fields, const char* name, const QString& unit)
{
    const QString written = TRY(fields.numberText(name));
    if (written.isEmpty())
        return Exact{};
    return domain::exactFromFile(written, unit);
}

Result<std::optional<Decimal>> decimalField(ObjectFields& fields, const char* name)
{
    const QString written = TRY(fields.numberText(name));
    return written.isEmpty() ? std::nullopt : std::optional(TRY(Decimal::parse(written)));
}

Result<std::optional<std::int64_t>> sizeField(ObjectFields& fields, const char* name)
{
    return TRY(exactField(fields, name, QStringLiteral("mm"))).value;
}

/// The tolerance that such parts have, as a characteristic like one of a drawing.
Result<Characteristic> typicalFrom(const QJsonObject& object, const PlanTemplateItem& item, const QString& where)
{
    Characteristic typical;
    typical.name = item.name;
    typical.type = item.type;
    typical.designator = item.isKey ? QStringLiteral("key") : QString();
    if (object.isEmpty())
        return typical;
    ObjectFields fields(object, where);
    typical.unit = TRY(fields.text("unit"));
    typical.nominal = TRY(exactField(fields, "nominal", typical.unit));
    typical.lower = TRY(exactField(fields, "lower", typical.unit));
    typical.upper = TRY(exactField(fields, "upper", typical.unit));
    if (!typical.nominal.value && !typical.lower.value)
        typical.lower = TRY(domain::exactFromFile(QStringLiteral("0"), typical.unit));
    TRY(fields.end());
    return typical;
}

Result<> readMeasuring(ObjectFields& fields, PlanItem& item)
{
    item.method = TRY(fields.text("method"));
    item.gauge_type = TRY(fields.text("gauge_type"));
    item.budget = TRY(fields.optionalText("budget"));
    item.sampling = TRY(fields.text("sampling"));
    item.deciding = TRY(fields.word("deciding", item.deciding));
    item.readings = TRY(fields.whole("readings", item.readings));
    item.attempts = TRY(fields.whole("attempts", item.attempts));
    item.decision_rule = TRY(fields.optionalText("decision_rule"));
    item.state_uncertainty = TRY(fields.truth("state_uncertainty"));
    if (item.readings < 1 || item.attempts < 1)
        return fields.refuse(QStringLiteral("needs at least one reading and one attempt"));
    return {};
}

Result<> readConditions(ObjectFields& fields, PlanItem& item)
{
    item.conditions = TRY(fields.texts("conditions"));
    if (const std::int64_t minutes = TRY(fields.whole("soak_minutes", 0)); minutes > 0)
        item.soak_minutes = minutes;
    item.temperature_low = TRY(decimalField(fields, "temperature_low"));
    item.temperature_high = TRY(decimalField(fields, "temperature_high"));
    item.temperature_difference = TRY(decimalField(fields, "temperature_difference"));
    item.remeasure = TRY(fields.optionalText("remeasure"));
    item.defects = TRY(fields.texts("defects"));
    item.capability_model = TRY(fields.optionalText("capability_model"));
    item.capability_method = TRY(fields.optionalText("capability_method"));
    if (fields.has("after_finish"))
        item.after_finish = TRY(fields.word("after_finish", domain::AfterFinish::Repeats));
    return {};
}

Result<PlanTemplateItem> itemFrom(const QJsonValue& json, const QString& where)
{
    if (!json.isObject())
        return fail(Error::Code::Invalid, QStringLiteral("%1 is no object.").arg(where));
    ObjectFields fields(json.toObject(), where);
    PlanTemplateItem item;
    item.name = TRY(fields.text("name"));
    item.type = TRY(fields.word("type", CharacteristicType::Other));
    item.words = TRY(fields.texts("words"));
    item.nominalFrom = TRY(sizeField(fields, "nominal_from"));
    item.nominalBelow = TRY(sizeField(fields, "nominal_below"));
    item.isKey = TRY(fields.truth("key"));
    item.typical = TRY(typicalFrom(TRY(fields.object("typical")), item, where));
    TRY(readMeasuring(fields, item.item));
    TRY(readConditions(fields, item.item));
    item.expectedCpk = TRY(fields.numberText("expected_cpk"));
    if (const QString mean = TRY(fields.numberText("expected_mean")); !mean.isEmpty())
        item.expectedMean = mean;
    TRY(fields.end());
    return item;
}

std::optional<Decimal> decimalOf(double steps, const QString& unit)
{
    const auto known = parseUnit(unit);
    if (!known)
        return std::nullopt;
    const auto number = Decimal::parse(domain::textOfInteger(std::llround(steps), *known));
    return number ? std::optional(*number) : std::nullopt;
}

/// σ and offset of a process of the template's Cpk, in whole steps of this tolerance.
void expectProcess(PlanItem& item, const PlanTemplateItem& entry, const Characteristic& characteristic)
{
    const auto limits = domain::specificationOf(characteristic);
    if (entry.expectedCpk.isEmpty() || !limits)
        return;
    const auto process = metrology::processOfCpk(*limits, entry.expectedCpk.toDouble(), entry.expectedMean.toDouble());
    if (!process)
        return;
    item.expected_sigma = decimalOf(process->standardDeviation, characteristic.unit);
    const double centre = limits->lowerIsPhysical
                              ? static_cast<double>(characteristic.nominal.value.value_or(0))
                              : (static_cast<double>(*limits->lower) + static_cast<double>(*limits->upper)) / 2;
    if (const double offset = process->mean - centre; std::abs(offset) >= 1)
        item.expected_offset = decimalOf(offset, characteristic.unit);
}

bool fitsSize(const PlanTemplateItem& item, const Characteristic& characteristic)
{
    const auto& nominal = characteristic.nominal.value;
    if (!item.nominalFrom && !item.nominalBelow)
        return true;
    return nominal && (!item.nominalFrom || *nominal >= *item.nominalFrom) &&
           (!item.nominalBelow || *nominal < *item.nominalBelow);
}

} // namespace

Result<PlanTemplate> readPlanTemplate(const QByteArray& json)
{
    ObjectFields fields(TRY(parseJsonLine(json)), QStringLiteral("The plan template"));
    if (TRY(fields.text("plan")) != QLatin1String(planFormat))
        return fields.refuse(QStringLiteral("is of no version that this program reads"));
    PlanTemplate plan;
    plan.kind = TRY(fields.text("kind"));
    plan.name = TRY(fields.text("name"));
    plan.version = TRY(fields.text("version"));
    plan.stage = TRY(fields.word("stage", plan.stage));
    const QJsonArray list = TRY(fields.list("characteristics"));
    TRY(fields.end());
    for (const QJsonValue& each : list)
        plan.items.append(TRY(itemFrom(
            each,
            QStringLiteral("Characteristic %1 of the plan template “%2”").arg(plan.items.size() + 1).arg(plan.name))));
    if (plan.items.isEmpty())
        return fields.refuse(QStringLiteral("has no characteristic"));
    return plan;
}

Result<QList<PlanTemplate>> shippedPlanTemplates()
{
    initPlanTemplateResource();
    QList<PlanTemplate> plans;
    const QDir folder(QStringLiteral(":/plan_templates"));
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(Error::Code::Internal, QStringLiteral("A shipped plan template is missing."), name);
        plans.append(TRY(readPlanTemplate(file.readAll())));
    }
    return plans;
}

Result<PlanTemplate> shippedPlanTemplate(const QString& kind)
{
    QStringList kinds;
    for (const PlanTemplate& plan : TRY(shippedPlanTemplates())) {
        if (plan.kind == kind)
            return plan;
        kinds.append(plan.kind);
    }
    return fail(
        Error::Code::NotFound,
        QStringLiteral("There is no plan template “%1”; give one of: %2.").arg(kind, kinds.join(QStringLiteral(", "))));
}

const PlanTemplateItem* templateItemFor(const PlanTemplate& plan, const Characteristic& characteristic)
{
    const QString text = characteristic.name + QLatin1Char(' ') + characteristic.requirement;
    const PlanTemplateItem* best = nullptr;
    qsizetype bestWords = -1;
    for (const PlanTemplateItem& item : plan.items) {
        if (item.type != characteristic.type || !fitsSize(item, characteristic))
            continue;
        const qsizetype words = std::count_if(item.words.begin(), item.words.end(), [&](const QString& word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
        if (words > bestWords) {
            best = &item;
            bestWords = words;
        }
    }
    return best;
}

PlanItem itemFor(const PlanTemplate& plan, const Characteristic& characteristic)
{
    PlanItem item;
    if (const PlanTemplateItem* const entry = templateItemFor(plan, characteristic)) {
        item = entry->item;
        expectProcess(item, *entry, characteristic);
    }
    item.characteristic = characteristic.id;
    return item;
}

} // namespace clew::exchange
