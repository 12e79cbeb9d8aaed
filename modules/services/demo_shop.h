// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/all_records.h"
#include "services/characteristic_service.h"
#include "services/demo_service.h"
#include "services/store_service.h"

#include <QMap>

namespace clew::services {

/// The shop of the demonstration: a folder with the shipped input files, the store made from them, its two people.
///
/// The steps are called once each, in the order they stand here.
class DemoShop
{
public:
    DemoShop(const QString& folder, const Clock& clock, const store::ScryptCost& keyCost);

    Result<> layOutInputs();
    Result<> makeStore();
    Result<> readFiles();
    Result<> correctTolerance();
    /// A tray of barrels that is yet to be measured at the Bench, with its order, plan and gauges.
    Result<> layOutTray();

    /// Takes an input file in, and counts its results; a problem in it is an error.
    Result<> take(const QString& name, const QMap<QString, QString>& set = {});

    static QString partOfPlates();
    static QString serialOfFirstPlate();

    QString inFolder(const QString& name) const { return m_folder + QLatin1Char('/') + name; }
    store::Records& records() { return m_store->records(); }
    const Clock& clock() const { return m_clock; }
    const Session& quality() const { return m_store->session(); }
    const Session& inspector() const { return *m_inspector; }
    const Passphrase& qualityPassphrase() const { return *m_qualityPassphrase; }
    const Passphrase& inspectorPassphrase() const { return *m_inspectorPassphrase; }
    const QList<domain::UnitId>& covers() const { return m_covers; }
    const QList<domain::UnitId>& plates() const { return m_plates; }
    const QString& storeFile() const { return m_storeFile; }
    const QString& recoveryFile() const { return m_recoveryFile; }
    const QList<DemoUser>& users() const { return m_users; }
    int results() const { return m_results; }
    int toMeasure() const { return m_toMeasure; }

private:
    QString input(const QString& name) const { return inFolder(QStringLiteral("inputs/") + name); }
    Result<> keepUser(const Session& session, const Passphrase& passphrase);
    Result<domain::UnitId> unitOf(const QString& part, const QString& serial, int number);
    Result<domain::PartRevisionId> revisionOf(const QString& part);
    Result<> attachDocuments();
    Result<> attach(const QString& name, const QString& mediaType, const QString& type, const QString& part);
    Result<> correct(const QString& part, const QString& balloon, const LimitCorrection& correction);

    QString m_folder;
    const Clock& m_clock;
    store::ScryptCost m_keyCost;
    std::unique_ptr<OpenStore> m_store;
    std::optional<Session> m_inspector;
    std::optional<Passphrase> m_qualityPassphrase;
    std::optional<Passphrase> m_inspectorPassphrase;
    QString m_storeFile;
    QString m_recoveryFile;
    QList<DemoUser> m_users;
    QList<domain::UnitId> m_covers;
    QList<domain::UnitId> m_plates;
    int m_results = 0;
    int m_toMeasure = 0;
};

} // namespace clew::services
