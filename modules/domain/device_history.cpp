// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/device_history.h"

namespace clew::domain {

namespace {

void refuseHistory(Problems& problems, int row, const QString& column, const QString& message)
{
    problems << Problem{row, column, Problem::Severity::Error, message};
}

void checkIdentity(Problems& problems, const DeviceHistory& history)
{
    const std::pair<QString, QString> asked[] = {
        {QStringLiteral("identifier"), history.head.identifier},
        {QStringLiteral("organization"), history.head.organization},
        {QStringLiteral("subject"), history.subject},
        {QStringLiteral("part number"), history.partNumber},
        {QStringLiteral("part revision"), history.partRevision},
    };
    for (const auto& [name, text] : asked) {
        if (text.trimmed().isEmpty())
            refuseHistory(problems, 0, name, QStringLiteral("The record has no %1: fill it in.").arg(name));
    }
    if (!history.head.issuedAt)
        refuseHistory(problems, 0, QStringLiteral("issued"), QStringLiteral("The record has no date of issue."));
}

/// Only known numbers can contradict each other.
void checkBalance(Problems& problems, const HistoryQuantities& quantities)
{
    if (!quantities.made)
        return;
    const qint64 gone = quantities.released.value_or(0) + quantities.scrapped.value_or(0) + quantities.lost.value_or(0);
    if (gone > *quantities.made)
        refuseHistory(problems, 0, QStringLiteral("quantities"),
                      QStringLiteral("%1 released, scrapped and lost are more than %2 made: correct the counts.")
                          .arg(gone)
                          .arg(*quantities.made));
}

void checkReadings(Problems& problems, int row, const ResultLine& result)
{
    static const QStringList states{QStringLiteral("valid"), QStringLiteral("void"), QStringLiteral("corrected")};
    for (const ReadingLine& reading : result.readings) {
        if (!states.contains(reading.state))
            refuseHistory(problems, row, QStringLiteral("readings"),
                          QStringLiteral("A reading of characteristic %1 is \"%2\": say valid, void or corrected.")
                              .arg(result.number, reading.state));
        else if (reading.state != states.first() && reading.reason.trimmed().isEmpty())
            refuseHistory(problems, row, QStringLiteral("readings"),
                          QStringLiteral("A reading of characteristic %1 is %2 without a reason: give it.")
                              .arg(result.number, reading.state));
    }
}

void checkGates(Problems& problems, const QList<ReleaseGate>& gates)
{
    static const QStringList states{QStringLiteral("passed"), QStringLiteral("open"), QStringLiteral("closed"),
                                    QStringLiteral("not kept here")};
    int row = 0;
    for (const ReleaseGate& gate : gates) {
        ++row;
        if (!states.contains(gate.state))
            refuseHistory(problems, row, QStringLiteral("gates"),
                          QStringLiteral("Gate %1 is \"%2\": say passed, open, closed or not kept here.")
                              .arg(gate.code, gate.state));
    }
}

} // namespace

Problems check(const DeviceHistory& history)
{
    Problems problems;
    checkIdentity(problems, history);
    checkBalance(problems, history.quantities);
    int row = 0;
    for (const ResultLine& result : history.results) {
        ++row;
        checkReadings(problems, row, result);
        if (history.lot && result.serial.trimmed().isEmpty())
            problems << Problem{row, QStringLiteral("results"), Problem::Severity::Warning,
                                QStringLiteral("The result of characteristic %1 names no serial: it is printed as the "
                                               "lot's.")
                                    .arg(result.number)};
    }
    checkGates(problems, history.gates);
    return problems;
}

} // namespace clew::domain
