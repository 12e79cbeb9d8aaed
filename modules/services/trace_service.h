// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/trace_report.h"
#include "store/records.h"
#include "store/work_done.h"

#include <QJsonValue>

namespace clew::services {

/// What a trace begins at. Machine and order are told by their names alone; the rest are records.
enum class TraceOf { Lot, Heat, Certificate, Program, WorkOrder, Machine, Person, Gauge, Unit, Shipment, Order };
constexpr auto namesOf(TraceOf)
{
    return std::array{"lot",    "heat",  "certificate", "program",  "work_order", "machine",
                      "person", "gauge", "unit",        "shipment", "order"};
}

/// Whether a time window goes with such a start: only with what was done at a time.
bool takesWindow(TraceOf of);

struct TraceRequest
{
    TraceOf of = TraceOf::Lot;
    QJsonValue name;                            ///< a text, or an object that says the whole natural key (References)
    store::TimeWindow window;                   ///< when it was done: of programs, machines, persons and gauges only
    std::optional<Instant> asOf;                ///< as the genealogy stood then; absent = removed components count
    std::optional<domain::Direction> direction; ///< absent: backward for unit, shipment and order, else forward
};

/// Answers "what is concerned?": from a record, a machine or a customer's order to every unit, lot, delivery (forward),
/// or to everything it was made of, on and with (backward).
///
/// Fails with NotFound or Conflict where the name fits no record or several, with Invalid where a window was given for
/// a start that has none, and with Cancelled.
class TraceService
{
public:
    explicit TraceService(store::Records& records) : m_records(records) {}

    Result<TraceReport> trace(const TraceRequest& request, Progress& progress);

private:
    store::Records& m_records;
};

} // namespace clew::services
