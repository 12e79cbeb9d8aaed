// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/qif_characteristics.h"

#include "exchange/qif_tolerance.h"
#include "exchange/unit_names.h"

#include <QSet>

namespace clew::exchange {

namespace {

struct QifType
{
    QString type; ///< of Clew's characteristic
    QifMeasure measure;
};

/// "Diameter" for DiameterCharacteristicItem, DiameterCharacteristicNominal.
QString stemOf(const XmlNode& node)
{
    return node.name.left(node.name.indexOf(u"Characteristic"));
}

QifType typeOf(const QString& stem)
{
    using M = QifMeasure;
    const auto s = [](const char16_t* text) { return QString::fromUtf16(text); };
    static const QHash<QString, QifType> types{
        {s(u"Diameter"), {s(u"diameter"), M::Length}},
        {s(u"SphericalDiameter"), {s(u"diameter"), M::Length}},
        {s(u"Radius"), {s(u"radius"), M::Length}},
        {s(u"SphericalRadius"), {s(u"radius"), M::Length}},
        {s(u"Length"), {s(u"length"), M::Length}},
        {s(u"CurveLength"), {s(u"length"), M::Length}},
        {s(u"Chord"), {s(u"length"), M::Length}},
        {s(u"Width"), {s(u"width"), M::Length}},
        {s(u"Square"), {s(u"width"), M::Length}},
        {s(u"Depth"), {s(u"depth"), M::Length}},
        {s(u"Thickness"), {s(u"thickness"), M::Length}},
        {s(u"Height"), {s(u"height"), M::Length}},
        {s(u"DistanceBetween"), {s(u"distance"), M::Length}},
        {s(u"DistanceFrom"), {s(u"distance"), M::Length}},
        {s(u"LinearCoordinate"), {s(u"distance"), M::Length}},
        {s(u"Angle"), {s(u"angle"), M::Angle}},
        {s(u"AngleBetween"), {s(u"angle"), M::Angle}},
        {s(u"AngleFrom"), {s(u"angle"), M::Angle}},
        {s(u"AngularCoordinate"), {s(u"angle"), M::Angle}},
        {s(u"UserDefinedAngular"), {s(u"other"), M::Angle}},
        {s(u"Straightness"), {s(u"straightness"), M::Length}},
        {s(u"Flatness"), {s(u"flatness"), M::Length}},
        {s(u"Circularity"), {s(u"roundness"), M::Length}},
        {s(u"Cylindricity"), {s(u"cylindricity"), M::Length}},
        {s(u"LineProfile"), {s(u"line_profile"), M::Length}},
        {s(u"PointProfile"), {s(u"surface_profile"), M::Length}},
        {s(u"SurfaceProfile"), {s(u"surface_profile"), M::Length}},
        {s(u"SurfaceProfileNonUniform"), {s(u"surface_profile"), M::Length}},
        {s(u"Parallelism"), {s(u"parallelism"), M::Length}},
        {s(u"Perpendicularity"), {s(u"perpendicularity"), M::Length}},
        {s(u"Angularity"), {s(u"angularity"), M::Length}},
        {s(u"Position"), {s(u"position"), M::Length}},
        {s(u"Coaxiality"), {s(u"coaxiality"), M::Length}},
        {s(u"Concentricity"), {s(u"concentricity"), M::Length}},
        {s(u"Symmetry"), {s(u"symmetry"), M::Length}},
        {s(u"CircularRunout"), {s(u"runout"), M::Length}},
        {s(u"TotalRunout"), {s(u"total_runout"), M::Length}},
        {s(u"SurfaceTexture"), {s(u"roughness"), M::Length}},
        {s(u"Thread"), {s(u"thread"), M::Text}},
        {s(u"UserDefinedAttribute"), {s(u"visual"), M::Text}},
    };
    static const QSet<QString> noLengths{s(u"UserDefinedArea"),        s(u"UserDefinedForce"), s(u"UserDefinedMass"),
                                         s(u"UserDefinedPressure"),    s(u"UserDefinedSpeed"), s(u"UserDefinedTime"),
                                         s(u"UserDefinedTemperature"), s(u"UserDefinedUnit")};
    if (noLengths.contains(stem))
        return {s(u"other"), M::Other};
    return types.value(stem, QifType{s(u"other"), M::Length});
}

class QifCharacteristicList
{
public:
    QifCharacteristicList(const QifDocument& document, const ImportOptions& options, ProblemLog& log)
        : m_document(document),
          m_options(options),
          m_log(log)
    {
    }
    QifCharacteristics make(const QString& part, const QString& revision);

private:
    const XmlNode* nominalOf(const XmlNode& item) const;
    const XmlNode* definitionOf(const XmlNode* nominal) const;
    QString balloonOf(const XmlNode& item);
    QString unitOf(const XmlNode* definition, const XmlNode* nominal, QifMeasure measure, const QifUnits& units);
    QString datumsOf(const XmlNode& definition) const;
    void describe(const XmlNode& item, const XmlNode* definition, QJsonObject& fields) const;
    QHash<QString, int> mostValues() const;
    QList<const XmlNode*> sources() const;

