// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/ledger_panel.h"

#include "gui/job_bar.h"
#include "gui/rows_model.h"
#include "gui/widgets.h"
#include "gui/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace clew::gui {

namespace {

constexpr int linesAtOnce = 200;
constexpr qsizetype lineHeadDigits = 16;

QString boundRecords(const QMap<QString, int>& records)
{
    QStringList texts;
    for (auto it = records.cbegin(); it != records.cend(); ++it) {
        const auto kind = domain::kindFromName(it.key());
        texts.append(QStringLiteral("%1 × %2").arg(it.value()).arg(kind ? words::kind(*kind) : words::name(it.key())));
    }
    return texts.join(QStringLiteral(", "));
}

} // namespace

LedgerPanel::LedgerPanel(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_filter(new QLineEdit(this)),
      m_rows(new RowsModel({tr("Line"), tr("When"), tr("Who"), tr("Act"), tr("Why"), tr("Records"), tr("Head")}, this)),
      m_count(makeMuted({}, this)),
      m_more(new QPushButton(tr("&Older lines"), this)),
      m_verify(new QPushButton(tr("&Verify every line and record"), this)),
      m_bar(new JobBar(this))
{
    m_filter->setObjectName(QStringLiteral("ledgerFilter"));
    m_filter->setAccessibleName(tr("Person, act, reason or kind of record"));
    m_filter->setPlaceholderText(tr("Person, act, reason or kind of record"));
    m_filter->setClearButtonEnabled(true);
    m_more->setObjectName(QStringLiteral("olderLines"));
    m_verify->setObjectName(QStringLiteral("verifyLedger"));
    m_count->setObjectName(QStringLiteral("ledgerCount"));
    QTableView* view = makeRowsView(m_rows, tr("Lines of the ledger"), 4, this);
    view->setObjectName(QStringLiteral("ledgerLines"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_filter, 1);
    head->addWidget(m_verify);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(m_more);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_bar);
    layout->addWidget(view, 1);
    layout->addLayout(foot);
    setFocusProxy(m_filter);
    connect(m_filter, &QLineEdit::textChanged, this, &LedgerPanel::refresh);
    connect(m_more, &QPushButton::clicked, this, [this] { ask(m_before); });
    connect(m_verify, &QPushButton::clicked, this, &LedgerPanel::verify);
}

void LedgerPanel::refresh()
{
    ask(0);
}

void LedgerPanel::ask(std::int64_t before)
{
    m_asked.cancel();
    m_asked = m_desk.store.readLong(
        this,
        [before, text = m_filter->text().trimmed()](services::OpenStore& store, Progress& progress) {
            return services::ledgerSlice(store.records(), before, text, linesAtOnce, progress);
        },
        [this, before](const Result<services::LedgerSlice>& slice) {
            if (!slice) {
                emit failed(slice.error());
                return;
            }
            if (before == 0)
                m_lines.clear();
            append(*slice);
        });
}

void LedgerPanel::append(const services::LedgerSlice& slice)
{
    m_lines += slice.lines;
    m_before = slice.before;
    QList<TableRow> rows;
    for (const services::LedgerViewLine& line : m_lines)
        rows.append({{{QString::number(line.seq), Tone::Plain, {}, true},
                      momentCell(line.time),
                      {line.who, Tone::Plain, words::name(line.role)},
                      {words::name(line.act), Tone::Plain, {}},
                      {line.why, Tone::Plain, {}},
                      {boundRecords(line.records), Tone::Plain, {}},
                      {QString::fromLatin1(line.head.left(lineHeadDigits)) + QChar(0x2026), Tone::Plain,
                       QString::fromLatin1(line.head), true}},
                     {}});
    m_rows->setRows(rows);
    m_count->setText(m_before > 0 ? tr("%Ln line(s); older ones are further down", nullptr, int(m_lines.size()))
                                  : tr("%Ln line(s), down to the first", nullptr, int(m_lines.size())));
    m_more->setEnabled(m_before > 0);
}

void LedgerPanel::verify()
{
    m_verify->setEnabled(false);
    m_bar->begin(tr("Verifying…"));
    m_bar->watch(m_desk.store.readLong(
        this,
        [](services::OpenStore& store, Progress& progress) {
            return services::verifyLedger(store.records(), progress);
        },
        [this](const Result<services::LedgerReport>& report) {
            m_bar->end();
            m_verify->setEnabled(true);
            if (report)
                tell(*report);
            else
                emit failed(report.error());
        },
        m_bar->steps()));
}

void LedgerPanel::tell(const services::LedgerReport& report)
{
    if (report.ok)
        emit said(MessageBar::Tone::Done, tr("The ledger and all %Ln record(s) it binds are as they were written.",
                                             nullptr, int(report.records)));
    else
        emit said(MessageBar::Tone::Trouble, report.problems.join(QLatin1Char('\n')));
}

} // namespace clew::gui
