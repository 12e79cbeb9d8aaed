// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "exchange/draft.h"
#include "exchange/problem_log.h"

#include <QJsonArray>

namespace clew::exchange {

/// One stated value; what is empty was not stated.
struct StatedValue
{
    QString section;
    QString property;
    QString symbol;
    QString value;
    QString unit;
    QString method;
    QString specimen;
    QString minimum;
    QString maximum;
    QString status;
};

/// A material certificate as its file tells it, whatever the format.
struct CertificateDraft
{
    QString version; ///< of the format: "EN 10168 0.5.0"
    QString number;
    QString type; ///< of EN 10204: 2.1, 2.2, 3.1, 3.2
    QString date;
    QString issuer;
    QString product;
    QString form;
    QString size; ///< mm
    QString order;
    QString validatedBy;
    QStringList specifications; ///< norms, designations, grades
    QStringList heats;
    QList<StatedValue> values;

    /// A value without property or text is left out.
    void add(const StatedValue& value);
};

/// "3.1" out of "Mill Certificate EN 10204 3.1"; empty where no type stands in it.
QString en10204Type(const QString& text);
/// The members of a JSON value as text: a string as it is, a number as written, true and false.
QString plainText(const QJsonValue& value);
/// All texts of an array, or the one text.
QStringList plainTexts(const QJsonValue& value);
/// Form and size of a shape object {Form, Diameter …, Unit}: "bar", and its first cross dimension in mm.
void takeShape(const QJsonObject& shape, CertificateDraft& certificate);
/// Warns where a picture in a data URI is no whole PNG.
void checkPicture(const QJsonValue& picture, const QString& place, ProblemLog& log);

/// Checks what a certificate can't be without, lets the person's settings fill in and choose (heat, lot, issuer,
/// specification …) and sends the drafts: the heat, then the certificate.
Result<> sendCertificate(CertificateDraft certificate, const ImportOptions& options, const DraftSink& sink,
                         ProblemLog& log);

} // namespace clew::exchange
