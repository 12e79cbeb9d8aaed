// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/gui_testing.h"
#include "services/importer.h"

#include <QSaveFile>

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

namespace clew::test {

/// A tray of barrels in inspection, with its plan and gauges, in the exchange file's words. AG-014 is in
/// calibration, AG-015 is not any more. `values`: that many lengths more on a part of their own, LONG-1.
inline QByteArray benchRecords(QDate today, int values, int pieces)
{
    QByteArray text = R"({"clew":"exchange/1"}
{"kind":"part","number":"BJ-1","revision":"A","name":"Bench barrel"}
{"kind":"characteristic","part":"BJ-1","revision":"A","balloon":"1","name":"bore A","type":"diameter","nominal":"12.000","lower":"0","upper":"0.008","unit":"mm"}
{"kind":"characteristic","part":"BJ-1","revision":"A","balloon":"2","name":"seat B","type":"diameter","nominal":"10.500","lower":"-0.003","upper":"0.003","unit":"mm"}
{"kind":"characteristic","part":"BJ-1","revision":"A","balloon":"3","name":"depth C","type":"depth","nominal":"6.250","lower":"-0.010","upper":"0.010","unit":"mm"}
{"kind":"characteristic","part":"BJ-1","revision":"A","balloon":"4","name":"edges","type":"visual","requirement":"free of burrs"}
{"kind":"inspection_plan","part":"BJ-1","revision":"A","name":"IP-31","plan_revision":"4","stage":"final","state":"released","items":[{"balloon":"1","gauge_type":"air gauge"},{"balloon":"2","gauge_type":"air gauge"},{"balloon":"3","gauge_type":"height gauge","deciding":"mean","readings":"2"},{"balloon":"4","method":"eye, 10 x"}]}
{"kind":"gauge","id":"AG-014","type":"air gauge","unit":"mm","resolution":"0.0001"}
{"kind":"gauge","id":"AG-015","type":"air gauge","unit":"mm","resolution":"0.0001"}
{"kind":"gauge","id":"HG-002","type":"height gauge","unit":"mm","resolution":"0.001"}
{"kind":"calibration","gauge":"AG-014","certificate":"K-1","date":"FROM","due":"UNTIL","result":"pass"}
{"kind":"calibration","gauge":"AG-015","certificate":"K-2","date":"FROM","due":"YESTERDAY","result":"pass"}
{"kind":"calibration","gauge":"HG-002","certificate":"K-3","date":"FROM","due":"UNTIL","result":"pass"}
{"kind":"lot","number":"T-5","type":"production","part":"BJ-1","revision":"A","quantity":"3","unit_of_measure":"pcs","state":"accepted"}
)";
    for (int i = 1; i <= pieces; ++i)
        text += QByteArrayLiteral(R"({"kind":"unit","part":"BJ-1","revision":"A","serial":"BJ-00)") +
                QByteArray::number(i) + QByteArrayLiteral(R"(","lot":"T-5","state":"in_inspection","position":"A)") +
                QByteArray::number(i) + "\"}\n";
    if (values > 0)
        text += "{\"kind\":\"part\",\"number\":\"LONG-1\",\"revision\":\"A\"}\n"
                "{\"kind\":\"unit\",\"part\":\"LONG-1\",\"revision\":\"A\",\"serial\":\"LG-001\","
                "\"state\":\"in_inspection\"}\n";
    for (int i = 1; i <= values; ++i)
        text += "{\"kind\":\"characteristic\",\"part\":\"LONG-1\",\"revision\":\"A\",\"balloon\":\"" +
                QByteArray::number(i) + "\",\"type\":\"length\",\"nominal\":\"" + QByteArray::number(10 + i) +
                ".000\",\"lower\":\"-0.003\",\"upper\":\"0.003\",\"unit\":\"mm\"}\n";
    text.replace("FROM", today.addDays(-200).toString(Qt::ISODate).toLatin1());
    text.replace("UNTIL", today.addDays(165).toString(Qt::ISODate).toLatin1());
    return text.replace("YESTERDAY", today.addDays(-1).toString(Qt::ISODate).toLatin1());
}

