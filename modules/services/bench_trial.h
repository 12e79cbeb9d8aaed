// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/value_entry.h"
#include "store/records.h"

namespace clew::services {

/// A value that is tried on a characteristic and recorded nowhere.
struct BenchTrial
{
    QString piece;   ///< as benchJob takes it
    QString balloon; ///< "12" or "12.4"
    QString text;
    QString unit;
    domain::EntryMode mode = domain::EntryMode::Value;
};

/// What the value would prove there; NotFound where the piece is not asked for that characteristic.
Result<domain::Judgement> judgeTrial(store::Records& records, const BenchTrial& trial, Instant now);

} // namespace clew::services
