// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace clew::exchange {

/// What the text of a machine program says about itself, gathered line by line: ISO 6983 as Fanuc and LinuxCNC write
/// it, and the shapes of Heidenhain (BEGIN PGM) and Siemens (%_N_NAME_MPF).
class NcProgram
{
public:
    static constexpr int mostTools = 1000;
    static constexpr int longestHeader = 4000; ///< characters of header comments kept

    /// One line without its end.
    void addLine(const QString& line);

    /// False for a text in which not even every fourth line is a block.
    bool isProgram() const { return m_plainBlocks > 0 && m_plainBlocks * 4 >= m_lines; }
    bool hasEnd() const { return m_ended; }
    bool hasOpenComment() const { return m_openComment; }
    bool isInch() const { return m_inch; }
    bool isMetric() const { return m_metric; }
    QString controller() const { return m_controller; }
    QString firstNumber() const { return m_numbers.value(0); } ///< "O1001", also for ":1001"
    int numbers() const { return int(m_numbers.size()); }
    QStringList headerComments() const { return m_header; } ///< before the first block
    /// Tools in the order in which they are called, with what the header says about them: "T15: 3\" FACE MILL".
    QStringList tools() const;

private:
    QString takeComments(const QString& line);
    void addComment(const QString& comment);
    void readNumber(QString& code);
    void readWords(const QString& code);
    bool readConversation(const QString& code);
    void callTool(const QString& number);

    QStringList m_header;
    QStringList m_numbers;
    QStringList m_called;
    QMap<QString, QString> m_described; ///< "T15" to its description
    QStringList m_listed;
    QString m_controller;
    int m_lines = 0; ///< with anything but comments
    int m_blocks = 0;
    int m_plainBlocks = 0; ///< made of words and nothing else
    int m_headerLength = 0;
    bool m_inch = false;
    bool m_metric = false;
    bool m_ended = false;
    bool m_openComment = false;
    bool m_siemens = false;
};

/// True where the first lines of a text are those of a machine program.
bool looksLikeNcProgram(const QStringList& firstLines);

} // namespace clew::exchange
