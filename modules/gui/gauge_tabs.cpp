// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/gauge_tabs.h"

#include "gui/gauge_rows.h"
#include "gui/pdf_view.h"
#include "gui/record_page.h"
#include "gui/widgets.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace clew::gui {

GaugeTabs::GaugeTabs(Desk& desk, QWidget* parent)
    : QTabWidget(parent),
      m_desk(desk),
      m_points(new RowsModel(calibrationPointHeadings(), this)),
      m_file(new PdfView(this)),
      m_noFile(makeMuted(tr("No file is kept with this calibration."), this)),
      m_range(new QLabel(this)),
      m_newer(new QPushButton(tr("&Newer"), this)),
      m_older(new QPushButton(tr("&Older"), this))
{
    setObjectName(QStringLiteral("gaugeTabs"));
    setAccessibleName(tr("About the gauge"));
    addTable(tr("Facts"), gaugeFactHeadings(), 1, "gaugeFacts");
    buildCalibrations();
    buildUses();
    addTable(tr("Chain"), gaugeChainHeadings(), 3, "gaugeChain");
    addTable(tr("Failures"), gaugeAssessmentHeadings(), 2, "gaugeAssessments");
    addTable(tr("History"), historyHeadings(), 4, "gaugeHistory");
}

QTableView* GaugeTabs::addTable(const QString& title, const QStringList& headings, int stretched,
                                const char* objectName, QWidget* into)
{
    auto* model = new RowsModel(headings, this);
    m_models.append(model);
    m_titles.append(title);
    QTableView* view = makeRowsView(model, title, stretched, into ? into : this);
    view->setObjectName(QString::fromLatin1(objectName));
    connect(view, &QAbstractItemView::activated, this,
            [this, model](const QModelIndex& index) { goFrom(model, index); });
    if (!into)
        addTab(view, title);
    return view;
}

void GaugeTabs::goFrom(const RowsModel* model, const QModelIndex& index)
{
    const Place place = model->rows().at(index.row()).place;
    if (!place.page.isEmpty())
        emit placeWanted(place);
}

void GaugeTabs::buildCalibrations()
{
    auto* tab = new QWidget(this);
    m_calibrations = addTable(tr("Calibrations"), calibrationHeadings(), 3, "gaugeCalibrations", tab);
    QTableView* points = makeRowsView(m_points, tr("What the certificate states"), 0, tab);
    points->setObjectName(QStringLiteral("calibrationPoints"));
    auto* file = new QWidget(tab);
    auto* column = new QVBoxLayout(file);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_noFile);
    column->addWidget(m_file, 1);
    m_file->setAccessibleName(tr("The certificate's file"));
    auto* below = new QSplitter(tab);
    below->addWidget(points);
    below->addWidget(file);
    below->setChildrenCollapsible(false);
    for (QWidget* view :
         {static_cast<QWidget*>(m_calibrations), static_cast<QWidget*>(points), static_cast<QWidget*>(m_file)})
        view->setMinimumHeight(view->fontMetrics().height() * 3);
    auto* layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(m_calibrations, 2);
    layout->addWidget(below, 3);
    addTab(tab, tr("Calibrations"));
    connect(m_calibrations->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &GaugeTabs::showCalibration);
}

void GaugeTabs::buildUses()
{
    auto* tab = new QWidget(this);
    QTableView* uses = addTable(tr("Measured"), gaugeUseHeadings(), 3, "gaugeUses", tab);
    m_range->setObjectName(QStringLiteral("gaugeUseRange"));
    m_newer->setObjectName(QStringLiteral("gaugeUsesNewer"));
    m_older->setObjectName(QStringLiteral("gaugeUsesOlder"));
    auto* line = new QHBoxLayout;
    line->addWidget(m_range, 1);
    line->addWidget(m_newer);
    line->addWidget(m_older);
    auto* layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(uses, 1);
    layout->addLayout(line);
    addTab(tab, tr("Measured"));
    connect(m_newer, &QPushButton::clicked, this, [this] {
        m_first = std::max<qint64>(0, m_first - services::usesOnAPage);
        askUses();
    });
    connect(m_older, &QPushButton::clicked, this, [this] {
        m_first += services::usesOnAPage;
        askUses();
    });
}

