// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/look_boxes.h"

#include "gui/language.h"

#include <QCoreApplication>

namespace clew::gui {

namespace {

void choose(QComboBox* box, const QString& value)
{
    box->setCurrentIndex(qMax(0, box->findData(value)));
}

} // namespace

QComboBox* makeLanguageBox(const Settings& settings, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(QStringLiteral("language"));
    box->setAccessibleName(QCoreApplication::translate("Look", "Language"));
    for (const QString& language : languages())
        box->addItem(nameOfLanguage(language), language);
    choose(box, languageFromSetting(settings.get(settings::language)));
    return box;
}

QComboBox* makeThemeBox(const Settings& settings, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(QStringLiteral("theme"));
    box->setAccessibleName(QCoreApplication::translate("Look", "Colours"));
    box->addItem(QCoreApplication::translate("Look", "Colours of the computer"), QStringLiteral("system"));
    box->addItem(QCoreApplication::translate("Look", "Light"), QStringLiteral("light"));
    box->addItem(QCoreApplication::translate("Look", "Dark"), QStringLiteral("dark"));
    box->addItem(QCoreApplication::translate("Look", "High contrast"), QStringLiteral("contrast"));
    choose(box, settings.get(settings::theme));
    return box;
}

} // namespace clew::gui
