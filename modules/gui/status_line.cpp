// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/status_line.h"

#include "gui/words.h"
#include "services/ledger_service.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>

namespace clew::gui {

namespace {

constexpr qsizetype headDigits = 12;

} // namespace

StatusLine::StatusLine(Desk& desk, const QString& path, const QString& shop, const QString& readOnlyReason,
                       QWidget* parent)
    : QFrame(parent),
      m_desk(desk),
      m_ledger(new QLabel(this)),
      m_verified(new QLabel(tr("not verified in this session"), this))
{
    setObjectName(QStringLiteral("statusLine"));
    auto* store = new QLabel(QStringLiteral("%1 · %2").arg(shop, QFileInfo(path).fileName()), this);
    store->setToolTip(QDir::toNativeSeparators(path));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(18);
    layout->addWidget(store);
    if (!readOnlyReason.isEmpty()) {
        auto* readOnly = new QLabel(tr("▲ read only"), this);
        readOnly->setToolTip(readOnlyReason);
        layout->addWidget(readOnly);
    }
    layout->addStretch(1);
    m_ledger->setObjectName(QStringLiteral("ledgerHead"));
    m_verified->setObjectName(QStringLiteral("ledgerVerified"));
    layout->addWidget(m_ledger);
    layout->addWidget(m_verified);
    connect(&desk.store, &StoreClient::recordsChanged, this, [this] {
        askLedger();
        m_verified->setText(tr("changed since it was verified"));
    });
    askLedger();
}

void StatusLine::askLedger()
{
    m_desk.store.read(
        this,
        [](services::OpenStore& store, Progress&) -> Result<services::LedgerHead> {
            return services::ledgerHead(store);
        },
        [this](const Result<services::LedgerHead>& head) {
            if (!head)
                return;
            m_ledger->setText(tr("Ledger: %Ln line(s)", nullptr, int(head->entries)));
            m_ledger->setToolTip(tr("Head %1…").arg(QString::fromLatin1(head->head.left(headDigits))));
        });
}

void StatusLine::verify()
{
    m_verified->setText(tr("verifying…"));
    m_verifying.cancel();
    m_verifying = m_desk.store.readLong(
        this,
        [](services::OpenStore& store, Progress& progress) {
            return services::verifyLedger(store.records(), progress);
        },
        [this](const Result<services::LedgerReport>& report) {
            if (!report) {
                m_verified->setText(tr("not verified"));
                emit failed(report.error());
                return;
            }
            m_verified->setText(report->ok ? tr("● verified %1").arg(words::moment(m_desk.clock.now()))
                                           : tr("■ NOT as it was written"));
            if (report->ok)
                emit said(MessageBar::Tone::Done,
                          tr("The ledger and all %Ln record(s) it binds are as they were written.", nullptr,
                             int(report->records)));
            else
                emit said(MessageBar::Tone::Trouble, report->problems.join(QLatin1Char('\n')));
        });
}

} // namespace clew::gui
