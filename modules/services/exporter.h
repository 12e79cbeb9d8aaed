// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/progress.h"
#include "services/draft_fields.h"

#include <QIODevice>

namespace clew::exchange {
class ExchangeWriter;
}

namespace clew::services {

/// Writes all records of a store as Clew's exchange file (docs/exchange.md): an empty store that takes it in gives the
/// same file again. Left out: accounts and keys, which belong to the store, and people who only have an account; the
/// ledger, which can't be carried over; the imports of exchange files, which only carried.
class Exporter
{
public:
    explicit Exporter(store::Records& records) : m_records(records), m_references(records) {}

    /// How many lines of each kind were written.
    Result<QMap<QString, int>> write(QIODevice& device, Progress& progress);

private:
    template<typename R>
    Result<QJsonObject> lineOf(const R& record);
    template<typename R>
    Result<> writeAll(const char* kind, Result<> (Exporter::*finish)(const R&, QJsonObject&));
    Result<> writeLine(const char* kind, const QJsonObject& fields);

    template<typename R>
    Result<> leaveAsIs(const R&, QJsonObject&);
    Result<> finishPart(const domain::PartRevision& revision, QJsonObject& line);
    Result<> finishDocument(const domain::Document& document, QJsonObject& line);
    Result<> finishLot(const domain::Lot& lot, QJsonObject& line);
    Result<> finishUnit(const domain::Unit& unit, QJsonObject& line);
    Result<> finishInspection(const domain::Inspection& inspection, QJsonObject& line);
    Result<> finishCertificate(const domain::Certificate& certificate, QJsonObject& line);
    template<typename R>
    Result<> finishSubjects(const R& record, QJsonObject& line);
    Result<> finishSignature(const domain::Signature& signature, QJsonObject& line);
    Result<> writeLotEdges();
    Result<> writeConsumptions();
    Result<> writeReadings();
    Result<> writeJudgements();
    Result<> writeDocumentLinks();
    Result<bool> isLeftOut(domain::Kind kind, std::int64_t key);

    store::Records& m_records;
    References m_references;
    exchange::ExchangeWriter* m_writer = nullptr;
    Progress* m_progress = nullptr;
    QMap<QString, int> m_written;
};

} // namespace clew::services
