// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/locator_box.h"

#include "gui/icons.h"
#include "gui/page_list.h"
#include "gui/words.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QTimer>

#include <utility>

namespace clew::gui {

namespace {

constexpr int typingPauseMs = 15; // the answer is wanted within 50 ms of the last key
constexpr int mostHits = 12;
constexpr int addressRole = Qt::UserRole + 1;
const QLatin1String commandPrefix("command:");

struct LocatorPrefix
{
    char sign;
    QList<domain::Kind> kinds;
    const char* words;
};

const QList<LocatorPrefix>& prefixes()
{
    using domain::Kind;
    static const QList<LocatorPrefix> list{
        {'u', {Kind::Unit}, QT_TRANSLATE_NOOP("LocatorBox", "Units by serial number")},
        {'l', {Kind::Lot, Kind::Heat}, QT_TRANSLATE_NOOP("LocatorBox", "Lots and heats")},
        {'g', {Kind::Gauge}, QT_TRANSLATE_NOOP("LocatorBox", "Gauges")},
        {'p', {Kind::Program}, QT_TRANSLATE_NOOP("LocatorBox", "Programs")},
        {'n', {Kind::Nonconformity, Kind::Hold}, QT_TRANSLATE_NOOP("LocatorBox", "Nonconformities and holds")},
        {'d',
         {Kind::Document, Kind::Certificate, Kind::FirstArticleReport},
         QT_TRANSLATE_NOOP("LocatorBox", "Documents and certificates")},
    };
    return list;
}

const QList<domain::Kind>& allFound()
{
    using domain::Kind;
    static const QList<Kind> kinds{Kind::Unit,     Kind::Lot,       Kind::Heat,        Kind::WorkOrder,
                                   Kind::Gauge,    Kind::Program,   Kind::Certificate, Kind::Nonconformity,
                                   Kind::Hold,     Kind::Shipment,  Kind::Part,        Kind::FirstArticleReport,
                                   Kind::Document, Kind::Inspection};
    return kinds;
}

} // namespace

LocatorBox::LocatorBox(Desk& desk, const QList<PageEntry>& pages, QWidget* window)
    : QLineEdit(window),
      m_desk(desk),
      m_pages(pages),
      m_hits(new QListWidget(window)),
      m_typing(new QTimer(this))
{
    setObjectName(QStringLiteral("locatorField"));
    setAccessibleName(tr("Find or scan anything"));
    setPlaceholderText(tr("Scan or type anything (Ctrl+K)"));
    addAction(themeIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_hits->setObjectName(QStringLiteral("locatorHits"));
    m_hits->setAccessibleName(tr("What was found"));
    m_hits->setFocusPolicy(Qt::NoFocus);
    m_hits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hits->hide();
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPauseMs);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_isSearching = true;
        m_typing->start();
    });
    connect(m_typing, &QTimer::timeout, this, &LocatorBox::search);
    connect(m_hits, &QListWidget::itemClicked, this, &LocatorBox::choose);
}

void LocatorBox::begin()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void LocatorBox::search()
{
    m_searching.cancel();
    m_hits->clear();
    const QString typed = text().trimmed();
    const QChar sign = typed.size() > 1 && typed.at(1) == QLatin1Char(' ') ? typed.at(0).toLower() : QChar();
    const QString rest = sign.isNull() ? typed : typed.mid(2).trimmed();
    m_isSearching = false;
    if (typed.isEmpty())
        return end();
    if (typed.startsWith(QLatin1Char('?')))
        return addHelp();
    if (typed.startsWith(QLatin1Char('>')))
        return addCommands(typed.mid(1).trimmed());
    QList<domain::Kind> kinds = allFound();
    QString wanted = typed;
    for (const LocatorPrefix& prefix : prefixes()) {
        if (sign == QLatin1Char(prefix.sign)) {
            kinds = prefix.kinds;
            wanted = rest;
        }
    }
    m_isSearching = true;
    m_searching = m_desk.store.read(
        this,
        [wanted, kinds](services::OpenStore& store, Progress&) {
            return services::locate(store, wanted, kinds, mostHits);
        },
        [this, typed](const Result<QList<services::LocatorHit>>& hits) {
            if (typed != text().trimmed())
                return;
            m_isSearching = false;
            if (hits)
                showHits(*hits);
            else
                emit failed(hits.error());
        });
}

