// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/trace_address.h"

#include <QCoreApplication>

namespace clew::gui {

namespace {

const QString traceDirectionKey = QStringLiteral("direction");
const QString traceAsOfKey = QStringLiteral("as_of");
const QString traceFromKey = QStringLiteral("from");
const QString traceToKey = QStringLiteral("to");

constexpr std::array traceOfTable{QT_TRANSLATE_NOOP("Trace", "Lot"),
                                  QT_TRANSLATE_NOOP("Trace", "Heat"),
                                  QT_TRANSLATE_NOOP("Trace", "Certificate"),
                                  QT_TRANSLATE_NOOP("Trace", "Program"),
                                  QT_TRANSLATE_NOOP("Trace", "Work order"),
                                  QT_TRANSLATE_NOOP("Trace", "Machine"),
                                  QT_TRANSLATE_NOOP("Trace", "Person"),
                                  QT_TRANSLATE_NOOP("Trace", "Gauge"),
                                  QT_TRANSLATE_NOOP("Trace", "Unit"),
                                  QT_TRANSLATE_NOOP("Trace", "Shipment"),
                                  QT_TRANSLATE_NOOP("Trace", "Customer's order")};
static_assert(traceOfTable.size() == services::namesOf(services::TraceOf{}).size());

QDate traceDay(const QString& text)
{
    return parseDay(text).value_or(QDate());
}

/// Takes "key=value" as a part of the question; false where it is something else.
bool takeOption(services::TraceQuestion& question, const QString& part)
{
    const QString key = part.section(QLatin1Char('='), 0, 0);
    const QString value = part.section(QLatin1Char('='), 1);
    if (key == traceDirectionKey)
        question.direction =
            value == QLatin1String("backward") ? domain::Direction::Backward : domain::Direction::Forward;
    else if (key == traceAsOfKey)
        question.asOf = traceDay(value);
    else if (key == traceFromKey)
        question.from = traceDay(value);
    else if (key == traceToKey)
        question.to = traceDay(value);
    else
        return false;
    return true;
}

} // namespace

QString traceAddress(const services::TraceQuestion& question)
{
    if (question.name.isEmpty())
        return {};
    QString text = domain::enumName(question.of) + QLatin1Char('/') + question.name;
    const auto add = [&text](const QString& key, const QString& value) {
        text += QLatin1Char(';') + key + QLatin1Char('=') + value;
    };
    if (question.direction)
        add(traceDirectionKey, *question.direction == domain::Direction::Backward ? QStringLiteral("backward")
                                                                                  : QStringLiteral("forward"));
    for (const auto& [key, day] :
         {std::pair{traceAsOfKey, question.asOf}, {traceFromKey, question.from}, {traceToKey, question.to}}) {
        if (day.isValid())
            add(key, dayText(day));
    }
    return text;
}

services::TraceQuestion traceFromAddress(const QString& subject)
{
    services::TraceQuestion question;
    QString rest = subject;
    for (qsizetype at = rest.lastIndexOf(QLatin1Char(';')); at >= 0; at = rest.lastIndexOf(QLatin1Char(';'))) {
        if (!takeOption(question, rest.mid(at + 1)))
            break;
        rest.truncate(at);
    }
    question.of =
        domain::enumFromName<services::TraceOf>(rest.section(QLatin1Char('/'), 0, 0)).value_or(services::TraceOf::Lot);
    question.name = rest.section(QLatin1Char('/'), 1);
    return question;
}

QString traceOfWords(services::TraceOf of)
{
    return QCoreApplication::translate("Trace", traceOfTable[static_cast<std::size_t>(of)]);
}

} // namespace clew::gui
