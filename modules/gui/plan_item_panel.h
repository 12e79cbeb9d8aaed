// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/plan_edit.h"
#include "services/plan_service.h"

#include <QFrame>
#include <QHash>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace clew::gui {

/// How one characteristic is measured, field by field, as its record lists them.
class PlanItemPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit PlanItemPanel(QWidget* parent);

    void ask(const domain::PlannedMeasurement& planned, const QStringList& budgets);
    /// An empty problem closes the panel.
    void answer(const QString& problem);
    QString balloon() const { return m_balloon; }

signals:
    /// The fields that were changed.
    void saveWanted(const QList<clew::services::PlanItemChange>& changes);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeField(const domain::PlanItemField& field);
    QString textOf(const QString& field) const;
    void setText(const QString& field, const QString& text);
    void save();

    QString m_balloon;
    QHash<QString, QString> m_before;
    QHash<QString, QLineEdit*> m_edits;
    QHash<QString, QComboBox*> m_boxes;
    QLabel* m_title;
    QLabel* m_problem;
    QPushButton* m_save;
};

} // namespace clew::gui