void LocatorBox::showHits(const QList<services::LocatorHit>& hits)
{
    for (const services::LocatorHit& hit : hits)
        addItem({}, hit.label, words::kind(hit.record.kind), placeOf(hit.record.kind, hit.name).address());
    addPages(text().trimmed());
    presentHits();
}

void LocatorBox::addPages(const QString& text)
{
    const Place place = Place::fromAddress(text);
    for (const PageEntry& page : m_pages) {
        if (!place.subject.isEmpty() && place.page == page.id)
            addItem(page.icon, place.subject, page.title, text);
        else if (page.isInRail() && page.title.contains(text, Qt::CaseInsensitive))
            addItem(page.icon, page.title, tr("Page"), page.id);
    }
}

void LocatorBox::addCommands(const QString& text)
{
    for (const QAction* action : m_desk.actions.all()) {
        const QString name = plainText(action);
        if (action->isEnabled() && name.contains(text, Qt::CaseInsensitive))
            addItem({}, name, action->shortcut().toString(QKeySequence::NativeText),
                    commandPrefix + action->objectName());
    }
    presentHits();
}

void LocatorBox::addHelp()
{
    for (const LocatorPrefix& prefix : prefixes())
        addItem({}, QStringLiteral("%1 …").arg(QLatin1Char(prefix.sign)),
                QCoreApplication::translate("LocatorBox", prefix.words), {});
    addItem({}, QStringLiteral("> …"), tr("Commands"), {});
    presentHits();
}

void LocatorBox::addItem(const QString& icon, const QString& text, const QString& detail, const QString& address)
{
    auto* item = new QListWidgetItem(QStringLiteral("%1    %2").arg(text, detail), m_hits);
    item->setData(addressRole, address);
    item->setSizeHint(QSize(0, rowHeight()));
    if (!icon.isEmpty())
        item->setIcon(themeIcon(icon));
}

int LocatorBox::rowHeight() const
{
    return fontMetrics().height() + 10;
}

void LocatorBox::presentHits()
{
    if (std::exchange(m_enterWaits, false)) {
        chooseCurrent();
        return;
    }
    if (m_hits->count() == 0)
        new QListWidgetItem(tr("Nothing has that name."), m_hits);
    m_hits->setCurrentRow(0);
    const QPoint below = mapTo(m_hits->parentWidget(), QPoint(0, height() + 2));
    m_hits->setGeometry(
        QRect(below, QSize(width(), rowHeight() * qMin(m_hits->count(), mostHits) + 2 * m_hits->frameWidth())));
    m_hits->show();
    m_hits->raise();
}

void LocatorBox::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int step = event->key() == Qt::Key_Up ? -1 : 1;
        m_hits->setCurrentRow(qBound(0, m_hits->currentRow() + step, m_hits->count() - 1));
        return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_isSearching) {
            m_enterWaits = true;
            if (m_typing->isActive()) {
                m_typing->stop();
                search();
            }
        } else {
            chooseCurrent();
        }
        return;
    case Qt::Key_Escape:
        clear();
        end();
        clearFocus();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void LocatorBox::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    end();
}

void LocatorBox::chooseCurrent()
{
    QListWidgetItem* item = m_hits->currentItem() ? m_hits->currentItem() : m_hits->item(0);
    if (item && !item->data(addressRole).toString().isEmpty())
        choose(item);
    else
        emit notFound(text().trimmed());
}

void LocatorBox::choose(QListWidgetItem* item)
{
    const QString address = item->data(addressRole).toString();
    if (address.isEmpty())
        return;
    clear();
    end();
    clearFocus();
    if (!address.startsWith(commandPrefix)) {
        emit placeChosen(Place::fromAddress(address));
        return;
    }
    if (QAction* action = m_desk.actions.find(address.mid(commandPrefix.size())))
        action->trigger();
}

void LocatorBox::end()
{
    m_enterWaits = false;
    m_hits->clear();
    m_hits->hide();
}

} // namespace clew::gui
