// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/drawing_desk.h"

#include "services/drawing_attachments.h"
#include "services/measured_results.h"
#include "services/picture_file.h"
#include "store/attachments.h"
#include "store/drawing_questions.h"
#include "store/history_questions.h"

#include <QSaveFile>

namespace clew::services {

using namespace domain;

namespace {

const QString drawingRole = QStringLiteral("drawing");

Result<DrawnCharacteristic> drawn(const Characteristic& characteristic)
{
    DrawnCharacteristic row;
    row.id = characteristic.id;
    row.balloon = characteristic.balloon;
    row.requirement = requirementText(requirementOf(characteristic));
    row.location = characteristic.location;
    row.place = TRY(balloonPlaceOf(characteristic));
    return row;
}

Result<DrawnRevision> revisionNamed(OpenStore& store, const QString& name)
{
    const QList<DrawnRevision> revisions = TRY(drawnRevisions(store));
    const DrawnRevision* ofThatPart = nullptr;
    for (const DrawnRevision& revision : revisions) {
        if (revision.name == name)
            return revision;
        if (revision.name.section(QLatin1Char('/'), 0, -2) == name)
            ofThatPart = &revision;
    }
    if (!ofThatPart)
        return fail(Error::Code::NotFound,
                    QStringLiteral("There is no part “%1”; choose one from the list.").arg(name));
    return *ofThatPart;
}

Result<> addDrawing(OpenStore& store, DrawingSheet& sheet)
{
    const QList<DocumentId> drawings = TRY(store::drawingsOf(store.database(), sheet.revision.id));
    if (drawings.isEmpty())
        return {};
    const Document document = TRY(store.records().getOwn(drawings.first()));
    sheet.fileName = document.file_name.isEmpty() ? document.title : document.file_name;
    sheet.bytes = TRY(store::attachment(store.database(), document.sha256));
    sheet.isPdf = sheet.bytes.startsWith("%PDF-");
    return {};
}

} // namespace

Result<QList<DrawnRevision>> drawnRevisions(OpenStore& store)
{
    QList<DrawnRevision> revisions;
    QHash<QString, int> count;
    for (const std::int64_t key : TRY(store.records().keysOf(Kind::PartRevision))) {
        const auto id = PartRevisionId::fromStore(key);
        const PartRevision revision = TRY(store.records().getOwn(id));
        const Part part = TRY(store.records().getOwn(revision.part));
        const QString name = part.number + QLatin1Char('/') + revision.revision;
        revisions.append(
            {id, name, QStringLiteral("%1 %2 %3").arg(part.number, revision.revision, part.name).simplified()});
        ++count[name];
    }
    for (DrawnRevision& revision : revisions) {
        if (count.value(revision.name) > 1)
            revision.name =
                QString::fromLatin1(TRY(store.records().uuidOf(Kind::PartRevision, revision.id.key())).toHex());
    }
    return revisions;
}

qsizetype DrawingSheet::unplaced() const
{
    return std::count_if(characteristics.begin(), characteristics.end(),
                         [](const DrawnCharacteristic& row) { return !row.place; });
}

Result<DrawingSheet> drawingSheet(OpenStore& store, const QString& name)
{
    DrawingSheet sheet;
    sheet.revision = TRY(revisionNamed(store, name));
    for (const CharacteristicId id : TRY(store::characteristicsOf(store.database(), sheet.revision.id)))
        sheet.characteristics.append(TRY(drawn(TRY(store.records().getOwn(id)))));
    std::stable_sort(sheet.characteristics.begin(), sheet.characteristics.end(),
                     [](const auto& a, const auto& b) { return balloonLess(a.balloon, b.balloon); });
    TRY(addDrawing(store, sheet));
    return sheet;
}

Result<> placeBalloon(OpenStore& store, CharacteristicId id, const std::optional<BalloonPlace>& place)
{
    const store::Actor actor = TRY(store.session().actor(Right::AddRecords));
    Characteristic characteristic = TRY(store.records().getOwn(id));
    if (TRY(balloonPlaceOf(characteristic)) == place)
        return {};
    TRY(setBalloonPlace(characteristic, place));
    const QString what = (place ? QStringLiteral("balloon %1 placed on the drawing")
                                : QStringLiteral("balloon %1 taken off the drawing"))
                             .arg(characteristic.balloon);
    auto act = TRY(store::Act::begin(store.records(), store.clock(), actor, ledger::Act::Change, what));
    TRY(store.records().revise(characteristic));
    return act.commit();
}

Result<> keepDrawing(OpenStore& store, PartRevisionId revision, const QString& path)
{
    const store::Actor actor = TRY(store.session().actor(Right::AddRecords));
    const PictureFile drawing = TRY(readPicture(path, PictureForm::PictureOrPdf));
    DocumentLink link;
    link.part_revision = revision;
    link.role = drawingRole;
    auto act = TRY(store::Act::begin(store.records(), store.clock(), actor, ledger::Act::Create,
                                     QStringLiteral("drawing %1").arg(drawing.fileName)));
    TRY(keepPicture(store.records(), drawing, drawingRole, link, false));
    return act.commit();
}

Result<> saveBalloonedDrawing(OpenStore& store, PartRevisionId revision, const QString& path)
{
    const QList<DocumentId> drawings = TRY(store::drawingsOf(store.database(), revision));
    if (drawings.isEmpty())
        return fail(Error::Code::NotFound, QStringLiteral("No drawing of this part is kept; choose its file first."));
    const Document document = TRY(store.records().getOwn(drawings.first()));
    const QByteArray drawing = TRY(store::attachment(store.database(), document.sha256));
    const QByteArray pdf =
        TRY(reports::balloonedDrawing(drawing, TRY(placedBalloons(store.records(), revision))));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.commit())
        return fail(Error::Code::Io, QStringLiteral("“%1” can't be written: %2.").arg(path, file.errorString()));
    return {};
}

} // namespace clew::services
