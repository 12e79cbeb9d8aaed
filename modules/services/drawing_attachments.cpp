// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/drawing_attachments.h"

#include "store/drawing_questions.h"
#include "store/history_questions.h"

#include <QFileInfo>

namespace clew::services {

using namespace domain;

Result<QList<reports::DrawnBalloon>> placedBalloons(store::Records& records, PartRevisionId revision)
{
    QList<reports::DrawnBalloon> balloons;
    for (const CharacteristicId id : TRY(store::characteristicsOf(records.database(), revision))) {
        const Characteristic characteristic = TRY(records.getOwn(id));
        if (const auto place = TRY(balloonPlaceOf(characteristic)))
            balloons.append({characteristic.balloon, *place});
    }
    return balloons;
}

Result<QList<DocumentAttachment>> drawingAttachments(store::Records& records, PartRevisionId revision)
{
    const QList<DocumentId> drawings = TRY(store::drawingsOf(records.database(), revision));
    if (drawings.isEmpty())
        return QList<DocumentAttachment>{};
    const PartRevision drawn = TRY(records.getOwn(revision));
    const QString name = QStringLiteral("Drawing %1 %2").arg(drawn.drawing, drawn.drawing_revision).simplified();
    auto drawing = TRY(attachmentWith(records, drawings.first(), name));
    if (!drawing)
        return QList<DocumentAttachment>{};
    const QList<reports::DrawnBalloon> balloons = TRY(placedBalloons(records, revision));
    if (balloons.isEmpty())
        return QList{*drawing};
    const auto pdf = reports::balloonedDrawing(drawing->content, balloons);
    if (!pdf) {
        drawing->description += QStringLiteral(", on which its balloons can't be drawn");
        return QList{*drawing};
    }
    DocumentAttachment ballooned;
    ballooned.fileName = QFileInfo(drawing->fileName).completeBaseName() + QStringLiteral("-ballooned.pdf");
    ballooned.mimeType = QStringLiteral("application/pdf");
    ballooned.description = name + QStringLiteral(" with balloons");
    ballooned.content = *pdf;
    return QList{ballooned, *drawing};
}

} // namespace clew::services
