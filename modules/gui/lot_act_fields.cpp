// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/lot_act_fields.h"

#include "gui/lot_rows.h"
#include "gui/words.h"
#include "metrology/sampling_plan.h"

#include <QCoreApplication>

namespace clew::gui {

using services::LotAct;

namespace {

QString actWord(const char* text)
{
    return QCoreApplication::translate("LotActs", text);
}

struct LotActTexts
{
    LotAct act;
    const char* button;
    const char* what;
    const char* primary;
};

constexpr LotActTexts lotActTexts[] = {
    {LotAct::Receive, QT_TRANSLATE_NOOP("LotActs", "&New lot…"),
     QT_TRANSLATE_NOOP("LotActs", "What came in: a bar, a box of screws. Its certificate follows on the page of "
                                  "certificates."),
     QT_TRANSLATE_NOOP("LotActs", "Receive")},
    {LotAct::Split, QT_TRANSLATE_NOOP("LotActs", "&Split…"),
     QT_TRANSLATE_NOOP("LotActs", "A part of the lot becomes a lot of its own: another tray, a bag, rework."),
     QT_TRANSLATE_NOOP("LotActs", "Split")},
    {LotAct::Remnant, QT_TRANSLATE_NOOP("LotActs", "Re&mnant…"),
     QT_TRANSLATE_NOOP("LotActs", "What is left of the bar goes back to the store as a lot of its own."),
     QT_TRANSLATE_NOOP("LotActs", "Put back")},
    {LotAct::Cut, QT_TRANSLATE_NOOP("LotActs", "&Cut…"),
     QT_TRANSLATE_NOOP("LotActs",
                       "Pieces from the bar: they become a production lot, the tray. Saw cuts count as used."),
     QT_TRANSLATE_NOOP("LotActs", "Cut")},
    {LotAct::Merge, QT_TRANSLATE_NOOP("LotActs", "Mer&ge…"),
     QT_TRANSLATE_NOOP("LotActs",
                       "This lot and others of the same part become one lot. Where it came from stays known."),
     QT_TRANSLATE_NOOP("LotActs", "Merge")},
    {LotAct::Serialize, QT_TRANSLATE_NOOP("LotActs", "Serial n&umbers…"),
     QT_TRANSLATE_NOOP("LotActs",
                       "Pieces get their serial numbers, with their places in the tray in the same order. They "
                       "inherit what happened to the lot until now."),
     QT_TRANSLATE_NOOP("LotActs", "Give numbers")},
    {LotAct::Send, QT_TRANSLATE_NOOP("LotActs", "Send &out…"),
     QT_TRANSLATE_NOOP("LotActs",
                       "To a finisher, by quantity or by serial numbers. What went out is a lot of its own until "
                       "it comes back."),
     QT_TRANSLATE_NOOP("LotActs", "Send")},
    {LotAct::TakeBack, QT_TRANSLATE_NOOP("LotActs", "Come &back…"),
     QT_TRANSLATE_NOOP("LotActs",
                       "What the finisher sent back. If fewer come than went, the missing ones are open under a "
                       "number, and the rest goes on."),
     QT_TRANSLATE_NOOP("LotActs", "Take back")},
    {LotAct::Scrap, QT_TRANSLATE_NOOP("LotActs", "Take o&ut of the flow…"),
     QT_TRANSLATE_NOOP("LotActs", "Set-up pieces, destructive tests, scrap: they never come back into the flow."),
     QT_TRANSLATE_NOOP("LotActs", "Take out")},
    {LotAct::Inspect, QT_TRANSLATE_NOOP("LotActs", "&Inspect…"),
     QT_TRANSLATE_NOOP("LotActs",
                       "By a sampling plan. Leave the number found empty to be told how many to look at; with it "
                       "the lot is accepted or rejected."),
     QT_TRANSLATE_NOOP("LotActs", "Inspect")},
    {LotAct::MoveInTray, QT_TRANSLATE_NOOP("LotActs", "Move in &tray…"),
     QT_TRANSLATE_NOOP("LotActs",
                       "Units go to other places of the tray, or to another tray. What lay where before stays "
                       "readable; only another move takes it back."),
     QT_TRANSLATE_NOOP("LotActs", "Move")},
    {LotAct::Hold, QT_TRANSLATE_NOOP("LotActs", "&Hold…"),
     QT_TRANSLATE_NOOP("LotActs",
                       "The lot stays where it is, and nothing made of it is released, until the hold is lifted."),
     QT_TRANSLATE_NOOP("LotActs", "Hold")},
    {LotAct::Lift, QT_TRANSLATE_NOOP("LotActs", "&Lift the hold…"),
     QT_TRANSLATE_NOOP("LotActs", "The lot goes back to the state it was in. Say what was found."),
     QT_TRANSLATE_NOOP("LotActs", "Lift")},
};

ActField actText(const char* name, const QString& label, const QString& hint = {})
{
    return {QString::fromLatin1(name), label, hint};
}

ActField actQuantity(const services::LotSheet& sheet)
{
    return actText("quantity", actWord(QT_TRANSLATE_NOOP("LotActs", "&Quantity")),
                   QCoreApplication::translate("LotActs", "empty: all that is left (%1)")
                       .arg(amountWords(sheet.balance.left, sheet.lot.unit_of_measure)));
}

ActField actNumber()
{
    return actText("number", actWord(QT_TRANSLATE_NOOP("LotActs", "Number of the ne&w lot")),
                   actWord(QT_TRANSLATE_NOOP("LotActs", "empty: the lot's own with a letter")));
}

ActField actPlace()
{
    return actText("location", actWord(QT_TRANSLATE_NOOP("LotActs", "&Place")),
                   actWord(QT_TRANSLATE_NOOP("LotActs", "where it lies now")));
}

ActField actReason(const QString& label)
{
    return actText("reason", label);
}

ActField actSerials(const QString& hint)
{
    return actText("serials", actWord(QT_TRANSLATE_NOOP("LotActs", "Se&rial numbers")), hint);
}

QList<ActField> receiveFields()
{
    return {actText("number", actWord(QT_TRANSLATE_NOOP("LotActs", "Lot n&umber")),
                    actWord(QT_TRANSLATE_NOOP("LotActs", "as its label has it"))),
            actText("heat", actWord(QT_TRANSLATE_NOOP("LotActs", "Hea&t"))),
            actText("material", actWord(QT_TRANSLATE_NOOP("LotActs", "&Material")),
                    actWord(QT_TRANSLATE_NOOP("LotActs", "of a heat that is new here"))),
            actText("supplier", actWord(QT_TRANSLATE_NOOP("LotActs", "Su&pplier"))),
            actText("quantity", actWord(QT_TRANSLATE_NOOP("LotActs", "&Quantity"))),
            actText("unit", actWord(QT_TRANSLATE_NOOP("LotActs", "Unit of m&easure")), QStringLiteral("mm, kg, pcs")),
            actPlace()};
}

QList<ActField> cutFields(const services::LotSheet& sheet)
{
    return {actText("pieces", actWord(QT_TRANSLATE_NOOP("LotActs", "Pi&eces"))),
            actText("each",
                    QCoreApplication::translate("LotActs", "For &each piece, %1").arg(sheet.lot.unit_of_measure),
                    actWord(QT_TRANSLATE_NOOP("LotActs", "saw cut included; or in all:"))),
            actText("quantity", QCoreApplication::translate("LotActs", "In &all, %1").arg(sheet.lot.unit_of_measure)),
            actText("part", actWord(QT_TRANSLATE_NOOP("LotActs", "Pa&rt number"))),
            actText("revision", actWord(QT_TRANSLATE_NOOP("LotActs", "Re&vision")),
                    actWord(QT_TRANSLATE_NOOP("LotActs", "empty: the only one there is"))),
            actText("order", actWord(QT_TRANSLATE_NOOP("LotActs", "&Work order"))),
            actNumber(),
            actPlace()};
}

QList<ActField> inspectFields()
{
    ActField rule{QStringLiteral("rule"), actWord(QT_TRANSLATE_NOOP("LotActs", "&Plan"))};
    rule.form = ActField::Form::Choice;
    rule.choices = {{QStringLiteral("MIL-STD-105E"), QStringLiteral("military")},
                    {actWord(QT_TRANSLATE_NOOP("LotActs", "none may be bad (c = 0)")), QStringLiteral("zero")},
                    {actWord(QT_TRANSLATE_NOOP("LotActs", "as agreed")), QStringLiteral("agreed")}};
    ActField level{QStringLiteral("level"), actWord(QT_TRANSLATE_NOOP("LotActs", "&Level"))};
    level.form = ActField::Form::Choice;
    level.value = QStringLiteral("II");
    for (const QString& name : metrology::militaryLevels())
        level.choices.append({name, name});
    ActField aql{QStringLiteral("aql"), QStringLiteral("A&QL, %")};
    aql.form = ActField::Form::Choice;
    aql.value = QStringLiteral("1.0");
    for (const QString& name : metrology::militaryAqls())
        aql.choices.append({name, name});
    return {rule,
            level,
            aql,
            actText("bad", actWord(QT_TRANSLATE_NOOP("LotActs", "c = 0 &finds")),
                    actWord(QT_TRANSLATE_NOOP("LotActs", "so many bad pieces in the lot"))),
            actText("sample", actWord(QT_TRANSLATE_NOOP("LotActs", "Sa&mple agreed"))),
            actText("accept", actWord(QT_TRANSLATE_NOOP("LotActs", "&Accept with"))),
            actText("nonconforming", actWord(QT_TRANSLATE_NOOP("LotActs", "&Nonconforming found")),
                    actWord(QT_TRANSLATE_NOOP("LotActs", "empty: only ask the plan"))),
            actText("note", actWord(QT_TRANSLATE_NOOP("LotActs", "N&ote")),
                    actWord(QT_TRANSLATE_NOOP("LotActs", "what was looked at")))};
}

ActField fateField()
{
    ActField fate{QStringLiteral("fate"), actWord(QT_TRANSLATE_NOOP("LotActs", "&What became of them"))};
    fate.form = ActField::Form::Choice;
    for (const domain::LotFate what :
         {domain::LotFate::SetupPiece, domain::LotFate::DestructiveTest, domain::LotFate::Scrapped})
        fate.choices.append({words::name(domain::enumName(what)), domain::enumName(what)});
    return fate;
}

ActField restField()
{
    ActField rest{QStringLiteral("rest"), actWord(QT_TRANSLATE_NOOP("LotActs", "What did not &come"))};
    rest.form = ActField::Form::Choice;
    rest.choices = {{actWord(QT_TRANSLATE_NOOP("LotActs", "is missing")), QString()},
                    {actWord(QT_TRANSLATE_NOOP("LotActs", "follows later")), QStringLiteral("follows")}};
    return rest;
}

ActField stateField()
{
    ActField state{QStringLiteral("state"), actWord(QT_TRANSLATE_NOOP("LotActs", "Sta&te"))};
    state.form = ActField::Form::Choice;
    for (const domain::UnitState where :
         {domain::UnitState::InProcess, domain::UnitState::FinishReturned, domain::UnitState::InInspection})
        state.choices.append({words::name(domain::enumName(where)), domain::enumName(where)});
    return state;
}

} // namespace

LotActWords lotActWords(LotAct act)
{
    for (const LotActTexts& texts : lotActTexts) {
        if (texts.act == act)
            return {actWord(texts.button), actWord(texts.what), actWord(texts.primary)};
    }
    return {};
}

QList<ActField> lotActFields(LotAct act, const services::LotSheet& sheet)
{
    const QString instead = actWord(QT_TRANSLATE_NOOP("LotActs", "instead of a quantity: A1..A20, B7"));
    switch (act) {
    case LotAct::Receive:
        return receiveFields();
    case LotAct::Split:
    case LotAct::Remnant:
        return {actQuantity(sheet), actNumber(), actPlace()};
    case LotAct::Cut:
        return cutFields(sheet);
    case LotAct::Merge:
        return {actText("others", actWord(QT_TRANSLATE_NOOP("LotActs", "With &lots")),
                        actWord(QT_TRANSLATE_NOOP("LotActs", "numbers with commas between"))),
                actNumber(), actPlace()};
    case LotAct::Serialize:
        return {actSerials(actWord(QT_TRANSLATE_NOOP("LotActs", "A1..A97, or A1, A2, B7"))),
                actText("tray", actWord(QT_TRANSLATE_NOOP("LotActs", "Places in the tra&y")),
                        actWord(QT_TRANSLATE_NOOP("LotActs", "1..97, in the same order; or none"))),
                stateField()};
    case LotAct::Send:
        return {actText("finisher", actWord(QT_TRANSLATE_NOOP("LotActs", "&Finisher"))),
                actText("process", actWord(QT_TRANSLATE_NOOP("LotActs", "Pr&ocess")),
                        actWord(QT_TRANSLATE_NOOP("LotActs", "anodizing, type II"))),
                actQuantity(sheet), actSerials(instead), actNumber()};
    case LotAct::TakeBack:
        return {actQuantity(sheet), actSerials(instead), restField(), actNumber(), actPlace()};
    case LotAct::Scrap:
        return {actQuantity(sheet), fateField(), actReason(actWord(QT_TRANSLATE_NOOP("LotActs", "Rea&son"))),
                actPlace()};
    case LotAct::Inspect:
        return inspectFields();
    case LotAct::MoveInTray:
        return {actSerials(actWord(QT_TRANSLATE_NOOP("LotActs", "A1..A97, or A1, A2, B7"))),
                actText("tray", actWord(QT_TRANSLATE_NOOP("LotActs", "To the &places")),
                        actWord(QT_TRANSLATE_NOOP("LotActs", "in the same order; empty: two units change places"))),
                actText("other_tray", actWord(QT_TRANSLATE_NOOP("LotActs", "&Other tray")),
                        actWord(QT_TRANSLATE_NOOP("LotActs", "its lot number; empty: they stay in theirs"))),
                actReason(actWord(QT_TRANSLATE_NOOP("LotActs", "Rea&son")))};
    case LotAct::Hold:
        return {actReason(actWord(QT_TRANSLATE_NOOP("LotActs", "Rea&son")))};
    case LotAct::Lift:
        return {actReason(actWord(QT_TRANSLATE_NOOP("LotActs", "A&ssessment"))),
                actText("hold", actWord(QT_TRANSLATE_NOOP("LotActs", "&Hold")),
                        actWord(QT_TRANSLATE_NOOP("LotActs", "where several are on it")))};
    }
    return {};
}

QString lotActedWords(LotAct act, const services::LotActed& acted)
{
    switch (act) {
    case LotAct::Serialize:
        return QCoreApplication::translate("LotActs", "%Ln piece(s) of %1 have their serial numbers.", nullptr,
                                           int(acted.units))
            .arg(acted.number);
    case LotAct::MoveInTray:
        return QCoreApplication::translate("LotActs", "%Ln unit(s) lie at another place now.", nullptr,
                                           int(acted.units));
    case LotAct::TakeBack:
        if (!acted.raised.isEmpty())
            return QCoreApplication::translate("LotActs", "%1 is back, short by %2: open as %3.")
                .arg(acted.number, acted.shortBy, acted.raised);
        return QCoreApplication::translate("LotActs", "%1 is back.").arg(acted.number);
    case LotAct::Inspect:
        return acted.accepted
                   ? QCoreApplication::translate("LotActs", "%1 is accepted (%2).").arg(acted.number, acted.raised)
                   : QCoreApplication::translate("LotActs", "%1 is rejected; open as %2.")
                         .arg(acted.number, acted.raised);
    case LotAct::Hold:
        return QCoreApplication::translate("LotActs", "%1 is on hold: %2.").arg(acted.number, acted.raised);
    case LotAct::Lift:
        return QCoreApplication::translate("LotActs", "%2 is lifted; %1 goes on.").arg(acted.number, acted.raised);
    default:
        return acted.quantity.isEmpty()
                   ? QCoreApplication::translate("LotActs", "Lot %1 is there.").arg(acted.number)
                   : QCoreApplication::translate("LotActs", "Lot %1: %2.").arg(acted.number, acted.quantity);
    }
}

} // namespace clew::gui
