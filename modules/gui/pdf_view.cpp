// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/pdf_view.h"

#include "gui/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace clew::gui {

namespace {

constexpr int pageGap = 10;
constexpr int keptPages = 12;

} // namespace

PdfView::PdfView(QWidget* parent) : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("pdfView"));
    setAccessibleName(tr("Pages of the document"));
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(260);
    m_renderer.setDocument(&m_document);
    m_renderer.setRenderMode(QPdfPageRenderer::RenderMode::MultiThreaded);
    connect(&m_renderer, &QPdfPageRenderer::pageRendered, this,
            [this](int page, QSize, const QImage& image, QPdfDocumentRenderOptions, quint64 request) {
                if (m_asked.value(page) == request)
                    take(page, image);
            });
}

/// Qt's renderer forgets its thread unless it leaves it first (Qt 6.4).
PdfView::~PdfView()
{
    m_renderer.setRenderMode(QPdfPageRenderer::RenderMode::SingleThreaded);
}

void PdfView::show(const QByteArray& pdf)
{
    if (m_pages > 0 && pdf == m_bytes.data())
        return;
    m_document.close();
    m_bytes.close();
    m_images.clear();
    m_asked.clear();
    m_bytes.setData(pdf);
    m_bytes.open(QIODevice::ReadOnly);
    if (!pdf.isEmpty())
        m_document.load(&m_bytes);
    m_pages = m_document.status() == QPdfDocument::Status::Ready ? m_document.pageCount() : 0;
    layOut();
    verticalScrollBar()->setValue(0);
    emit loaded(m_pages);
}

int PdfView::pageWidth() const
{
    return std::max(100, viewport()->width() - 2 * pageGap);
}

void PdfView::layOut()
{
    m_tops.clear();
    int top = pageGap;
    for (int page = 0; page < m_pages; ++page) {
        m_tops.append(top);
        const QSizeF points = m_document.pagePointSize(page);
        const double ratio = points.width() > 0 ? points.height() / points.width() : 1.0;
        top += int(pageWidth() * ratio) + pageGap;
    }
    m_tops.append(top);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 3);
    verticalScrollBar()->setRange(0, std::max(0, top - viewport()->height()));
    viewport()->update();
}

QRect PdfView::placeOf(int page) const
{
    const int top = m_tops.at(page) - verticalScrollBar()->value();
    return {pageGap, top, pageWidth(), m_tops.at(page + 1) - m_tops.at(page) - pageGap};
}

void PdfView::ask(int page) const
{
    if (m_asked.contains(page))
        return;
    const QSize size = placeOf(page).size() * devicePixelRatioF();
    m_asked.insert(page, const_cast<QPdfPageRenderer&>(m_renderer).requestPage(page, size));
}

void PdfView::take(int page, const QImage& image)
{
    if (m_images.size() >= keptPages) {
        m_images.clear();
        m_asked.clear();
    }
    QImage paper(image.size(), QImage::Format_RGB32); // a page's own ground is transparent
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, image);
    m_images.insert(page, paper);
    viewport()->update();
}

bool PdfView::isDrawn() const
{
    for (int page = 0; page < m_pages; ++page) {
        if (placeOf(page).intersects(viewport()->rect()) && !m_images.contains(page))
            return false;
    }
    return m_pages > 0;
}

void PdfView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), currentTheme().window);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (m_pages == 0) {
        painter.setPen(currentTheme().muted);
        painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("No pages to show"));
    }
    for (int page = 0; page < m_pages; ++page) {
        const QRect place = placeOf(page);
        if (!place.intersects(viewport()->rect()))
            continue;
        painter.fillRect(place, Qt::white);
        if (m_images.contains(page))
            painter.drawImage(place, m_images.value(page));
        ask(page);
    }
}

void PdfView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_asked.clear();
    m_images.clear();
    layOut();
}

void PdfView::keyPressEvent(QKeyEvent* event)
{
    QScrollBar* bar = verticalScrollBar();
    if (event->key() == Qt::Key_Home)
        bar->setValue(0);
    else if (event->key() == Qt::Key_End)
        bar->setValue(bar->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

} // namespace clew::gui
