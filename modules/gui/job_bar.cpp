// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/job_bar.h"

#include "gui/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace clew::gui {

namespace {

constexpr int wholeBar = 1000;

} // namespace

JobBar::JobBar(QWidget* parent) : QFrame(parent), m_what(new QLabel(this)), m_bar(new QProgressBar(this))
{
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("How far it is"));
    auto* stop = new QPushButton(tr("Stop"), this);
    stop->setObjectName(QStringLiteral("stopJob"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_what);
    layout->addWidget(m_bar, 1);
    layout->addWidget(stop);
    connect(stop, &QPushButton::clicked, this, [this] { m_job.cancel(); });
    hide();
}

void JobBar::begin(const QString& what)
{
    m_job.cancel();
    m_isRunning = true;
    m_what->setText(what);
    m_bar->setRange(0, 0);
    QFrame::show();
}

Job::Steps JobBar::steps()
{
    return [this](const QString& step, std::int64_t done, std::int64_t total) { show(step, done, total); };
}

void JobBar::show(const QString& step, std::int64_t done, std::int64_t total)
{
    if (!step.isEmpty())
        m_what->setText(words::sentence(step));
    if (total > 0) {
        m_bar->setRange(0, wholeBar);
        m_bar->setValue(int(done * wholeBar / total));
    }
}

void JobBar::end()
{
    m_isRunning = false;
    hide();
}

} // namespace clew::gui
