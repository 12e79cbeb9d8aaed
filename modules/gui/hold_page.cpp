// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/event_page.h"
#include "gui/reason_panel.h"
#include "services/hold_service.h"

namespace clew::gui {

HoldPage::HoldPage(Desk& desk, QWidget* parent) : EventPage(desk, tr("Lift the hold…"), parent)
{
    panel().setReasonLabel(tr("&Assessment"));
}

void HoldPage::refresh()
{
    desk().store.read(
        this, [name = subject()](services::OpenStore& store, Progress&) { return services::viewHold(store, name); },
        [this](const Result<services::HoldView>& view) {
            if (view)
                show(*view);
            else
                emit failed(view.error());
        });
}

void HoldPage::show(const services::HoldView& view)
{
    m_view = view;
    const domain::Hold& hold = view.hold;
    QStringList facts{hold.reason, tr("Placed by %1, %2").arg(view.placedBy, words::moment(hold.placed))};
    if (hold.lifted)
        facts.append(tr("Lifted by %1, %2: %3").arg(view.liftedBy, words::moment(*hold.lifted), hold.assessment));
    showRecord(hold.number, hold.lifted ? QStringLiteral("lifted") : QStringLiteral("open"), facts, !hold.lifted,
               view.subjects, view.history);
}

void HoldPage::askAct()
{
    panel().ask(tr("Units go back to the state they came from unless another hold is on them, lots to the state they "
                   "were in. Say what was found."),
                tr("Lift the hold"), [this](const QString& assessment) { lift(assessment); });
}

void HoldPage::lift(const QString& assessment)
{
    desk().store.write(
        this,
        [id = m_view.hold.id, assessment](services::OpenStore& store, Progress&) {
            return services::HoldService(store.records(), store.clock(), store.session()).lift(id, assessment);
        },
        [this](const Result<>& done) {
            answer(done, tr("%1 is lifted; the states below are what came of it.").arg(m_view.hold.number));
        });
}

} // namespace clew::gui
