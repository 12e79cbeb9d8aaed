// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

namespace clew::test {

/// A screen of its own (Xvfb) with a window manager (openbox), and a pair of hands (xdotool).
class Screen
{
public:
    ~Screen()
    {
        end(m_manager);
        end(m_server);
    }

    bool begin()
    {
        m_environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
        m_environment.remove(QStringLiteral("QT_SCALE_FACTOR"));
        m_environment.insert(QStringLiteral("HOME"), m_home.path());
        m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        m_server.setProcessEnvironment(m_environment);
        // The server finds a free number itself and writes it out once it is ready.
        m_server.start(QStringLiteral("Xvfb"),
                       {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                        QStringLiteral("0"), QStringLiteral("1280x800x24"), QStringLiteral("-nolisten"),
                        QStringLiteral("tcp"), QStringLiteral("-noreset")});
        if (!QTest::qWaitFor([this] { return m_server.canReadLine(); }, 30000)) {
            m_problem = QStringLiteral("Xvfb doesn't start; scripts/deps.sh installs it.");
            return false;
        }
        const QString number = QString::fromLatin1(m_server.readLine()).trimmed();
        m_environment.insert(QStringLiteral("DISPLAY"), QLatin1Char(':') + number);
        m_manager.setProcessEnvironment(m_environment);
        m_manager.start(QStringLiteral("openbox"), {QStringLiteral("--sm-disable")});
        if (!m_manager.waitForStarted() || hands({QStringLiteral("getdisplaygeometry")}).isEmpty())
            m_problem = QStringLiteral("openbox or xdotool doesn't start; scripts/deps.sh installs them.");
        return m_problem.isEmpty();
    }
    const QString& problem() const { return m_problem; }
    const QProcessEnvironment& environment() const { return m_environment; }

    void key(const QString& key) { hands({QStringLiteral("key"), QStringLiteral("--clearmodifiers"), key}); }
    /// As a person types: slower than a scanner.
    void type(const QString& text)
    {
        hands({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("60"), text});
    }
    void click(const QString& window, int x, int y)
    {
        hands({QStringLiteral("mousemove"), QStringLiteral("--window"), window, QString::number(x), QString::number(y),
               QStringLiteral("click"), QStringLiteral("1")});
    }
    /// What xdotool says; empty where it fails.
    QString hands(const QStringList& words)
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(QStringLiteral("xdotool"), words);
        if (!process.waitForFinished(30000))
            process.kill();
        return process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput()).trimmed() : QString();
    }
    static void end(QProcess& process)
    {
        if (process.state() == QProcess::NotRunning)
            return;
        process.terminate();
        if (!process.waitForFinished(10000)) {
            process.kill();
            process.waitForFinished();
        }
    }

private:
    QTemporaryDir m_home;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    QProcess m_server;
    QProcess m_manager;
    QString m_problem;
};

/// A program on that screen; ended with this object.
class Program
{
public:
    Program(Screen& screen, const QString& path, const QStringList& words) : m_screen(screen)
    {
        m_process.setProcessEnvironment(screen.environment());
        m_process.start(path, words);
    }
    ~Program() { Screen::end(m_process); }
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    /// Waits for a window with such a title, and gives it the keys.
    bool isShown(const QString& pattern)
    {
        return QTest::qWaitFor(
            [&] {
                const QString found = m_screen.hands(
                    {QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"), pattern});
                if (found.isEmpty())
                    return false;
                m_window = found.section(QLatin1Char('\n'), 0, 0);
                m_screen.hands({QStringLiteral("windowactivate"), QStringLiteral("--sync"), m_window});
                return true;
            },
            60000);
    }
    const QString& window() const { return m_window; }
    QString title() { return m_screen.hands({QStringLiteral("getwindowname"), m_window}); }
    bool isEnded()
    {
        return QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, 20000) &&
               m_process.exitStatus() == QProcess::NormalExit;
    }
    QByteArray errors() { return m_process.readAllStandardError(); }

private:
    Screen& m_screen;
    QProcess m_process;
    QString m_window;
};

} // namespace clew::test
