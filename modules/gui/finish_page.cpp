// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/finish_page.h"

#include "gui/chart_view.h"
#include "gui/finish_rows.h"
#include "gui/reason_panel.h"
#include "gui/widgets.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace clew::gui {

using services::FinishedPair;
using services::FinishSheet;
using services::OpenStore;

FinishPage::FinishPage(Desk& desk, QWidget* parent)
    : Page(desk, parent),
      m_growths(new RowsModel(finishGrowthHeadings(), this)),
      m_pairs(new RowsModel(finishPairHeadings(), this)),
      m_growthTable(makeRowsView(m_growths, tr("What the pieces grew"), 1, this)),
      m_pairTable(makeRowsView(m_pairs, tr("Pieces measured before and after"), 5, this)),
      m_title(makeTitle(tr("Before finishing"), this)),
      m_sizes(makeMuted({}, this)),
      m_warning(new QLabel(this)),
      m_window(new ChartView(tr("What the spread leaves of the tolerance, before finishing"), this)),
      m_swapped(new QPushButton(tr("They were &mixed up…"), this)),
      m_takeBack(new QPushButton(tr("Take the mark &back…"), this)),
      m_reason(new ReasonPanel(this))
{
    m_title->setObjectName(QStringLiteral("finishTitle"));
    m_sizes->setObjectName(QStringLiteral("finishSizes"));
    m_warning->setObjectName(QStringLiteral("finishWarning"));
    m_warning->setWordWrap(true);
    m_warning->setStyleSheet(QStringLiteral("color: %1").arg(colourOf(Tone::Wait).name()));
    m_growthTable->setObjectName(QStringLiteral("finishGrowths"));
    m_pairTable->setObjectName(QStringLiteral("finishPairs"));
    m_pairTable->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_window->setObjectName(QStringLiteral("finishWindow"));
    m_window->setMinimumHeight(56);
    m_window->setMaximumHeight(72);
    m_swapped->setObjectName(QStringLiteral("markSwapped"));
    m_takeBack->setObjectName(QStringLiteral("takeSwapBack"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_swapped);
    buttons->addWidget(m_takeBack);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 12);
    layout->addWidget(m_title);
    layout->addWidget(m_sizes);
    layout->addWidget(m_growthTable, 2);
    layout->addWidget(m_window);
    layout->addWidget(m_warning);
    layout->addLayout(buttons);
    layout->addWidget(m_reason);
    layout->addWidget(m_pairTable, 5);
    setFocusProxy(m_growthTable);
    connect(m_growthTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FinishPage::showGrowth);
    connect(m_pairTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FinishPage::showChosen);
    connect(m_swapped, &QPushButton::clicked, this, [this] { askMark(false); });
    connect(m_takeBack, &QPushButton::clicked, this, [this] { askMark(true); });
    connect(&desk.store, &StoreClient::recordsChanged, this, &FinishPage::refresh);
}

void FinishPage::open(const QString& subject)
{
    m_subject = subject;
    m_reason->hide();
    refresh();
}

void FinishPage::refresh()
{
    if (m_subject.isEmpty())
        return;
    desk().store.read(
        this, [subject = m_subject](OpenStore& store, Progress&) { return services::finishSheet(store, subject); },
        [this, subject = m_subject](const Result<FinishSheet>& sheet) {
            if (subject != m_subject)
                return;
            if (sheet)
                return show(*sheet);
            m_sheet.reset();
            m_growths->setRows({});
            m_pairs->setRows({});
            m_sizes->clear();
            showGrowth();
            showChosen();
            m_warning->setText(words::sentence(sheet.error().message));
        });
}

void FinishPage::show(const FinishSheet& sheet)
{
    const int row = std::max(0, m_growthTable->currentIndex().row());
    m_sheet = sheet;
    const domain::Characteristic& after = sheet.forecast.after;
    m_title->setText(QStringLiteral("%1  ·  %2 %3").arg(sheet.part, after.balloon, after.name));
    m_sizes->setText(
        tr("Balloon %1 is measured before finishing, balloon %2 after it (%3).")
            .arg(sheet.forecast.before.balloon, after.balloon, words::name(domain::enumName(sheet.forecast.feature))));
    m_growths->setRows(finishGrowthRows(sheet));
    m_pairs->setRows(finishPairRows(sheet));
    m_growthTable->selectRow(std::min(row, m_growths->rowCount() - 1));
    showGrowth();
    showChosen();
}

void FinishPage::showGrowth()
{
    const int row = m_growthTable->currentIndex().row();
    if (!m_sheet || row < 0 || row >= m_sheet->forecast.growths.size()) {
        m_window->show({});
        m_warning->setText(m_sheet ? words::sentence(m_sheet->forecast.warnings.join(QLatin1Char(' '))) : QString());
        return;
    }
    const services::FinishGrowth& growth = m_sheet->forecast.growths[row];
    m_warning->setText(growth.warnings.join(QLatin1Char('\n')));
    if (const auto bar = finishBarOf(*m_sheet, growth))
        m_window->show([bar = *bar](charts::Canvas& canvas, const charts::Area& area) {
            return charts::drawToleranceBar(canvas, area, bar);
        });
    else
        m_window->show({});
}

QList<FinishedPair> FinishPage::chosen() const
{
    QList<FinishedPair> pairs;
    for (const QModelIndex& index : m_pairTable->selectionModel()->selectedRows()) {
        if (m_sheet && index.row() < m_sheet->pairs.size())
            pairs.append(m_sheet->pairs[index.row()]);
    }
    return pairs;
}

void FinishPage::showChosen()
{
    const auto pairs = chosen();
    const auto marked =
        std::count_if(pairs.begin(), pairs.end(), [](const FinishedPair& pair) { return !pair.leftOut.isEmpty(); });
    m_swapped->setEnabled(!pairs.isEmpty() && marked == 0);
    m_takeBack->setEnabled(!pairs.isEmpty() && marked == pairs.size());
}

void FinishPage::askMark(bool takeBack)
{
    QList<domain::UnitId> units;
    QStringList serials;
    for (const FinishedPair& pair : chosen()) {
        if (units.contains(pair.unit)) // another feature of the same piece
            continue;
        units.append(pair.unit);
        serials.append(pair.serial);
    }
    const QString names = serials.join(QStringLiteral(", "));
    const QString what = takeBack ? tr("%1: before and after are of one piece after all, and count again.").arg(names)
                                  : tr("%1: before and after are not of one piece, and teach nothing.").arg(names);
    m_reason->ask(what, takeBack ? tr("Take the mark back") : tr("Mark as mixed up"),
                  [this, units, takeBack](const QString& reason) {
                      desk().store.write(
                          this,
                          [units, takeBack, reason](OpenStore& store, Progress&) {
                              return services::markSwapped(store, units, takeBack, reason);
                          },
                          [this](const Result<>& done) { m_reason->answer(done ? QString() : done.error().message); });
                  });
}

} // namespace clew::gui
