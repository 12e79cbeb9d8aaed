// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/instant.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <optional>
#include <qpdf/QPDFObjectHandle.hh>

// How PDF writes text, moments and dictionaries (ISO 32000-1, 7.3 and 7.9).
namespace clew::signing {

/// A text string as hexadecimal UTF-16BE with its byte order mark: `<FEFF0041>`; needs no escapes.
QByteArray hexText(const QString& text);
/// Text of a string object; empty for other objects.
QString textOf(QPDFObjectHandle string);

/// `(D:20260306080000Z)`, whole seconds.
QByteArray dateText(Instant moment);
/// Reads `D:YYYYMMDDHHmmSS` with `Z` or `+HH'mm'`, the zone being UTC where it is missing.
std::optional<Instant> momentOfDate(const QString& text);

/// `12 0 R`.
QByteArray referenceText(int number, int generation = 0);

/// The dictionary as text, with these keys (`/V`) put in or replaced.
QByteArray dictionaryText(QPDFObjectHandle dictionary, const QMap<QByteArray, QByteArray>& replaced = {});

} // namespace clew::signing
