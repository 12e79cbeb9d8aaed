// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/recall_answer.h"

#include "cli/lot_options.h"
#include "cli/text_table.h"

#include <QJsonDocument>

namespace clew::cli {

namespace {

QString recallCountsText(const QJsonArray& counts)
{
    const QStringList columns{QStringLiteral("part"),     QStringLiteral("made"),        QStringLiteral("shipped"),
                              QStringLiteral("in_house"), QStringLiteral("at_finisher"), QStringLiteral("scrapped"),
                              QStringLiteral("unknown"),  QStringLiteral("not_certain"), QStringLiteral("difference")};
    QStringList titles = columns;
    titles.replaceInStrings(QStringLiteral("_"), QStringLiteral(" "));
    TextTable table(titles);
    for (const QJsonValue& row : counts) {
        QStringList cells;
        for (const QString& column : columns)
            cells.append(row[column].toString());
        table.add(cells);
    }
    return table.text();
}

QString consigneesText(const QJsonArray& consignees)
{
    QString text;
    for (const QJsonValue& each : consignees) {
        QStringList pieces;
        for (const QJsonValue& piece : each[QStringLiteral("pieces")].toArray())
            pieces.append(piece.toString());
        QStringList whom;
        for (const char* field : {"name", "contact", "phone"})
            whom.append(each[QLatin1String(field)].toString());
        whom.removeAll(QString());
        text += QStringLiteral("call %1: %2\n").arg(whom.join(QStringLiteral(", ")), pieces.join(QStringLiteral("; ")));
    }
    return text;
}

} // namespace

Result<Answer> recallAnswer(services::OpenStore& store, const services::IssuedRecall& recall, const QString& path)
{
    const QByteArray uuid = TRY(store.records().uuidOf(domain::Kind::Document, recall.file.document.key()));
    Answer answer = documentAnswer(recall.file, path, QString::fromLatin1(uuid));
    const QJsonObject list = QJsonDocument::fromJson(recall.json).object();
    for (auto member = list.begin(); member != list.end(); ++member) {
        if (member.key() != QLatin1String("document"))
            answer.json.insert(member.key(), member.value());
    }
    answer.json.insert(QStringLiteral("recall"), recall.number);
    answer.text = QStringLiteral("%1, from %2:\n").arg(recall.number, list.value(QStringLiteral("start")).toString()) +
                  recallCountsText(list.value(QStringLiteral("counts")).toArray()) +
                  consigneesText(list.value(QStringLiteral("consignees")).toArray()) +
                  QStringLiteral("notify by %1\n").arg(list.value(QStringLiteral("notify_by")).toString()) +
                  answer.text;
    return answer;
}

QList<Option> recallOptions()
{
    return {{QStringLiteral("out"),
             QStringLiteral("FILE"),
             QStringLiteral("The PDF to write; its name must be free"),
             {},
             true},
            {QStringLiteral("approver"), QStringLiteral("ID"), QStringLiteral("The user who is to approve it")},
            {QStringLiteral("notify-within"), QStringLiteral("HOURS"),
             QStringLiteral("In how many hours the customers are to know; 24 without it")}};
}

Result<qint64> notifyWithin(Context& context)
{
    const auto hours = TRY(wholeOption(context, QStringLiteral("notify-within")));
    if (hours && (*hours < 1 || *hours > 24 * 365))
        return fail(Error::Code::Invalid, QStringLiteral("--notify-within takes hours, from 1 up to a year."));
    return qint64(hours.value_or(24));
}

} // namespace clew::cli
