// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/instant.h"
#include "bench/figures.h"
#include "store/store_secret.h"

#include <QDir>

// One function for each thing that is measured. Each runs in a process of its own, so that its peak memory is its own.
namespace clew::bench {

/// Where the filled stores lie, and how often each thing is measured.
struct Bench
{
    QDir folder;
    int units = 100'000;
    int runs = 15;

    QString storePath() const { return folder.filePath(QStringLiteral("shop.clew")); }
    QString judgedPath() const { return folder.filePath(QStringLiteral("judged.clew")); }
    QString emptyStorePath() const { return folder.filePath(QStringLiteral("empty.clew")); }
    QString plainPath() const { return folder.filePath(QStringLiteral("plain.sqlite")); }
};

inline const QString benchUser = QStringLiteral("m.roth");
inline const QString benchPassphraseText = QStringLiteral("measured, not kept secret");
store::SecretBytes benchPassphrase();

std::vector<Figure> measureBulk(const Bench& bench);
std::vector<Figure> measureTraces(const Bench& bench);
std::vector<Figure> measureSaving(const Bench& bench);
std::vector<Figure> measureOpening(const Bench& bench);
std::vector<Figure> measureDocuments(const Bench& bench);
std::vector<Figure> measureImpact(const Bench& bench);
std::vector<Figure> measureVerifying(const Bench& bench);

} // namespace clew::bench
