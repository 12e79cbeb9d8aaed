// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/trace_question.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;

namespace clew::gui {

/// A day that may be left open: a box to tick, and the day.
class OptionalDay final : public QWidget
{
    Q_OBJECT

public:
    OptionalDay(const QString& label, QDate today, QWidget* parent);
    QDate day() const; ///< null where it is left open
    void setDay(QDate day);

private:
    QCheckBox* m_box;
    QDateEdit* m_day;
};

/// What a trace begins at, which way it goes, and of which time.
class TraceForm final : public QWidget
{
    Q_OBJECT

public:
    TraceForm(QDate today, QWidget* parent);

    services::TraceQuestion question() const;
    void setQuestion(const services::TraceQuestion& question);

signals:
    /// Enter in the name.
    void runWanted();

private:
    void showWindow();

    QComboBox* m_of;
    QLineEdit* m_name;
    QComboBox* m_direction;
    OptionalDay* m_asOf;
    OptionalDay* m_from;
    OptionalDay* m_to;
};

} // namespace clew::gui
