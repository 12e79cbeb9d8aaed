// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace clew::domain {

/// Tells what a scanner or a gauge types from what a person types, by the time between the keys.
///
/// (1) A burst has four characters or more, a median gap below 30 ms, and its Enter within 100 ms of the last one.
/// (2) A text that begins with a scanner's symbology identifier ("]d2") is one at any speed.
/// (3) What a person typed before a burst, with a pause between, is no part of it.
class KeyBurst
{
public:
    /// True where the key begins a run of its own: what stands in a field then is what stood there before a burst.
    bool key(QChar character, std::int64_t ms);
    /// Enter or Tab: the burst that it ends, if the keys before were one. Begins anew.
    std::optional<QString> end(std::int64_t ms);
    void clear() { m_keys.clear(); }

private:
    struct Key
    {
        QChar character;
        std::int64_t ms = 0;
    };
    QString text() const;
    bool isQuick() const;

    QList<Key> m_keys; ///< of the run now
};

} // namespace clew::domain
