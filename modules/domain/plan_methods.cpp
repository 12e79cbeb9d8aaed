// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/plan_methods.h"

#include "domain/specification.h"

#include <QRegularExpression>

#include <algorithm>
#include <span>

namespace clew::domain {

namespace {

/// Beginnings of words: "optic" is in "optical" and "optics", and "pin" is not in "spindle".
bool hasWord(const QString& text, std::span<const char* const> beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(), [&](const char* beginning) {
        const QRegularExpression word(QStringLiteral("\\b") + QRegularExpression::escape(QString::fromUtf8(beginning)),
                                      QRegularExpression::CaseInsensitiveOption |
                                          QRegularExpression::UseUnicodePropertiesOption);
        return word.match(text).hasMatch();
    });
}

QString methodText(const PlanItem& item)
{
    return item.method + QLatin1Char(' ') + item.gauge_type;
}

constexpr std::array contactWords{"touch",      "tactile",     "taktil", "cmm",      "kmg",
                                  "coordinate", "koordinaten", "plug",   "lehrdorn", "probe",
                                  "probing",    "tast",        "stylus", "contact",  "bore gauge"};
constexpr std::array untouchedWords{"air",           "luft",     "optic",    "optisch",   "non-contact", "noncontact",
                                    "berührungslos", "vision",   "camera",   "kamera",    "laser",       "microscope",
                                    "mikroskop",     "confocal", "konfokal", "interfero", "white light", "weißlicht"};
constexpr std::array stylusWords{"stylus", "tactile", "taktil", "tastschnitt", "tip", "contact", "roughness tester"};
constexpr std::array opticalWords{"optic",          "optisch",     "confocal",   "konfokal",
                                  "interfero",      "white light", "weißlicht",  "focus variation",
                                  "fokusvariation", "laser",       "non-contact"};
constexpr std::array outerWords{"outside", "outer", "außen", "od", "pin", "stift", "shaft", "welle", "boss", "zapfen"};
constexpr std::array boreWords{"bore", "bohrung", "hole", "loch", "inner", "innen"};

} // namespace

bool isContactMethod(const PlanItem& item)
{
    const QString text = methodText(item);
    return hasWord(text, contactWords) && !hasWord(text, untouchedWords);
}

bool isStylusRoughness(const PlanItem& item)
{
    const QString text = methodText(item);
    return hasWord(QString(text).remove(QStringLiteral("non-contact"), Qt::CaseInsensitive), stylusWords) ||
           (hasWord(text, std::array{"profilometer"}) && !isOpticalRoughness(item));
}

bool isOpticalRoughness(const PlanItem& item)
{
    return hasWord(methodText(item), opticalWords);
}

bool namesCorrelation(const PlanItem& item)
{
    return hasWord(item.conditions.join(QLatin1Char(' ')), std::array{"correlat", "korrel"});
}

bool recordsPartTemperature(const PlanItem& item)
{
    return hasWord(item.conditions.join(QLatin1Char(' ')),
                   std::array{"part temperature", "piece temperature", "workpiece temperature", "teiletemperatur",
                              "werkstücktemperatur"});
}

bool isBore(const Characteristic& characteristic)
{
    const QString text = characteristic.name + QLatin1Char(' ') + characteristic.requirement;
    if (hasWord(text, boreWords))
        return true;
    return characteristic.type == CharacteristicType::Diameter && !hasWord(text, outerWords);
}

bool isBoundedDeviation(const Characteristic& characteristic)
{
    const auto limits = specificationOf(characteristic);
    return limits && limits->lowerIsPhysical;
}

} // namespace clew::domain
