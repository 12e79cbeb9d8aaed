// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "signing/revision_diff.h"

namespace clew::signing {

/// Reads a document security store (/DSS, ETSI EN 319 142-1, 5.4.2) strictly: arrays of streams that really are
/// certificates, revocation lists, OCSP answers or time stamps, and nothing beside them. The ids of all its objects,
/// the streams included; nothing when anything else is in it. May throw as libqpdf does.
std::optional<ObjectIds> validationData(QPDFObjectHandle store);

} // namespace clew::signing
