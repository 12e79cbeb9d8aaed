// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/store_service.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace clew::gui {

/// A field for a passphrase: hidden signs that an eye shows, and a sign while caps lock is on.
class PassphraseField final : public QWidget
{
    Q_OBJECT

public:
    explicit PassphraseField(QWidget* parent = nullptr);

    QLineEdit* edit() const { return m_edit; }
    bool isEmpty() const;
    bool isEqualTo(const PassphraseField& other) const;
    /// What was typed, as bytes that are wiped after use; the field is emptied.
    std::shared_ptr<const services::Passphrase> take();
    /// Everything marked, so that the next try replaces it.
    void selectForRetry();

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void watchCapsLock(const class QKeyEvent& key);

    QLineEdit* m_edit;
    QLabel* m_capsLock;
};

/// A row of a form: the label in column 0, the field in column 1 of `columns`. Fields take the keys in the order in which
/// they are made.
PassphraseField* addPassphrase(QGridLayout* grid, int row, const QString& label, const char* objectName,
                               int columns = 1);

} // namespace clew::gui
