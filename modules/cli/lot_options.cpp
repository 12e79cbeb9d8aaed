// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/lot_options.h"

#include "services/record_view.h"

namespace clew::cli {

QList<Option> lotMoveOptions(const QString& quantityHelp)
{
    return {{QStringLiteral("quantity"), QStringLiteral("N"), quantityHelp},
            {QStringLiteral("number"), QStringLiteral("NUMBER"),
             QStringLiteral("Of the lot it makes; without it the lot's own with a letter and a count")},
            {QStringLiteral("location"), QStringLiteral("PLACE"), QStringLiteral("Where the lot it makes lies")},
            {QStringLiteral("supplier"), QStringLiteral("ID"),
             QStringLiteral("The supplier, where lots of several have that number")}};
}

Result<domain::LotId> lotNamed(Context& context, store::Records& records, const QString& name)
{
    services::RecordName wanted{name, {}};
    if (context.arguments().has(QStringLiteral("supplier")))
        wanted.within.insert(QStringLiteral("supplier"), context.arguments().value(QStringLiteral("supplier")));
    return domain::LotId::fromStore(TRY(services::findRecord(records, domain::Kind::Lot, wanted)));
}

Result<std::optional<Decimal>> decimalOption(Context& context, const QString& option)
{
    if (!context.arguments().has(option))
        return std::optional<Decimal>{};
    const QString text = context.arguments().value(option);
    const auto number = Decimal::parse(QString(text).replace(QLatin1Char(','), QLatin1Char('.')));
    if (!number)
        return fail(Error::Code::Invalid, QStringLiteral("--%1 takes a number; “%2” is none.").arg(option, text));
    return std::optional{*number};
}

Result<std::optional<std::int64_t>> wholeOption(Context& context, const QString& option)
{
    const auto number = TRY(decimalOption(context, option));
    if (!number)
        return std::optional<std::int64_t>{};
    const Decimal plain = number->normalised();
    if (plain.scale() != 0)
        return fail(
            Error::Code::Invalid,
            QStringLiteral("--%1 takes a whole number; “%2” is none.").arg(option, context.arguments().value(option)));
    return std::optional{plain.mantissa()};
}

Result<services::LotMove> lotMoveFrom(Context& context, services::OpenStore& store)
{
    services::LotMove move;
    move.lot = TRY(lotNamed(context, store.records(), context.arguments().positional(0)));
    move.quantity = TRY(decimalOption(context, QStringLiteral("quantity")));
    move.number = context.arguments().value(QStringLiteral("number"));
    move.location = context.arguments().value(QStringLiteral("location"));
    move.reason = context.reason();
    return move;
}

Result<Answer> lotAnswer(services::OpenStore& store, domain::LotId made, domain::LotId from)
{
    const domain::Lot lot = TRY(store.records().getOwn(made));
    const domain::Lot source = TRY(store.records().getOwn(from));
    const auto left = TRY(services::leftOf(store.records(), from));
    const QString quantity = lot.quantity ? lot.quantity->toCanonicalText() : QStringLiteral("unknown");
    const QString rest = left ? left->toCanonicalText() : QStringLiteral("unknown");
    return Answer{{{QStringLiteral("lot"), lot.number},
                   {QStringLiteral("quantity"), quantity},
                   {QStringLiteral("unit_of_measure"), lot.unit_of_measure},
                   {QStringLiteral("from"), source.number},
                   {QStringLiteral("left"), rest}},
                  QStringLiteral("Lot %1: %2 %3. Left of %4: %5 %6.\n")
                      .arg(lot.number, quantity, lot.unit_of_measure, source.number, rest, source.unit_of_measure)};
}

} // namespace clew::cli
