// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/dcc_points.h"

#include "base/scaling.h"
#include "domain/exact_value.h"
#include "exchange/dcc_rules.h"
#include "exchange/decimal_text.h"
#include "exchange/si_unit.h"

#include <QStringList>

#include <optional>

namespace clew::exchange {

namespace {

QStringList wordsOf(const QString& text)
{
    return text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// The word of a point; a single word is for all points.
QString wordAt(const QStringList& words, qsizetype point)
{
    return words.size() == 1 ? words.first() : words.value(point);
}

/// One quantity in one unit, a value a point.
struct DccQuantity
{
    QString role; ///< basic_referenceValue …
    QString name;
    QStringList values;
    QString unit;
    QStringList uncertainties;
    QStringList factors;
    QStringList probabilities;
    QStringList conformities;
    int line = 0;
};

QStringList firstWordsNamed(const XmlNode& node, const char* single, const char* list)
{
    const auto lists = descendantsNamed(node, QLatin1String(list));
    if (!lists.isEmpty())
        return wordsOf(lists.first()->text);
    const auto singles = descendantsNamed(node, QLatin1String(single));
    return singles.isEmpty() ? QStringList() : wordsOf(singles.first()->text);
}

void takeNumbers(const XmlNode& real, DccQuantity& quantity)
{
    const bool isList = real.name == QLatin1String("realListXMLList");
    quantity.values = wordsOf(real.at(isList ? QStringLiteral("valueXMLList") : QStringLiteral("value")));
    quantity.unit = unitFromSi(real.at(isList ? QStringLiteral("unitXMLList") : QStringLiteral("unit")));
    quantity.uncertainties = firstWordsNamed(real, "uncertainty", "uncertaintyXMLList");
    if (quantity.uncertainties.isEmpty())
        quantity.uncertainties = firstWordsNamed(real, "valueExpandedMU", "valueExpandedMUXMLList");
    quantity.factors = firstWordsNamed(real, "coverageFactor", "coverageFactorXMLList");
    quantity.probabilities = firstWordsNamed(real, "coverageProbability", "coverageProbabilityXMLList");
}

/// The numbers of a quantity, each unit of a hybrid one by itself.
QList<const XmlNode*> numbersOf(const XmlNode& quantity)
{
    QList<const XmlNode*> numbers;
    for (const XmlNode& child : quantity.children) {
        if (child.name == QLatin1String("real") || child.name == QLatin1String("realListXMLList"))
            numbers.append(&child);
        if (child.name == QLatin1String("hybrid"))
            numbers += numbersOf(child);
    }
    return numbers;
}

QString nameOfQuantity(const XmlNode& quantity)
{
    QString first;
    const XmlNode* name = quantity.child(u"name");
    for (const XmlNode& content : name ? name->children : QList<XmlNode>()) {
        if (content.attribute(QStringLiteral("lang")) == QLatin1String("en"))
            return content.text;
        if (first.isEmpty())
            first = content.text;
    }
    return first;
}

std::optional<DccQuantity> quantityIn(const XmlNode& node, const QString& wantedUnit)
{
    DccQuantity best;
    bool isFound = false;
    for (const XmlNode* numbers : numbersOf(node)) {
        DccQuantity quantity;
        takeNumbers(*numbers, quantity);
        if (quantity.values.isEmpty() || (isFound && quantity.unit != wantedUnit))
            continue;
        best = quantity;
        isFound = true;
        if (quantity.unit == wantedUnit)
            break;
    }
    if (!isFound)
        return std::nullopt;
    best.role = node.attribute(QStringLiteral("refType"));
    if (best.role.isEmpty())
        best.role = node.attribute(QStringLiteral("id"));
    best.name = nameOfQuantity(node);
    best.line = node.line;
    if (const XmlNode* meta = node.child(u"measurementMetaData"))
        best.conformities = firstWordsNamed(*meta, "conformity", "conformityXMLList");
    return best;
}

const XmlNode* quantityOfRole(const XmlNode& list, const char* role)
{
    for (const XmlNode& child : list.children) {
        if (child.name == QLatin1String("quantity") &&
            (child.attribute(QStringLiteral("refType")) == QLatin1String(role) ||
             child.attribute(QStringLiteral("id")) == QLatin1String(role)))
            return &child;
    }
    return nullptr;
}

void put(QJsonObject& point, const char* field, const QString& text)
{
    if (!text.isEmpty())
        point.insert(QLatin1String(field), text);
}

/// "20.001", or with its unit where that is another than the point's.
QString valueIn(const std::optional<DccQuantity>& quantity, qsizetype point, const QString& unit)
{
    const QString value = quantity ? wordAt(quantity->values, point) : QString();
    return value.isEmpty() || quantity->unit == unit ? value : value + QLatin1Char(' ') + quantity->unit;
}

/// The same amount in another unit of its dimension, exactly; empty where there is no such text.
QString inUnit(const QString& text, const QString& from, const QString& to)
{
    if (from == to || text.isEmpty()) {
        const auto number = DecimalText::parse(text); // a certificate may write 1.2E-3
        return number && text.contains(u'e', Qt::CaseInsensitive) ? number->toString() : text;
    }
    const auto own = parseUnit(from);
    const auto wanted = parseUnit(to);
    const auto exact = domain::exactFromFile(text, from);
    const bool isConvertible =
        own && wanted && dimensionOf(*own) == dimensionOf(*wanted) && dimensionOf(*own) != Dimension::Other;
    if (!isConvertible || !exact || !exact->value)
        return {};
    return exactScaledText(*exact->value, *wanted).value_or(QString());
}

/// In the point's unit, whatever the quantity that states it is in.
void putUncertainty(QJsonObject& point, const DccQuantity& quantity, qsizetype number, const QString& unit,
                    ProblemLog& log)
{
    const QString stated = wordAt(quantity.uncertainties, number);
    const QString uncertainty = inUnit(stated, quantity.unit, unit);
    if (uncertainty.isEmpty() && !stated.isEmpty())
        log.warning(quantity.line, QStringLiteral("uncertainty"),
                    QStringLiteral("The uncertainty %1 %2 can't be said in %3 and is left out; ask the laboratory for "
                                   "one in the unit of the values.")
                        .arg(stated, quantity.unit, unit.isEmpty() ? QStringLiteral("no unit") : unit));
    put(point, "uncertainty", uncertainty);
    put(point, "k", wordAt(quantity.factors, number));
    put(point, "coverage", wordAt(quantity.probabilities, number));
    put(point, "conformity", wordAt(quantity.conformities, number));
}

void addTable(const XmlNode& list, const QString& label, QJsonArray& points, ProblemLog& log)
{
    const XmlNode* errorNode = quantityOfRole(list, "basic_measurementError");
    const XmlNode* indicationNode = quantityOfRole(list, "basic_measuredValue");
    const XmlNode* referenceNode = quantityOfRole(list, "basic_referenceValue");
    const auto error = errorNode ? quantityIn(*errorNode, {}) : std::nullopt;
    const auto indication =
        indicationNode ? quantityIn(*indicationNode, error ? error->unit : QString()) : std::nullopt;
    const auto& leading = error ? error : indication;
    if (!leading)
        return;
    const auto reference = referenceNode ? quantityIn(*referenceNode, leading->unit) : std::nullopt;
    const DccQuantity& uncertain = leading->uncertainties.isEmpty() && indication ? *indication : *leading;
    for (qsizetype number = 0; number < leading->values.size(); ++number) {
        QJsonObject point;
        put(point, "quantity", leading->name);
        put(point, "label", label);
        point.insert(QStringLiteral("number"), QString::number(number + 1));
        put(point, "reference", valueIn(reference, number, leading->unit));
        put(point, "indication", valueIn(indication, number, leading->unit));
        if (error)
            put(point, "error", wordAt(error->values, number));
        put(point, "unit", leading->unit);
        putUncertainty(point, uncertain, number, leading->unit, log);
        points.append(point);
    }
}

void addSingle(const XmlNode& node, const QString& label, QJsonArray& points, ProblemLog& log)
{
    const auto quantity = quantityIn(node, {});
    if (!quantity)
        return;
    for (qsizetype number = 0; number < quantity->values.size(); ++number) {
        QJsonObject point;
        put(point, "quantity", quantity->name.isEmpty() ? quantity->role : quantity->name);
        put(point, "label", label);
        point.insert(QStringLiteral("number"), QString::number(number + 1));
        put(point, "indication", quantity->values[number]);
        put(point, "unit", quantity->unit);
        putUncertainty(point, *quantity, number, quantity->unit, log);
        points.append(point);
    }
}

void addData(const XmlNode& data, const QString& label, QJsonArray& points, ProblemLog& log)
{
    const bool isTable = quantityOfRole(data, "basic_measurementError") || quantityOfRole(data, "basic_measuredValue");
    if (isTable)
        addTable(data, label, points, log);
    for (const XmlNode& child : data.children) {
        if (child.name == QLatin1String("list")) {
            const QString name = nameOfQuantity(child);
            const QString kind = child.attribute(QStringLiteral("refType"));
            addData(child, name.isEmpty() ? (kind.isEmpty() ? label : kind) : name, points, log);
        } else if (child.name == QLatin1String("quantity") && !isTable) {
            addSingle(child, label, points, log);
        }
    }
}

} // namespace

QJsonArray dccPoints(const XmlNode& measurementResults, ProblemLog& log)
{
    QJsonArray points;
    for (const XmlNode* condition : descendantsNamed(measurementResults, QStringLiteral("influenceCondition"))) {
        const QString status = condition->at(QStringLiteral("status"));
        const XmlNode* data = condition->child(u"data");
        if (data && status.startsWith(QLatin1String("before")))
            addTable(*(data->child(u"list") ? data->child(u"list") : data), QStringLiteral("as found"), points, log);
    }
    for (const XmlNode* results : descendantsNamed(measurementResults, QStringLiteral("results"))) {
        for (const XmlNode& result : results->children) {
            if (const XmlNode* data = result.name == QLatin1String("result") ? result.child(u"data") : nullptr)
                addData(*data, nameOfQuantity(result), points, log);
        }
    }
    return points;
}

} // namespace clew::exchange
