// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <optional>

namespace clew::gui {

/// What services say and records keep ("Lot %1 is on hold."), in a person's language. Services speak English only: what
/// they say also stands in the ledger, in judgements and in documents, where it must not depend on who asked. So a
/// sentence is put into another language where it is shown, by the pattern that it was made of.
class SentenceCatalogue
{
public:
    SentenceCatalogue() = default; ///< every sentence stays as it is

    /// A JSON object, pattern to translation, with %1 to %9 for what stands in it. Errors: Invalid (no such object, or
    /// a translation that lacks a place of its pattern), with the pattern.
    static Result<SentenceCatalogue> fromJson(const QByteArray& json);

    /// The sentence, or the sentences, translated with what stands in them; what is in no pattern stays as it is.
    QString translated(const QString& text) const;

private:
    struct Pattern
    {
        QString begin; ///< what stands before its first place
        QString end;   ///< and behind its last
        QRegularExpression expression;
        QList<int> places; ///< the number of each captured place
        QString translation;
        qsizetype letters = 0; ///< of its own: the more, the closer it says what it is
        bool hasLines = false; ///< it is a text of several lines
    };

    static Pattern patternOf(const QString& text, const QString& translation);
    enum class Within { OneSentence, Anything, Lines }; ///< what a place of a pattern may hold; Lines: what has lines
    QString one(const QString& text, int depth) const;
    std::optional<QString> byPattern(const QString& text, Within within, int depth) const;
    QString part(const QString& text, int depth) const;
    QString filled(const Pattern& pattern, const QStringList& captured, int depth) const;

    QHash<QString, QString> m_whole; ///< without places
    QList<Pattern> m_patterns;       ///< those with most letters first
};

/// The catalogue of the language in use; applyLanguage() sets it.
const SentenceCatalogue& sentences();
void setSentences(SentenceCatalogue catalogue);

} // namespace clew::gui
