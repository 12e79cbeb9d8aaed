// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/waiting_words.h"

#include "gui/page_list.h"

#include <QCoreApplication>

namespace clew::gui {

using services::WaitingFor;
using services::WaitingItem;

namespace {

QString waitingWord(const char* text)
{
    return QCoreApplication::translate("Waiting", text);
}

QString calibrationWord(services::GaugeStanding standing)
{
    switch (standing) {
    case services::GaugeStanding::Failed:
        return waitingWord(QT_TRANSLATE_NOOP("Waiting", "Calibration failed"));
    case services::GaugeStanding::NotCalibrated:
        return waitingWord(QT_TRANSLATE_NOOP("Waiting", "Never calibrated"));
    case services::GaugeStanding::Overdue:
        return waitingWord(QT_TRANSLATE_NOOP("Waiting", "Calibration overdue"));
    case services::GaugeStanding::Valid:
    case services::GaugeStanding::DueSoon:
    case services::GaugeStanding::OutOfUse:
        break;
    }
    return waitingWord(QT_TRANSLATE_NOOP("Waiting", "Calibration due"));
}

RowCell taskCell(const WaitingItem& item)
{
    switch (item.what) {
    case WaitingFor::Calibration:
        return {calibrationWord(item.standing), item.isOverdue() ? Tone::Stop : Tone::Wait, {}};
    case WaitingFor::Disposition:
        return {waitingWord(QT_TRANSLATE_NOOP("Waiting", "Decide on the nonconformity")), Tone::Stop, {}};
    case WaitingFor::HoldAssessment:
        return {waitingWord(QT_TRANSLATE_NOOP("Waiting", "Assess the hold")), Tone::Stop, {}};
    case WaitingFor::InspectionEnd:
        return {waitingWord(QT_TRANSLATE_NOOP("Waiting", "Finish the inspection")), Tone::Wait, {}};
    case WaitingFor::Signature:
        return {waitingWord(QT_TRANSLATE_NOOP("Waiting", "Sign the document")), Tone::Wait, {}};
    case WaitingFor::UnitReview:
        return {waitingWord(QT_TRANSLATE_NOOP("Waiting", "Review inspected units")), Tone::Wait, {}};
    case WaitingFor::UnitRelease:
        return {waitingWord(QT_TRANSLATE_NOOP("Waiting", "Release accepted units")), Tone::Wait, {}};
    case WaitingFor::UnitDisposition:
        return {waitingWord(QT_TRANSLATE_NOOP("Waiting", "Decide on nonconforming units")), Tone::Stop, {}};
    }
    return {};
}

bool isAboutState(const WaitingItem& item)
{
    return item.key == 0;
}

} // namespace

TableRow waitingRow(const WaitingItem& item)
{
    const QString count = item.count > 0 ? QLocale().toString(qint64(item.count)) : QString();
    const RowCell day{words::day(item.day), Tone::Plain, {}};
    if (isAboutState(item))
        return {{taskCell(item),
                 {words::plural(domain::Kind::Unit), Tone::Plain, {}},
                 {words::name(item.name), Tone::Plain, {}},
                 {count, Tone::Plain, {}, true},
                 day},
                {QStringLiteral("units"), QStringLiteral("state=") + item.name}};
    return {{taskCell(item),
             {item.name, Tone::Plain, {}},
             {item.text, Tone::Plain, {}},
             {count, Tone::Plain, {}, true},
             day},
            placeOf(item.kind, item.name)};
}

QList<WaitingTile> waitingTiles(const QList<WaitingItem>& items)
{
    WaitingTile gauges{0, waitingWord(QT_TRANSLATE_NOOP("Waiting", "gauges due or overdue")), Tone::Stop, {}};
    WaitingTile nonconformities{0, waitingWord(QT_TRANSLATE_NOOP("Waiting", "nonconformities open")), Tone::Stop, {}};
    WaitingTile holds{0, waitingWord(QT_TRANSLATE_NOOP("Waiting", "holds to assess")), Tone::Stop, {}};
    WaitingTile review{0, waitingWord(QT_TRANSLATE_NOOP("Waiting", "units to review")), Tone::Wait, {}};
    WaitingTile release{0, waitingWord(QT_TRANSLATE_NOOP("Waiting", "units to release")), Tone::Wait, {}};
    WaitingTile sign{0, waitingWord(QT_TRANSLATE_NOOP("Waiting", "documents to sign")), Tone::Wait, {}};
    gauges.place = listPlaceOf(domain::Kind::Gauge);
    nonconformities.place = listPlaceOf(domain::Kind::Nonconformity);
    holds.place = listPlaceOf(domain::Kind::Hold);
    review.place = {QStringLiteral("units"), QStringLiteral("state=inspected")};
    release.place = {QStringLiteral("units"), QStringLiteral("state=accepted")};
    sign.place = listPlaceOf(domain::Kind::Document);
    for (const WaitingItem& item : items) {
        gauges.count += item.what == WaitingFor::Calibration;
        nonconformities.count += item.what == WaitingFor::Disposition;
        holds.count += item.what == WaitingFor::HoldAssessment;
        sign.count += item.what == WaitingFor::Signature;
        review.count += item.what == WaitingFor::UnitReview ? item.count : 0;
        release.count += item.what == WaitingFor::UnitRelease ? item.count : 0;
    }
    return {gauges, nonconformities, holds, review, release, sign};
}

} // namespace clew::gui
