// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/balloon_place.h"

#include <QAbstractScrollArea>
#include <QBuffer>
#include <QImage>
#include <QPdfDocument>
#include <QPdfPageRenderer>

namespace clew::gui {

/// A page of a drawing with the balloons that stand on it, as large as a person wants it.
///
/// A click on free ground places the current balloon, one on a balloon takes it up to be dragged; dragging the ground
/// moves the page. By keys: arrows move the current balloon (with Shift finely), Delete takes it off, + − 0 zoom.
class DrawingView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    struct Balloon
    {
        QString text;
        std::optional<domain::BalloonPlace> place; ///< none: it stands on no page
    };

    explicit DrawingView(QWidget* parent);
    ~DrawingView() override;

    /// A PDF, or a picture that Qt reads. Page and zoom stay where the bytes are the same.
    void show(const QByteArray& drawing);
    void setBalloons(QList<Balloon> balloons);
    void setCurrent(int balloon);
    void setPage(int page); ///< from 1
    int page() const { return m_page; }
    int pageCount() const { return m_pages; }
    void zoomBy(double factor);
    void fit();
    bool isDrawn() const { return m_pages == 0 || !m_image.isNull(); }
    /// Where a place is seen, in the viewport.
    QPoint pointOf(const domain::BalloonPlace& place) const;

signals:
    void placed(const clew::domain::BalloonPlace& place);
    void moved(int balloon, const clew::domain::BalloonPlace& place);
    void picked(int balloon);
    void removed(int balloon);
    void pageShown(int page, int pages);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QSizeF paperSize() const;
    QRect pageRect() const;
    QRect balloonRect(int balloon, const domain::BalloonPlace& place) const;
    int balloonAt(QPoint point) const;
    std::optional<domain::BalloonPlace> placeAt(QPoint point) const;
    std::optional<domain::BalloonPlace> currentPlace() const;
    void nudge(int right, int down, bool isFine);
    void paintBalloon(QPainter& painter, int balloon) const;
    void layOut();
    void render();

    QByteArray m_drawing;
    QBuffer m_bytes;
    QPdfDocument m_document;
    QPdfPageRenderer m_renderer;
    QImage m_picture; ///< of a drawing that is no PDF
    QImage m_image;   ///< what is shown of the page
    quint64 m_asked = 0;
    int m_pages = 0;
    int m_page = 1;
    double m_zoom = 1; ///< 1: as wide as the view
    QList<Balloon> m_balloons;
    int m_current = -1;
    int m_dragged = -1;
    QPoint m_pressed;
    QPoint m_last;
    bool m_isMoving = false;
    std::optional<domain::BalloonPlace> m_held; ///< where the dragged one is now
};

} // namespace clew::gui
