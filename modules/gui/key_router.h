// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/key_burst.h"

#include <QElapsedTimer>
#include <QObject>

class QKeyEvent;
class QWidget;

namespace clew::gui {

/// Watches the keys while the focus is in a page, and takes what a scanner or a wedge gauge types out of the field it
/// went into: the field is as it was before, and the burst's Enter presses nothing. Group separators (Ctrl+]) never
/// reach a field, which would drop them.
class KeyRouter final : public QObject
{
    Q_OBJECT

public:
    explicit KeyRouter(QWidget* page);

signals:
    void burst(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isForPage(QObject* watched) const;
    bool press(QWidget* target, const QKeyEvent& key);
    std::int64_t timeOf(const QKeyEvent& key) const;

    QWidget* m_page;
    domain::KeyBurst m_keys;
    QElapsedTimer m_watch;
    QString m_before; ///< what stood in the field before the run of keys
};

} // namespace clew::gui
