// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/drawing_view.h"

#include "gui/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace clew::gui {

using domain::BalloonPlace;

namespace {

constexpr int edge = 8; ///< of the view around the page
constexpr double mostZoom = 8;
constexpr int mostPixels = 5000; ///< of a page's width; beyond, it is stretched
constexpr double zoomStep = 1.25;
constexpr std::int64_t coarseStep = 5000; // millionths of the page
constexpr std::int64_t fineStep = 500;

std::int64_t shareOf(int pixels, int whole)
{
    return std::clamp<std::int64_t>(BalloonPlace::whole * pixels / std::max(1, whole), 0, BalloonPlace::whole);
}

} // namespace

DrawingView::DrawingView(QWidget* parent) : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("drawingView"));
    setAccessibleName(tr("Drawing"));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumWidth(300);
    m_renderer.setDocument(&m_document);
    m_renderer.setRenderMode(QPdfPageRenderer::RenderMode::MultiThreaded);
    connect(&m_renderer, &QPdfPageRenderer::pageRendered, this,
            [this](int, QSize, const QImage& image, QPdfDocumentRenderOptions, quint64 request) {
                if (request != m_asked)
                    return;
                m_image = QImage(image.size(), QImage::Format_RGB32); // a page's own ground is transparent
                m_image.fill(Qt::white);
                QPainter(&m_image).drawImage(0, 0, image);
                viewport()->update();
            });
}

/// Qt's renderer forgets its thread unless it leaves it first (Qt 6.4).
DrawingView::~DrawingView()
{
    m_renderer.setRenderMode(QPdfPageRenderer::RenderMode::SingleThreaded);
}

void DrawingView::show(const QByteArray& drawing)
{
    if (drawing == m_drawing)
        return;
    m_drawing = drawing;
    m_document.close();
    m_bytes.close();
    m_picture = {};
    m_image = {};
    m_zoom = 1;
    m_page = 1;
    if (drawing.startsWith("%PDF-")) {
        m_bytes.setData(drawing);
        m_bytes.open(QIODevice::ReadOnly);
        m_document.load(&m_bytes);
        m_pages = m_document.status() == QPdfDocument::Status::Ready ? m_document.pageCount() : 0;
    } else {
        m_picture.loadFromData(drawing);
        m_pages = m_picture.isNull() ? 0 : 1;
    }
    layOut();
    emit pageShown(m_page, m_pages);
}

void DrawingView::setBalloons(QList<Balloon> balloons)
{
    m_balloons = std::move(balloons);
    m_dragged = -1;
    viewport()->update();
}

/// Its page is shown, and it comes into sight.
void DrawingView::setCurrent(int balloon)
{
    m_current = balloon;
    if (const auto place = currentPlace()) {
        setPage(int(place->page));
        const QPoint point = pointOf(*place);
        if (!viewport()->rect().adjusted(edge, edge, -edge, -edge).contains(point)) {
            horizontalScrollBar()->setValue(horizontalScrollBar()->value() + point.x() - viewport()->width() / 2);
            verticalScrollBar()->setValue(verticalScrollBar()->value() + point.y() - viewport()->height() / 2);
        }
    }
    viewport()->update();
}

void DrawingView::setPage(int page)
{
    if (page == m_page || page < 1 || page > m_pages)
        return;
    m_page = page;
    m_image = {};
    layOut();
    emit pageShown(m_page, m_pages);
}

void DrawingView::zoomBy(double factor)
{
    m_zoom = std::clamp(m_zoom * factor, 1.0, mostZoom);
    layOut();
}

void DrawingView::fit()
{
    m_zoom = 1;
    layOut();
}

QSizeF DrawingView::paperSize() const
{
    return m_picture.isNull() ? m_document.pagePointSize(m_page - 1) : QSizeF(m_picture.size());
}

QRect DrawingView::pageRect() const
{
    const QSizeF paper = paperSize();
    if (m_pages == 0 || paper.isEmpty())
        return {};
    const int width = int(std::max(100, viewport()->width() - 2 * edge) * m_zoom);
    const int height = int(width * paper.height() / paper.width());
    return {edge - horizontalScrollBar()->value(), edge - verticalScrollBar()->value(), width, height};
}

void DrawingView::layOut()
{
    const QSize page = pageRect().size() + QSize(2 * edge, 2 * edge);
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, page.width() - viewport()->width()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, page.height() - viewport()->height()));
    render();
    viewport()->update();
}

/// What is there is stretched until the page is drawn in its new size.
void DrawingView::render()
{
    if (m_pages == 0)
        return;
    if (!m_picture.isNull()) {
        m_image = m_picture;
        return;
    }
    QSize size = pageRect().size() * devicePixelRatioF();
    if (size.width() > mostPixels)
        size.scale(mostPixels, mostPixels, Qt::KeepAspectRatio);
    m_asked = m_renderer.requestPage(m_page - 1, size);
}

/// Round for a number, longer for a name.
QRect DrawingView::balloonRect(int balloon, const BalloonPlace& place) const
{
    const int height = fontMetrics().height() * 8 / 5;
    const int width = std::max(height, fontMetrics().horizontalAdvance(m_balloons.at(balloon).text) + height / 2);
    return {pointOf(place) - QPoint(width / 2, height / 2), QSize(width, height)};
}

