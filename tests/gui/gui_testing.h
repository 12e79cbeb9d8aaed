// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/main_window.h"
#include "gui/theme.h"
#include "support/cheap_keys.h"
#include "support/testing.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

#include <filesystem>
#include <string>

namespace clew::test {

/// Answers what dialogs would ask: what a test said before, in that order; going back where it said nothing.
class FakePrompt final : public gui::Prompt
{
public:
    void answer(const QString& text) { m_answers.append(text); }
    const QStringList& questions() const { return m_questions; }

    bool confirm(QWidget*, const QString& question, const QString&) override { return !next(question).isEmpty(); }
    QString openFile(QWidget*, const QString& title, const QString&) override { return next(title); }
    QString saveFile(QWidget*, const QString& title, const QString&, const QString&) override { return next(title); }
    QString chooseFolder(QWidget*, const QString& title) override { return next(title); }

private:
    QString next(const QString& question)
    {
        m_questions.append(question);
        return m_answers.isEmpty() ? QString() : m_answers.takeFirst();
    }
    QStringList m_answers;
    QStringList m_questions;
};

/// A demonstration store of one's own: a copy of the one that is made once for a test program.
class DemoFolder
{
public:
    DemoFolder() { std::filesystem::copy(made(), path().toStdString(), std::filesystem::copy_options::recursive); }
    QString path() const { return m_folder.filePath(QStringLiteral("clew-demo")); }
    QString profile() const { return m_folder.path(); }
    QString store() const { return path() + QStringLiteral("/shop.clew"); }
    QString passphrase(const QString& user) const
    {
        QFile file(QStringLiteral("%1/%2.passphrase").arg(path(), user));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
    }
    const Clock& clock() const { return m_clock; }

private:
    static std::string made()
    {
        static const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("clew-demo"));
        if (!QFile::exists(path)) {
            SilentProgress progress;
            MUST(services::makeDemo(path, SystemClock(), progress, cheapKeys));
        }
        return path.toStdString();
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
};

/// The window as a person has it, with scripted dialogs and a profile of its own.
class Desktop
{
public:
    explicit Desktop(const QString& profile, const Clock& clock = systemClock())
        : m_settings(profile),
          m_window({clock, m_prompt, m_settings, profile})
    {
        m_window.resize(1280, 800); // whatever the screen behind it is
        m_window.show();
    }

    gui::MainWindow& window() { return m_window; }
    gui::Settings& settings() { return m_settings; }
    FakePrompt& prompt() { return m_prompt; }

    static const Clock& systemClock()
    {
        static const SystemClock clock;
        return clock;
    }

    /// The visible widget of that object name.
    template<typename Widget>
    Widget* seen(const char* objectName)
    {
        for (Widget* widget : m_window.findChildren<Widget*>(QString::fromLatin1(objectName))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    /// Every text that a person can read in labels now.
    QString visibleText()
    {
        QStringList texts;
        for (const QLabel* label : m_window.findChildren<QLabel*>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(QLatin1Char('\n'));
    }
    void unlock(const QString& store, const QString& user, const QString& passphrase)
    {
        m_window.begin(store);
        seen<QWidget>("user")->setProperty("currentText", user);
        auto* field = seen<QLineEdit>("passphrase");
        QTest::keyClicks(field, passphrase);
        QTest::keyClick(field, Qt::Key_Return);
    }
    bool waitForWorkspace()
    {
        return QTest::qWaitFor([this] { return m_window.workspace() && !m_window.isLocked(); }, 20000);
    }

    /// Everything that was asked of the store so far is answered and shown; twice, for what the answers ask.
    void settle()
    {
        for (int i = 0; i < 3 && m_window.store(); ++i) {
            bool isAnswered = false;
            m_window.store()->readLong(
                &m_window, [](services::OpenStore&, Progress&) -> Result<int> { return 0; },
                [&](const Result<int>&) { isAnswered = true; });
            if (!QTest::qWaitFor([&] { return isAnswered; }, 20000))
                qFatal("the store doesn't answer");
            m_window.grab(); // tables ask for the rows they paint
        }
    }

private:
    FakePrompt m_prompt;
    gui::Settings m_settings;
    gui::MainWindow m_window;
};

} // namespace clew::test

/// Waits as long as a store on a busy machine may take.
#define SEEN_SOON(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 20000)
