// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/label_view.h"
#include "domain/quality.h"
#include "services/session.h"

namespace clew::services {

enum class LabelForm { Single, Sheet };

struct LabelRequest
{
    domain::LabelSubject subject = domain::LabelSubject::Unit;
    QList<std::int64_t> keys; ///< of units, of lots for bags and trays, of gauges
    LabelForm form = LabelForm::Single;
    int skip = 0;   ///< labels of the first sheet that are used up
    QString reason; ///< asked for as soon as one of them was printed before
};

struct PrintedLabel
{
    QString content; ///< element string in brackets
    std::int64_t print = 1;
};

struct PrintedLabels
{
    QByteArray pdf;
    QList<PrintedLabel> labels;
};

/// What a scan means.
struct ScannedLabel
{
    domain::Gs1Elements elements;
    QString kind;           ///< "unit", "lot", "gauge", "operation"
    QString label;          ///< of the record
    QString operation;      ///< of a traveller's code
    bool isPrinted = false; ///< a label with just these elements was printed here
};

/// Labels with GS1 Data Matrix: every printing is counted, from the second on with its reason. Nothing is printed whose
/// element string is wrong.
class LabelService
{
public:
    LabelService(store::Records& records, const Clock& clock, const Session& session)
        : m_records(records),
          m_clock(clock),
          m_session(session)
    {
    }

    Result<PrintedLabels> print(const LabelRequest& request);
    /// The scan, or the text in brackets; Invalid for a wrong element string, NotFound where it names nothing here.
    Result<ScannedLabel> verify(const QString& scan);

private:
    Result<domain::LabelView> viewOf(domain::LabelSubject subject, std::int64_t key, domain::Label& label);
    Result<domain::LabelView> unitView(domain::UnitId id);
    Result<domain::LabelView> lotView(domain::LotId id, bool isTray);
    Result<domain::LabelView> gaugeView(domain::GaugeId id);
    Result<std::int64_t> countPrint(domain::Label label, const QString& reason);

    store::Records& m_records;
    const Clock& m_clock;
    const Session& m_session;
};

} // namespace clew::services
