// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/sentence_catalogue.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace clew::gui {

namespace {

constexpr int deepest = 4;          ///< a sentence in a sentence in a sentence
constexpr qsizetype fewLetters = 6; ///< "%1 of %2" says nothing of its own

const QRegularExpression& place()
{
    static const QRegularExpression expression(QStringLiteral("%([1-9])"));
    return expression;
}

QList<int> placesOf(const QString& text)
{
    QList<int> places;
    for (const auto& match : place().globalMatch(text))
        places.append(match.capturedView(1).toInt());
    return places;
}

bool haveSamePlaces(const QString& text, const QString& translation)
{
    QList<int> asked = placesOf(text);
    QList<int> given = placesOf(translation);
    std::sort(asked.begin(), asked.end());
    std::sort(given.begin(), given.end());
    return asked == given;
}

/// What services put between sentences and parts of them, the widest first.
struct Join
{
    QRegularExpression between;
    QString sign;
};

const std::array<Join, 3>& joins()
{
    static const std::array<Join, 3> all{
        Join{QRegularExpression(QStringLiteral("(?<=[.!?]) (?=[\\p{Lu}“\"])")), QStringLiteral(" ")},
        Join{QRegularExpression(QStringLiteral("; ")), QStringLiteral("; ")},
        Join{QRegularExpression(QStringLiteral(": ")), QStringLiteral(": ")},
    };
    return all;
}

} // namespace

Result<SentenceCatalogue> SentenceCatalogue::fromJson(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return fail(Error::Code::Invalid, QStringLiteral("The catalogue of sentences is no JSON object."));
    SentenceCatalogue catalogue;
    const QJsonObject object = document.object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QString translation = entry.value().toString();
        if (translation.isEmpty() || !haveSamePlaces(entry.key(), translation))
            return fail(Error::Code::Invalid,
                        QStringLiteral("The translation of “%1” lacks a place of it.").arg(entry.key()));
        if (placesOf(entry.key()).isEmpty())
            catalogue.m_whole.insert(entry.key(), translation);
        else
            catalogue.m_patterns.append(patternOf(entry.key(), translation));
    }
    std::stable_sort(catalogue.m_patterns.begin(), catalogue.m_patterns.end(),
                     [](const Pattern& a, const Pattern& b) { return a.letters > b.letters; });
    return catalogue;
}

SentenceCatalogue::Pattern SentenceCatalogue::patternOf(const QString& text, const QString& translation)
{
    Pattern pattern;
    pattern.translation = translation;
    QString expression;
    qsizetype at = 0;
    for (const auto& match : place().globalMatch(text)) {
        const QString before = text.mid(at, match.capturedStart() - at);
        const int number = match.capturedView(1).toInt();
        if (at == 0)
            pattern.begin = before;
        expression += QRegularExpression::escape(before);
        // The same place a second time holds the same.
        const qsizetype known = pattern.places.indexOf(number);
        expression += known < 0 ? QStringLiteral("(.*?)") : QStringLiteral("\\%1").arg(known + 1);
        if (known < 0)
            pattern.places.append(number);
        at = match.capturedEnd();
    }
    pattern.end = text.mid(at);
    pattern.expression.setPattern(
        QRegularExpression::anchoredPattern(expression + QRegularExpression::escape(pattern.end)));
    pattern.expression.setPatternOptions(QRegularExpression::DotMatchesEverythingOption);
    pattern.hasLines = text.contains(QLatin1Char('\n'));
    pattern.letters = std::count_if(text.begin(), text.end(), [](QChar sign) { return sign.isLetter(); });
    return pattern;
}

QString SentenceCatalogue::translated(const QString& text) const
{
    if (m_whole.isEmpty() && m_patterns.isEmpty())
        return text;
    if (const auto whole = byPattern(text, Within::Lines, 0))
        return *whole;
    QStringList lines;
    for (const QString& line : text.split(QLatin1Char('\n')))
        lines.append(part(line, 0));
    return lines.join(QLatin1Char('\n'));
}

QString SentenceCatalogue::one(const QString& text, int depth) const
{
    if (depth > deepest || text.isEmpty())
        return text;
    const auto whole = m_whole.constFind(text);
    if (whole != m_whole.constEnd())
        return *whole;
    if (const auto made = byPattern(text, Within::OneSentence, depth))
        return *made;
    for (const Join& join : joins()) {
        const QStringList several = text.split(join.between);
        QStringList each;
        for (const QString& sentence : several)
            each.append(several.size() > 1 ? part(sentence, depth + 1) : sentence);
        if (each != several)
            return each.join(join.sign);
    }
    return byPattern(text, Within::Anything, depth).value_or(text);
}

std::optional<QString> SentenceCatalogue::byPattern(const QString& text, Within within, int depth) const
{
    for (const Pattern& pattern : m_patterns) {
        if (pattern.letters < fewLetters)
            break;
        if (pattern.hasLines != (within == Within::Lines) || !text.startsWith(pattern.begin) ||
            !text.endsWith(pattern.end))
            continue;
        const auto match = pattern.expression.match(text);
        if (!match.hasMatch())
            continue;
        const QStringList captured = match.capturedTexts().mid(1);
        if (within != Within::OneSentence || captured.filter(joins().front().between).isEmpty())
            return filled(pattern, captured, depth);
    }
    return std::nullopt;
}

QString SentenceCatalogue::filled(const Pattern& pattern, const QStringList& captured, int depth) const
{
    QHash<int, QString> values;
    for (int i = 0; i < pattern.places.size(); ++i)
        values.insert(pattern.places[i], part(captured[i], depth + 1));
    QString text;
    qsizetype at = 0;
    for (const auto& found : place().globalMatch(pattern.translation)) {
        text += pattern.translation.mid(at, found.capturedStart() - at);
        text += values.value(found.capturedView(1).toInt());
        at = found.capturedEnd();
    }
    return text + pattern.translation.mid(at);
}

/// A sentence that stands without its capital and its full stop, as in a place of another, is known with them.
QString SentenceCatalogue::part(const QString& text, int depth) const
{
    const QString direct = one(text, depth);
    if (direct != text || text.isEmpty())
        return direct;
    const QString sentence = text.front().toUpper() + text.mid(1) + QLatin1Char('.');
    const QString asSentence = one(sentence, depth);
    return asSentence == sentence ? text : asSentence.chopped(asSentence.endsWith(QLatin1Char('.')) ? 1 : 0);
}

namespace {

SentenceCatalogue& current()
{
    static SentenceCatalogue catalogue;
    return catalogue;
}

} // namespace

const SentenceCatalogue& sentences()
{
    return current();
}

void setSentences(SentenceCatalogue catalogue)
{
    current() = std::move(catalogue);
}

} // namespace clew::gui