QPoint DrawingView::pointOf(const BalloonPlace& place) const
{
    const QRect page = pageRect();
    return page.topLeft() + QPoint(int(place.x * page.width() / BalloonPlace::whole),
                                   int(place.y * page.height() / BalloonPlace::whole));
}

std::optional<BalloonPlace> DrawingView::placeAt(QPoint point) const
{
    const QRect page = pageRect();
    if (!page.contains(point))
        return std::nullopt;
    const QPoint within = point - page.topLeft();
    return BalloonPlace{m_page, shareOf(within.x(), page.width()), shareOf(within.y(), page.height())};
}

int DrawingView::balloonAt(QPoint point) const
{
    for (int i = int(m_balloons.size()) - 1; i >= 0; --i) {
        const auto& place = m_balloons.at(i).place;
        if (place && place->page == m_page && balloonRect(i, *place).contains(point))
            return i;
    }
    return -1;
}

std::optional<BalloonPlace> DrawingView::currentPlace() const
{
    return m_current >= 0 && m_current < m_balloons.size() ? m_balloons.at(m_current).place : std::nullopt;
}

void DrawingView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), currentTheme().window);
    if (m_pages == 0) {
        painter.setPen(currentTheme().muted);
        painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("No drawing is kept for this part"));
        return;
    }
    painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::Antialiasing);
    painter.fillRect(pageRect(), Qt::white);
    if (!m_image.isNull())
        painter.drawImage(pageRect(), m_image);
    for (int i = 0; i < m_balloons.size(); ++i) {
        if (i != m_current)
            paintBalloon(painter, i);
    }
    if (m_current >= 0 && m_current < m_balloons.size())
        paintBalloon(painter, m_current);
}

/// On white paper in every theme.
void DrawingView::paintBalloon(QPainter& painter, int balloon) const
{
    const auto place = balloon == m_dragged && m_held ? m_held : m_balloons.at(balloon).place;
    if (!place || place->page != m_page)
        return;
    const Theme& onPaper = theme(ThemeName::Light);
    const bool isCurrent = balloon == m_current;
    const QRect outline = balloonRect(balloon, *place);
    const int corner = outline.height() / 2;
    painter.setPen(QPen(onPaper.accent, 2));
    painter.setBrush(isCurrent ? onPaper.accent : onPaper.base);
    painter.drawRoundedRect(outline, corner, corner);
    painter.setPen(isCurrent ? onPaper.onAccent : onPaper.accent);
    painter.drawText(outline, Qt::AlignCenter, m_balloons.at(balloon).text);
}

void DrawingView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void DrawingView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = m_last = event->pos();
    m_isMoving = false;
    m_held.reset();
    m_dragged = balloonAt(event->pos());
    if (m_dragged >= 0)
        emit picked(m_dragged);
}

void DrawingView::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    m_isMoving = m_isMoving || (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!m_isMoving)
        return;
    if (m_dragged >= 0) {
        if (const auto place = placeAt(event->pos()))
            m_held = place;
    } else {
        const QPoint step = event->pos() - m_last;
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - step.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - step.y());
    }
    m_last = event->pos();
    viewport()->update();
}

void DrawingView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int dragged = std::exchange(m_dragged, -1);
    const auto held = std::exchange(m_held, std::nullopt);
    if (dragged >= 0 && held)
        emit moved(dragged, *held);
    else if (dragged < 0 && !m_isMoving) {
        if (const auto place = placeAt(event->pos()))
            emit placed(*place);
    }
    viewport()->update();
}

void DrawingView::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    zoomBy(event->angleDelta().y() > 0 ? zoomStep : 1 / zoomStep);
    event->accept();
}

void DrawingView::nudge(int right, int down, bool isFine)
{
    auto place = currentPlace();
    if (!place)
        return;
    const std::int64_t step = isFine ? fineStep : coarseStep;
    place->x = std::clamp<std::int64_t>(place->x + right * step, 0, BalloonPlace::whole);
    place->y = std::clamp<std::int64_t>(place->y + down * step, 0, BalloonPlace::whole);
    emit moved(m_current, *place);
}

void DrawingView::keyPressEvent(QKeyEvent* event)
{
    const bool isFine = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Left:
        return nudge(-1, 0, isFine);
    case Qt::Key_Right:
        return nudge(1, 0, isFine);
    case Qt::Key_Up:
        return nudge(0, -1, isFine);
    case Qt::Key_Down:
        return nudge(0, 1, isFine);
    case Qt::Key_Plus:
        return zoomBy(zoomStep);
    case Qt::Key_Minus:
        return zoomBy(1 / zoomStep);
    case Qt::Key_0:
        return fit();
    case Qt::Key_Delete:
        if (currentPlace())
            emit removed(m_current);
        return;
    case Qt::Key_Return:
        if (!currentPlace() && m_current >= 0 && m_pages > 0)
            emit placed({m_page, BalloonPlace::whole / 2, BalloonPlace::whole / 2});
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace clew::gui
