// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/dcc_rules.h"

#include <QDate>

namespace clew::exchange {

namespace {

void collectNamed(const XmlNode& node, const QString& name, QList<const XmlNode*>& found)
{
    for (const XmlNode& child : node.children) {
        if (child.name == name)
            found.append(&child);
        collectNamed(child, name, found);
    }
}

class DccRules
{
public:
    explicit DccRules(ProblemLog& log) : m_log(log) {}

    const XmlNode* needed(const XmlNode* parent, const QString& name)
    {
        const XmlNode* child = parent ? parent->child(name) : nullptr;
        if (parent && !child)
            m_log.error(parent->line, parent->name,
                        QStringLiteral("The schema asks for \"%1\" here; ask the laboratory for a valid certificate.")
                            .arg(name));
        return child;
    }
    void neededText(const XmlNode* parent, const QString& name)
    {
        const XmlNode* child = needed(parent, name);
        if (child && child->text.isEmpty())
            m_log.error(child->line, name,
                        QStringLiteral("This must not be empty; ask the laboratory for a valid certificate."));
    }
    void neededDate(const XmlNode* parent, const QString& name)
    {
        const XmlNode* child = needed(parent, name);
        if (child && !QDate::fromString(child->text.left(10), Qt::ISODate).isValid())
            m_log.error(child->line, name,
                        QStringLiteral("\"%1\" is no date; ask the laboratory for a valid certificate.")
                            .arg(child->text.left(40)));
    }

private:
    ProblemLog& m_log;
};

void checkCoreData(const XmlNode* core, DccRules& rules)
{
    for (const char* name :
         {"countryCodeISO3166_1", "usedLangCodeISO639_1", "mandatoryLangCodeISO639_1", "uniqueIdentifier"})
        rules.neededText(core, QLatin1String(name));
    rules.neededDate(core, QStringLiteral("beginPerformanceDate"));
    rules.neededDate(core, QStringLiteral("endPerformanceDate"));
}

void checkAdministrativeData(const XmlNode* data, DccRules& rules)
{
    rules.needed(data, QStringLiteral("dccSoftware"));
    checkCoreData(rules.needed(data, QStringLiteral("coreData")), rules);
    const XmlNode* items = rules.needed(data, QStringLiteral("items"));
    rules.needed(items, QStringLiteral("item"));
    for (const XmlNode& item : items ? items->children : QList<XmlNode>()) {
        if (item.name != QLatin1String("item"))
            continue;
        rules.needed(rules.needed(&item, QStringLiteral("name")), QStringLiteral("content"));
        rules.needed(&item, QStringLiteral("identifications"));
    }
    const XmlNode* laboratory = rules.needed(data, QStringLiteral("calibrationLaboratory"));
    rules.needed(rules.needed(laboratory, QStringLiteral("contact")), QStringLiteral("name"));
    rules.needed(rules.needed(data, QStringLiteral("respPersons")), QStringLiteral("respPerson"));
    rules.needed(data, QStringLiteral("customer"));
}

/// A list has one value for each point, or one for all.
void checkLists(const XmlNode& results, ProblemLog& log)
{
    for (const XmlNode* list : descendantsNamed(results, QStringLiteral("realListXMLList"))) {
        const qsizetype values =
            list->at(QStringLiteral("valueXMLList")).split(QLatin1Char(' '), Qt::SkipEmptyParts).size();
        for (const XmlNode* uncertainties : descendantsNamed(*list, QStringLiteral("uncertaintyXMLList"))) {
            const qsizetype count = uncertainties->text.split(QLatin1Char(' '), Qt::SkipEmptyParts).size();
            if (count != 1 && count != values)
                log.error(list->line, QStringLiteral("uncertaintyXMLList"),
                          QStringLiteral("%1 uncertainties stand beside %2 values; ask the laboratory for a valid "
                                         "certificate.")
                              .arg(count)
                              .arg(values));
        }
    }
}

} // namespace

QList<const XmlNode*> descendantsNamed(const XmlNode& node, const QString& name)
{
    QList<const XmlNode*> found;
    collectNamed(node, name, found);
    return found;
}

void checkDccRules(const XmlNode& certificate, ProblemLog& log)
{
    DccRules rules(log);
    checkAdministrativeData(rules.needed(&certificate, QStringLiteral("administrativeData")), rules);
    const XmlNode* results = rules.needed(&certificate, QStringLiteral("measurementResults"));
    const XmlNode* result = rules.needed(results, QStringLiteral("measurementResult"));
    rules.needed(rules.needed(result, QStringLiteral("results")), QStringLiteral("result"));
    if (results)
        checkLists(*results, log);
}

} // namespace clew::exchange
