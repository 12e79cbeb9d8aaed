// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/home_page.h"

#include "gui/page_list.h"
#include "gui/waiting_words.h"
#include "gui/widgets.h"

#include <QDateTime>
#include <QGridLayout>
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
    int widestWord = 0;
    for (const QString& word : tile.text.split(u' '))
        widestWord = qMax(widestWord, text->fontMetrics().horizontalAdvance(word));
    button->setMinimumWidth(widestWord + 2 * 16 + 8);
    return button;
}

} // namespace

HomePage::HomePage(Desk& desk, QWidget* parent)
    : Page(desk, parent),
      m_tileBox(new QWidget(this)),
      m_tiles(new QGridLayout(m_tileBox)),
      m_model(new RowsModel({tr("What to do"), tr("Which"), tr("About"), tr("Concerned"), tr("Since or until")}, this)),
      m_view(makeRowsView(m_model, tr("What needs me"), 2, this)),
      m_nothing(makeMuted(tr("Nothing waits. Scan a part, or press Ctrl+K to find one."), this))
{
    m_view->setObjectName(QStringLiteral("waiting"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 12);
    layout->addWidget(makeTitle(tr("What needs me"), this));
    m_tiles->setContentsMargins(0, 0, 0, 0);
    // The box is as narrow as the page: it is the tiles that move into another row.
    m_tileBox->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_tileBox->installEventFilter(this);
    layout->addWidget(m_tileBox);
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
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (const WaitingTile& tile : waitingTiles(items)) {
        QToolButton* button = makeTile(tile, m_tileBox);
        connect(button, &QToolButton::clicked, this, [this, place = tile.place] { emit placeWanted(place); });
        m_buttons.append(button);
    }
    arrangeTiles();
}

void HomePage::arrangeTiles()
{
    if (m_buttons.isEmpty())
        return;
    int widest = 0;
    for (const QToolButton* button : std::as_const(m_buttons))
        widest = qMax(widest, button->minimumWidth());
    const int most =
        qMax(1, (m_tileBox->width() + m_tiles->horizontalSpacing()) / (widest + m_tiles->horizontalSpacing()));
    const int rows = (int(m_buttons.size()) + most - 1) / most;
    const int columns = (int(m_buttons.size()) + rows - 1) / rows;
    while (QLayoutItem* old = m_tiles->takeAt(0))
        delete old;
    for (int i = 0; i < qMax(columns, m_tiles->columnCount()); ++i)
        m_tiles->setColumnStretch(i, i < columns ? 1 : 0);
    for (int i = 0; i < m_buttons.size(); ++i)
        m_tiles->addWidget(m_buttons[i], i / columns, i % columns);
}

bool HomePage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_tileBox && event->type() == QEvent::Resize)
        arrangeTiles();
    return Page::eventFilter(watched, event);
}

} // namespace clew::gui
