// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/list_rows.h"

#include "exchange/decimal_text.h"
#include "exchange/moment_text.h"
#include "exchange/unit_names.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace clew::exchange {

namespace {

/// The fields of a row that belong to another record, without their prefix.
QJsonObject takenFields(QJsonObject& fields, const QString& prefix)
{
    QJsonObject taken;
    const QStringList names = fields.keys();
    for (const QString& name : names)
        if (name.startsWith(prefix))
            taken.insert(name.mid(prefix.size()), fields.take(name));
    return taken;
}

QJsonObject pick(const QJsonObject& fields, std::initializer_list<const char16_t*> names)
{
    QJsonObject picked;
    for (const char16_t* name : names) {
        const QString field = QString::fromUtf16(name);
        if (fields.contains(field))
            picked.insert(field, fields[field]);
    }
    return picked;
}

/// "Hauptstr. 5, 78532 Tuttlingen, DE" out of columns of their own, behind what a column "address" says.
void joinAddress(QJsonObject& fields)
{
    const QJsonObject parts = takenFields(fields, QStringLiteral("address."));
    const auto part = [&parts](const char16_t* name) { return parts.value(QString::fromUtf16(name)).toString(); };
    const QString town = QStringLiteral("%1 %2").arg(part(u"postcode"), part(u"city")).trimmed();
    QStringList lines{fields.value(QStringLiteral("address")).toString(), part(u"street"), town, part(u"country")};
    lines.removeAll(QString());
    if (!lines.isEmpty())
        fields.insert(QStringLiteral("address"), lines.join(QStringLiteral(", ")));
}

} // namespace

/// Limits that contradict each other judge nothing.
void ListRows::keepLimits(QJsonObject& fields, int row)
{
    const auto lower = DecimalText::parse(fields.value(QStringLiteral("lower")).toString());
    const auto upper = DecimalText::parse(fields.value(QStringLiteral("upper")).toString());
    const auto width = lower && upper ? upper->minus(*lower) : std::nullopt;
    if (!width || !width->isNegative())
        return;
    const QString problem =
        QStringLiteral("the lower limit %1 is above the upper limit %2")
            .arg(fields.take(QStringLiteral("lower")).toString(), fields.take(QStringLiteral("upper")).toString());
    fields.insert(QStringLiteral("tolerance_problem"), problem);
    m_log.warning(
        row, m_columns.labelOf(QStringLiteral("lower")),
        QStringLiteral("The tolerance can't be read (%1), so results are not judged; correct it.").arg(problem));
}

/// Expands ± and fills in the unit. `isOwn`: the list is of characteristics.
bool ListRows::completeCharacteristic(QJsonObject& fields, int row, bool isOwn)
{
    const QString both = fields.take(QStringLiteral("tolerance")).toString();
    if (!both.isEmpty() && !fields.contains(QStringLiteral("lower")) && !fields.contains(QStringLiteral("upper"))) {
        const QString size = both.startsWith(u'-') || both.startsWith(u'+') ? both.mid(1) : both;
        fields.insert(QStringLiteral("lower"), u'-' + size);
        fields.insert(QStringLiteral("upper"), size);
    }
    const bool measured = fields.contains(QStringLiteral("nominal")) || fields.contains(QStringLiteral("lower")) ||
                          fields.contains(QStringLiteral("upper"));
    if (measured && !fields.contains(QStringLiteral("unit"))) {
        const bool angle = fields.value(QStringLiteral("type")).toString() == u"angle";
        const QString option = angle ? QStringLiteral("angle-unit") : QStringLiteral("length-unit");
        const QString stated = plainUnit(m_options.value(option));
        if (stated.isEmpty()) {
            m_log.error(row, m_columns.labelOf(isOwn ? QStringLiteral("unit") : QStringLiteral("unit_of_measure")),
                        QStringLiteral("This characteristic has no unit; add a column \"unit\", or say it for all: "
                                       "--set %1=%2")
                            .arg(option, angle ? QStringLiteral("deg") : QStringLiteral("mm")));
            return false;
        }
        fields.insert(QStringLiteral("unit"), stated);
    }
    keepLimits(fields, row);
    return true;
}

Draft ListRows::draft(const QString& kind, const QJsonObject& fields, int row, bool isMention) const
{
    Draft made{kind, fields, row, QStringLiteral("row %1").arg(row), {}, isMention};
    const QString prefix = kind + u'.';
    for (qsizetype i = 0; i < m_columns.fields.size(); ++i) {
        const QString& field = m_columns.fields[i];
        const QString own = field.startsWith(prefix) ? field.mid(prefix.size()) : field;
        if (!field.isEmpty() && (field.startsWith(prefix) || !made.columns.contains(own)))
            made.columns.insert(own, columnLabel(i, m_columns.headers[i]));
    }
    return made;
}

