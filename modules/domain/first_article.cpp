// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/first_article.h"

#include <QSet>

#include <algorithm>

namespace clew::domain {

namespace {

void refuseField(Problems& problems, int row, const QString& field, const QString& message)
{
    problems << Problem{row, field, Problem::Severity::Error, message};
}

void warnField(Problems& problems, int row, const QString& field, const QString& message)
{
    problems << Problem{row, field, Problem::Severity::Warning, message};
}

bool saysNotApplicable(const QString& text)
{
    const QString plain = text.trimmed().toUpper();
    return plain == QLatin1String("N/A") || plain == QLatin1String("NA");
}

/// A required field is neither empty nor "N/A".
void requireField(Problems& problems, int row, const QString& field, const QString& name, const QString& text)
{
    if (text.trimmed().isEmpty())
        refuseField(problems, row, field, QStringLiteral("%1 is required: fill it in.").arg(name));
    else if (saysNotApplicable(text))
        refuseField(problems, row, field, QStringLiteral("%1 is required and can't be N/A: fill it in.").arg(name));
}

const PlannedSigner* signerOf(const FirstArticle& article, QLatin1String role)
{
    const auto at = std::find_if(article.signers.cbegin(), article.signers.cend(),
                                 [&](const PlannedSigner& signer) { return signer.role == role; });
    return at == article.signers.cend() ? nullptr : &*at;
}

void checkSigners(Problems& problems, const FirstArticle& article)
{
    const PlannedSigner* prepared = signerOf(article, QLatin1String("prepared"));
    const PlannedSigner* approved = signerOf(article, QLatin1String("approved"));
    if (!prepared)
        refuseField(problems, 0, QStringLiteral("Form 1, 20"),
                    QStringLiteral("Nobody is named to verify the report: name the preparer."));
    if (!approved)
        refuseField(problems, 0, QStringLiteral("Form 1, 22"),
                    QStringLiteral("Nobody is named to approve the report: name the approver."));
    if (prepared && approved && !prepared->userId.isEmpty() && prepared->userId == approved->userId &&
        article.sameSignerReason.trimmed().isEmpty())
        refuseField(problems, 0, QStringLiteral("Form 1, 22"),
                    QStringLiteral("%1 prepares and approves the report: name another approver, or give the reason.")
                        .arg(prepared->name));
}

void checkForm1(Problems& problems, const FirstArticle& article)
{
    requireField(problems, 0, QStringLiteral("Form 1, 1"), QStringLiteral("Part Number"), article.partNumber);
    requireField(problems, 0, QStringLiteral("Form 1, 2"), QStringLiteral("Part Name"), article.partName);
    requireField(problems, 0, QStringLiteral("Form 1, 4"), QStringLiteral("FAIR Identifier"), article.head.identifier);
    requireField(problems, 0, QStringLiteral("Form 1, 9"), QStringLiteral("Manufacturing Process Reference"),
                 article.processReference);
    requireField(problems, 0, QStringLiteral("Form 1, 10"), QStringLiteral("Organization Name"),
                 article.head.organization);
    requireField(problems, 0, QStringLiteral("Form 1, 14"), QStringLiteral("Reason for Full / Partial FAI"),
                 article.reason);
    if (!article.head.issuedAt)
        refuseField(problems, 0, QStringLiteral("Form 1, 21"), QStringLiteral("The report has no date of issue."));
    if (article.head.identifier.trimmed() == article.partNumber.trimmed() && !article.partNumber.trimmed().isEmpty())
        refuseField(problems, 0, QStringLiteral("Form 1, 4"),
                    QStringLiteral("The FAIR identifier is only the part number: give one that no other report has."));
    if (article.partial) {
        requireField(problems, 0, QStringLiteral("Form 1, 14"), QStringLiteral("Baseline part number of a partial FAI"),
                     article.baselinePartNumber);
        requireField(problems, 0, QStringLiteral("Form 1, 14"), QStringLiteral("Baseline revision of a partial FAI"),
                     article.baselineRevision);
    }
    if (article.assembly && article.index.isEmpty())
        refuseField(problems, 0, QStringLiteral("Form 1, 15"),
                    QStringLiteral("An assembly FAI lists its components: add them to the index."));
    checkSigners(problems, article);
}

void checkForm2(Problems& problems, const FirstArticle& article)
{
    int row = 0;
    for (const AccountabilityRow& material : article.materials) {
        ++row;
        requireField(problems, row, QStringLiteral("Form 2, 5"), QStringLiteral("Material or Process Name"),
                     material.name);
        static const QStringList answers{QString(), QStringLiteral("yes"), QStringLiteral("no"), QStringLiteral("N/A")};
        if (!answers.contains(material.customerApproval))
            refuseField(problems, row, QStringLiteral("Form 2, 9"),
                        QStringLiteral("Customer Approval Verification is \"%1\": say yes, no or N/A.")
                            .arg(material.customerApproval));
        if (material.certificate.trimmed().isEmpty())
            warnField(problems, row, QStringLiteral("Form 2, 10"),
                      QStringLiteral("%1 has no certificate: the form prints N/A.").arg(material.name));
    }
}

QStringList reportedNumbers(const CharacteristicRow& row)
{
    if (!row.minimum.isEmpty() || !row.maximum.isEmpty())
        return {row.minimum, row.maximum};
    return row.values;
}

bool asksForNumbers(const Requirement& requirement)
{
    return requirement.text.isEmpty() && (!requirement.lower.isEmpty() || !requirement.upper.isEmpty());
}

/// A measured requirement has a number, with at least the decimals of its tolerance.
void checkNumbers(Problems& problems, int at, const CharacteristicRow& row)
{
    const int asked = qMax(decimalsOf(row.requirement.lower), decimalsOf(row.requirement.upper));
    for (const QString& value : reportedNumbers(row)) {
        const int given = decimalsOf(value);
        if (given < 0)
            refuseField(problems, at, QStringLiteral("Form 3, 9"),
                        QStringLiteral("Characteristic %1 asks for a number, the result is \"%2\": report the measured "
                                       "value, or name the qualified tooling.")
                            .arg(row.number, value));
        else if (given < asked)
            refuseField(
                problems, at, QStringLiteral("Form 3, 9"),
                QStringLiteral("Characteristic %1 is reported as %2, the tolerance has %3 decimals: report as many.")
                    .arg(row.number, value, QString::number(asked)));
    }
}

void checkReportedResult(Problems& problems, int at, const CharacteristicRow& row)
{
    const QStringList numbers = reportedNumbers(row);
    const bool missing = numbers.isEmpty() || std::any_of(numbers.cbegin(), numbers.cend(), [](const QString& value) {
                             return value.trimmed().isEmpty() || saysNotApplicable(value);
                         });
    if (missing) {
        refuseField(problems, at, QStringLiteral("Form 3, 9"),
                    QStringLiteral("Characteristic %1 has no result: every design characteristic is accounted for.")
                        .arg(row.number));
        return;
    }
    if (row.attribute && row.tooling.trimmed().isEmpty())
        refuseField(
            problems, at, QStringLiteral("Form 3, 10"),
            QStringLiteral("Characteristic %1 is accepted by attribute: name the qualified tooling.").arg(row.number));
    if (!row.attribute && asksForNumbers(row.requirement))
        checkNumbers(problems, at, row);
}

void checkVerdict(Problems& problems, int at, const CharacteristicRow& row)
{
    if (row.verdict == QLatin1String("does not conform") && row.nonconformity.trimmed().isEmpty())
        refuseField(problems, at, QStringLiteral("Form 3, 11"),
                    QStringLiteral("Characteristic %1 does not conform: give the number of its nonconformity.")
                        .arg(row.number));
    if (row.verdict == QLatin1String("not judged") && row.rule.isEmpty())
        warnField(problems, at, QStringLiteral("Form 3, 9"),
                  QStringLiteral("Characteristic %1 is not judged, so nothing says that it conforms: judge it.")
                      .arg(row.number));
    if (row.verdict == QLatin1String("not proven") && row.comments.trimmed().isEmpty())
        warnField(
            problems, at, QStringLiteral("Form 3, 12"),
            QStringLiteral("Characteristic %1 is not proven: say in the comments how it was settled.").arg(row.number));
}

void checkForm3(Problems& problems, const FirstArticle& article)
{
    if (article.characteristics.isEmpty())
        refuseField(problems, 0, QStringLiteral("Form 3, 5"), QStringLiteral("The report has no characteristic."));
    QSet<QString> seen;
    int at = 0;
    for (const CharacteristicRow& row : article.characteristics) {
        ++at;
        requireField(problems, at, QStringLiteral("Form 3, 5"), QStringLiteral("Char. No."), row.number);
        requireField(problems, at, QStringLiteral("Form 3, 8"), QStringLiteral("Requirement"),
                     requirementText(row.requirement));
        if (seen.contains(row.number) && !row.number.isEmpty())
            refuseField(
                problems, at, QStringLiteral("Form 3, 5"),
                QStringLiteral("Characteristic %1 stands twice: each row has a number of its own.").arg(row.number));
        seen << row.number;
        checkReportedResult(problems, at, row);
        checkVerdict(problems, at, row);
    }
}

/// Rows and balloons cover each other; a row "12.4" answers balloon 12. A partial one that says what it answers for
/// must cover that, one that doesn't need not.
void checkBalloons(Problems& problems, const FirstArticle& article)
{
    if (article.balloons.isEmpty())
        return;
    QSet<QString> answered;
    for (const CharacteristicRow& row : article.characteristics) {
        const QString whole = row.number.section(u'.', 0, 0);
        answered << row.number << whole;
        if (!article.balloons.contains(row.number) && !article.balloons.contains(whole))
            refuseField(problems, 0, QStringLiteral("Form 3, 5"),
                        QStringLiteral("Characteristic %1 has no balloon on the drawing.").arg(row.number));
    }
    for (const QString& balloon : article.balloons) {
        if (!answered.contains(balloon) && (!article.partial || !article.affected.isEmpty()))
            refuseField(problems, 0, QStringLiteral("Form 3, 5"),
                        QStringLiteral("Balloon %1 of the drawing has no row: account for it.").arg(balloon));
    }
}

} // namespace

bool hasNonconformance(const FirstArticle& article)
{
    const auto named = [](const CharacteristicRow& row) {
        return !row.nonconformity.trimmed().isEmpty() && !saysNotApplicable(row.nonconformity);
    };
    const auto unapproved = [](const AccountabilityRow& row) { return row.customerApproval == QLatin1String("no"); };
    return std::any_of(article.characteristics.cbegin(), article.characteristics.cend(), named) ||
           std::any_of(article.materials.cbegin(), article.materials.cend(), unapproved);
}

QString resultText(const CharacteristicRow& row)
{
    if (!row.minimum.isEmpty() || !row.maximum.isEmpty())
        return QStringLiteral("min %1, max %2 (%3 features)")
            .arg(printedNumber(row.minimum), printedNumber(row.maximum), QString::number(row.features));
    QStringList printed;
    for (const QString& value : row.values)
        printed << printedNumber(value);
    return printed.join(QStringLiteral("; "));
}

Problems check(const FirstArticle& article)
{
    Problems problems;
    checkForm1(problems, article);
    checkForm2(problems, article);
    checkForm3(problems, article);
    checkBalloons(problems, article);
    return problems;
}

} // namespace clew::domain
