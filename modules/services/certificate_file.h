// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "store/records.h"

namespace clew::services {

/// A certificate on paper or as a PDF, as it came in, with what was found of its own signatures.
struct CertificateFile
{
    QString name; ///< without its folder
    QByteArray content;
    bool isBroken = false; ///< it is a PDF that was signed, and was changed or damaged since
    QString finding;       ///< empty for what is no PDF
    QString oddity;        ///< one sentence: nobody can read it, as it seems
};

/// Io where it can't be opened; Invalid where it is empty or larger than 256 MiB.
Result<CertificateFile> readCertificateFile(const QString& path);

/// Keeps the bytes, and the document once; gives their SHA-256. Within an act of the caller's.
Result<QString> keepCertificateFile(store::Records& records, const CertificateFile& file, const QString& title);

} // namespace clew::services
