// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/record_kinds.h"

namespace clew::domain {

namespace {

/// "id! name": the fields in the order they are written; those with ! can't be left out.
ExchangeKind exchangeKind(const char* name, const char* fields)
{
    ExchangeKind kind{QString::fromLatin1(name), {}, {}};
    for (QString field : QString::fromLatin1(fields).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (field.endsWith(QLatin1Char('!'))) {
            field.chop(1);
            kind.required.append(field);
        }
        kind.fields.append(field);
    }
    kind.fields.append(QStringLiteral("uuid"));
    return kind;
}

} // namespace

const QList<ExchangeKind>& recordKinds()
{
    static const QList<ExchangeKind> kinds{
        exchangeKind("document",
                     "sha256! title type file_name media_type size revision source previous manifest content finding "
                     "demo"),
        exchangeKind("customer",
                     "id! name address contact phone email supplier_code retention_years decision_rule demo"),
        exchangeKind("supplier", "id! name address contact type approval approved_until demo"),
        exchangeKind("person", "id! name function demo"),
        exchangeKind("account", "id! person! roles active certificate"),
        exchangeKind("part", "number! revision name customer drawing drawing_revision material change decision_rule "
                             "lifetime_years part_uuid demo gtin"),
        exchangeKind("characteristic",
                     "part! revision customer balloon! name type nominal lower upper unit requirement stage location "
                     "designator features decimals datums usage tolerance_problem previous_revision previous_balloon "
                     "decision_rule material_condition feature_of_size size_balloon drawing_page drawing_x drawing_y"),
        exchangeKind("program", "name! revision sha256 o_number controller units comment tools file"),
        exchangeKind("inspection_plan", "part! revision customer name! plan_revision stage state items"),
        exchangeKind("process_plan", "part! revision customer name! plan_revision state operations"),
        exchangeKind("work_order", "number! type part revision customer ordered_by customer_order quantity due "
                                   "process_plan inspection_plan demo"),
        exchangeKind("material_specification",
                     "name! edition material form uns balance rounding others_each others_total named_minimum source "
                     "state verified_by verified limits"),
        exchangeKind("heat", "number! supplier material specification demo"),
        exchangeKind("lot", "number! supplier type heat part revision customer work_order quantity unit_of_measure "
                            "state received location fate because demo"),
        exchangeKind("lot_edge", "from! to! relation quantity unit_of_measure time"),
        exchangeKind("certificate",
                     "number! issuer type lot lots heat date state document demo specification stated_specification "
                     "product form size order validated_by discrepancy values judgements"),
        exchangeKind("unit", "part! revision customer serial! work_order lot position serialized state previous_state "
                             "withdrawn_reason location legacy demo swap_marks tray_places"),
        exchangeKind("consumption", "unit! lot! alternatives quantity unit_of_measure time"),
        exchangeKind("assembly", "parent! child! position from to removed_because"),
        exchangeKind("operation_run", "unit lot operation! attempt machine program program_known fixture tools person "
                                      "start end result note demo transcriber day recorded scan"),
        exchangeKind("gauge",
                     "id! type name manufacturer model serial owner resolution unit location state demo material"),
        exchangeKind("calibration", "gauge! certificate date! due uncertainty k laboratory result document "
                                    "demo issued signature points as_found references"),
        exchangeKind("inspection",
                     "number unit lot part revision customer stage plan sample_size sampling accept_number "
                     "nonconforming inspector program "
                     "started ended state origin_file origin_place source_place note demo corrected_to_20 "
                     "part_temperature plate_temperature settling_since settling_override conditions"),
        exchangeKind("measurement",
                     "unit lot inspection part revision customer balloon! feature attempt number value text "
                     "unit_of_measure deviation position status gauge chain person transcriber time day recorded "
                     "source replaces reason defect void"),
        exchangeKind("judgement", "inspection! balloon! feature number result value unit attempt readings rule lower "
                                  "upper verdict because time uncertainty k freedom p influences corrected_by "
                                  "calibration corrected correction bonus bonus_by budget"),
        exchangeKind("nonconformity",
                     "number! title! reason found found_by part revision customer balloon "
                     "disposition justification decided_by decided approval_reference units lots demo"),
        exchangeKind("hold", "number! reason! placed_by placed lifted_by lifted assessment units lots demo"),
        exchangeKind("fai_report", "number! issue part! revision customer unit! full full_or_partial_reason baseline "
                                   "affected assembly process_reference comments document demo"),
        exchangeKind("shipment",
                     "number! customer sold_to consignee address contact phone customer_order order date units "
                     "lots demo"),
        exchangeKind("budget", "name! version text! state demo"),
        exchangeKind("master_check", "gauge! master! time! deviation limit unit! person note demo"),
        exchangeKind("impact_assessment",
                     "number! gauge! calibration as_found! begins ends window_reason suspects measurements results "
                     "units made_by made conclusion signed_by signed findings decisions demo"),
        exchangeKind("study",
                     "number! gauge! part revision customer balloon method date! person unit tolerance pooling_level "
                     "repeatability freedom reproducibility interaction grr part_variation total_variation "
                     "percent_study percent_tolerance ndc state conclusion signed_by signed file_name sha256 note demo "
                     "values!"),
        exchangeKind("document_link", "document! unit lot part revision customer role balloon inspection"),
        exchangeKind("signature", "document! account printed_name! meaning! reason time manifest certificate "
                                  "document_sha256"),
        exchangeKind("import", "sha256! settings file_name format time problems"),
        exchangeKind("mapping", "name! list! headers columns constants decimal date_style"),
        exchangeKind("label", "content! subject unit lot gauge prints"),
    };
    return kinds;
}

const ExchangeKind* findRecordKind(const QString& name)
{
    for (const ExchangeKind& kind : recordKinds()) {
        if (kind.name == name)
            return &kind;
    }
    return nullptr;
}

} // namespace clew::domain
