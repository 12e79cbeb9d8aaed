// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QStringList>

namespace clew::domain {

/// One kind of line of the exchange file, with the fields it may have (docs/exchange.md).
struct ExchangeKind
{
    QString name;
    QStringList fields;
    QStringList required;
};

/// All of them, in an order in which each kind's lines can be resolved by lines of kinds before it.
const QList<ExchangeKind>& recordKinds();
const ExchangeKind* findRecordKind(const QString& name);

} // namespace clew::domain
