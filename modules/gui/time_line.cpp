// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/time_line.h"

#include "gui/theme.h"
#include "gui/words.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace clew::gui {

namespace {

constexpr qreal markWidth = 104;
constexpr qreal dotRadius = 6;

QString whatWords(services::DossierMoment::What what)
{
    using What = services::DossierMoment::What;
    switch (what) {
    case What::State:
        return {};
    case What::Operation:
        return QCoreApplication::translate("TimeLine", "operation");
    case What::Inspection:
        return QCoreApplication::translate("TimeLine", "measured");
    case What::Nonconformity:
        return QCoreApplication::translate("TimeLine", "nonconformity");
    case What::Hold:
        return QCoreApplication::translate("TimeLine", "hold");
    case What::Signature:
        return QCoreApplication::translate("TimeLine", "signature");
    case What::Move:
        return QCoreApplication::translate("TimeLine", "moved in tray");
    }
    return {};
}

QString shortWords(const services::DossierMoment& moment)
{
    const QString what = whatWords(moment.what);
    return what.isEmpty() ? words::name(moment.word) : what;
}

} // namespace

QString momentWords(const services::DossierMoment& moment)
{
    QStringList parts{words::moment(moment.at)};
    for (const QString& part : {whatWords(moment.what), words::name(moment.word), moment.text}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    if (!moment.person.isEmpty())
        parts.append(QStringLiteral("(%1)").arg(moment.person));
    return parts.join(QLatin1Char(' '));
}

TimeLine::TimeLine(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("timeLine"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimeLine::setMoments(const QList<services::DossierMoment>& moments)
{
    m_moments = moments;
    QStringList lines;
    for (const services::DossierMoment& moment : moments)
        lines.append(momentWords(moment));
    setAccessibleName(tr("Time line"));
    setAccessibleDescription(lines.join(QStringLiteral("; ")));
    layOut();
    update();
}

QSize TimeLine::sizeHint() const
{
    return {400, int(2 * dotRadius) + 3 * fontMetrics().lineSpacing() + 14};
}

void TimeLine::resizeEvent(QResizeEvent*)
{
    layOut();
}

void TimeLine::layOut()
{
    m_marks.clear();
    const qsizetype room = qMax<qsizetype>(1, qsizetype(width() / markWidth));
    const qsizetype together = (m_moments.size() + room - 1) / room;
    for (qsizetype i = 0; i < m_moments.size(); i += qMax<qsizetype>(1, together))
        m_marks.append({m_moments.mid(i, together), {}});
    const qreal each = m_marks.isEmpty() ? 0 : qMin(width() / qreal(m_marks.size()), 2 * markWidth);
    for (qsizetype i = 0; i < m_marks.size(); ++i)
        m_marks[i].place = QRectF(qreal(i) * each, 0, each, height());
}

void TimeLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& colours = currentTheme();
    const qreal line = fontMetrics().lineSpacing();
    const qreal axis = line + dotRadius + 4;
    if (m_marks.size() > 1) {
        painter.setPen(QPen(colours.line, 2));
        painter.drawLine(QPointF(m_marks.first().place.left() + dotRadius, axis),
                         QPointF(m_marks.last().place.left() + dotRadius, axis));
    }
    QString dayBefore;
    for (const Mark& mark : std::as_const(m_marks)) {
        const services::DossierMoment& last = mark.moments.last();
        const QColor colour = colourOf(toneOf(last.word));
        const QPointF dot(mark.place.left() + dotRadius, axis);
        painter.setPen(Qt::NoPen);
        painter.setBrush(toneOf(last.word) == Tone::Plain ? colours.muted : colour);
        painter.drawEllipse(dot, dotRadius, dotRadius);
        const qreal room = mark.place.width() - 8;
        QString text = shortWords(last);
        if (mark.moments.size() > 1)
            text += QStringLiteral(" +%1").arg(mark.moments.size() - 1);
        painter.setPen(toneOf(last.word) == Tone::Plain ? colours.text : colour);
        painter.drawText(QRectF(mark.place.left(), axis + dotRadius + 4, room, line), Qt::AlignLeft,
                         fontMetrics().elidedText(text, Qt::ElideRight, int(room)));
        const QString moment = words::moment(last.at);
        const QString day = moment.left(10);
        painter.setPen(colours.muted);
        if (day != dayBefore)
            painter.drawText(QRectF(mark.place.left(), 0, room, line), Qt::AlignLeft, day);
        painter.drawText(QRectF(mark.place.left(), axis + dotRadius + 4 + line, room, line), Qt::AlignLeft,
                         moment.mid(11));
        dayBefore = day;
    }
}

bool TimeLine::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (const Mark& mark : std::as_const(m_marks)) {
        if (!mark.place.contains(help->pos()))
            continue;
        QStringList lines;
        for (const services::DossierMoment& moment : mark.moments)
            lines.append(momentWords(moment));
        QToolTip::showText(help->globalPos(), lines.join(QLatin1Char('\n')), this);
        return true;
    }
    QToolTip::hideText();
    return true;
}

} // namespace clew::gui
