// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/bench_presenter.h"
#include "gui/page.h"
#include "gui/rows_model.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace clew::gui {

class ActPanel;
class BenchLists;
class BenchReadout;
class BenchSignPanel;
class CriterionView;
class GaugePort;
class KeyRouter;
class ReasonPanel;

/// Where an inspector measures: one field that always has the keys, gauges and scanners beside it, one piece after the
/// other. Subject: "LB-7/BRL-1", "lot/T-5", or nothing for what waits.
class BenchPage final : public Page
{
    Q_OBJECT

public:
    BenchPage(Desk& desk, QWidget* parent);

    void open(const QString& subject) override;
    void refresh() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* buildWaiting();
    QWidget* buildWork();
    QWidget* buildEntry();
    QWidget* buildActs();
    QAction* act(const char* id, const QString& text, const QKeySequence& keys, std::function<void()> call);
    void connectPresenter();
    void showState();
    void showEntry();
    void showLocks();
    void showActs();
    void showWaiting();
    void enter();
    void askConditions();
    void askDefect();
    bool isAsking() const;
    /// `what` names the piece as %1 and the value as %2.
    void askReason(const std::optional<BenchPresenter::About>& about, const QString& what, const QString& button,
                   const QStringList& usual,
                   void (BenchPresenter::*done)(const BenchPresenter::About&, const QString&));
    void closeWhatIsAboutAnother();
    void sign(const QString& user, const std::shared_ptr<const services::Passphrase>& passphrase);
    void openPorts();
    void takeFrame(GaugePort* port, const QByteArray& raw);
    void focusField();

    /// What a panel was opened for.
    struct Asked
    {
        services::BenchSubject subject;
        std::optional<qsizetype> task;
    };

    BenchPresenter* m_presenter;
    KeyRouter* m_router;
    QStackedWidget* m_stack;
    RowsModel* m_waiting;
    QLineEdit* m_scan = nullptr;
    QLabel* m_title;
    QLabel* m_facts;
    QFrame* m_lockBar = nullptr;
    QLabel* m_lock = nullptr;
    QPushButton* m_begin = nullptr;
    QScrollArea* m_scroll = nullptr;
    BenchLists* m_lists = nullptr;
    BenchReadout* m_readout = nullptr;
    CriterionView* m_criterion = nullptr;
    QLabel* m_now = nullptr;
    QLabel* m_requirement = nullptr;
    QLabel* m_gauge = nullptr;
    QLineEdit* m_value = nullptr;
    QLabel* m_hint = nullptr;
    QWidget* m_entryRow = nullptr;
    QLabel* m_stopped = nullptr;
    QWidget* m_actRow = nullptr;
    ReasonPanel* m_reason = nullptr;
    ActPanel* m_panel = nullptr;
    BenchSignPanel* m_signPanel = nullptr;
    Asked m_asked;
    QList<QAction*> m_acts;
    QList<GaugePort*> m_ports;
};

} // namespace clew::gui
