// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "base/result.h"

namespace clew {

QString codeName(Error::Code code)
{
    switch (code) {
    case Error::Code::Invalid:
        return QStringLiteral("invalid");
    case Error::Code::NotFound:
        return QStringLiteral("not_found");
    case Error::Code::Conflict:
        return QStringLiteral("conflict");
    case Error::Code::Denied:
        return QStringLiteral("denied");
    case Error::Code::Locked:
        return QStringLiteral("locked");
    case Error::Code::Storage:
        return QStringLiteral("storage");
    case Error::Code::Io:
        return QStringLiteral("io");
    case Error::Code::Cancelled:
        return QStringLiteral("cancelled");
    case Error::Code::Internal:
        return QStringLiteral("internal");
    }
    Q_UNREACHABLE();
}

} // namespace clew
