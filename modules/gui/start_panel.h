// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/job.h"
#include "gui/passphrase_field.h"
#include "gui/prompt.h"
#include "gui/settings.h"
#include "gui/store_opening.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace clew::gui {

/// What the panels before an open store share: a card in the middle with a heading, a line for what went wrong, and the
/// button that Enter means. While a job runs the card says so and can only be stopped.
class StartPanel : public QWidget
{
    Q_OBJECT

public:
    struct Surroundings
    {
        const Clock& clock;
        Prompt& prompt;
        Settings& settings;
        QString profileFolder; ///< empty: the computer's own places
    };

    StartPanel(const Surroundings& around, const QString& title, QWidget* parent);

    QString problem() const;
    void showProblem(const QString& text);

signals:
    /// What the job opened; taken once.
    void opened(std::shared_ptr<clew::gui::OpenedStore> store);
    void backWanted();

protected:
    const Surroundings& around() const { return m_around; }
    QVBoxLayout* body() const { return m_body; }
    /// The row of buttons at the end: "back" at the left where `hasBack`, the primary at the right.
    QPushButton* addButtons(const QString& primary, bool hasBack);
    /// The panel waits for a job: its fields can't be touched, a bar tells that something goes on.
    void beginWaiting(const Job& job, const QString& what);
    void endWaiting();
    Job::Steps steps();

private:
    Surroundings m_around;
    QVBoxLayout* m_body;
    QVBoxLayout* m_card;
    QWidget* m_fields;
    QLabel* m_problem;
    QWidget* m_waiting;
    QLabel* m_step;
    QProgressBar* m_bar;
    Job m_job;
};

} // namespace clew::gui