/// What a list speaks of again and again is mentioned once.
void ListRows::mention(QList<Draft>& drafts, const QString& kind, const QJsonObject& fields, int row)
{
    const QByteArray said = kind.toUtf8() + QJsonDocument(fields).toJson(QJsonDocument::Compact);
    if (m_mentioned.contains(said))
        return;
    m_mentioned.insert(said);
    drafts.append(draft(kind, fields, row, true));
}

void ListRows::mentionPart(QList<Draft>& drafts, const QJsonObject& fields, int row)
{
    QJsonObject part = pick(fields, {u"revision", u"customer"});
    if (const QString name = fields.value(QStringLiteral("part.name")).toString(); !name.isEmpty())
        part.insert(QStringLiteral("name"), name);
    part.insert(QStringLiteral("number"), fields.value(QStringLiteral("part")));
    mention(drafts, QStringLiteral("part"), part, row);
}

QList<Draft> ListRows::gaugeDrafts(QJsonObject fields, int row)
{
    QJsonObject calibration = takenFields(fields, QStringLiteral("calibration."));
    QList<Draft> drafts{draft(QStringLiteral("gauge"), fields, row)};
    if (calibration.isEmpty())
        return drafts;
    if (!calibration.contains(QStringLiteral("date"))) {
        m_log.warning(
            row, m_columns.labelOf(QStringLiteral("calibration.date")),
            QStringLiteral("Gauge %1 has no day of calibration, so it comes in without one; fill the cell and "
                           "read the list again.")
                .arg(fields.value(QStringLiteral("id")).toString()));
        return drafts;
    }
    calibration.insert(QStringLiteral("gauge"), fields.value(QStringLiteral("id")));
    drafts.append(draft(QStringLiteral("calibration"), calibration, row));
    return drafts;
}

/// A bar in stock: its heat, the lot, and the certificate that came with it.
QList<Draft> ListRows::lotDrafts(QJsonObject fields, int row)
{
    QJsonObject heat = takenFields(fields, QStringLiteral("heat."));
    QJsonObject certificate = takenFields(fields, QStringLiteral("certificate."));
    QList<Draft> drafts;
    if (fields.contains(QStringLiteral("heat"))) {
        heat.insert(QStringLiteral("number"), fields.value(QStringLiteral("heat")));
        mention(drafts, QStringLiteral("heat"), heat, row);
    }
    drafts.append(draft(QStringLiteral("lot"), fields, row));
    if (certificate.contains(QStringLiteral("number"))) {
        certificate.insert(QStringLiteral("lot"), fields.value(QStringLiteral("number")));
        if (fields.contains(QStringLiteral("supplier"))) {
            const QJsonValue supplier = fields.value(QStringLiteral("supplier"));
            certificate.insert(QStringLiteral("issuer"), supplier);
            certificate.insert(QStringLiteral("lot"),
                               QJsonObject{{QStringLiteral("number"), fields.value(QStringLiteral("number"))},
                                           {QStringLiteral("supplier"), supplier}});
        }
        drafts.append(draft(QStringLiteral("certificate"), certificate, row));
    }
    return drafts;
}

/// All rows of one delivery note are one delivery.
void ListRows::ship(const QJsonObject& fields, const QJsonObject& unit, int row)
{
    const QString number = fields.value(QStringLiteral("shipment")).toString();
    QJsonObject head =
        pick(fields, {u"customer", u"consignee", u"address", u"contact", u"phone", u"customer_order", u"date"});
    head.insert(QStringLiteral("number"), number);
    const auto known = m_shipments.constFind(number);
    QJsonArray units =
        known == m_shipments.constEnd() ? QJsonArray() : known->fields.value(QStringLiteral("units")).toArray();
    QJsonObject before = known == m_shipments.constEnd() ? head : known->fields;
    before.remove(QStringLiteral("units"));
    if (before != head) {
        m_log.error(row, m_columns.labelOf(QStringLiteral("shipment")),
                    QStringLiteral("Delivery %1 has another day, customer or consignee in row %2; make both rows say "
                                   "the same.")
                        .arg(number)
                        .arg(known->row));
        return;
    }
    units.append(unit);
    head.insert(QStringLiteral("units"), units);
    m_shipments.insert(number,
                       draft(QStringLiteral("shipment"), head, known == m_shipments.constEnd() ? row : known->row));
}

