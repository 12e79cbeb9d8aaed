// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/slip_guard.h"
#include "gui/gauge_devices.h"
#include "gui/page.h"
#include "services/bench_service.h"
#include "services/bench_target.h"

#include <QElapsedTimer>

namespace clew::gui {

/// The state of the bench without its widgets: which piece, which characteristic, which gauge, and what may come next.
///
/// (1) What comes while the store still answers waits its turn; nothing is lost, and nothing counts before it is
///     committed.
/// (2) It goes on by itself only after a value that conforms. After any other nothing is recorded until the person has
///     said what happens: Phase::Stopped.
/// (3) What looks like a slip is not recorded; confirm() records it as it stands.
class BenchPresenter final : public QObject
{
    Q_OBJECT

public:
    enum class Phase { Empty, Ready, Stopped, AllDone };
    enum class Order { PieceByPiece, CharacteristicByCharacteristic };

    /// What an act is about, from when it is asked for: the piece on the page may be another one until somebody has
    /// said why.
    struct About
    {
        QString label; ///< of the piece
        services::BenchSubject subject;
        services::BenchTask task;
    };

    BenchPresenter(Desk& desk, QObject* parent);

    void open(const QString& piece);
    void reload();
    /// A scan, or a name that was typed: a piece to go to, or a gauge to take.
    void takeCode(const QString& text);
    /// A burst of keys: a wedge gauge's value, or a scan.
    void takeBurst(const QString& text);
    void takeFrame(const GaugeDevice& device, const QByteArray& raw);
    void takeTyped(const QString& text);
    void confirm(const QString& typed);
    void select(qsizetype piece, qsizetype task);
    void setOrder(Order order);
    void setMode(domain::EntryMode mode);
    void goOn();
    /// The next value is a new measurement of that.
    void measureAgain(const About& about, const QString& reason);
    void makeVoid(const About& about, const QString& reason);
    void openNonconformity(const About& about, const QString& reason);
    void placeHold(const About& about, const QString& reason);
    void begin();
    /// By the answers of conditionFields().
    void recordConditions(const QMap<QString, QString>& answers);
    /// The attribute is not OK: what is wrong, and the paths of photos of it; both may be empty.
    void takeNotOk(const QString& defect, const QStringList& photos);

    Phase phase() const { return m_phase; }
    Order order() const { return m_order; }
    domain::EntryMode mode() const { return m_mode; }
    const services::BenchJob* job() const { return m_job ? &*m_job : nullptr; }
    const services::BenchPiece* piece() const;
    const services::BenchTask* task() const;
    qsizetype taskIndex() const { return m_task; }
    qsizetype pieceIndex() const { return m_piece; }
    /// What was measured last, else what is shown now.
    const services::BenchTask* shownTask() const;
    const std::optional<services::BenchGauge>& gauge() const { return m_gauge; }
    QList<services::BenchLock> locks() const;
    QString againReason() const { return m_again; }
    bool hasLast() const { return m_last.has_value(); }
    /// The value that was measured last, else what is shown now.
    std::optional<About> aboutShown() const;
    /// The piece that stands on the page, with what was measured last if that was on it.
    std::optional<About> aboutPiece() const;
    /// The pieces that are measured wholly and may be signed now.
    QList<services::BenchPiece> finished() const;
    /// The conditions that plans want recorded and some piece here lacks, each once.
    QStringList unrecorded() const;
    /// What is odd about a text, in words; empty where nothing is.
    QString oddity(const QString& text, domain::ReadingSource source, const QString& unit,
                   domain::EntryMode mode) const;

signals:
    void changed();
    void recorded(const QString& what);
    /// What a person has to know: why something was not done.
    void refused(const QString& why);
    /// A value that looks like a slip, back in the field.
    void slipped(const QString& text, const QString& why);
    void pieceChanged(const QString& piece);

private:
    /// What is to be recorded, and by what way it came.
    struct Sent
    {
        QString text;
        QString unit;
        domain::ReadingSource source = domain::ReadingSource::Typed;
        domain::EntryMode mode = domain::EntryMode::Value;
        QString note; ///< why it is recorded though it looked like a slip
        QString defect = {};
        QStringList photos = {};
    };
    /// The reading that voidLast means.
    struct Last
    {
        qsizetype piece = 0;
        qsizetype task = 0;
    };

    void whenReady(std::function<void()> next);
    void goThroughWaiting();
    void record(const Sent& sent);
    void write(const Sent& sent);
    void took(const Sent& sent, const services::BenchPiece& piece, qsizetype pieceIndex, qsizetype taskIndex);
    std::optional<About> aboutTask(qsizetype piece, qsizetype task) const;
    /// Where it stands on the bench now; nothing when its piece was put away, which is said.
    std::optional<Last> placeOf(const About& about);
    void replacePiece(const services::BenchPiece& piece);
    void show(services::BenchJob job);
    void take(const services::BenchTarget& target);
    bool advance();
    void goTo(qsizetype piece, qsizetype task);
    void suggestGauge();
    void lookUpGauge(const QString& code, std::function<void()> then);
    template<typename Work>
    void act(Work work, const QString& success);
    domain::BenchSurroundings surroundings(domain::ReadingSource source) const;

    Desk& m_desk;
    Phase m_phase = Phase::Empty;
    Order m_order = Order::PieceByPiece;
    domain::EntryMode m_mode = domain::EntryMode::Value;
    std::optional<services::BenchJob> m_job;
    qsizetype m_piece = 0;
    qsizetype m_task = 0;
    std::optional<Last> m_last;
    std::optional<services::BenchGauge> m_gauge;
    QHash<QString, services::BenchGauge> m_gaugeOfType; ///< by the type that a plan asks for
    QString m_again;
    std::optional<Sent> m_slip;
    struct Earlier
    {
        domain::EarlierValue value;
        QString gauge;
        services::BenchSubject subject;
        domain::CharacteristicId characteristic;
        std::int64_t feature = 0;
    };
    QList<Earlier> m_earlier;
    QElapsedTimer m_watch;
    bool m_isBusy = false;
    QList<std::function<void()>> m_waiting;
};

} // namespace clew::gui
