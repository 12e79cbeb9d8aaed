// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/language.h"
#include "gui/main_window.h"
#include "gui/theme.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>
#include <exception>

namespace {

int runDesktop(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("clew"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CLEW_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("clew"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/clew.svg")));

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Traceability and quality records of a precision machine shop."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption profile(QStringLiteral("profile"),
                                     QStringLiteral("Keep settings and the demonstration in <folder>."),
                                     QStringLiteral("folder"));
    parser.addOption(profile);
    parser.addPositionalArgument(QStringLiteral("store"), QStringLiteral("The store to open."),
                                 QStringLiteral("[store]"));
    parser.process(application);

    const QString profileFolder = parser.value(profile);
    clew::gui::Settings settings(profileFolder);
    clew::gui::applyLanguage(application, clew::gui::languageFromSetting(settings.get(clew::gui::settings::language)));
    clew::gui::applyTheme(application, clew::gui::themeFromSetting(settings.get(clew::gui::settings::theme)),
                          settings.get(clew::gui::settings::textPercent));
    const clew::SystemClock clock;
    clew::gui::DialogPrompt prompt;
    clew::gui::MainWindow window({clock, prompt, settings, profileFolder});
    window.begin(parser.positionalArguments().value(0));
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char* argv[])
{
    try {
        return runDesktop(argc, argv);
    } catch (const std::exception& exception) {
        std::fprintf(stderr, "clew: It cannot go on (%s); nothing half-done was kept.\n", exception.what());
        return 3;
    }
}
