// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/passphrase_field.h"
#include "gui/rows_model.h"
#include "services/bench_job.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace clew::gui {

/// Shows which pieces a person says are inspected, and asks who says so: user name and passphrase, entered anew.
class BenchSignPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit BenchSignPanel(QWidget* parent);

    void ask(const QList<services::BenchPiece>& pieces);
    /// An empty problem closes the panel.
    void answer(const QString& problem);
    QList<services::BenchSubject> subjects() const { return m_subjects; }

signals:
    void signWanted(const QString& user, const std::shared_ptr<const services::Passphrase>& passphrase);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void go();

    QList<services::BenchSubject> m_subjects;
    RowsModel* m_rows;
    QLineEdit* m_user;
    PassphraseField* m_passphrase = nullptr;
    QPushButton* m_sign = nullptr;
    QLabel* m_problem;
};

} // namespace clew::gui
