// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/gauge_desk.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace clew::gui {

/// What a person found who looked at a gauge with its master, as typed.
struct TypedCheck
{
    domain::GaugeId gauge;
    QString code;
    QString master;
    QString deviation;
    QString limit;
    QString note;
};

/// Asks what a comparative gauge shows of its master. Master and limit begin as they were the last time: at a gauge
/// that is checked each hour one number is typed.
class MasterCheckPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit MasterCheckPanel(QWidget* parent);

    void ask(const services::GaugeSheet& sheet);
    /// An empty problem closes the panel.
    void answer(const QString& problem);

signals:
    void saveWanted(const clew::gui::TypedCheck& typed);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void go();

    domain::GaugeId m_gauge;
    QString m_code;
    QLabel* m_what;
    QLineEdit* m_master;
    QLineEdit* m_deviation;
    QLineEdit* m_limit;
    QLineEdit* m_note;
    QPushButton* m_keep;
    QLabel* m_problem;
};

} // namespace clew::gui
