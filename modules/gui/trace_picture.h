// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/trace_tree.h"

#include <QGraphicsView>

namespace clew::gui {

/// The picture of a trace, from the start on the left. Ctrl and the wheel enlarge it, dragging moves it. What it shows
/// stands in the tables too, for those who do not see it.
class TracePicture final : public QGraphicsView
{
    Q_OBJECT

public:
    explicit TracePicture(QWidget* parent = nullptr);

    void setReport(const services::TraceReport& report);
    const QList<TraceNode>& nodes() const { return m_nodes; }
    /// Where a node stands in the view.
    QPoint centreOf(int node) const;

signals:
    void recordWanted(clew::domain::Kind kind, qint64 key);
    /// Many drawn as one, behind that step.
    void groupWanted(const QString& step);

protected:
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;

private:
    QStringList textsOfNodes() const;
    void addNode(int index);
    void addEdge(const TraceNode& from, const TraceNode& to);
    QPointF placeOf(const TraceNode& node) const;
    void fit();

    QList<TraceNode> m_nodes;
    QStringList m_texts; ///< of the boxes
    QSizeF m_box;
};

/// What a node says: "Lot HT-8841", "412 units".
QString nodeWords(const TraceNode& node);

/// Names for boxes of that width: where one doesn't fit, what all of them share at both ends gives way to dots.
QStringList boxTexts(const QStringList& names, const QFontMetrics& font, int width);

} // namespace clew::gui
