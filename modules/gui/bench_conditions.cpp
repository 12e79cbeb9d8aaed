// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/bench_conditions.h"

#include <QCoreApplication>

namespace clew::gui {

namespace {

using Answers = ActPanel::Answers;

constexpr std::int64_t millisecondsPerMinute = 60'000;

QString conditionWord(const char* text)
{
    return QCoreApplication::translate("Conditions", text);
}

QString numberedCondition(qsizetype index)
{
    return QStringLiteral("condition_%1").arg(index);
}

/// The plan's names that have no field of their own.
QStringList namedConditions(const services::BenchPiece& piece)
{
    QStringList names;
    for (const QString& wanted : piece.wantedConditions()) {
        const QString name = wanted.trimmed();
        const bool isTemperature = name.compare(QLatin1String("part temperature"), Qt::CaseInsensitive) == 0 ||
                                   name.compare(QLatin1String("plate temperature"), Qt::CaseInsensitive) == 0;
        if (!isTemperature)
            names.append(name);
    }
    return names;
}

QString recordedValue(const domain::Inspection* recorded, const QString& name)
{
    for (const QString& condition : recorded ? recorded->conditions : QStringList()) {
        if (condition.section(u'=', 0, 0).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return condition.section(u'=', 1).trimmed();
    }
    return {};
}

QString degreesText(const std::optional<Decimal>& celsius)
{
    return celsius ? celsius->toText() : QString();
}

Result<std::optional<Decimal>> degreesFrom(const QString& typed)
{
    if (typed.isEmpty())
        return std::optional<Decimal>{};
    const auto number = Decimal::parse(QString(typed).replace(QLatin1Char(','), QLatin1Char('.')));
    if (!number)
        return fail(Error::Code::Invalid,
                    conditionWord(QT_TRANSLATE_NOOP("Conditions", "“%1” is no temperature; write it in °C, as 20.4."))
                        .arg(typed));
    return std::optional(*number);
}

Result<std::optional<Instant>> momentBefore(const QString& minutesAgo, Instant now)
{
    if (minutesAgo.isEmpty())
        return std::optional<Instant>{};
    bool isNumber = false;
    const int minutes = minutesAgo.toInt(&isNumber);
    if (!isNumber || minutes < 0)
        return fail(
            Error::Code::Invalid,
            conditionWord(QT_TRANSLATE_NOOP("Conditions", "“%1” are no whole minutes, as 90.")).arg(minutesAgo));
    return std::optional(Instant::fromMilliseconds(now.toMilliseconds() - minutes * millisecondsPerMinute));
}

ActField correctedField(const domain::Inspection* recorded)
{
    ActField field{QStringLiteral("corrected"), conditionWord(QT_TRANSLATE_NOOP("Conditions", "&Brought to 20 °C"))};
    field.form = ActField::Form::Choice;
    field.choices = {
        {conditionWord(QT_TRANSLATE_NOOP("Conditions", "not said")), QString()},
        {conditionWord(QT_TRANSLATE_NOOP("Conditions", "by nobody: as read")), QStringLiteral("none")},
        {conditionWord(QT_TRANSLATE_NOOP("Conditions", "by the instrument")), QStringLiteral("instrument")},
        {conditionWord(QT_TRANSLATE_NOOP("Conditions", "by its software")), QStringLiteral("software")}};
    if (recorded && recorded->corrected_to_20)
        field.value = domain::enumName(*recorded->corrected_to_20);
    return field;
}

ActField piecesField(const services::BenchJob& job, const services::BenchPiece& piece)
{
    ActField field{QStringLiteral("pieces"), conditionWord(QT_TRANSLATE_NOOP("Conditions", "&For"))};
    field.form = ActField::Form::Choice;
    field.choices = {
        {conditionWord(QT_TRANSLATE_NOOP("Conditions", "all pieces of %1")).arg(job.lot), QStringLiteral("all")},
        {conditionWord(QT_TRANSLATE_NOOP("Conditions", "%1 alone")).arg(piece.label), QStringLiteral("one")}};
    return field;
}

} // namespace

QList<ActField> conditionFields(const services::BenchJob& job, const services::BenchPiece& piece, bool mayOverride)
{
    const domain::Inspection* recorded = piece.conditions.get();
    QList<ActField> fields{
        {QStringLiteral("part_temperature"), conditionWord(QT_TRANSLATE_NOOP("Conditions", "&Piece, °C")),
         QStringLiteral("20.4"), degreesText(recorded ? recorded->part_temperature : std::nullopt)},
        {QStringLiteral("plate_temperature"), conditionWord(QT_TRANSLATE_NOOP("Conditions", "P&late and masters, °C")),
         QStringLiteral("20.1"), degreesText(recorded ? recorded->plate_temperature : std::nullopt)},
        correctedField(recorded),
        {QStringLiteral("settled"), conditionWord(QT_TRANSLATE_NOOP("Conditions", "&Minutes since cut or wash")),
         QStringLiteral("90")}};
    const QStringList names = namedConditions(piece);
    for (qsizetype i = 0; i < names.size(); ++i)
        fields.append({numberedCondition(i), names.at(i), {}, recordedValue(recorded, names.at(i))});
    if (mayOverride)
        fields.append({QStringLiteral("override"),
                       conditionWord(QT_TRANSLATE_NOOP("Conditions", "Measure &all the same, because"))});
    if (job.pieces.size() > 1)
        fields.append(piecesField(job, piece));
    return fields;
}

Result<TypedConditions> typedConditions(const services::BenchJob& job, const services::BenchPiece& piece,
                                        const Answers& answers, Instant now)
{
    TypedConditions typed;
    typed.entry.partTemperature = TRY(degreesFrom(answers.value(QStringLiteral("part_temperature"))));
    typed.entry.plateTemperature = TRY(degreesFrom(answers.value(QStringLiteral("plate_temperature"))));
    typed.entry.correctedTo20 =
        domain::enumFromName<metrology::CompensatedBy>(answers.value(QStringLiteral("corrected")));
    typed.entry.settlingSince = TRY(momentBefore(answers.value(QStringLiteral("settled")), now));
    typed.entry.override = answers.value(QStringLiteral("override"));
    const QStringList names = namedConditions(piece);
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString value = answers.value(numberedCondition(i));
        if (!value.isEmpty())
            typed.entry.conditions.append(names.at(i) + QLatin1Char('=') + value);
    }
    typed.pieces = {piece.subject};
    if (answers.value(QStringLiteral("pieces")) != QLatin1String("all"))
        return typed;
    typed.pieces.clear();
    for (const services::BenchPiece& each : job.pieces) {
        if (each.locks.isEmpty())
            typed.pieces.append(each.subject);
    }
    return typed;
}

} // namespace clew::gui
