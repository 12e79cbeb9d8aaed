// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/criterion_desk.h"

#include "services/picture_file.h"
#include "store/act.h"
#include "store/attachments.h"
#include "store/drawing_questions.h"

namespace clew::services {

using namespace domain;

Result<Criterion> criterionOf(OpenStore& store, CharacteristicId characteristic)
{
    Criterion criterion;
    const QList<DocumentId> pictures = TRY(store::criteriaOf(store.database(), characteristic));
    if (pictures.isEmpty())
        return criterion;
    const Document document = TRY(store.records().getOwn(pictures.first()));
    criterion.fileName = document.file_name;
    criterion.bytes = TRY(store::attachment(store.database(), document.sha256));
    return criterion;
}

Result<> keepCriterion(OpenStore& store, CharacteristicId id, const QString& path)
{
    const store::Actor actor = TRY(store.session().actor(Right::AddRecords));
    const PictureFile picture = TRY(readPicture(path, PictureForm::Picture));
    const Characteristic characteristic = TRY(store.records().getOwn(id));
    DocumentLink link;
    link.part_revision = characteristic.part_revision;
    link.characteristic = id;
    link.role = QStringLiteral("criterion");
    auto act = TRY(store::Act::begin(
        store.records(), store.clock(), actor, ledger::Act::Create,
        QStringLiteral("criterion of characteristic %1: %2").arg(characteristic.balloon, picture.fileName)));
    TRY(keepPicture(store.records(), picture, link.role, link, false));
    return act.commit();
}

} // namespace clew::services
