// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/drawing_page.h"

#include "gui/drawing_view.h"
#include "gui/widgets.h"
#include "services/criterion_desk.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace clew::gui {

using services::BalloonPlace;
using services::DrawingSheet;
using services::DrawnCharacteristic;
using services::DrawnRevision;
using services::OpenStore;

namespace {

const QString drawingPlace = QStringLiteral("drawing");
constexpr double drawingZoomStep = 1.25;

QPushButton* makeTool(const QString& text, const char* objectName, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(QString::fromLatin1(objectName));
    return button;
}

} // namespace

QStringList balloonHeadings()
{
    return {DrawingPage::tr("Balloon"), DrawingPage::tr("Requirement"), DrawingPage::tr("Zone"),
            DrawingPage::tr("On the drawing")};
}

QList<TableRow> balloonRows(const QList<DrawnCharacteristic>& characteristics)
{
    QList<TableRow> rows;
    for (const DrawnCharacteristic& each : characteristics) {
        const RowCell where = each.place ? RowCell{DrawingPage::tr("page %1").arg(each.place->page), Tone::Good, {}}
                                         : RowCell{DrawingPage::tr("not yet"), Tone::Wait, {}};
        rows.append({{{each.balloon, Tone::Plain, {}},
                      {each.requirement, Tone::Plain, {}},
                      {each.location, Tone::Plain, {}},
                      where},
                     {}});
    }
    return rows;
}

DrawingPage::DrawingPage(Desk& desk, QWidget* parent)
    : Page(desk, parent),
      m_rows(new RowsModel(balloonHeadings(), this)),
      m_view(new DrawingView(this)),
      m_revision(new QComboBox(this)),
      m_facts(makeMuted({}, this)),
      m_page(makeMuted({}, this)),
      m_undo(makeTool(tr("&Undo"), "balloonUndo", this)),
      m_takeOff(makeTool(tr("&Take off"), "balloonTakeOff", this)),
      m_criterion(makeTool(tr("&Picture of the criterion…"), "criterionKeep", this)),
      m_save(makeTool(tr("&Save with balloons…"), "balloonsSave", this)),
      m_keep(makeTool(tr("Drawing from a &file…"), "drawingKeep", this))
{
    m_revision->setObjectName(QStringLiteral("drawingRevision"));
    m_revision->setAccessibleName(tr("Part and revision"));
    m_revision->setMinimumContentsLength(18);
    m_facts->setObjectName(QStringLiteral("drawingFacts"));
    m_page->setWordWrap(false);
    auto* head = new QHBoxLayout;
    head->addWidget(makeTitle(tr("Drawing"), this));
    head->addWidget(m_revision);
    head->addWidget(m_facts, 1);
    head->addWidget(m_criterion);
    head->addWidget(m_save);
    head->addWidget(m_keep);
    auto* split = new QSplitter(this);
    split->addWidget(buildList());
    split->addWidget(buildDrawing());
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    split->setSizes({470, 670});
    split->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 12);
    layout->addLayout(head);
    layout->addWidget(split, 1);
    setFocusProxy(m_list);
    connect(m_revision, &QComboBox::activated, this, [this] {
        emit placeWanted({drawingPlace, m_revision->currentData().toString()});
    });
    connect(m_keep, &QPushButton::clicked, this, &DrawingPage::keepDrawing);
    connect(m_undo, &QPushButton::clicked, this, &DrawingPage::undo);
    connect(m_save, &QPushButton::clicked, this, &DrawingPage::saveWithBalloons);
    connect(m_criterion, &QPushButton::clicked, this, &DrawingPage::keepCriterion);
    connect(m_takeOff, &QPushButton::clicked, this, [this] { place(current(), std::nullopt); });
    connect(&desk.store, &StoreClient::recordsChanged, this, &DrawingPage::refresh);
    show({});
}

QWidget* DrawingPage::buildList()
{
    m_list = makeRowsView(m_rows, tr("Characteristics"), 1, this);
    m_list->setObjectName(QStringLiteral("balloons"));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) { select(index.row()); });
    return m_list;
}

