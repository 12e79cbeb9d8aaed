// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "charts/category_chart.h"
#include "charts/histogram.h"
#include "charts/run_chart.h"
#include "domain/gauge_study.h"
#include "services/capability_study.h"
#include "services/store_service.h"

namespace clew::services {

struct StudyRow
{
    QString number;
    QString gauge;
    QDate date;
    QString percentStudy; ///< 100 GRR/TV; empty where the gauge shows no spread
    domain::GaugeStudyState state = domain::GaugeStudyState::Draft;
};
/// Newest first.
Result<QList<StudyRow>> studyRows(OpenStore& store);

/// The charts of a gauge study, those of its PDF.
struct StudyCharts
{
    charts::BarGroups components; ///< shares of the variation
    charts::CategoryChart byPart;
    charts::CategoryChart byOperator;
    charts::CategoryChart interaction;
};

/// A gauge study as it lies before somebody.
struct StudySheet
{
    domain::GaugeStudy study;
    int parts = 0;
    int operators = 0;
    QString gauge;
    QString person;
    QString signedBy;
    StudyCharts charts;
};
Result<StudySheet> studySheet(OpenStore& store, const QString& number);

/// A crossed study as a person brings it: a table of which three columns count.
struct NewStudy
{
    QString gauge;
    QByteArray table;
    QString fileName; ///< empty: it was typed
    QString part;     ///< columns, by header or number
    QString person;
    QString value;
    domain::GaugeStudyMethod method = domain::GaugeStudyMethod::Anova;
    QString tolerance; ///< its whole width in the values' unit; empty = none is stated
    QString unit;      ///< empty: the gauge's
    QString note;
};
/// The study's number.
Result<QString> addStudy(OpenStore& store, const NewStudy& wanted);
Result<> signStudy(OpenStore& store, const QString& number, const QString& conclusion);
/// The document's name for its address. `reason`: from the second issue on.
Result<QString> issueStudy(OpenStore& store, const QString& number, const QString& reason);

/// A capability as a person asks about it.
struct CapabilityQuestion
{
    QString part;
    QString revision; ///< empty: the only one there is
    QString balloon;
    QString from; ///< days or moments; empty = all results
    QString to;
    int subgroup = 1;
    QString model;  ///< "normal", "lognormal" …; empty: as the plan fixes it
    QString method; ///< "percentile", "z"; of a model other than normal
};
/// What came out, with the charts of its PDF; those of the distribution only where they can be drawn.
struct CapabilityAnswer
{
    domain::CapabilityDocument document;
    charts::RunChart location;
    charts::RunChart spread;
    std::optional<charts::Histogram> histogram;
    std::optional<charts::ProbabilityPlot> probability;
};
Result<CapabilityAnswer> answerCapability(OpenStore& store, const CapabilityQuestion& question);
/// The document's name for its address.
Result<QString> issueCapability(OpenStore& store, const CapabilityQuestion& question);

} // namespace clew::services
