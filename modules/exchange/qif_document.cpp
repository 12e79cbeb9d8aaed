// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/qif_document.h"

namespace clew::exchange {

namespace {

constexpr int mostQifActuals = 2'000'000;

/// Walks the document; a container is known by its own name, wherever a version of QIF puts it.
class QifWalk
{
public:
    QifWalk(XmlStream& xml, ProblemLog& log) : m_xml(xml), m_log(log) {}

    Result<QifDocument> walk();

private:
    Result<void> open(const QString& name);
    Result<void> readRecord(const QString& list);
    Result<void> readInResultSet(const QString& name);
    Result<void> addActual(const XmlNode& node);
    void addComponent(const XmlNode& node);
    void keep(QHash<QString, XmlNode>& into, const XmlNode& node);
    bool isNewId(const QString& list, const XmlNode& node);

    XmlStream& m_xml;
    ProblemLog& m_log;
    QifDocument m_document;
    QStringList m_path; ///< names of the open elements, outermost first
    QSet<QString> m_ids;
    qint64 m_actuals = 0;
    bool m_inResultSet = false;
};

Result<QifDocument> QifWalk::walk()
{
    for (;;) {
        switch (TRY(m_xml.next())) {
        case XmlStream::Token::Start:
            TRY(open(m_xml.name()));
            break;
        case XmlStream::Token::End:
            if (m_path.takeLast() == u"MeasurementResults")
                m_inResultSet = false;
            break;
        case XmlStream::Token::Done:
            return std::move(m_document);
        }
    }
}

Result<void> QifWalk::open(const QString& name)
{
    if (m_path.isEmpty()) {
        const QString space = m_xml.namespaceUri();
        if (name != u"QIFDocument" ||
            (space != u"http://qifstandards.org/xsd/qif2" && space != u"http://qifstandards.org/xsd/qif3"))
            return fail(Error::Code::Invalid,
                        QStringLiteral("This XML file is no QIF document of version 2 or 3: its first element is "
                                       "\"%1\" of \"%2\".")
                            .arg(name.left(60), space.left(80)));
        m_document.version = m_xml.attribute(QStringLiteral("versionQIF"));
        m_path.append(name);
        return {};
    }
    const QString parent = m_path.last();
    if (m_path.size() == 1)
        m_document.sections.append(name);
    if (name == u"MeasurementResults") {
        QifDocument::ResultSet set;
        set.id = m_xml.attribute(QStringLiteral("id"));
        set.line = m_xml.line();
        m_document.results.append(set);
        m_inResultSet = true;
        m_path.append(name);
        return {};
    }
    if (m_inResultSet)
        return readInResultSet(name);
    if (m_path.size() == 1 && name == u"FileUnits") {
        m_document.fileUnits = TRY(m_xml.readNode());
        return {};
    }
    if (m_path.size() == 1 && name == u"PreInspectionTraceability") {
        m_document.preInspection = TRY(m_xml.readNode());
        return {};
    }
    if (parent == u"Product" && name == u"Header") {
        m_document.headerName = TRY(m_xml.readNode()).at(QStringLiteral("Name"));
        return {};
    }
    if ((parent == u"MeasurementsResults" || parent == u"Results") && name == u"InspectionTraceability") {
        m_document.traceability = TRY(m_xml.readNode());
        return {};
    }
    static const QSet<QString> lists{QStringLiteral("CharacteristicDefinitions"),
                                     QStringLiteral("CharacteristicItems"),
                                     QStringLiteral("CharacteristicNominals"),
                                     QStringLiteral("MeasurementDevices"),
                                     QStringLiteral("PartSet"),
                                     QStringLiteral("DatumDefinitions"),
                                     QStringLiteral("DatumReferenceFrames"),
                                     QStringLiteral("ActualComponentSet")};
    if (lists.contains(parent))
        return readRecord(parent);
    static const QSet<QString> passedOver{QStringLiteral("Features"),         QStringLiteral("Statistics"),
                                          QStringLiteral("GeometrySet"),      QStringLiteral("TopologySet"),
                                          QStringLiteral("VisualizationSet"), QStringLiteral("Rules")};
    if (passedOver.contains(name))
        return m_xml.skip();
    m_path.append(name);
    return {};
}

Result<void> QifWalk::readRecord(const QString& list)
{
    const XmlNode node = TRY(m_xml.readNode());
    if (!isNewId(list, node))
        return {};
    if (list == u"CharacteristicDefinitions") {
        keep(m_document.definitions, node);
    } else if (list == u"CharacteristicNominals") {
        m_document.nominalOrder.append(node.attribute(QStringLiteral("id")));
        keep(m_document.nominals, node);
    } else if (list == u"CharacteristicItems") {
        m_document.items.append(node);
    } else if (list == u"MeasurementDevices") {
        m_document.devices.append(node);
    } else if (list == u"PartSet") {
        m_document.parts.append(node);
    } else if (list == u"DatumReferenceFrames") {
        keep(m_document.datumFrames, node);
    } else if (list == u"DatumDefinitions") {
        m_document.datumLabels.insert(node.attribute(QStringLiteral("id")), node.at(QStringLiteral("DatumLabel")));
    } else {
        addComponent(node);
    }
    return {};
}

/// QIF 3.0 and 2.1 number a whole file; 2.0 numbers each list anew.
bool QifWalk::isNewId(const QString& list, const XmlNode& node)
{
    const QString id = node.attribute(QStringLiteral("id"));
    if (id.isEmpty())
        return true;
    const QString key = list + u' ' + id;
    if (m_ids.contains(key)) {
        m_log.error(node.line, node.name,
                    QStringLiteral("The id %1 stands twice in this file, so it isn't clear what refers to what; write "
                                   "the file anew with the program that made it.")
                        .arg(id.left(40)));
        return false;
    }
    m_ids.insert(key);
    return true;
}

void QifWalk::keep(QHash<QString, XmlNode>& into, const XmlNode& node)
{
    into.insert(node.attribute(QStringLiteral("id")), node);
}

void QifWalk::addComponent(const XmlNode& node)
{
    const QString id = node.attribute(QStringLiteral("id"));
    m_document.components.insert(id, {id, node.at(QStringLiteral("SerialNumber")).simplified()});
}

Result<void> QifWalk::readInResultSet(const QString& name)
{
    QifDocument::ResultSet& set = m_document.results.last();
    const QString parent = m_path.last();
    if (name == u"MeasuredFeatures" || name == u"MeasuredPointSets")
        return m_xml.skip();
    if (parent == u"CharacteristicActuals" || parent == u"CharacteristicMeasurements")
        return addActual(TRY(m_xml.readNode()));
    if (parent == u"MeasurementResults" && name == u"ThisResultsInstanceQPId") {
        set.qpid = TRY(m_xml.readNode()).text;
    } else if (parent == u"MeasurementResults" && name == u"InspectionStatus") {
        set.status = TRY(m_xml.readNode()).at(QStringLiteral("InspectionStatusEnum"));
    } else if (parent == u"MeasurementResults" && name == u"InspectionTraceability") {
        set.traceability = TRY(m_xml.readNode());
    } else if (parent == u"MeasurementResults" && name == u"ActualComponentIds") {
        const XmlNode ids = TRY(m_xml.readNode());
        for (const XmlNode& id : ids.children)
            set.componentIds.append(id.text);
    } else {
        m_path.append(name);
    }
    return {};
}

Result<void> QifWalk::addActual(const XmlNode& node)
{
    if (!isNewId(QStringLiteral("values"), node))
        return {};
    if (++m_actuals > mostQifActuals)
        return fail(Error::Code::Invalid,
                    QStringLiteral("This QIF file holds more than %1 values; split it.").arg(mostQifActuals));
    QifDocument::Actual actual;
    actual.element = node.name;
    actual.id = node.attribute(QStringLiteral("id"));
    actual.itemId = node.at(QStringLiteral("CharacteristicItemId"));
    actual.componentId = node.at(QStringLiteral("ActualComponentId"));
    actual.deviceId = node.at(QStringLiteral("MeasurementDeviceIds/Id"));
    actual.status = node.at(QStringLiteral("Status/CharacteristicStatusEnum"));
    if (actual.status.isEmpty())
        actual.status = node.at(QStringLiteral("Status/OtherCharacteristicStatus"));
    actual.time = node.at(QStringLiteral("TimeStamp"));
    actual.line = node.line;
    if (const XmlNode* value = node.child(u"Value")) {
        actual.value = value->text;
        for (const QXmlStreamAttribute& attribute : value->attributes)
            if (attribute.name().endsWith(u"Unit") || attribute.name() == u"unitName")
                actual.valueUnit = attribute.value().toString();
    }
    m_document.results.last().actuals.append(actual);
    return {};
}

} // namespace

Result<QifDocument> readQifDocument(QIODevice& device, ProblemLog& log, Progress& progress)
{
    XmlStream xml(device, progress);
    return QifWalk(xml, log).walk();
}

} // namespace clew::exchange
