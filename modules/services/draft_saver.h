// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/problem.h"
#include "exchange/draft.h"
#include "services/draft_fields.h"
#include "services/mastering_falls.h"

#include <QMap>
#include <QSet>

namespace clew::services {

/// How many records of a kind a file brought, and how many were there already.
struct SavedCount
{
    int added = 0;
    int known = 0;
    int completed = 0; ///< there already, and the file filled in what was empty
    int changed = 0;   ///< there already, and the file says something else: refused
};

/// Saves the drafts of one file, inside a transaction that its caller began and ends.
///
/// (1) What is there already, by its natural key or its place in the file, is left as it is. A draft that says
///     something else about it is a Problem: a record is corrected with a reason, never by a file. But what is empty in
///     a master record (customer, supplier, person, part, heat, gauge, work order) is filled in, with a warning: lists
///     come in any order, and what one list only mentions another one describes.
/// (2) A customer, supplier or person that a draft only mentions is made from the mention, with a warning. So is the
///     lot that a split or cut leads to, and the heat that a certificate is for.
/// (3) Nothing that leads in a circle (lots, assemblies) is saved.
class DraftSaver
{
public:
    /// How far a file speaks with authority of the records it names. A measuring machine's file describes part and
    /// gauge only by the way: where it differs from the store that is a warning, but for the limits. A calibration
    /// certificate does, too, but the serial number on it must be the gauge's.
    enum class Describes { Exactly, Loosely, Certified };

    DraftSaver(store::Records& records, const Clock& clock, QString fileHash, Describes describes = Describes::Exactly);

    /// Saves one draft; what is wrong with it becomes a Problem. An error is the store's.
    Result<> save(const exchange::Draft& draft);
    /// Judges every result that came in without a judgement and has the readings its plan asks for, and anew those that
    /// new master checks bring down.
    Result<> judgeNewResults();

    const QMap<QString, SavedCount>& counts() const { return m_counts; }
    /// Counts by row of the file too, from now on.
    void countByRow() { m_isCountedByRow = true; }
    const QHash<int, SavedCount>& rows() const { return m_rows; }
    const Problems& problems() const { return m_problems; }
    /// Inspections the file spoke of, in the order they came.
    const QList<domain::InspectionId>& inspections() const { return m_inspections; }
    /// Units the file spoke of, in the order they came.
    const QList<domain::UnitId>& units() const { return m_units; }

private:
    using Line = QJsonObject;

    template<typename R>
    Result<std::optional<Id<R>>> saveRecord(R record, const Line& line);
    template<typename R>
    Result<> completeStored(R stored, const Line& line, const QStringList& filled);
    template<typename R>
    Result<> compareWithStored(Id<R> id, const Line& line);
    /// Whether the file says it of the record only by the way.
    template<typename R>
    bool isByTheWay(const QString& field) const;
    template<typename R>
    Result<> saveAs(const Line& line);
    template<typename R, typename Make>
    Result<> makeMentioned(const Line& line, const char* field, Make make);

    Result<bool> isThere(const exchange::Draft& draft);
    Result<bool> isPartThere(const Line& line);
    Result<bool> isCharacteristicThere(const Line& line);
    Result<QJsonObject> withUnitAtPosition(const Line& line);
    Result<std::optional<domain::InspectionId>> knownInspection(const QString& place);
    Result<> saveKind(const exchange::Draft& draft);
    Result<> saveMentioned(const Line& line);
    Result<> savePart(const Line& line);
    Result<> saveDocument(const Line& line);
    Result<> saveDocumentLink(const Line& line);
    Result<> saveWorkOrder(const Line& line);
    Result<> saveLotEdge(const Line& line);
    Result<> saveCertificate(const Line& line);
    Result<QList<domain::CertificateLot>> certifiedLots(const Line& line);
    Result<Line> withHeat(const Line& line, const QList<domain::CertificateLot>& lots);
    Result<bool> isOfTheHeat(const Line& line, const QList<domain::CertificateLot>& lots);
    Result<> addToCertificate(domain::CertificateId id, const domain::Certificate& said);
    Result<> judgeCertificate(domain::CertificateId id);
    Result<> saveCharacteristic(const Line& line);
    Result<> saveUnit(const Line& line);
    Result<> saveCalibration(const Line& line);
    Result<> saveConsumption(const Line& line);
    Result<> saveAssembly(const Line& line);
    Result<> saveOperationRun(const Line& line);
    Result<> saveSoundCalibration(const Line& line);
    Result<> saveMasterCheck(const Line& line);
    Result<> judgeCheckedGauges();
    Result<> saveBudget(const Line& line);
    Result<> saveStudy(const Line& line);
    Result<> saveInspection(const Line& line);
    Result<> saveMeasurement(const Line& line);
    Result<> saveVoid(domain::InspectionId inspection, const domain::Reading& reading, const Line& line);
    Result<> saveJudgement(const Line& line);
    Result<> planByWhatIsInForce(domain::Inspection& inspection);
    void warnOfUnsettled(const domain::Inspection& inspection, const domain::InspectionPlan* plan);
    template<typename R, typename SubjectType>
    Result<> saveWithSubjects(const Line& line);
    template<typename SubjectType>
    Result<QList<SubjectType>> subjectsOf(const Line& line);

    Result<> checkSubject(domain::InspectionId id, const Line& line);
    Result<std::optional<domain::InspectionId>> inspectionOf(const Line& line);
    Result<std::optional<domain::InspectionId>> makeInspection(const Line& line);
    Result<std::optional<domain::CharacteristicId>> characteristicOf(domain::InspectionId inspection,
                                                                     const QString& balloon);
    Result<> readValue(domain::Reading& reading, const Line& line);
    Result<> checkDelivered(domain::ShipmentId id, const QList<domain::ShipmentLine>& lines);
    Result<bool> leadsBackToLot(domain::LotId from, domain::LotId to);
    Result<bool> leadsBackToUnit(domain::UnitId parent, domain::UnitId child);

    void problem(const QString& field, const QString& message);
    void warning(const QString& field, const QString& message);
    void count(const char* kind, bool isNew);

    store::Records& m_records;
    const Clock& m_clock;
    References m_references;
    QString m_fileHash;
    Describes m_describes;
    int m_row = 0;
    QString m_place;
    QHash<QString, QString> m_columns; ///< of the draft, as its list names them
    Problems m_problems;
    QMap<QString, SavedCount> m_counts;
    QHash<int, SavedCount> m_rows; ///< of all kinds
    bool m_isCountedByRow = false;
    QSet<std::pair<int, QString>> m_mentioned;
    QHash<QString, domain::InspectionId> m_inspectionByName; ///< its number, or its place in the file
    QHash<domain::InspectionId, domain::PartRevisionId> m_revisionOf;
    QHash<std::pair<domain::PartRevisionId, QString>, domain::Characteristic> m_characteristics;
    QHash<std::pair<domain::InspectionId, std::pair<domain::CharacteristicId, std::pair<qint64, qint64>>>, qint64>
        m_lastNumber;
    QSet<domain::InspectionId> m_alreadyIn; ///< inspections that an earlier import of this file brought
    QSet<domain::InspectionId> m_measured;  ///< with new readings
    QHash<domain::GaugeId, QList<FallenBracket>> m_fellBefore; ///< of gauges with new master checks
    QList<domain::InspectionId> m_inspections;
    QList<domain::UnitId> m_units;
};

} // namespace clew::services
