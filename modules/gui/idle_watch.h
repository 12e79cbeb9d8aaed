// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QObject>

class QTimer;

namespace clew::gui {

/// Tells when nobody has touched keyboard or mouse for some minutes.
class IdleWatch final : public QObject
{
    Q_OBJECT

public:
    explicit IdleWatch(QObject* parent);

    /// 0: never.
    void setMinutes(int minutes);
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void idle();

private:
    QTimer* m_timer;
};

} // namespace clew::gui
