// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/settings_page.h"

#include "gui/look_boxes.h"
#include "gui/widgets.h"

#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace clew::gui {

namespace {

QComboBox* makeTextBox(const Settings& settings, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(QStringLiteral("textSize"));
    for (const int percent : {100, 115, 130, 150, 175, 200})
        box->addItem(QStringLiteral("%1 %").arg(percent), percent);
    box->setCurrentIndex(qMax(0, box->findData(settings.get(settings::textPercent))));
    return box;
}

} // namespace

SettingsPage::SettingsPage(Desk& desk, QWidget* parent) : Page(desk, parent)
{
    QFrame* card = makeCard(this);
    auto* form = new QFormLayout(card);
    form->setContentsMargins(20, 16, 20, 16);
    QComboBox* language = makeLanguageBox(desk.settings, card);
    QComboBox* theme = makeThemeBox(desk.settings, card);
    QComboBox* text = makeTextBox(desk.settings, card);
    text->setAccessibleName(tr("Size of the text"));
    auto* idle = new QSpinBox(card);
    idle->setObjectName(QStringLiteral("idleMinutes"));
    idle->setRange(0, 120);
    idle->setSpecialValueText(tr("never"));
    idle->setSuffix(tr(" min"));
    idle->setAccessibleName(tr("Lock when nobody works"));
    idle->setValue(desk.settings.get(settings::idleMinutes));
    form->addRow(tr("&Language"), language);
    form->addRow(tr("&Colours"), theme);
    form->addRow(tr("&Size of the text"), text);
    form->addRow(tr("Loc&k when nobody works"), idle);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 12);
    layout->addWidget(makeTitle(tr("Settings"), this));
    layout->addWidget(card, 0, Qt::AlignLeft);
    layout->addWidget(
        makeMuted(tr("They are yours, on this computer. What the shop decides for everybody stands in the "
                     "store."),
                  this));
    layout->addStretch(1);
    setFocusProxy(language);
    const auto chosen = [this](const auto& setting, const auto& value) {
        this->desk().settings.set(setting, value);
        this->desk().lookChosen();
    };
    connect(language, &QComboBox::activated, this,
            [=] { chosen(settings::language, language->currentData().toString()); });
    connect(theme, &QComboBox::activated, this, [=] { chosen(settings::theme, theme->currentData().toString()); });
    connect(text, &QComboBox::activated, this, [=] { chosen(settings::textPercent, text->currentData().toInt()); });
    connect(idle, &QSpinBox::editingFinished, this, [=, this] {
        if (idle->value() != this->desk().settings.get(settings::idleMinutes))
            chosen(settings::idleMinutes, idle->value());
    });
}

} // namespace clew::gui
