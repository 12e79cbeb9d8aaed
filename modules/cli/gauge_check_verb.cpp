// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/moment_option.h"
#include "cli/record_options.h"
#include "cli/text_table.h"
#include "cli/verbs.h"
#include "services/impact_names.h"
#include "services/master_checks.h"

#include <QJsonArray>

namespace clew::cli {

namespace {

/// The result as people name it: part, serial or lot number, balloon.
Result<services::ImpactChange> namedResult(store::Records& records, services::ImpactNames& names,
                                           const services::JudgedByCheck& judged)
{
    const auto inspection = TRY(records.getOwn(judged.inspection));
    domain::ImpactFinding finding;
    finding.unit = inspection.unit;
    finding.lot = inspection.lot;
    finding.inspection = judged.inspection;
    finding.characteristic = judged.characteristic;
    finding.feature = judged.feature;
    finding.from = judged.from;
    finding.to = judged.to;
    return names.of(finding);
}

QString limitWords(const services::RecordedCheck& recorded)
{
    if (!recorded.isWithin)
        return QStringLiteral("beyond its limit");
    return QStringLiteral("within its limit");
}

class GaugeCheckVerb final : public Verb
{
public:
    GaugeCheckVerb()
        : Verb({.name = QStringLiteral("gauge check"),
                .group = QStringLiteral("Quality"),
                .summary = QStringLiteral("Records that a comparative gauge was looked at with its master"),
                .details = QStringLiteral(
                    "What the gauge measured between two checks stands or falls together: where one is beyond its "
                    "limit, every result of the time beside it is judged anew as “not judged”, in the same act, and "
                    "so is what is measured until the next good check. Status 1 for a check beyond its limit."),
                .arguments = {{QStringLiteral("GAUGE"), QStringLiteral("the gauge")}},
                .options = {{QStringLiteral("master"), QStringLiteral("ID"),
                             QStringLiteral("The setting ring, plug or block"), QStringList(), true},
                            {QStringLiteral("deviation"), QStringLiteral("LENGTH"),
                             QStringLiteral("What it showed more than the master's value: \"+0.2 µm\""), QStringList(),
                             true},
                            {QStringLiteral("limit"), QStringLiteral("LENGTH"),
                             QStringLiteral("How much that may be, either way: \"0.5 µm\""), QStringList(), true},
                            {QStringLiteral("time"), QStringLiteral("T"), QStringLiteral("When; now without it")},
                            {QStringLiteral("note"), QStringLiteral("TEXT"),
                             QStringLiteral("What else is to be known")}},
                .examples = {QStringLiteral("--store shop.clew --user ir gauge check AG-014 --master SR-10 --deviation "
                                            "\"+0.2 µm\" --limit \"0.5 µm\"")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        const Arguments& arguments = context.arguments();
        services::NewMasterCheck wanted;
        wanted.deviation = arguments.value(QStringLiteral("deviation"));
        wanted.limit = arguments.value(QStringLiteral("limit"));
        wanted.note = arguments.value(QStringLiteral("note"));
        wanted.time = TRY(momentOption(context, QStringLiteral("time"), DayMeans::ItsStart));
        services::OpenStore* store = TRY(context.store());
        wanted.gauge = TRY(gaugeNamed(store->records(), arguments.positional(0)));
        wanted.master = TRY(gaugeNamed(store->records(), arguments.value(QStringLiteral("master"))));
        const auto recorded =
            TRY(services::MasterChecks(store->records(), store->clock(), store->session()).record(wanted));
        return answerOf(store->records(), arguments, recorded);
    }

private:
    static Result<domain::GaugeId> gaugeNamed(store::Records& records, const QString& code)
    {
        return domain::GaugeId::fromStore(TRY(services::findRecord(records, domain::Kind::Gauge, {code, {}})));
    }

    static Result<Answer> answerOf(store::Records& records, const Arguments& arguments,
                                   const services::RecordedCheck& recorded)
    {
        services::ImpactNames names(records);
        QJsonArray changed;
        TextTable table({QStringLiteral("Part"), QStringLiteral("Serial"), QStringLiteral("Balloon"),
                         QStringLiteral("Was"), QStringLiteral("Is")});
        for (const services::JudgedByCheck& judged : recorded.changed) {
            const auto named = TRY(namedResult(records, names, judged));
            const QString from = domain::enumName(judged.from);
            const QString to = domain::enumName(judged.to);
            changed.append(QJsonObject{{QStringLiteral("part"), named.part},
                                       {QStringLiteral("serial"), named.serial},
                                       {QStringLiteral("characteristic"), named.characteristic},
                                       {QStringLiteral("from"), from},
                                       {QStringLiteral("to"), to}});
            table.add({named.part, named.serial, named.characteristic, from, to});
        }
        const domain::MasterCheck& check = recorded.check;
        const QString gauge = arguments.positional(0);
        const QString master = arguments.value(QStringLiteral("master"));
        const QJsonObject json{{QStringLiteral("gauge"), gauge},
                               {QStringLiteral("master"), master},
                               {QStringLiteral("time"), check.time.toString()},
                               {QStringLiteral("deviation"), check.deviation.text},
                               {QStringLiteral("limit"), check.limit.text},
                               {QStringLiteral("unit"), check.unit},
                               {QStringLiteral("within"), recorded.isWithin},
                               {QStringLiteral("bracket"),
                                recorded.closed ? QJsonValue(domain::enumName(*recorded.closed)) : QJsonValue()},
                               {QStringLiteral("changed"), changed}};
        QString text = QStringLiteral("%1 was %2 %3 off %4: %5.\n")
                           .arg(gauge, check.deviation.text, check.unit, master, limitWords(recorded));
        if (recorded.closed)
            text +=
                QStringLiteral("What it measured since the check before %1.\n").arg(domain::enumName(*recorded.closed));
        return Answer{json, table.isEmpty() ? text : text + QLatin1Char('\n') + table.text(), !recorded.isWithin};
    }
};

} // namespace

std::unique_ptr<Verb> gaugeCheckVerb()
{
    return std::make_unique<GaugeCheckVerb>();
}

} // namespace clew::cli
