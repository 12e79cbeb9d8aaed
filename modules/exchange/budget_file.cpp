// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/budget_file.h"

#include "base/number_text.h"
#include "exchange/json_line.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <cmath>
#include <optional>

static void initBudgetResource()
{
    Q_INIT_RESOURCE(budgets);
}

namespace clew::exchange {

namespace {

using metrology::ActsOn;
using metrology::Budget;
using metrology::BudgetTerm;
using metrology::Evaluation;

constexpr const char* budgetFormat = "clew/1";

tl::unexpected<Error> refuseBudget(const QString& where, const QString& why)
{
    return fail(Error::Code::Invalid, QStringLiteral("The budget can't be used: %1 %2.").arg(where, why));
}

/// The fields of one JSON object, each asked for once; what is left over is refused.
class BudgetFields
{
public:
    BudgetFields(const QJsonObject& object, QString where) : m_object(object), m_where(std::move(where)) {}

    Result<QString> text(const char* name, bool required = true)
    {
        const QString key = QLatin1String(name);
        const QJsonValue value = m_object.take(key);
        if (value.isUndefined() && !required)
            return QString();
        if (!value.isString() || (required && value.toString().trimmed().isEmpty()))
            return refuseBudget(m_where, QStringLiteral("needs the text “%1”").arg(key));
        return value.toString();
    }
    Result<double> number(const char* name, double otherwise)
    {
        const QString written = TRY(text(name, false));
        return written.isEmpty() ? otherwise : numberFrom(written, name);
    }
    Result<double> number(const char* name) { return numberFrom(TRY(text(name)), name); }
    template<typename Word>
    Result<Word> word(const char* name, std::optional<Word> otherwise = {})
    {
        const QString written = TRY(text(name, !otherwise));
        if (written.isEmpty())
            return *otherwise;
        const auto known = namesOf(Word{});
        for (std::size_t i = 0; i < known.size(); ++i)
            if (written == QLatin1String(known[i]))
                return static_cast<Word>(i);
        return refuseBudget(m_where, QStringLiteral("has “%1” as “%2”").arg(written, QLatin1String(name)));
    }
    Result<QJsonArray> list(const char* name)
    {
        const QJsonValue value = m_object.take(QLatin1String(name));
        if (!value.isArray())
            return refuseBudget(m_where, QStringLiteral("needs the list “%1”").arg(QLatin1String(name)));
        return value.toArray();
    }
    Result<> end() const
    {
        if (m_object.isEmpty())
            return {};
        return refuseBudget(m_where, QStringLiteral("has an unknown “%1”").arg(m_object.begin().key()));
    }

private:
    Result<double> numberFrom(const QString& written, const char* name) const
    {
        const auto number = readNumber(written, fileNumber);
        bool isNumber = false;
        const double value = written.trimmed().toDouble(&isNumber);
        if (!number || !isNumber || !std::isfinite(value))
            return refuseBudget(m_where, QStringLiteral("has “%1” as number “%2”").arg(written, QLatin1String(name)));
        return value;
    }

    QJsonObject m_object;
    QString m_where;
};

Result<BudgetTerm> termFrom(const QJsonValue& json, qsizetype number)
{
    if (!json.isObject())
        return refuseBudget(QStringLiteral("term %1").arg(number), QStringLiteral("is no object"));
    BudgetFields fields(json.toObject(), QStringLiteral("term %1").arg(number));
    BudgetTerm term;
    term.name = TRY(fields.text("name"));
    term.cause = TRY(fields.text("cause", false));
    term.sharedBy = TRY(fields.word<metrology::SharedBy>("shared_by"));
    term.actsOn = TRY(fields.word<ActsOn>("acts_on", ActsOn::Value));
    term.evaluation = TRY(fields.word<Evaluation>("evaluation"));
    term.amount = TRY(fields.number("amount"));
    if (TRY(fields.text("unit")) != metrology::unitTextOf(term.actsOn))
        return refuseBudget(QStringLiteral("term %1").arg(number),
                            QStringLiteral("must be stated in %1").arg(metrology::unitTextOf(term.actsOn)));
    term.coverageFactor = term.evaluation == Evaluation::Certificate ? TRY(fields.number("k")) : term.coverageFactor;
    if (term.evaluation == Evaluation::HalfWidth)
        term.spread = TRY(fields.word<metrology::Spread>("spread"));
    term.degreesOfFreedom = TRY(fields.number("degrees_of_freedom", term.degreesOfFreedom));
    term.source = TRY(fields.text("source"));
    TRY(fields.end());
    return term;
}

QString shortest(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

template<typename Word>
QString wordOf(Word word)
{
    return QLatin1String(namesOf(word)[static_cast<std::size_t>(word)]);
}

QJsonObject termJson(const BudgetTerm& term)
{
    QJsonObject json{{QStringLiteral("name"), term.name},
                     {QStringLiteral("shared_by"), wordOf(term.sharedBy)},
                     {QStringLiteral("acts_on"), wordOf(term.actsOn)},
                     {QStringLiteral("evaluation"), wordOf(term.evaluation)},
                     {QStringLiteral("amount"), shortest(term.amount)},
                     {QStringLiteral("unit"), metrology::unitTextOf(term.actsOn)},
                     {QStringLiteral("source"), term.source}};
    if (!term.cause.isEmpty())
        json.insert(QStringLiteral("cause"), term.cause);
    if (term.evaluation == Evaluation::Certificate)
        json.insert(QStringLiteral("k"), shortest(term.coverageFactor));
    if (term.evaluation == Evaluation::HalfWidth)
        json.insert(QStringLiteral("spread"), wordOf(term.spread));
    if (std::isfinite(term.degreesOfFreedom))
        json.insert(QStringLiteral("degrees_of_freedom"), shortest(term.degreesOfFreedom));
    return json;
}

} // namespace

Result<Budget> readBudget(const QByteArray& json)
{
    BudgetFields fields(TRY(parseJsonLine(json)), QStringLiteral("it"));
    if (TRY(fields.text("budget")) != QLatin1String(budgetFormat))
        return refuseBudget(QStringLiteral("it"), QStringLiteral("is of no version that this program reads"));
    Budget budget;
    budget.name = TRY(fields.text("name"));
    budget.version = TRY(fields.text("version"));
    budget.measurand = TRY(fields.text("measurand"));
    const QJsonArray terms = TRY(fields.list("terms"));
    TRY(fields.end());
    for (const QJsonValue& term : terms)
        budget.terms.push_back(TRY(termFrom(term, qsizetype(budget.terms.size()) + 1)));
    TRY(metrology::requireBudget(budget));
    return budget;
}

QByteArray writeBudget(const Budget& budget)
{
    QJsonArray terms;
    for (const BudgetTerm& term : budget.terms)
        terms.append(termJson(term));
    return QJsonDocument(QJsonObject{{QStringLiteral("budget"), QLatin1String(budgetFormat)},
                                     {QStringLiteral("name"), budget.name},
                                     {QStringLiteral("version"), budget.version},
                                     {QStringLiteral("measurand"), budget.measurand},
                                     {QStringLiteral("terms"), terms}})
        .toJson();
}

Result<QList<Budget>> shippedBudgets()
{
    initBudgetResource();
    QList<Budget> budgets;
    const QDir folder(QStringLiteral(":/budgets"));
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(Error::Code::Internal, QStringLiteral("A shipped budget is missing."), name);
        budgets.append(TRY(readBudget(file.readAll())));
    }
    return budgets;
}

} // namespace clew::exchange
