// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/sample.h"

#include <cmath>

namespace clew::metrology {

Result<> requireSample(Values values, std::size_t least)
{
    if (values.size() < least)
        return fail(Error::Code::Invalid, QStringLiteral("At least %1 values are needed; there are %2.")
                                              .arg(qulonglong(least))
                                              .arg(qulonglong(values.size())));
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!std::isfinite(values[i]))
            return fail(Error::Code::Invalid,
                        QStringLiteral("Value %1 is not a finite number; leave it out.").arg(qulonglong(i + 1)));
    }
    return {};
}

} // namespace clew::metrology