    const QifDocument& m_document;
    const ImportOptions& m_options;
    ProblemLog& m_log;
    QSet<QString> m_balloons;
};

const XmlNode* QifCharacteristicList::nominalOf(const XmlNode& item) const
{
    if (item.name.endsWith(u"Nominal"))
        return &item;
    const auto found = m_document.nominals.constFind(item.at(QStringLiteral("CharacteristicNominalId")));
    return found == m_document.nominals.cend() ? nullptr : &*found;
}

const XmlNode* QifCharacteristicList::definitionOf(const XmlNode* nominal) const
{
    if (!nominal)
        return nullptr;
    const auto found = m_document.definitions.constFind(nominal->at(QStringLiteral("CharacteristicDefinitionId")));
    return found == m_document.definitions.cend() ? nullptr : &*found;
}

/// The designator that the drawing uses, else the name, else the id; made unique by the name, else by counting.
QString QifCharacteristicList::balloonOf(const XmlNode& item)
{
    QString wanted = item.at(QStringLiteral("CharacteristicDesignator/Designator")); // QIF 3
    if (wanted.isEmpty())
        wanted = item.at(QStringLiteral("KeyCharacteristic/Designator")); // QIF 2
    const QString name = item.at(QStringLiteral("Name"));
    if (wanted.isEmpty())
        wanted = name.isEmpty() ? QStringLiteral("id %1").arg(item.attribute(QStringLiteral("id"))) : name;
    QString balloon = wanted;
    if (m_balloons.contains(balloon) && !name.isEmpty() && name != wanted)
        balloon = QStringLiteral("%1 (%2)").arg(wanted, name);
    for (int i = 2; m_balloons.contains(balloon); ++i)
        balloon = QStringLiteral("%1 (%2)").arg(wanted).arg(i);
    if (balloon != wanted)
        m_log.warning(item.line, QStringLiteral("Designator"),
                      QStringLiteral("The designator \"%1\" stands for several characteristics; this one becomes "
                                     "\"%2\".")
                          .arg(wanted, balloon));
    m_balloons.insert(balloon);
    return balloon;
}

/// The unit that nominal and limits name themselves, else the file's; numbers in different units are an error.
QString QifCharacteristicList::unitOf(const XmlNode* definition, const XmlNode* nominal, QifMeasure measure,
                                      const QifUnits& units)
{
    QList<const XmlNode*> numbers;
    if (nominal)
        numbers.append(nominal->child(u"TargetValue"));
    if (definition) {
        numbers.append(definition->child(u"ToleranceValue"));
        if (const XmlNode* tolerance = definition->child(u"Tolerance"))
            numbers << tolerance->child(u"MaxValue") << tolerance->child(u"MinValue");
    }
    QSet<QString> named;
    QString unit = units.primary(measure);
    int line = 0;
    for (const XmlNode* number : numbers) {
        if (!number)
            continue;
        QString own = units.primary(measure);
        for (const QXmlStreamAttribute& attribute : number->attributes)
            if (attribute.name().endsWith(u"Unit") || attribute.name() == u"unitName")
                own = qifUnitNamed(m_document, attribute.value().toString());
        named.insert(own);
        unit = own;
        line = number->line;
    }
    if (named.size() > 1)
        m_log.error(line, QStringLiteral("TargetValue"),
                    QStringLiteral("Nominal and limits of this characteristic are in different units; give them one "
                                   "unit in the measuring program."));
    return unit;
}

QString QifCharacteristicList::datumsOf(const XmlNode& definition) const
{
    const auto frame = m_document.datumFrames.constFind(definition.at(QStringLiteral("DatumReferenceFrameId")));
    if (frame == m_document.datumFrames.cend())
        return {};
    QStringList labels;
    if (const XmlNode* datums = frame->child(u"Datums"))
        for (const XmlNode& datum : datums->children) {
            const QString label =
                m_document.datumLabels.value(datum.at(QStringLiteral("SimpleDatum/DatumDefinitionId")));
            if (!label.isEmpty())
                labels.append(label);
        }
    return labels.join(u'|');
}

void QifCharacteristicList::describe(const XmlNode& item, const XmlNode* definition, QJsonObject& fields) const
{
    const auto put = [&fields](const QString& field, const QString& text) {
        if (!text.isEmpty())
            fields.insert(field, text);
    };
    put(QStringLiteral("name"), item.at(QStringLiteral("Name")));
    const QString sheet = item.at(QStringLiteral("LocationOnDrawing/SheetNumber"));
    const QString zone = item.at(QStringLiteral("LocationOnDrawing/DrawingZone"));
    put(QStringLiteral("location"), sheet.isEmpty() || zone.isEmpty() ? sheet + zone : sheet + u'/' + zone);
    for (const char16_t* owner : {u"CharacteristicDesignator", u"KeyCharacteristic"})
        for (const char16_t* level : {u"Criticality/LevelEnum", u"Criticality/OtherLevel"})
            put(QStringLiteral("designator"), item.at(QString::fromUtf16(owner) + u'/' + QString::fromUtf16(level)));
    if (!definition)
        return;
    put(QStringLiteral("datums"), datumsOf(*definition));
    const QString material = definition->at(QStringLiteral("MaterialCondition"));
    if (material == u"MAXIMUM")
        put(QStringLiteral("requirement"), QStringLiteral("at maximum material condition"));
    else if (material == u"LEAST")
        put(QStringLiteral("requirement"), QStringLiteral("at least material condition"));
    else
        put(QStringLiteral("requirement"), definition->at(QStringLiteral("WhatToMeasure")));
}

/// By item: the most values that one result set has for it.
QHash<QString, int> QifCharacteristicList::mostValues() const
{
    QHash<QString, int> most;
    for (const auto& set : m_document.results) {
        QHash<QString, int> here;
        for (const auto& actual : set.actuals)
            most[actual.itemId] = std::max(most.value(actual.itemId), ++here[actual.itemId]);
    }
    return most;
}

QList<const XmlNode*> QifCharacteristicList::sources() const
{
    QList<const XmlNode*> nodes;
    for (const XmlNode& item : m_document.items)
        nodes.append(&item);
    if (nodes.isEmpty())
        for (const QString& id : m_document.nominalOrder)
            nodes.append(&*m_document.nominals.constFind(id));
    return nodes;
}

QifCharacteristics QifCharacteristicList::make(const QString& part, const QString& revision)
{
    QifCharacteristics made;
    const QList<const XmlNode*> nodes = sources();
    const auto measures = [&nodes](QifMeasure measure) {
        return std::any_of(nodes.begin(), nodes.end(),
                           [measure](const XmlNode* node) { return typeOf(stemOf(*node)).measure == measure; });
    };
    const QifUnits units =
        QifUnits::of(m_document, m_options, measures(QifMeasure::Length), measures(QifMeasure::Angle), m_log);
    const QHash<QString, int> most = mostValues();
    for (const XmlNode* item : nodes) {
        const QifType type = typeOf(stemOf(*item));
        const XmlNode* nominal = nominalOf(*item);
        const XmlNode* definition = definitionOf(nominal);
        const QString id = item->attribute(QStringLiteral("id"));
        QifCharacteristic one;
        one.balloon = balloonOf(*item);
        one.measure = type.measure;
        one.unit = type.measure == QifMeasure::Text ? QString() : unitOf(definition, nominal, type.measure, units);
        one.deviceId = item->at(QStringLiteral("MeasurementDeviceIds/Id"));
        one.features = std::max(1, most.value(id));
        one.line = item->line;
        one.place = QStringLiteral("%1 %2").arg(item->name, id);
        if (!nominal || !definition)
            m_log.warning(item->line, item->name,
                          QStringLiteral("\"%1\" has no nominal or definition in this file, so its results are kept "
                                         "but not judged; add the tolerance in the part's characteristics.")
                              .arg(one.balloon));
        one.fields = {{QStringLiteral("part"), part},
                      {QStringLiteral("revision"), revision},
                      {QStringLiteral("balloon"), one.balloon},
                      {QStringLiteral("type"), type.type}};
        const QString customer = m_options.value(QStringLiteral("customer"));
        if (!customer.isEmpty())
            one.fields.insert(QStringLiteral("customer"), customer);
        describe(*item, definition, one.fields);
        if (!one.unit.isEmpty())
            one.fields.insert(QStringLiteral("unit"), one.unit);
        if (type.measure != QifMeasure::Text)
            addQifTolerance(definition, nominal, one.balloon, one.fields, m_log);
        if (one.features > 1)
            one.fields.insert(QStringLiteral("features"), QString::number(one.features));
        made.byItemId.insert(id, int(made.list.size()));
        made.list.append(one);
    }
    return made;
}

} // namespace

QifCharacteristics qifCharacteristics(const QifDocument& document, const QString& part, const QString& revision,
                                      const ImportOptions& options, ProblemLog& log)
{
    return QifCharacteristicList(document, options, log).make(part, revision);
}

} // namespace clew::exchange
