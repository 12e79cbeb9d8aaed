// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/event_page.h"
#include "gui/reason_panel.h"
#include "services/nonconformity_service.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace clew::gui {

using domain::Disposition;

NonconformityPage::NonconformityPage(Desk& desk, QWidget* parent)
    : EventPage(desk, tr("Decide…"), parent),
      m_disposition(new QComboBox(this)),
      m_approval(new QLineEdit(this))
{
    for (const QString& name : domain::enumNames<Disposition>()) {
        if (domain::enumFromName<Disposition>(name) != Disposition::Open)
            m_disposition->addItem(words::name(name), name);
    }
    m_disposition->setObjectName(QStringLiteral("disposition"));
    m_disposition->setAccessibleName(tr("Decision"));
    m_approval->setObjectName(QStringLiteral("approval"));
    m_approval->setAccessibleName(tr("Customer's approval"));
    m_approval->setPlaceholderText(tr("of a concession: the customer's reference"));
    auto* form = new QFormLayout;
    form->addRow(tr("&Decision"), m_disposition);
    form->addRow(tr("Customer's app&roval"), m_approval);
    panel().fields()->addLayout(form);
    panel().setReasonLabel(tr("&Justification"));
}

void NonconformityPage::refresh()
{
    desk().store.read(
        this,
        [name = subject()](services::OpenStore& store, Progress&) { return services::viewNonconformity(store, name); },
        [this](const Result<services::NonconformityView>& view) {
            if (view)
                show(*view);
            else
                emit failed(view.error());
        });
}

void NonconformityPage::show(const services::NonconformityView& view)
{
    m_view = view;
    const domain::Nonconformity& found = view.nonconformity;
    QStringList facts{found.title, found.reason, view.characteristic};
    facts.append(view.foundBy.isEmpty() ? tr("Found %1").arg(words::day(found.found))
                                        : tr("Found by %1, %2").arg(view.foundBy, words::day(found.found)));
    if (found.decided)
        facts.append(
            tr("Decided by %1, %2: %3").arg(view.decidedBy, words::moment(*found.decided), found.justification));
    facts.removeAll(QString());
    showRecord(found.number, domain::enumName(found.disposition), facts, found.disposition == Disposition::Open,
               view.subjects, view.history);
}

void NonconformityPage::askAct()
{
    panel().ask(tr("A decision is made once. Units follow when the last of their nonconformities is decided and no "
                   "hold is on them; scrap holds at once."),
                tr("Decide"), [this](const QString& justification) { dispose(justification); });
}

void NonconformityPage::dispose(const QString& justification)
{
    services::DispositionRequest request;
    request.disposition =
        domain::enumFromName<Disposition>(m_disposition->currentData().toString()).value_or(Disposition::Open);
    request.justification = justification;
    request.approvalReference = m_approval->text().trimmed();
    desk().store.write(
        this,
        [id = m_view.nonconformity.id, request](services::OpenStore& store, Progress&) {
            return services::NonconformityService(store.records(), store.clock(), store.session()).dispose(id, request);
        },
        [this](const Result<>& done) {
            answer(done, tr("%1 is decided; the states below are what came of it.").arg(m_view.nonconformity.number));
        });
}

} // namespace clew::gui