QWidget* DrawingPage::buildDrawing()
{
    auto* side = new QWidget(this);
    auto* back = makeTool(QStringLiteral("◀"), "drawingBack", side);
    back->setAccessibleName(tr("Page before"));
    auto* next = makeTool(QStringLiteral("▶"), "drawingNext", side);
    next->setAccessibleName(tr("Next page"));
    back->setEnabled(false);
    next->setEnabled(false);
    auto* larger = makeTool(QStringLiteral("+"), "drawingLarger", side);
    larger->setAccessibleName(tr("Larger"));
    auto* smaller = makeTool(QStringLiteral("−"), "drawingSmaller", side);
    smaller->setAccessibleName(tr("Smaller"));
    auto* tools = new QHBoxLayout;
    for (QWidget* tool : {static_cast<QWidget*>(back), static_cast<QWidget*>(m_page), static_cast<QWidget*>(next),
                          static_cast<QWidget*>(smaller), static_cast<QWidget*>(larger)})
        tools->addWidget(tool);
    tools->addStretch(1);
    tools->addWidget(m_undo);
    tools->addWidget(m_takeOff);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(8, 0, 0, 0);
    column->addLayout(tools);
    column->addWidget(m_view, 1);
    column->addWidget(makeMuted(tr("Click where the chosen balloon belongs; drag it to move it."), side));
    connect(back, &QPushButton::clicked, this, [this] { m_view->setPage(m_view->page() - 1); });
    connect(next, &QPushButton::clicked, this, [this] { m_view->setPage(m_view->page() + 1); });
    connect(larger, &QPushButton::clicked, this, [this] { m_view->zoomBy(drawingZoomStep); });
    connect(smaller, &QPushButton::clicked, this, [this] { m_view->zoomBy(1 / drawingZoomStep); });
    connect(m_view, &DrawingView::pageShown, this, [this, back, next](int page, int pages) {
        m_page->setText(pages == 0 ? QString() : tr("Page %1 of %2").arg(page).arg(pages));
        back->setEnabled(page > 1);
        next->setEnabled(page < pages);
    });
    connect(m_view, &DrawingView::placed, this, &DrawingPage::placeAndGoOn);
    connect(m_view, &DrawingView::moved, this, [this](int row, const BalloonPlace& to) { place(row, to); });
    connect(m_view, &DrawingView::removed, this, [this](int row) { place(row, std::nullopt); });
    connect(m_view, &DrawingView::picked, this, [this](int row) { m_list->selectRow(row); });
    return side;
}

void DrawingPage::open(const QString& subject)
{
    if (subject != m_subject) {
        m_before.clear();
        show({});
    }
    m_subject = subject;
    desk().store.read(
        this, [](OpenStore& store, Progress&) { return services::drawnRevisions(store); },
        [this](const Result<QList<DrawnRevision>>& revisions) {
            if (!revisions)
                return emit failed(revisions.error());
            showRevisions(*revisions);
        });
}

/// Without a subject the first part is shown.
void DrawingPage::showRevisions(const QList<DrawnRevision>& revisions)
{
    m_revision->clear();
    for (const DrawnRevision& revision : revisions)
        m_revision->addItem(revision.label, revision.name);
    if (m_subject.isEmpty() && !revisions.isEmpty())
        m_subject = revisions.first().name;
    load();
}

void DrawingPage::refresh()
{
    load();
}

void DrawingPage::load()
{
    if (m_subject.isEmpty())
        return;
    desk().store.read(
        this, [subject = m_subject](OpenStore& store, Progress&) { return services::drawingSheet(store, subject); },
        [this, subject = m_subject](const Result<DrawingSheet>& sheet) {
            if (subject != m_subject)
                return;
            if (!sheet)
                return emit failed(sheet.error());
            show(*sheet);
        });
}

void DrawingPage::show(const DrawingSheet& sheet)
{
    const int row = sheet.revision.id == m_sheet.revision.id ? current() : 0;
    m_sheet = sheet;
    m_save->setEnabled(!sheet.fileName.isEmpty());
    m_revision->setCurrentIndex(m_revision->findData(sheet.revision.name));
    m_view->show(sheet.bytes);
    QList<DrawingView::Balloon> balloons;
    for (const DrawnCharacteristic& each : sheet.characteristics)
        balloons.append({each.balloon, each.place});
    m_view->setBalloons(balloons);
    m_rows->setRows(balloonRows(sheet.characteristics));
    const qsizetype all = sheet.characteristics.size();
    m_facts->setText(
        sheet.fileName.isEmpty()
            ? tr("No drawing is kept for this part")
            : tr("%1 · %2 of %3 balloons placed").arg(sheet.fileName).arg(all - sheet.unplaced()).arg(all));
    m_undo->setEnabled(!m_before.isEmpty());
    if (all > 0)
        m_list->selectRow(std::clamp(row, 0, int(all) - 1));
    select(current());
}

