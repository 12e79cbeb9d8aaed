// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/signature_rows.h"

#include <QCoreApplication>

namespace clew::gui {

namespace {

QString findingWord(const char* text)
{
    return QCoreApplication::translate("Signatures", text);
}

RowCell holds(const signing::SignatureFinding& finding)
{
    if (!finding.valid)
        return {findingWord(QT_TRANSLATE_NOOP("Signatures", "does not hold")), Tone::Stop,
                finding.problems.join(QLatin1Char('\n'))};
    if (!finding.trusted)
        return {findingWord(QT_TRANSLATE_NOOP("Signatures", "holds, name not proven")), Tone::Wait, finding.trustNote};
    return {findingWord(QT_TRANSLATE_NOOP("Signatures", "holds")), Tone::Good, finding.trustNote};
}

RowCell covered(const signing::SignatureFinding& finding)
{
    if (finding.coversWholeFile)
        return {findingWord(QT_TRANSLATE_NOOP("Signatures", "the whole file")), Tone::Plain, {}};
    if (finding.coversRevision)
        return {findingWord(QT_TRANSLATE_NOOP("Signatures", "the file as it was then")), Tone::Plain, {}};
    return {findingWord(QT_TRANSLATE_NOOP("Signatures", "a part of the file only")), Tone::Stop, {}};
}

bool allTrusted(const signing::Verification& verification)
{
    return std::all_of(verification.signatures.cbegin(), verification.signatures.cend(),
                       [](const auto& finding) { return finding.trusted; });
}

} // namespace

QStringList findingHeadings()
{
    return {findingWord(QT_TRANSLATE_NOOP("Signatures", "Signer")),
            findingWord(QT_TRANSLATE_NOOP("Signatures", "Meaning")),
            findingWord(QT_TRANSLATE_NOOP("Signatures", "When")),
            findingWord(QT_TRANSLATE_NOOP("Signatures", "Signature")),
            findingWord(QT_TRANSLATE_NOOP("Signatures", "Covers")),
            findingWord(QT_TRANSLATE_NOOP("Signatures", "Reason"))};
}

QList<TableRow> findingRows(const services::FileVerdict& verdict)
{
    QList<TableRow> rows;
    for (const signing::SignatureFinding& finding : verdict.verification.signatures)
        rows.append({{{finding.signer, Tone::Plain, finding.userId},
                      {words::name(finding.meaning), Tone::Plain, {}},
                      momentCell(finding.time),
                      holds(finding),
                      covered(finding),
                      {finding.reason, Tone::Plain, {}}},
                     {}});
    return rows;
}

RowCell verdictWords(const services::FileVerdict& verdict)
{
    const signing::Verification& verification = verdict.verification;
    if (verification.signatures.isEmpty())
        return {findingWord(QT_TRANSLATE_NOOP("Signatures", "Nobody has signed it.")), Tone::Wait, {}};
    if (!verification.valid)
        return {findingWord(QT_TRANSLATE_NOOP(
                    "Signatures", "Do not rely on it: a signature does not hold, or something was changed after it.")),
                Tone::Stop,
                {}};
    if (!allTrusted(verification))
        return {findingWord(QT_TRANSLATE_NOOP("Signatures", "Unchanged since it was signed, but this store can't say "
                                                            "that every signer is who the name says.")),
                Tone::Wait,
                {}};
    return {findingWord(QT_TRANSLATE_NOOP("Signatures", "Every signature holds, and nothing was changed after it.")),
            Tone::Good,
            {}};
}

QStringList verdictDetails(const services::FileVerdict& verdict)
{
    QStringList details;
    if (!verdict.provenance.isEmpty())
        details.append(verdict.provenance);
    return details + verdict.verification.problems;
}

} // namespace clew::gui
