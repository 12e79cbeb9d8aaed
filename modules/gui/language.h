// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QStringList>

class QApplication;

namespace clew::gui {

/// The languages that are complete: "en", "de".
QStringList languages();
/// What a language calls itself: "Deutsch".
QString nameOfLanguage(const QString& language);
/// The one that a setting means; "system" and unknown ones: the computer's, or English.
QString languageFromSetting(const QString& setting);
/// Puts the program's and Qt's own words in that language, and dates and numbers into its form. Widgets made before
/// keep their words.
void applyLanguage(QApplication& application, const QString& language);

} // namespace clew::gui