/// Asks the open store and waits for the answer.
template<typename Work>
auto askStore(Desktop& desktop, Work work)
{
    using Answer = std::invoke_result_t<Work&, services::OpenStore&>;
    std::optional<Answer> answer;
    desktop.window().store()->write(
        &desktop.window(), [work](services::OpenStore& store, Progress&) mutable { return work(store); },
        [&](Answer got) { answer.emplace(std::move(got)); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20000))
        qFatal("the store doesn't answer");
    return std::move(*answer);
}

/// Takes an exchange file's lines into the store that the window has open.
inline void importRecords(Desktop& desktop, const QTemporaryDir& folder, const QByteArray& lines)
{
    const QString path = folder.filePath(QStringLiteral("records.jsonl"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(lines) < 0 || !file.commit())
        qFatal("the records can't be written");
    const auto result = askStore(desktop, [path](services::OpenStore& store) {
        SilentProgress silent;
        services::ImportRequest request;
        request.path = path;
        return services::Importer(store.records(), store.clock(), {QStringLiteral("clew"), {}, {}})
            .import(request, silent);
    });
    for (const Problem& problem : MUST(result).problems)
        qWarning("line %d: %s", int(problem.row), qPrintable(problem.message));
    if (!result->saved)
        qFatal("the records were not taken");
}

/// Takes the tray into the store that the window has open.
inline void importBench(Desktop& desktop, const QTemporaryDir& folder, int values, int pieces = 3)
{
    importRecords(desktop, folder, benchRecords(QDate::currentDate(), values, pieces));
}

/// A gauge's serial line without a gauge: what is sent here comes out at path().
class PseudoTerminal
{
public:
    PseudoTerminal() : m_master(posix_openpt(O_RDWR | O_NOCTTY))
    {
        if (m_master < 0 || grantpt(m_master) != 0 || unlockpt(m_master) != 0)
            qFatal("no pseudo terminal");
    }
    ~PseudoTerminal() { close(m_master); }
    PseudoTerminal(const PseudoTerminal&) = delete;
    PseudoTerminal& operator=(const PseudoTerminal&) = delete;

    QString path() const { return QString::fromLocal8Bit(ptsname(m_master)); }
    void send(const QByteArray& bytes)
    {
        if (write(m_master, bytes.constData(), static_cast<std::size_t>(bytes.size())) != bytes.size())
            qFatal("the line doesn't take it");
    }

private:
    int m_master;
};

/// Keys at moments of their own, as a keyboard, a scanner or a wedge gauge gives them.
class TimedKeys
{
public:
    /// As a scanner types, with Enter at the end; 0x1D is Ctrl+].
    void burst(const QString& text)
    {
        m_ms += 2000;
        keys(text, 5);
        press(Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), 5);
    }
    /// As a person types, without Enter.
    void typed(const QString& text)
    {
        m_ms += 2000;
        keys(text, 150);
    }
    void enter() { press(Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), 300); }
    void press(int key, Qt::KeyboardModifiers modifiers, const QString& text, quint64 after)
    {
        m_ms += after;
        ++m_pressed;
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, modifiers, text);
            event.setTimestamp(m_ms);
            if (QWidget* target = QApplication::focusWidget())
                QApplication::sendEvent(target, &event);
        }
    }
    int pressed() const { return m_pressed; }

private:
    void keys(const QString& text, quint64 gap)
    {
        for (const QChar c : text) {
            if (c == QChar(0x1d))
                press(Qt::Key_BracketRight, Qt::ControlModifier, QString(c), gap);
            else
                press(c.toUpper().unicode(), Qt::NoModifier, QString(c), gap);
        }
    }
    quint64 m_ms = 100000;
    int m_pressed = 0;
};

} // namespace clew::test
