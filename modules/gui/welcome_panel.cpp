// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/welcome_panel.h"

#include "gui/icons.h"
#include "gui/language.h"
#include "gui/look_boxes.h"
#include "gui/widgets.h"

#include <QCommandLinkButton>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace clew::gui {

WelcomePanel::WelcomePanel(const Surroundings& around, QWidget* parent)
    : StartPanel(around, tr("Welcome to Clew"), parent)
{
    setObjectName(QStringLiteral("welcomePanel"));
    body()->addWidget(makeMuted(tr("Traceability and quality records of your shop, in one encrypted file."), this));
    connect(addChoice(QStringLiteral("demo"), tr("&Try the demonstration"),
                      tr("40 real parts with their measurements, lots and programs."), "tryDemo"),
            &QPushButton::clicked, this, &WelcomePanel::tryDemo);
    connect(addChoice(QStringLiteral("new"), tr("Make a &new store"),
                      tr("An empty store for your shop, with a recovery sheet to lock away."), "newStore"),
            &QPushButton::clicked, this, &WelcomePanel::newStoreWanted);
    connect(addChoice(QStringLiteral("open"), tr("&Open a store"), tr("A file that ends in .clew."), "openStore"),
            &QPushButton::clicked, this, &WelcomePanel::chooseStore);
    connect(addChoice(QStringLiteral("restore"), tr("&Restore a backup"),
                      tr("Makes a working store of a backup, under a new name."), "restoreStore"),
            &QPushButton::clicked, this, &WelcomePanel::restoreWanted);
    addLook();
}

QPushButton* WelcomePanel::addChoice(const QString& icon, const QString& title, const QString& text,
                                     const char* objectName)
{
    auto* button = new QCommandLinkButton(title, text, this);
    button->setObjectName(QString::fromLatin1(objectName));
    button->setIcon(themeIcon(icon));
    button->setAccessibleName(QString(title).remove(QLatin1Char('&')));
    body()->addWidget(button);
    return button;
}

void WelcomePanel::addLook()
{
    auto* row = new QHBoxLayout;
    QComboBox* language = makeLanguageBox(around().settings, this);
    QComboBox* theme = makeThemeBox(around().settings, this);
    connect(language, &QComboBox::activated, this,
            [this, language] { emit languageChosen(language->currentData().toString()); });
    connect(theme, &QComboBox::activated, this, [this, theme] { emit themeChosen(theme->currentData().toString()); });
    row->addWidget(language);
    row->addWidget(theme);
    row->addStretch(1);
    body()->addLayout(row);
}

QString WelcomePanel::demoFolder() const
{
    const QString place = around().profileFolder.isEmpty()
                              ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                              : around().profileFolder;
    return place + QStringLiteral("/clew-demo");
}

void WelcomePanel::tryDemo()
{
    const Job job = startJob(
        this,
        [folder = demoFolder(), clock = &around().clock](Progress& progress) {
            return openDemo(folder, *clock, progress);
        },
        [this](Result<OpenedStore> store) {
            endWaiting();
            if (store) {
                emit opened(std::make_shared<OpenedStore>(store.take()));
                return;
            }
            if (store.error().code == Error::Code::Cancelled)
                QDir(demoFolder()).removeRecursively(); // half a demonstration is none
            else
                showProblem(store.error().message);
        },
        steps());
    beginWaiting(job, tr("Making the demonstration…"));
}

void WelcomePanel::chooseStore()
{
    const QString path = around().prompt.openFile(this, tr("Open a store"), tr("Clew stores (*.clew);;All files (*)"));
    if (!path.isEmpty())
        emit storeChosen(path);
}

} // namespace clew::gui
