// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/trace_picture.h"

#include "gui/theme.h"
#include "gui/trace_words.h"
#include "gui/words.h"

#include <QCoreApplication>
#include <QGraphicsPathItem>
#include <QGraphicsSimpleTextItem>
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

} // namespace

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
    const QString sign = signOf(tone);
    const QString shown = sign.isEmpty() ? said : sign + QLatin1Char(' ') + said;
    auto* text = new QGraphicsSimpleTextItem(
        fontMetrics().elidedText(shown, node.kind == domain::Kind::Unit ? Qt::ElideMiddle : Qt::ElideRight,
                                 int(m_box.width()) - 14),
        box);
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
