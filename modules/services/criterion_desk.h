// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/parts.h"
#include "services/store_service.h"

namespace clew::services {

/// What decides over an attribute, as somebody looks at it.
struct Criterion
{
    QString fileName; ///< empty: no picture is kept
    QByteArray bytes; ///< PNG or JPEG
};
/// The picture that was kept last.
Result<Criterion> criterionOf(OpenStore& store, domain::CharacteristicId characteristic);

/// Keeps a PNG or JPEG picture as the characteristic's criterion; the one it had stays, behind it. Errors as readPicture
/// and keepPicture say.
Result<> keepCriterion(OpenStore& store, domain::CharacteristicId characteristic, const QString& path);

} // namespace clew::services
