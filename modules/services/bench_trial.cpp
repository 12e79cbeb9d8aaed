// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/bench_trial.h"

#include "services/bench_job.h"
#include "services/judging.h"

namespace clew::services {

using namespace domain;

Result<Judgement> judgeTrial(store::Records& records, const BenchTrial& trial, Instant now)
{
    const BenchJob job = TRY(benchJob(records, trial.piece));
    for (const BenchTask& task : job.pieces.at(job.current).tasks) {
        if (task.place() != trial.balloon)
            continue;
        FeatureResult result;
        result.feature = task.feature;
        result.readings = 1;
        result.text = trial.text;
        if (!isAttribute(*task.characteristic))
            result.value =
                TRY(readEntry(*task.characteristic, trial.text, trial.unit, trial.mode, ReadingSource::Serial)).value;
        MeasuringConditions conditions;
        conditions.plan = &task.plan;
        return Judging(records).judge(*task.characteristic, result, conditions, now);
    }
    return fail(Error::Code::NotFound, QStringLiteral("%1 has no characteristic “%2” to be measured; look it up on the "
                                                      "Bench.")
                                           .arg(trial.piece, trial.balloon));
}

} // namespace clew::services
