// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QLabel>

namespace clew::gui {

/// A heading on one line. A long serial number is set smaller, down to the size of the text, before it would be cut
/// off.
class TitleLabel final : public QLabel
{
public:
    /// `scale`: how much larger than the text where there is room.
    TitleLabel(const QString& text, double scale, QWidget* parent);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fit();

    QFont m_textFont;
    double m_scale;
    QString m_fitted; ///< the text that was made to fit
};

} // namespace clew::gui
