// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/criterion_view.h"

#include "domain/value_entry.h"
#include "services/criterion_desk.h"

#include <QBuffer>
#include <QImageReader>

namespace clew::gui {

namespace {

constexpr QSize largestCriterion(480, 200); // at 96 dpi

/// No larger than it is shown; null for what is no picture.
QImage readScaled(QByteArray bytes, QSize largest)
{
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    if (const QSize size = reader.size(); size.width() > largest.width() || size.height() > largest.height())
        reader.setScaledSize(size.scaled(largest, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

CriterionView::CriterionView(Desk& desk, QWidget* parent) : QLabel(parent), m_desk(desk)
{
    setObjectName(QStringLiteral("benchCriterion"));
    setAlignment(Qt::AlignCenter);
    setAccessibleName(tr("What decides, as a picture"));
    hide();
}

void CriterionView::show(const services::BenchTask* task, bool isAnew)
{
    if (!task || !domain::isAttribute(*task->characteristic)) {
        m_shown.reset();
        hide();
        return;
    }
    const domain::CharacteristicId id = task->characteristic->id;
    if (m_shown == id && !isAnew)
        return;
    m_shown = id;
    hide();
    m_desk.store.read(
        this,
        [id, largest = largestCriterion * devicePixelRatio()](services::OpenStore& store, Progress&) -> Result<QImage> {
            return readScaled(TRY(services::criterionOf(store, id)).bytes, largest);
        },
        [this, id](const Result<QImage>& picture) {
            if (picture && m_shown == id)
                take(*picture);
        });
}

void CriterionView::take(const QImage& picture)
{
    QPixmap shown = QPixmap::fromImage(picture);
    shown.setDevicePixelRatio(devicePixelRatio());
    setPixmap(shown);
    setVisible(!picture.isNull());
}

} // namespace clew::gui