void GaugeTabs::fill(Tab tab, const QList<TableRow>& rows, qint64 count)
{
    m_models.at(tab)->setRows(rows);
    setTabText(tab, QStringLiteral("%1 (%2)").arg(m_titles.at(tab), QLocale().toString(count)));
}

void GaugeTabs::show(const services::GaugeSheet& sheet)
{
    const bool isSame = m_sheet && m_sheet->gauge.id == sheet.gauge.id;
    m_sheet = sheet;
    m_models.at(Facts)->setRows(gaugeFactRows(sheet));
    fill(Calibrations, calibrationRows(sheet), sheet.calibrations.size());
    fill(Chain, gaugeChainRows(sheet), sheet.chain.size());
    fill(Assessments, gaugeAssessmentRows(sheet), sheet.assessments.size());
    fill(History, historyRows(sheet.history), sheet.history.size());
    setTabText(Uses, QStringLiteral("%1 (%2)").arg(m_titles.at(Uses), QLocale().toString(qint64(sheet.uses))));
    if (!isSame)
        m_first = 0;
    m_calibrations->selectRow(0);
    showCalibration();
    askUses();
}

void GaugeTabs::clear()
{
    m_sheet.reset();
    for (RowsModel* model : std::as_const(m_models))
        model->setRows({});
    for (int tab = 0; tab < count(); ++tab)
        setTabText(tab, m_titles.at(tab));
    m_range->clear();
    m_newer->setEnabled(false);
    m_older->setEnabled(false);
    showCalibration();
}

void GaugeTabs::showCalibration()
{
    const int row = m_calibrations->currentIndex().row();
    const bool isThere = m_sheet && row >= 0 && row < m_sheet->calibrations.size();
    m_points->setRows(isThere ? calibrationPointRows(m_sheet->calibrations[row].calibration) : QList<TableRow>());
    const bool hasFile = isThere && !m_sheet->calibrations[row].document.isEmpty();
    m_noFile->setVisible(!hasFile);
    m_file->setVisible(hasFile);
    if (!hasFile)
        return;
    const domain::CalibrationId id = m_sheet->calibrations[row].calibration.id;
    m_desk.store.read(
        this, [id](services::OpenStore& store, Progress&) { return services::calibrationFile(store, id); },
        [this, id](const Result<QByteArray>& file) {
            const int shown = m_calibrations->currentIndex().row();
            if (!m_sheet || shown < 0 || shown >= m_sheet->calibrations.size() ||
                m_sheet->calibrations[shown].calibration.id != id)
                return;
            if (file)
                m_file->show(*file);
            else
                emit failed(file.error());
        });
}

void GaugeTabs::askUses()
{
    const domain::GaugeId gauge = m_sheet->gauge.id;
    m_desk.store.read(
        this,
        [gauge, first = m_first](services::OpenStore& store, Progress&) {
            return services::gaugeUsePage(store, gauge, first);
        },
        [this, gauge, first = m_first](const Result<QList<services::GaugeUseRow>>& uses) {
            if (!m_sheet || m_sheet->gauge.id != gauge || first != m_first)
                return;
            if (uses)
                showUses(*uses);
            else
                emit failed(uses.error());
        });
}

void GaugeTabs::showUses(const QList<services::GaugeUseRow>& uses)
{
    m_models.at(Uses)->setRows(gaugeUseRows(uses));
    const qint64 last = m_first + uses.size();
    m_range->setText(uses.isEmpty() ? tr("Nothing was measured with it.")
                                    : tr("Readings %1 to %2 of %3, newest first")
                                          .arg(QLocale().toString(m_first + 1), QLocale().toString(last),
                                               QLocale().toString(qint64(m_sheet->uses))));
    m_newer->setEnabled(m_first > 0);
    m_older->setEnabled(last < m_sheet->uses);
}

} // namespace clew::gui
