// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/quality.h"

namespace clew::domain {

using GaugeStudyId = Id<struct GaugeStudy>;

enum class GaugeStudyMethod { Range, Anova };
constexpr auto namesOf(GaugeStudyMethod)
{
    return std::array{"range", "anova"};
}

enum class GaugeStudyState { Draft, Signed };
constexpr auto namesOf(GaugeStudyState)
{
    return std::array{"draft", "signed"};
}

/// One measurement of a study, as the table had it. Never changed.
struct StudyValue
{
    static constexpr const char* table = "study_value";
    static constexpr bool keyed = false;
    QString part;           ///< the study part's label
    QString person;         ///< the operator's label
    std::int64_t trial = 1; ///< of this operator on this part
    QString value;          ///< in the study's unit, as read

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("part", self.part, Required);
        field("operator", self.person, Required);
        field("trial", self.trial);
        field("value", self.value, Required);
    }
};

/// Repeatability and reproducibility of a gauge (AIAG MSA, 4th edition, III B): the data, what was made of them by
/// which method, and who signed for it. Results are deviations of 1σ in the study's unit, ten significant digits; they
/// follow from the data (study_results.h).
struct GaugeStudy : Identity<GaugeStudy>
{
    static constexpr Kind kind = Kind::GaugeStudy;
    QString number; ///< "GS-2026-0001"
    GaugeId gauge;
    std::optional<CharacteristicId> characteristic;
    GaugeStudyMethod method = GaugeStudyMethod::Anova;
    QDate date;
    std::optional<PersonId> person; ///< who ran it
    QString unit;                   ///< of values, tolerance and deviations
    QString tolerance;              ///< the whole width; empty = none was stated
    QString pooling_level;          ///< of the analysis of variance; empty = 0.25
    QString repeatability;          ///< EV
    QString freedom;                ///< degrees of freedom of EV
    QString reproducibility;        ///< AV, with the interaction where that is kept
    QString interaction;            ///< empty = none, or pooled
    QString grr;
    QString part_variation;
    QString total_variation;
    QString percent_study;     ///< 100 GRR/TV
    QString percent_tolerance; ///< 100 · 6 GRR/tolerance
    QString ndc;               ///< empty = the gauge shows no spread
    GaugeStudyState state = GaugeStudyState::Draft;
    QString conclusion;
    std::optional<PersonId> signed_by;
    std::optional<Instant> signed_at;
    QString file_name; ///< of the table
    QString sha256;
    QString note;
    bool demo = false;
    QList<StudyValue> values;

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("number", self.number, Key | Required);
        field("gauge", self.gauge, Required);
        field("characteristic", self.characteristic);
        field("method", self.method);
        field("date", self.date, Required);
        field("person", self.person);
        field("unit", self.unit);
        field("tolerance", self.tolerance);
        field("pooling_level", self.pooling_level);
        field("repeatability", self.repeatability);
        field("freedom", self.freedom);
        field("reproducibility", self.reproducibility);
        field("interaction", self.interaction);
        field("grr", self.grr);
        field("part_variation", self.part_variation);
        field("total_variation", self.total_variation);
        field("percent_study", self.percent_study);
        field("percent_tolerance", self.percent_tolerance);
        field("ndc", self.ndc);
        field("state", self.state);
        field("conclusion", self.conclusion);
        field("signed_by", self.signed_by);
        field("signed", self.signed_at);
        field("file_name", self.file_name);
        field("sha256", self.sha256);
        field("note", self.note);
        field("demo", self.demo);
        field.parts("values", self.values);
    }
};

} // namespace clew::domain
