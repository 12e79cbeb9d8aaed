// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/trace_picture.h"

#include "gui/theme.h"
#include "gui/trace_words.h"
#include "gui/words.h"

#include <QCoreApplication>
#include <QGraphicsPathItem>
#include <QGraphicsSimpleTextItem>
#include <QMap>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace clew::gui {

namespace {

constexpr double columnGap = 30;
constexpr double rowGap = 8;
constexpr double boxSigns = 22;
constexpr double mostZoom = 2.5;
constexpr double leastZoom = 0.25;
constexpr double leastFit = 0.8; ///< text stays readable; a larger picture is scrolled
constexpr int nodeRole = 0;

QString groupKindWords(const TraceNode& node)
{
    return node.kind ? words::plural(*node.kind) : QCoreApplication::translate("Trace", "records");
}

/// What names that differ by a number in their middle share at both ends, digits left whole.
struct SharedEnds
{
    qsizetype before = 0;
    qsizetype behind = 0;
};

SharedEnds sharedEnds(const QStringList& names)
{
    SharedEnds shared;
    if (names.size() < 2)
        return shared;
    const QString& first = names.first();
    const auto all = [&](auto holds) { return std::all_of(names.begin(), names.end(), holds); };
    while (all([&](const QString& name) { return name.startsWith(first.left(shared.before + 1)); }) &&
           shared.before < first.size())
        ++shared.before;
    while (shared.before > 0 && first.at(shared.before - 1).isDigit())
        --shared.before;
    const auto shortest = std::min_element(names.begin(), names.end(),
                                           [](const QString& a, const QString& b) { return a.size() < b.size(); });
    while (shared.before + shared.behind < shortest->size() &&
           all([&](const QString& name) { return name.endsWith(first.right(shared.behind + 1)); }))
        ++shared.behind;
    while (shared.behind > 0 && first.at(first.size() - shared.behind).isDigit())
        --shared.behind;
    return shared;
}

} // namespace

QStringList boxTexts(const QStringList& names, const QFontMetrics& font, int width)
{
    const QChar more(0x2026);
    const SharedEnds shared = sharedEnds(names);
    QStringList texts;
    for (const QString& name : names) {
        QString text = name;
        const qsizetype left = name.size() - shared.before - shared.behind;
        if (font.horizontalAdvance(name) > width && left > 0 && left < name.size())
            text = (shared.before > 0 ? QString(more) : QString()) + name.mid(shared.before, left) +
                   (shared.behind > 0 ? QString(more) : QString());
        texts.append(font.elidedText(text, Qt::ElideRight, width));
    }
    return texts;
}

QString nodeWords(const TraceNode& node)
{
    if (node.records == 1)
        return stepWords(node.step);
    const QString text = QStringLiteral("%1 %2").arg(QLocale().toString(qint64(node.records)), groupKindWords(node));
    if (node.kind == domain::Kind::Unit || node.units == 0)
        return text;
    return QCoreApplication::translate("Trace", "%1 (units: %2)").arg(text, QLocale().toString(qint64(node.units)));
}

TracePicture::TracePicture(QWidget* parent) : QGraphicsView(parent)
{
    setScene(new QGraphicsScene(this));
    setObjectName(QStringLiteral("tracePicture"));
    setAccessibleName(tr("Picture of the trace"));
    setRenderHint(QPainter::Antialiasing);
    setDragMode(ScrollHandDrag);
    setMinimumWidth(int(2 * boxSigns * fontMetrics().averageCharWidth() + 2 * columnGap)); // two steps at least
    setTransformationAnchor(AnchorUnderMouse);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setToolTip(tr("Double click opens a record; of many drawn as one it shows the rows."));
}

void TracePicture::setReport(const services::TraceReport& report)
{
    scene()->clear();
    m_nodes = traceTree(report);
    m_box = QSizeF(boxSigns * fontMetrics().averageCharWidth(), fontMetrics().height() + 12);
    for (int i = 1; i < m_nodes.size(); ++i)
        addEdge(m_nodes.at(m_nodes.at(i).parent), m_nodes.at(i));
    m_texts = textsOfNodes();
    for (int i = 0; i < m_nodes.size(); ++i)
        addNode(i);
    setAccessibleDescription(tr("%Ln node(s); the tables beside it say the same.", nullptr, int(m_nodes.size())));
    scene()->setSceneRect(scene()->itemsBoundingRect().adjusted(-12, -12, 12, 12));
    fit();
}

QPointF TracePicture::placeOf(const TraceNode& node) const
{
    return {node.column * (m_box.width() + columnGap), node.row * (m_box.height() + rowGap)};
}

