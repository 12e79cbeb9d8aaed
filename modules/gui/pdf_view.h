// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QAbstractScrollArea>
#include <QBuffer>
#include <QHash>
#include <QImage>
#include <QPdfDocument>
#include <QPdfPageRenderer>

namespace clew::gui {

/// The pages of a PDF below each other, as wide as the view. The bytes stay in memory, pages are drawn on a thread of
/// their own when they come into sight.
class PdfView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PdfView(QWidget* parent = nullptr);
    ~PdfView() override;

    void show(const QByteArray& pdf);
    int pageCount() const { return m_pages; }
    /// Whether every page in sight is drawn.
    bool isDrawn() const;

signals:
    /// Also where there is no page: the bytes are no PDF that can be shown.
    void loaded(int pages);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRect placeOf(int page) const; ///< in the view's own coordinates
    int pageWidth() const;
    void layOut();
    void ask(int page) const;
    void take(int page, const QImage& image);

    QBuffer m_bytes;
    QPdfDocument m_document;
    QPdfPageRenderer m_renderer;
    int m_pages = 0;
    QList<int> m_tops; ///< of each page, and the end of the last
    mutable QHash<int, quint64> m_asked;
    QHash<int, QImage> m_images;
};

} // namespace clew::gui
