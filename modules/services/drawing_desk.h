// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/balloon_place.h"
#include "services/store_service.h"

namespace clew::services {

using domain::BalloonPlace;

/// A part's revision in a list of those that can have a drawing.
struct DrawnRevision
{
    domain::PartRevisionId id;
    QString name;  ///< for its address: "LB-7/D"; the UUID where two customers have one number
    QString label; ///< for people: "LB-7 D Lens barrel"
};
/// In the order in which they were made.
Result<QList<DrawnRevision>> drawnRevisions(OpenStore& store);

/// A characteristic and where its balloon stands.
struct DrawnCharacteristic
{
    domain::CharacteristicId id;
    QString balloon;
    QString requirement; ///< "Ø 10.500 +0.002/−0.003 mm"
    QString location;    ///< sheet and zone, as the drawing names them
    std::optional<BalloonPlace> place;
};

/// A drawing with its balloons, as it lies before somebody.
struct DrawingSheet
{
    DrawnRevision revision;
    QString fileName; ///< empty: no drawing is kept
    QByteArray bytes;
    bool isPdf = false;                         ///< else a picture
    QList<DrawnCharacteristic> characteristics; ///< in the order of their balloons
    qsizetype unplaced() const;
};
/// `name`: of the address, or a part's number alone for its last revision; NotFound otherwise.
Result<DrawingSheet> drawingSheet(OpenStore& store, const QString& name);

/// Puts a balloon onto the drawing, moves it, or takes it off: one entry of the ledger. Nothing changes, and nothing is
/// entered, where it stands there already.
Result<> placeBalloon(OpenStore& store, domain::CharacteristicId characteristic,
                      const std::optional<BalloonPlace>& place);

/// Keeps a file as the revision's drawing; the one it had stays, behind it. Invalid for what is no PDF and no PNG or
/// JPEG picture, Conflict where the same file is its drawing already.
Result<> keepDrawing(OpenStore& store, domain::PartRevisionId revision, const QString& path);

/// Writes the drawing with the balloons that stand on it, as a PDF. NotFound where no drawing is kept, Invalid where they
/// can't be drawn on it (reports/ballooned_drawing.h).
Result<> saveBalloonedDrawing(OpenStore& store, domain::PartRevisionId revision, const QString& path);

} // namespace clew::services