/// Siblings of one kind and tone leave out what they share, so that each box says which it is.
QStringList TracePicture::textsOfNodes() const
{
    constexpr int margins = 14;
    QMap<std::tuple<int, int, QString>, QList<int>> alike;
    for (int i = 0; i < m_nodes.size(); ++i) {
        const TraceNode& node = m_nodes.at(i);
        const QString sign = node.records == 1 ? signOf(toneOf(node.state)) : QString();
        alike[{node.parent, node.records == 1 && node.kind ? int(*node.kind) : 0, sign}].append(i);
    }
    QStringList texts(m_nodes.size());
    for (auto group = alike.cbegin(); group != alike.cend(); ++group) {
        const QString sign = std::get<2>(group.key());
        const QString head = sign.isEmpty() ? QString() : sign + QLatin1Char(' ');
        QStringList names;
        for (const int node : group.value())
            names.append(nodeWords(m_nodes.at(node)));
        const int width = int(m_box.width()) - margins - fontMetrics().horizontalAdvance(head);
        const QStringList shown = boxTexts(names, fontMetrics(), width);
        for (qsizetype i = 0; i < shown.size(); ++i)
            texts[group.value().at(i)] = head + shown.at(i);
    }
    return texts;
}

void TracePicture::addNode(int index)
{
    const Theme& colours = currentTheme();
    const TraceNode& node = m_nodes.at(index);
    const Tone tone = node.records == 1 ? toneOf(node.state) : Tone::Plain;
    QPainterPath outline;
    outline.addRoundedRect(QRectF(placeOf(node), m_box), 6, 6);
    const bool isStart = index == 0;
    QPen pen(isStart ? colours.accent : colourOf(tone), isStart ? 2.5 : 1.4);
    if (tone == Tone::Plain && !isStart)
        pen.setColor(colours.muted);
    if (!node.certain)
        pen.setStyle(Qt::DashLine);
    QGraphicsPathItem* box = scene()->addPath(outline, pen, node.records > 1 ? colours.selection : colours.base);
    box->setData(nodeRole, index);
    QString said = nodeWords(node);
    auto* text = new QGraphicsSimpleTextItem(m_texts.at(index), box);
    text->setFont(font());
    text->setBrush(tone == Tone::Plain ? colours.text : colourOf(tone));
    text->setPos(placeOf(node) + QPointF(7, (m_box.height() - text->boundingRect().height()) / 2));
    text->setData(nodeRole, index);
    if (!node.state.isEmpty())
        said += QStringLiteral(": ") + words::name(node.state);
    if (!node.certain)
        said += QLatin1Char('\n') + tr("One of several; nobody knows which.");
    box->setToolTip(said);
}

void TracePicture::addEdge(const TraceNode& from, const TraceNode& to)
{
    const QPointF start = placeOf(from) + QPointF(m_box.width(), m_box.height() / 2);
    const QPointF end = placeOf(to) + QPointF(0, m_box.height() / 2);
    QPainterPath line(start);
    const double bend = columnGap / 2;
    line.cubicTo(start + QPointF(bend, 0), end - QPointF(bend, 0), end);
    scene()->addPath(line, QPen(currentTheme().muted, 1.2, to.certain ? Qt::SolidLine : Qt::DashLine));
}

void TracePicture::fit()
{
    if (m_nodes.isEmpty())
        return;
    const QRectF whole = sceneRect();
    const double scale = std::min(viewport()->width() / whole.width(), viewport()->height() / whole.height());
    const double bounded = std::clamp(scale, leastFit, 1.0);
    setTransform(QTransform::fromScale(bounded, bounded));
    horizontalScrollBar()->setValue(horizontalScrollBar()->minimum());
    verticalScrollBar()->setValue(verticalScrollBar()->minimum());
}

QPoint TracePicture::centreOf(int node) const
{
    return mapFromScene(placeOf(m_nodes.at(node)) + QPointF(m_box.width() / 2, m_box.height() / 2));
}

void TracePicture::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QGraphicsItem* item = itemAt(event->pos());
    if (!item || !item->data(nodeRole).isValid())
        return;
    const TraceNode& node = m_nodes.at(item->data(nodeRole).toInt());
    if (node.records > 1)
        emit groupWanted(node.step);
    else if (node.kind && node.key != 0)
        emit recordWanted(*node.kind, node.key);
}

void TracePicture::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QGraphicsView::wheelEvent(event);
        return;
    }
    const double factor = event->angleDelta().y() > 0 ? 1.2 : 1 / 1.2;
    const double zoom = transform().m11() * factor;
    if (zoom >= leastZoom && zoom <= mostZoom)
        scale(factor, factor);
    event->accept();
}

void TracePicture::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    fit();
}

void TracePicture::drawBackground(QPainter* painter, const QRectF& rect)
{
    painter->fillRect(rect, currentTheme().window);
}

} // namespace clew::gui
