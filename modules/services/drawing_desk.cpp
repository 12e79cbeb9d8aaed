// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/drawing_desk.h"

#include "services/measured_results.h"
#include "store/attachments.h"
#include "store/drawing_questions.h"
#include "store/history_questions.h"

#include <QFile>
#include <QFileInfo>

namespace clew::services {

using namespace domain;

namespace {

constexpr qint64 largestDrawing = 64 * 1024 * 1024;
const QString drawingRole = QStringLiteral("drawing");

/// By its first bytes; empty for what can't be shown.
QString drawingMediaType(const QByteArray& content)
{
    if (content.startsWith("%PDF-"))
        return QStringLiteral("application/pdf");
    if (content.startsWith("\x89PNG\r\n\x1a\n"))
        return QStringLiteral("image/png");
    return content.startsWith("\xff\xd8\xff") ? QStringLiteral("image/jpeg") : QString();
}

Result<QByteArray> drawingFrom(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Io, QStringLiteral("“%1” can't be read: %2.").arg(path, file.errorString()));
    if (file.size() > largestDrawing)
        return fail(Error::Code::Invalid, QStringLiteral("“%1” is larger than 64 MiB; save it smaller.").arg(path));
    return file.readAll();
}

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
    const QByteArray content = TRY(drawingFrom(path));
    const QString mediaType = drawingMediaType(content);
    const QString fileName = QFileInfo(path).fileName();
    if (mediaType.isEmpty())
        return fail(
            Error::Code::Invalid,
            QStringLiteral("“%1” is no PDF and no PNG or JPEG picture; export the drawing as one.").arg(fileName));
    auto act = TRY(store::Act::begin(store.records(), store.clock(), actor, ledger::Act::Create,
                                     QStringLiteral("drawing %1").arg(fileName)));
    Document document;
    document.sha256 = TRY(store::storeAttachment(store.database(), content));
    DocumentLink link;
    link.part_revision = revision;
    link.role = drawingRole;
    if (const auto known = TRY(store.records().findByKey(document))) {
        if (TRY(store::drawingsOf(store.database(), revision)).contains(*known))
            return fail(Error::Code::Conflict, QStringLiteral("“%1” is this part's drawing already.").arg(fileName));
        TRY(store.records().add(*known, link));
        return act.commit();
    }
    document.title = document.file_name = fileName;
    document.media_type = mediaType;
    document.type = drawingRole;
    document.size = content.size();
    document.links = {link};
    TRY(store.records().insert(document));
    return act.commit();
}

} // namespace clew::services
