// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/bench_words.h"

#include "domain/acceptance.h"
#include "domain/document_parts.h"
#include "domain/exact_value.h"

#include <QCoreApplication>

namespace clew::gui {

namespace {

QString benchWord(const char* text)
{
    return QCoreApplication::translate("Bench", text);
}

/// How far the value lies beyond the nearer specification limit, in micrometres for a length.
QString excess(const services::BenchTask& task)
{
    const domain::Characteristic& characteristic = *task.characteristic;
    const auto limits = domain::limitsOf(characteristic);
    const auto value = task.measured->result->value;
    const auto unit = parseUnit(characteristic.unit);
    if (!limits || !value || !unit)
        return {};
    std::int64_t beyond = 0;
    if (limits->upper && *value > *limits->upper)
        beyond = *value - *limits->upper;
    else if (limits->lower && *value < *limits->lower)
        beyond = *limits->lower - *value;
    if (beyond == 0)
        return {};
    const clew::Unit shown = dimensionOf(*unit) == Dimension::Length ? clew::Unit::Micrometre : *unit;
    return words::number(domain::textOfInteger(beyond, shown)) + QLatin1Char(' ') + unitText(shown);
}

} // namespace

namespace words {

QString lock(const services::BenchLock& lock)
{
    using services::BenchStop;
    switch (lock.stop) {
    case BenchStop::NotInInspection:
        return benchWord(QT_TRANSLATE_NOOP("Bench", "%1 is %2, not in inspection. Begin its inspection, or ask the "
                                                    "person who runs the order."))
            .arg(lock.what, words::name(QString(lock.detail).replace(QLatin1Char(' '), QLatin1Char('_'))));
    case BenchStop::OnHold:
        return benchWord(QT_TRANSLATE_NOOP("Bench", "%1 is on hold by %2. A quality manager can lift the hold."))
            .arg(lock.what, lock.detail);
    case BenchStop::Nonconforming:
        return benchWord(QT_TRANSLATE_NOOP("Bench", "%1 is nonconforming (%2). A quality manager decides on it."))
            .arg(lock.what, lock.detail);
    case BenchStop::NoGauge:
        return benchWord(QT_TRANSLATE_NOOP("Bench", "No gauge is chosen. Scan the gauge, or type G: and its name."));
    case BenchStop::GaugeOutOfUse:
        return benchWord(QT_TRANSLATE_NOOP("Bench", "Gauge %1 is out of use. Take another gauge, or ask a quality "
                                                    "manager to bring it back into use."))
            .arg(lock.what);
    case BenchStop::GaugeNotCalibrated:
        return benchWord(QT_TRANSLATE_NOOP("Bench", "Gauge %1 has no calibration here. Take another gauge, or ask a "
                                                    "quality manager to record its calibration."))
            .arg(lock.what);
    case BenchStop::GaugeDue:
        return benchWord(QT_TRANSLATE_NOOP("Bench", "The calibration of gauge %1 ended on %2. Take another gauge, or "
                                                    "ask a quality manager for its new calibration."))
            .arg(lock.what, words::day(lock.day));
    case BenchStop::GaugeFailed:
        return benchWord(QT_TRANSLATE_NOOP("Bench", "Gauge %1 failed its calibration of %2. Take another gauge, and "
                                                    "tell a quality manager."))
            .arg(lock.what, words::day(lock.day));
    case BenchStop::GaugeNotPlanned:
        return benchWord(QT_TRANSLATE_NOOP("Bench", "The plan asks for %2, and gauge %1 is none. Take the planned "
                                                    "gauge, or ask a quality manager to change the plan."))
            .arg(lock.what, lock.detail);
    case BenchStop::NoRight:
        return benchWord(QT_TRANSLATE_NOOP("Bench", "You may not record measured values. Ask an operator, an "
                                                    "inspector or a quality manager."));
    case BenchStop::MasterCheckFailed:
        return benchWord(QT_TRANSLATE_NOOP("Bench", "Gauge %1 was %2 off its master on %3, more than it may be. Set it "
                                                    "and check it with the master again, or take another gauge."))
            .arg(lock.what, words::number(lock.detail), words::day(lock.day));
    case BenchStop::NotSettled:
        return benchWord(QT_TRANSLATE_NOOP("Bench", "%1 is not to be measured yet: %2. Wait, or record the conditions "
                                                    "(Shift+F6). "
                                                    "A quality manager can let it be measured with a reason."))
            .arg(lock.what, lock.detail);
    }
    return {};
}

QString slip(domain::Slip slip, std::optional<int> decimals)
{
    using domain::Slip;
    switch (slip) {
    case Slip::None:
        return {};
    case Slip::Decimals:
        return decimals ? benchWord(QT_TRANSLATE_NOOP("Bench", "The gauge shows %1 decimals: a digit is lost or "
                                                               "doubled."))
                              .arg(*decimals)
                        : benchWord(QT_TRANSLATE_NOOP("Bench", "The drawing has more decimals: type all that the "
                                                               "gauge shows."));
    case Slip::BetweenSteps:
        return benchWord(QT_TRANSLATE_NOOP("Bench", "The gauge can't show that last digit. Look again."));
    case Slip::LeadingPoint:
        return benchWord(QT_TRANSLATE_NOOP("Bench", "No digit stands before the point. Type the whole value."));
    case Slip::Implausible:
        return benchWord(QT_TRANSLATE_NOOP("Bench", "No piece of this part is that far off. See to the unit, the "
                                                    "point and the gauge's zero."));
    case Slip::Serial:
        return benchWord(QT_TRANSLATE_NOOP("Bench", "That is a serial number, not a value."));
    case Slip::OldValue:
        return benchWord(QT_TRANSLATE_NOOP("Bench", "The gauge sent its last value again. Measure, then send."));
    }
    return {};
}

} // namespace words

VerdictWords verdictWords(const services::BenchTask& task)
{
    if (!task.isDone())
        return {QStringLiteral("\u25cb"), benchWord(QT_TRANSLATE_NOOP("Bench", "Waiting for a value")), Tone::Plain};
    switch (task.verdict()) {
    case domain::Verdict::Conforms:
        return {signOf(Tone::Good), benchWord(QT_TRANSLATE_NOOP("Bench", "Conforms")), Tone::Good};
    case domain::Verdict::DoesNotConform: {
        const QString by = excess(task);
        return {signOf(Tone::Stop),
                by.isEmpty() ? benchWord(QT_TRANSLATE_NOOP("Bench", "Does not conform"))
                             : benchWord(QT_TRANSLATE_NOOP("Bench", "Out by %1")).arg(by),
                Tone::Stop};
    }
    case domain::Verdict::NotProven:
        return {signOf(Tone::Wait), benchWord(QT_TRANSLATE_NOOP("Bench", "Not proven")), Tone::Wait};
    case domain::Verdict::NotJudged:
        break;
    }
    return {QStringLiteral("\u25cb"), benchWord(QT_TRANSLATE_NOOP("Bench", "Not judged")), Tone::Plain};
}

QString taskTitle(const services::BenchTask& task)
{
    return QStringLiteral("%1 %2").arg(task.place(), task.characteristic->name).trimmed();
}

QString taskValue(const services::BenchTask& task)
{
    if (!task.measured || !task.measured->result || task.counting == 0)
        return {};
    if (!task.measured->result->value)
        return task.measured->result->text;
    return words::number(task.measured->valueText()) + QLatin1Char(' ') + task.characteristic->unit;
}

} // namespace clew::gui
