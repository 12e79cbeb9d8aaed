// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/instant.h"
#include "base/progress.h"
#include "base/result.h"
#include "store/key_slot.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace clew::services {

struct DemoUser
{
    QString id;
    QString name;
    QStringList roles;
    QString passphraseFile;
};

struct DemoDocument
{
    QString path;
    QString kind; ///< "fai" | "dhr" | "lot dhr"
    int signatures = 0;
    bool valid = false;
};

/// What the demonstration left in its folder.
struct Demo
{
    QString store;
    QString recoveryFile;
    QList<DemoUser> users;
    int units = 0;     ///< covers and plates, with their results
    int toMeasure = 0; ///< barrels on a tray, in inspection
    int results = 0;
    int released = 0;     ///< covers
    QStringList refusals; ///< why the first plate may not be released
    QString nonconformity;
    QString hold;
    QJsonObject lotTrace;  ///< forward from the material lot
    QJsonObject unitTrace; ///< back from a serial
    QList<DemoDocument> documents;
    bool ledgerOk = false;
    std::int64_t ledgerEntries = 0;
    qint64 elapsedMs = 0;
};

/// The main job from end to end, on the published files of a real production run (resources/demo/SOURCE.md), in a new
/// or empty folder: an encrypted store, 20 covers and 20 plates with their results, lots, programs and orders; a first
/// article report, a device history of one cover and one of the lot, each signed by two people and verified as a
/// stranger would; and a tray of barrels that is yet to be measured. What the files lack is made up and marked DEMO, in
/// the data and on paper.
Result<Demo> makeDemo(const QString& folder, const Clock& clock, Progress& progress,
                      const store::ScryptCost& keyCost = {});

QJsonObject toJson(const Demo& demo);

} // namespace clew::services
