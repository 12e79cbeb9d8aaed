// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/home_page.h"

#include "gui/page_list.h"
#include "gui/waiting_words.h"
#include "gui/widgets.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace clew::gui {

namespace {

QToolButton* makeTile(const WaitingTile& tile, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(QStringLiteral("card"));
    button->setAccessibleName(QStringLiteral("%1 %2").arg(QLocale().toString(qint64(tile.count)), tile.text));
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* layout = new QVBoxLayout(button);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(2);
    QLabel* number = makeTitle(QLocale().toString(qint64(tile.count)), button);
    number->setObjectName(QStringLiteral("tileNumber"));
    number->setStyleSheet(QStringLiteral("color: %1").arg(colourOf(tile.count > 0 ? tile.tone : Tone::Plain).name()));
    QLabel* text = makeMuted(tile.text, button);
    text->setMinimumHeight(3 * text->fontMetrics().lineSpacing());
    text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    layout->addWidget(number);
    layout->addWidget(text);
    for (QLabel* label : {number, text})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    button->setMinimumHeight(layout->sizeHint().height());
    return button;
}

} // namespace

HomePage::HomePage(Desk& desk, QWidget* parent)
    : Page(desk, parent),
      m_tiles(new QHBoxLayout),
      m_model(new RowsModel({tr("What to do"), tr("Which"), tr("About"), tr("Concerned"), tr("Since or until")}, this)),
      m_view(makeRowsView(m_model, tr("What needs me"), 2, this)),
      m_nothing(makeMuted(tr("Nothing waits. Scan a part, or press Ctrl+K to find one."), this))
{
    m_view->setObjectName(QStringLiteral("waiting"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 12);
    layout->addWidget(makeTitle(tr("What needs me"), this));
    layout->addLayout(m_tiles);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_nothing);
    m_nothing->hide();
    setFocusProxy(m_view);
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        const Place place = m_model->rows().at(index.row()).place;
        if (!place.page.isEmpty())
            emit placeWanted(place);
    });
    connect(&desk.store, &StoreClient::recordsChanged, this, &HomePage::refresh);
}

void HomePage::open(const QString&)
{
    refresh();
}

void HomePage::refresh()
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(desk().clock.now().toMilliseconds()).date();
    desk().store.read(
        this, [today](services::OpenStore& store, Progress&) { return services::workWaiting(store, today); },
        [this](const Result<QList<services::WaitingItem>>& items) {
            if (items)
                show(*items);
            else
                emit failed(items.error());
        });
}

void HomePage::show(const QList<services::WaitingItem>& items)
{
    QList<TableRow> rows;
    for (const services::WaitingItem& item : items)
        rows.append(waitingRow(item));
    m_model->setRows(rows);
    m_nothing->setVisible(rows.isEmpty());
    m_view->setVisible(!rows.isEmpty());
    if (!rows.isEmpty() && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(0, 0));
    showTiles(items);
}

void HomePage::showTiles(const QList<services::WaitingItem>& items)
{
    while (QLayoutItem* old = m_tiles->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (const WaitingTile& tile : waitingTiles(items)) {
        QToolButton* button = makeTile(tile, this);
        connect(button, &QToolButton::clicked, this, [this, place = tile.place] { emit placeWanted(place); });
        m_tiles->addWidget(button, 1);
    }
}

} // namespace clew::gui
