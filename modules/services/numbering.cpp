// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/numbering.h"

#include "store/history_questions.h"
#include "store/settings.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace clew::services {

using domain::Kind;

namespace {

constexpr qsizetype longestForm = 24;
constexpr const char* settingName = "number_form";
constexpr std::array numberedKinds{Kind::Nonconformity, Kind::Hold, Kind::FirstArticleReport, Kind::ImpactAssessment,
                                   Kind::GaugeStudy};

QString firstForm(Kind kind)
{
    switch (kind) {
    case Kind::Nonconformity:
        return QStringLiteral("NC-{year}-####");
    case Kind::Hold:
        return QStringLiteral("H-{year}-####");
    case Kind::ImpactAssessment:
        return QStringLiteral("IA-{year}-####");
    case Kind::GaugeStudy:
        return QStringLiteral("GS-{year}-####");
    default:
        return QStringLiteral("FAI-{year}-####");
    }
}

QString nameOf(Kind kind)
{
    return QString::fromLatin1(domain::kindName(kind));
}

Result<QJsonObject> ownForms(store::Database& database)
{
    const auto text = TRY(store::setting(database, settingName));
    return text ? QJsonDocument::fromJson(text->toUtf8()).object() : QJsonObject();
}

Result<NumberForm> formOf(const QJsonObject& own, Kind kind)
{
    return NumberForm::parse(own.value(nameOf(kind)).toString(firstForm(kind)));
}

Result<Kind> numberedKind(const QString& name)
{
    QStringList names;
    for (const Kind kind : numberedKinds) {
        if (nameOf(kind) == name)
            return kind;
        names.append(nameOf(kind));
    }
    return fail(Error::Code::Invalid,
                QStringLiteral("“%1” is no kind of record that Clew numbers; say one of %2, and its form: number_form "
                               "\"hold=H-{year}-####\".")
                    .arg(name, names.join(QStringLiteral(", "))));
}

} // namespace

Result<NumberForm> NumberForm::parse(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^((?=[A-Za-z0-9{])(?:[A-Za-z0-9._-]|\\{year\\}|\\{yy\\})*)(#{2,8})\\z"));
    const auto match = form.match(text);
    const QString prefix = match.captured(1);
    const auto years = prefix.count(QLatin1String("{year}")) + prefix.count(QLatin1String("{yy}"));
    if (!match.hasMatch() || years > 1 || text.size() > longestForm)
        return fail(
            Error::Code::Invalid,
            QStringLiteral("“%1” is no form of a number: write letters, digits, “-”, “_” or “.”, {year} or {yy} "
                           "at most once, and two to eight # at the end, 24 signs in all, such as "
                           "NC-{year}-####.")
                .arg(text));
    return NumberForm(text, prefix, int(match.capturedLength(2)));
}

QString NumberForm::prefix(Instant now) const
{
    const QString year = QString::number(now.utcDay().year());
    QString prefix = m_prefix;
    return prefix.replace(QLatin1String("{year}"), year).replace(QLatin1String("{yy}"), year.right(2));
}

Result<QList<NumberedKind>> numberForms(store::Database& database)
{
    const QJsonObject own = TRY(ownForms(database));
    QList<NumberedKind> forms;
    for (const Kind kind : numberedKinds)
        forms.append({kind, TRY(formOf(own, kind))});
    return forms;
}

Result<QString> withNumberForm(store::Database& database, const QString& said)
{
    const Kind kind = TRY(numberedKind(said.section(u'=', 0, 0).trimmed().toLower()));
    const QString wanted = said.section(u'=', 1).trimmed();
    const NumberForm form = TRY(NumberForm::parse(wanted.isEmpty() ? firstForm(kind) : wanted));
    QJsonObject own = TRY(ownForms(database));
    for (const Kind other : numberedKinds) {
        if (other != kind && TRY(formOf(own, other)).text().compare(form.text(), Qt::CaseInsensitive) == 0)
            return fail(Error::Code::Invalid,
                        QStringLiteral("“%1” numbers another kind of record already (%2); give each its own form.")
                            .arg(form.text(), nameOf(other)));
    }
    if (wanted.isEmpty())
        own.remove(nameOf(kind));
    else
        own.insert(nameOf(kind), form.text());
    return QString::fromUtf8(QJsonDocument(own).toJson(QJsonDocument::Compact));
}

Result<QString> nextNumber(store::Database& database, Kind kind, Instant now)
{
    const NumberForm form = TRY(formOf(TRY(ownForms(database)), kind));
    return store::nextNumber(database, kind, form.prefix(now), form.digits());
}

} // namespace clew::services