/// What was made and delivered before Clew: visible and traceable, exempt from gates.
QList<Draft> ListRows::historyDrafts(const QJsonObject& fields, int row)
{
    const QJsonObject named = pick(fields, {u"part", u"serial", u"customer"});
    QJsonObject unit = pick(fields, {u"part", u"revision", u"customer", u"serial", u"work_order"});
    unit.insert(QStringLiteral("legacy"), true);
    unit.insert(QStringLiteral("state"), QStringLiteral("shipped"));
    QList<Draft> drafts;
    mentionPart(drafts, fields, row);
    const auto number = [&fields](const char16_t* field) {
        return QJsonObject{{QStringLiteral("number"), fields[QString::fromUtf16(field)]}};
    };
    if (fields.contains(QStringLiteral("work_order")))
        mention(drafts, QStringLiteral("work_order"), number(u"work_order"), row);
    drafts.append(draft(QStringLiteral("unit"), unit, row));
    if (fields.contains(QStringLiteral("heat")))
        mention(drafts, QStringLiteral("heat"), number(u"heat"), row);
    const char16_t* bar = fields.contains(QStringLiteral("lot")) ? u"lot" : u"heat"; // of a heat alone, one of its name
    if (fields.contains(QString::fromUtf16(bar))) {
        QJsonObject lot = pick(fields, {u"supplier", u"heat"});
        lot.insert(QStringLiteral("number"), fields[QString::fromUtf16(bar)]);
        mention(drafts, QStringLiteral("lot"), lot, row);
        drafts.append(draft(QStringLiteral("consumption"),
                            {{QStringLiteral("unit"), named}, {QStringLiteral("lot"), fields[QString::fromUtf16(bar)]}},
                            row));
    }
    ship(fields, named, row);
    return drafts;
}

/// A moment in nobody knows which zone leaves its day.
void ListRows::readTime(QJsonObject& fields, int row)
{
    if (!fields.contains(QStringLiteral("time")))
        return;
    const QString column = m_columns.labelOf(QStringLiteral("time"));
    const QString time = MomentText(m_options).read(fields.take(QStringLiteral("time")).toString(), row, column, m_log);
    if (!time.isEmpty())
        fields.insert(MomentText::isDay(time) ? QStringLiteral("day") : QStringLiteral("time"), time);
}

QList<Draft> ListRows::measurementDrafts(QJsonObject fields, int row)
{
    if (fields.contains(QStringLiteral("axis")))
        fields.insert(QStringLiteral("balloon"), fields.value(QStringLiteral("balloon")).toString() + u' ' +
                                                     fields.take(QStringLiteral("axis")).toString());
    QList<Draft> drafts;
    const bool hasLimits = fields.contains(QStringLiteral("nominal")) || fields.contains(QStringLiteral("lower")) ||
                           fields.contains(QStringLiteral("upper")) || fields.contains(QStringLiteral("tolerance"));
    if (hasLimits && fields.contains(QStringLiteral("part"))) {
        QJsonObject characteristic = pick(fields, {u"part", u"revision", u"customer", u"balloon", u"name", u"nominal",
                                                   u"lower", u"upper", u"tolerance"});
        if (fields.contains(QStringLiteral("unit_of_measure")))
            characteristic.insert(QStringLiteral("unit"), fields.value(QStringLiteral("unit_of_measure")));
        if (!completeCharacteristic(characteristic, row, false))
            return {};
        mention(drafts, QStringLiteral("characteristic"), characteristic, row);
    }
    for (const char16_t* name : {u"nominal", u"lower", u"upper", u"tolerance", u"name", u"type"})
        fields.remove(QString::fromUtf16(name));
    if (const QString text = attributeResult(fields.value(QStringLiteral("value")).toString()); !text.isEmpty()) {
        fields.remove(QStringLiteral("value"));
        fields.insert(QStringLiteral("text"), text);
    }
    if (!fields.contains(QStringLiteral("value")) && !fields.contains(QStringLiteral("text")))
        return drafts; // the cell was not filled, and that was said
    readTime(fields, row);
    const QJsonObject unit = pick(fields, {u"part", u"serial", u"customer"});
    if (fields.contains(QStringLiteral("serial")))
        fields.insert(QStringLiteral("unit"), unit);
    for (const char16_t* name : {u"part", u"serial", u"customer", u"revision"})
        fields.remove(QString::fromUtf16(name));
    if (fields.contains(QStringLiteral("unit")))
        fields.remove(QStringLiteral("lot"));
    drafts.append(draft(QStringLiteral("measurement"), fields, row));
    return drafts;
}

QList<Draft> ListRows::drafts(const TableRow& cells, int row)
{
    std::optional<QJsonObject> read = m_fields.read(cells, row);
    if (!read)
        return {};
    QJsonObject& fields = *read;
    const QString& kind = m_columns.kind->name;
    if (kind == u"gauge")
        return gaugeDrafts(fields, row);
    if (kind == u"lot")
        return lotDrafts(fields, row);
    if (kind == u"history")
        return historyDrafts(fields, row);
    if (kind == u"measurement")
        return measurementDrafts(fields, row);
    if (kind == u"characteristic" && !completeCharacteristic(fields, row, true))
        return {};
    QList<Draft> drafts;
    const bool speaksOfAPart = kind == u"characteristic" || kind == u"work_order" || kind == u"unit";
    if (speaksOfAPart && fields.contains(QStringLiteral("part")))
        mentionPart(drafts, fields, row);
    fields.remove(QStringLiteral("part.name"));
    joinAddress(fields);
    drafts.append(draft(kind, fields, row));
    return drafts;
}

QList<Draft> ListRows::rest()
{
    return m_shipments.values();
}

} // namespace clew::exchange
