// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QByteArray>
#include <QStringList>

/// The structural rules of PDF/A-3u (ISO 19005-3:2012) that our documents could break, read from the file by libqpdf
/// and by nothing of our own. It isn't a validator of any PDF: it knows what a Clew document is made of.
namespace clew::test {

/// One sentence for each rule the file breaks; empty = none.
QStringList pdfaProblems(const QByteArray& pdf);

} // namespace clew::test
