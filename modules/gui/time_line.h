// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/unit_dossier.h"

#include <QWidget>

namespace clew::gui {

/// A unit's life from left to right: a sign and a colour for each moment, its day below. Neighbouring moments of one
/// day that don't fit become one with a count; what they are stands in the tool tip and in the accessible text.
class TimeLine final : public QWidget
{
    Q_OBJECT

public:
    explicit TimeLine(QWidget* parent = nullptr);

    void setMoments(const QList<services::DossierMoment>& moments);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// What one mark stands for: moments next to each other, so many that all marks have room.
    struct Mark
    {
        QList<services::DossierMoment> moments;
        QRectF place;
    };
    void layOut();

    QList<services::DossierMoment> m_moments;
    QList<Mark> m_marks;
};

/// One moment for people: "2026-03-06 08:00 released (m.roth)".
QString momentWords(const services::DossierMoment& moment);

} // namespace clew::gui