int DrawingPage::current() const
{
    return m_list->currentIndex().row();
}

void DrawingPage::select(int row)
{
    const bool isThere = row >= 0 && row < m_sheet.characteristics.size();
    m_view->setCurrent(isThere ? row : -1);
    m_criterion->setEnabled(isThere);
    m_takeOff->setEnabled(isThere && m_sheet.characteristics.at(row).place.has_value());
}

void DrawingPage::place(int row, const std::optional<BalloonPlace>& place)
{
    if (row < 0 || row >= m_sheet.characteristics.size())
        return;
    const DrawnCharacteristic& characteristic = m_sheet.characteristics.at(row);
    m_before.append({characteristic.id, characteristic.place});
    send(characteristic.id, place);
}

/// The next one that stands nowhere becomes the current one.
void DrawingPage::placeAndGoOn(const BalloonPlace& to)
{
    const int row = current();
    place(row, to);
    for (qsizetype next = row + 1; next < m_sheet.characteristics.size(); ++next) {
        if (!m_sheet.characteristics.at(next).place)
            return m_list->selectRow(int(next));
    }
}

void DrawingPage::undo()
{
    if (m_before.isEmpty())
        return;
    const Before last = m_before.takeLast();
    for (int row = 0; row < m_sheet.characteristics.size(); ++row) {
        if (m_sheet.characteristics.at(row).id == last.characteristic)
            m_list->selectRow(row);
    }
    send(last.characteristic, last.place);
}

void DrawingPage::send(domain::CharacteristicId characteristic, const std::optional<BalloonPlace>& place)
{
    desk().store.write(
        this,
        [characteristic, place](OpenStore& store, Progress&) {
            return services::placeBalloon(store, characteristic, place);
        },
        [this](const Result<>& done) {
            if (done)
                return;
            m_before.clear();
            emit failed(done.error());
            load();
        });
}

void DrawingPage::keepDrawing()
{
    const QString path = desk().prompt.openFile(this, tr("Which drawing?"), tr("Drawings (*.pdf *.png *.jpg *.jpeg)"));
    if (path.isEmpty())
        return;
    desk().store.write(
        this,
        [revision = m_sheet.revision.id, path](OpenStore& store, Progress&) {
            return services::keepDrawing(store, revision, path);
        },
        [this](const Result<>& kept) {
            if (!kept)
                emit failed(kept.error());
        });
}

void DrawingPage::keepCriterion()
{
    const services::DrawnCharacteristic& chosen = m_sheet.characteristics.at(current());
    const QString path = desk().prompt.openFile(this, tr("What does characteristic %1 look like?").arg(chosen.balloon),
                                                tr("Pictures (*.png *.jpg *.jpeg)"));
    if (path.isEmpty())
        return;
    desk().store.write(
        this,
        [characteristic = chosen.id, path](OpenStore& store, Progress&) {
            return services::keepCriterion(store, characteristic, path);
        },
        [this, balloon = chosen.balloon](const Result<>& kept) {
            if (kept)
                emit said(MessageBar::Tone::Done, tr("The Bench shows it with characteristic %1.").arg(balloon));
            else
                emit failed(kept.error());
        });
}

void DrawingPage::saveWithBalloons()
{
    const QString name = m_sheet.revision.name;
    const QString path =
        desk().prompt.saveFile(this, tr("Save the drawing with its balloons"),
                               QString(name).replace(u'/', u'-') + QStringLiteral("-ballooned.pdf"), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    desk().store.read(
        this,
        [revision = m_sheet.revision.id, path](OpenStore& store, Progress&) {
            return services::saveBalloonedDrawing(store, revision, path);
        },
        [this, path](const Result<>& saved) {
            if (saved)
                emit said(MessageBar::Tone::Done, tr("The ballooned drawing is in %1.").arg(path));
            else
                emit failed(saved.error());
        });
}

} // namespace clew::gui
