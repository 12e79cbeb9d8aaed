// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/budget_desk.h"

#include "domain/fields.h"
#include "exchange/budget_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace clew::services {

namespace {

QString pointNumber(const QString& typed)
{
    return QString(typed).replace(QLatin1Char(','), QLatin1Char('.')).trimmed();
}

BudgetTermText termText(const QJsonObject& json)
{
    const auto text = [&json](const char* name) { return json.value(QLatin1String(name)).toString(); };
    return {
        text("name"), text("cause"),  text("shared_by"),          text("acts_on"), text("evaluation"), text("amount"),
        text("k"),    text("spread"), text("degrees_of_freedom"), text("source")};
}

QJsonObject termLine(const BudgetTermText& term)
{
    QJsonObject json{{QStringLiteral("name"), term.name.trimmed()},
                     {QStringLiteral("shared_by"), term.sharedBy},
                     {QStringLiteral("acts_on"), term.actsOn},
                     {QStringLiteral("evaluation"), term.evaluation},
                     {QStringLiteral("amount"), pointNumber(term.amount)},
                     {QStringLiteral("unit"), term.unit()},
                     {QStringLiteral("source"), term.source.trimmed()}};
    if (!term.cause.trimmed().isEmpty())
        json.insert(QStringLiteral("cause"), term.cause.trimmed());
    if (term.evaluation == domain::enumName(metrology::Evaluation::Certificate))
        json.insert(QStringLiteral("k"), pointNumber(term.k));
    if (term.evaluation == domain::enumName(metrology::Evaluation::HalfWidth))
        json.insert(QStringLiteral("spread"), term.spread);
    if (!term.freedom.trimmed().isEmpty())
        json.insert(QStringLiteral("degrees_of_freedom"), pointNumber(term.freedom));
    return json;
}

QByteArray fileOf(const BudgetText& text)
{
    QJsonArray terms;
    for (const BudgetTermText& term : text.terms)
        terms.append(termLine(term));
    return QJsonDocument(QJsonObject{{QStringLiteral("budget"), QStringLiteral("clew/1")},
                                     {QStringLiteral("name"), text.name.trimmed()},
                                     {QStringLiteral("version"), text.version.trimmed()},
                                     {QStringLiteral("measurand"), text.measurand.trimmed()},
                                     {QStringLiteral("terms"), terms}})
        .toJson();
}

} // namespace

QString BudgetTermText::unit() const
{
    const auto acts = domain::enumFromName<metrology::ActsOn>(actsOn);
    return acts ? metrology::unitTextOf(*acts) : QString();
}

BudgetText textOf(const metrology::Budget& budget)
{
    const QJsonObject json = QJsonDocument::fromJson(exchange::writeBudget(budget)).object();
    BudgetText text{budget.name, budget.version, budget.measurand, {}};
    for (const QJsonValue& term : json.value(QStringLiteral("terms")).toArray())
        text.terms.append(termText(term.toObject()));
    return text;
}

Result<metrology::Budget> budgetOf(const BudgetText& text)
{
    return exchange::readBudget(fileOf(text));
}

BudgetTermText newBudgetTerm(const QString& name)
{
    BudgetTermText term;
    term.name = name;
    term.sharedBy = domain::enumName(metrology::SharedBy::Gauge);
    term.actsOn = domain::enumName(metrology::ActsOn::Value);
    term.evaluation = domain::enumName(metrology::Evaluation::HalfWidth);
    term.spread = domain::enumName(metrology::Spread::Rectangular);
    term.k = QStringLiteral("2");
    return term;
}

QString nextBudgetVersion(const QString& version)
{
    bool isNumber = false;
    const int number = version.toInt(&isNumber);
    return isNumber ? QString::number(number + 1) : version + QStringLiteral("-2");
}

Result<BudgetShown> shownBudget(const BudgetText& text, const BudgetExample& example)
{
    return shownBudget(KnownBudget{TRY(budgetOf(text)), false}, example);
}

Result<> saveBudget(OpenStore& store, const BudgetText& text, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("Say what the change rests on; it stands in the ledger."));
    const bool isNew = TRY(BudgetService(store.records(), store.clock(), store.session()).add(fileOf(text), reason));
    if (isNew)
        return {};
    return fail(Error::Code::Conflict,
                QStringLiteral("Version %1 says just that already; nothing was kept.").arg(text.version));
}

} // namespace clew::services
