// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/bench_presenter.h"

#include "domain/scan_code.h"
#include "gui/bench_words.h"

#include <QRegularExpression>

#include <algorithm>

namespace clew::gui {

using services::BenchPiece;
using services::BenchTask;

namespace {

constexpr qsizetype mostEarlier = 16;

QDate dayNow(const Desk& desk)
{
    return desk.clock.now().utcDay();
}

/// A number with a sign or a decimal sign: digits alone may be a serial number.
bool isPlainValue(const QString& text)
{
    static const QRegularExpression value(QStringLiteral("^([+-]\\d+([.,]\\d+)?|\\d+[.,]\\d+) ?[a-zµ]*$"));
    return value.match(text).hasMatch();
}

} // namespace

BenchPresenter::BenchPresenter(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    m_watch.start();
}

const BenchPiece* BenchPresenter::piece() const
{
    return m_job && m_piece < m_job->pieces.size() ? &m_job->pieces.at(m_piece) : nullptr;
}

const BenchTask* BenchPresenter::task() const
{
    const BenchPiece* on = piece();
    return on && m_task < on->tasks.size() ? &on->tasks.at(m_task) : nullptr;
}

const BenchTask* BenchPresenter::shownTask() const
{
    if (!m_last || !m_job || m_last->piece >= m_job->pieces.size())
        return task();
    return &m_job->pieces.at(m_last->piece).tasks.at(m_last->task);
}

void BenchPresenter::whenReady(std::function<void()> next)
{
    if (m_isBusy)
        m_waiting.append(std::move(next));
    else
        next();
}

/// What waited, until one of them asks the store itself.
void BenchPresenter::goThroughWaiting()
{
    while (!m_isBusy && !m_waiting.isEmpty())
        m_waiting.takeFirst()();
}

void BenchPresenter::open(const QString& name)
{
    if (name.isEmpty()) {
        m_job.reset();
        m_last.reset();
        m_phase = Phase::Empty;
        emit changed();
        return;
    }
    whenReady([this, name] {
        m_isBusy = true;
        m_desk.store.readLong(
            this, [name](services::OpenStore& store, Progress&) { return services::benchJob(store.records(), name); },
            [this](const Result<services::BenchJob>& job) {
                m_isBusy = false;
                if (job)
                    show(*job);
                else
                    emit refused(job.error().message);
                goThroughWaiting();
            });
    });
}

void BenchPresenter::reload()
{
    open(piece() ? piece()->name : QString());
}

void BenchPresenter::show(services::BenchJob job)
{
    const bool isSame = piece() && job.revision == m_job->revision && m_piece < job.pieces.size() &&
                        job.pieces.at(job.current).subject == piece()->subject;
    const qsizetype task = isSame ? m_task : 0;
    m_job = std::move(job);
    if (!isSame) {
        m_last.reset();
        m_again.clear();
    }
    m_phase = Phase::Ready;
    goTo(m_job->current, task);
    const bool mayMeasure = piece() && piece()->locks.isEmpty();
    if (mayMeasure && this->task() && this->task()->isDone() && !advance())
        m_phase = Phase::AllDone;
    emit changed();
}

void BenchPresenter::goTo(qsizetype piece, qsizetype task)
{
    const bool isOther = m_piece != piece;
    m_piece = piece;
    m_task = task;
    suggestGauge();
    if (isOther && this->piece())
        emit pieceChanged(this->piece()->name);
}

/// The gauge that was used for what the plan asks for there; the one in the hand stays where it fits.
void BenchPresenter::suggestGauge()
{
    const BenchTask* next = task();
    if (!next || next->plan.gauge_type.isEmpty())
        return;
    const auto known = m_gaugeOfType.constFind(next->plan.gauge_type);
    if (known != m_gaugeOfType.constEnd())
        m_gauge = *known;
}

void BenchPresenter::select(qsizetype piece, qsizetype task)
{
    if (!m_job || piece < 0 || task < 0 || piece >= m_job->pieces.size())
        return;
    m_last.reset();
    m_again.clear();
    m_slip.reset();
    m_phase = Phase::Ready;
    goTo(piece, std::min(task, m_job->pieces.at(piece).tasks.size() - 1));
    emit changed();
}

void BenchPresenter::setOrder(Order order)
{
    m_order = order;
    emit changed();
}

void BenchPresenter::setMode(domain::EntryMode mode)
{
    m_mode = mode;
    emit changed();
}

/// The next thing that is not measured yet, in the order that was chosen; pieces that are locked are passed over.
bool BenchPresenter::advance()
{
    const qsizetype pieces = m_job->pieces.size();
    const qsizetype tasks = pieces > 0 ? m_job->pieces.first().tasks.size() : 0;
    const bool byPiece = m_order == Order::PieceByPiece;
    const qsizetype here = byPiece ? m_piece * tasks + m_task : m_task * pieces + m_piece;
    for (qsizetype step = 1; step <= pieces * tasks; ++step) {
        const qsizetype at = (here + step) % (pieces * tasks);
        const qsizetype piece = byPiece ? at / tasks : at % pieces;
        const qsizetype task = byPiece ? at % tasks : at / pieces;
        const BenchPiece& next = m_job->pieces.at(piece);
        if (!next.locks.isEmpty() || task >= next.tasks.size() || next.tasks.at(task).isDone() ||
            next.tasks.at(task).sampled)
            continue;
        goTo(piece, task);
        return true;
    }
    return false;
}

void BenchPresenter::goOn()
{
    if (m_phase != Phase::Stopped)
        return;
    m_phase = advance() ? Phase::Ready : Phase::AllDone;
    emit changed();
}

QList<services::BenchLock> BenchPresenter::locks() const
{
    if (!task())
        return {};
    QList<services::BenchLock> locks = piece()->locks;
    if (!m_desk.session.may(domain::Right::RecordResults))
        locks.append({services::BenchStop::NoRight, {}, {}, {}});
    locks += services::settlingLocks(*piece(), *task(), m_desk.clock.now());
    if (domain::isAttribute(*task()->characteristic))
        return locks;
    if (!m_gauge) {
        locks.append({services::BenchStop::NoGauge, {}, {}, {}});
        return locks;
    }
    locks += m_gauge->locks;
    if (const auto lock = services::planLock(m_gauge->code, m_gauge->type, task()->plan.gauge_type))
        locks.append(*lock);
    return locks;
}

domain::BenchSurroundings BenchPresenter::surroundings(domain::ReadingSource source) const
{
    domain::BenchSurroundings around;
    around.source = source;
    around.ms = m_watch.elapsed();
    for (const BenchPiece& each : m_job->pieces)
        around.serials.append(each.label);
    if (!m_gauge)
        return around;
    around.resolution = m_gauge->resolution;
    around.resolutionUnit = m_gauge->unit;
    for (const Earlier& earlier : m_earlier) {
        if (earlier.gauge != m_gauge->code)
            continue;
        domain::EarlierValue value = earlier.value;
        value.sameFeature = earlier.subject == piece()->subject && earlier.feature == task()->feature &&
                            earlier.characteristic == task()->characteristic->id;
        around.earlier.append(value);
    }
    return around;
}

QString BenchPresenter::oddity(const QString& text, domain::ReadingSource source, const QString& unit,
                               domain::EntryMode mode) const
{
    if (!task() || domain::isAttribute(*task()->characteristic))
        return {};
    const domain::BenchSurroundings around = surroundings(source);
    if (domain::isSerial(text, around.serials))
        return words::slip(domain::Slip::Serial, {});
    const auto entry = domain::readEntry(*task()->characteristic, text, unit, mode, source);
    if (!entry)
        return words::sentence(entry.error().message);
    return words::slip(domain::findSlip(*task()->characteristic, *entry, around),
                       domain::shownDecimals(around.resolution, around.resolutionUnit, entry->unit));
}

void BenchPresenter::takeTyped(const QString& text)
{
    if (domain::readScan(text).kind != domain::ScanCode::Kind::Name)
        return takeCode(text);
    whenReady([this, text] { record({text, {}, domain::ReadingSource::Typed, m_mode, {}}); });
}

void BenchPresenter::takeNotOk(const QString& defect, const QStringList& photos)
{
    whenReady([this, defect, photos] {
        record({QStringLiteral("NOK"), {}, domain::ReadingSource::Typed, m_mode, {}, defect, photos});
    });
}

void BenchPresenter::confirm(const QString& typed)
{
    whenReady([this, typed] {
        Sent sent =
            m_slip && m_slip->text == typed ? *m_slip : Sent{typed, {}, domain::ReadingSource::Typed, m_mode, {}};
        const QString odd = oddity(sent.text, sent.source, sent.unit, sent.mode);
        sent.note = odd.isEmpty() ? QString() : tr("Confirmed as measured, though: %1").arg(odd);
        record(sent);
    });
}

void BenchPresenter::takeBurst(const QString& text)
{
    if (!isPlainValue(text))
        return takeCode(text);
    whenReady([this, text] { record({text, {}, domain::ReadingSource::Wedge, m_mode, {}}); });
}

void BenchPresenter::takeFrame(const GaugeDevice& device, const QByteArray& raw)
{
    const auto value = domain::readFrame(device.rule, raw);
    if (!value) {
        emit refused(value.error().message);
        return;
    }
    const Sent sent{value->text,
                    value->unit.isEmpty() ? device.rule.unit : value->unit,
                    domain::ReadingSource::Serial,
                    device.deviation ? domain::EntryMode::Deviation : domain::EntryMode::Value,
                    {}};
    if (m_gauge && m_gauge->code == device.gauge)
        return whenReady([this, sent] { record(sent); });
    lookUpGauge(device.gauge, [this, sent] { record(sent); });
}

void BenchPresenter::lookUpGauge(const QString& code, std::function<void()> then)
{
    whenReady([this, code, then = std::move(then)] {
        m_isBusy = true;
        m_desk.store.read(
            this,
            [code, day = dayNow(m_desk)](services::OpenStore& store, Progress&) {
                return services::benchGauge(store.records(), code, day);
            },
            [this, then](const Result<services::BenchGauge>& gauge) {
                m_isBusy = false;
                if (gauge) {
                    take({{}, *gauge});
                    then();
                } else {
                    emit refused(gauge.error().message);
                }
                goThroughWaiting();
            });
    });
}

void BenchPresenter::takeCode(const QString& text)
{
    const domain::ScanCode code = domain::readScan(text);
    // A serial number of this tray needs no question to the store.
    for (qsizetype i = 0; m_job && i < m_job->pieces.size(); ++i) {
        if (code.kind != domain::ScanCode::Kind::Gauge && m_job->pieces.at(i).label == code.name)
            return whenReady([this, i] {
                select(i, 0);
                if (task() && task()->isDone() && !advance())
                    m_phase = Phase::AllDone;
                emit changed();
            });
    }
    whenReady([this, code] {
        m_isBusy = true;
        m_desk.store.read(
            this,
            [code, day = dayNow(m_desk)](services::OpenStore& store, Progress&) {
                return services::benchTarget(store.records(), code, day);
            },
            [this](const Result<services::BenchTarget>& target) {
                m_isBusy = false;
                if (target)
                    take(*target);
                else
                    emit refused(target.error().message);
                goThroughWaiting();
            });
    });
}

void BenchPresenter::take(const services::BenchTarget& target)
{
    if (!target.gauge) {
        open(target.piece);
        return;
    }
    m_gauge = target.gauge;
    if (task() && !services::planLock(m_gauge->code, m_gauge->type, task()->plan.gauge_type))
        m_gaugeOfType.insert(task()->plan.gauge_type, *m_gauge);
    emit changed();
}

void BenchPresenter::record(const Sent& sent)
{
    if (m_phase == Phase::Stopped)
        return emit refused(tr("The last value did not pass. Say first what happens with it."));
    if (!task())
        return emit refused(tr("No piece is on the bench. Scan a unit, a lot or a tray first."));
    if (const auto stops = locks(); !stops.isEmpty())
        return emit refused(words::lock(stops.first()));
    const QString odd = sent.note.isEmpty() ? oddity(sent.text, sent.source, sent.unit, sent.mode) : QString();
    if (!odd.isEmpty() && !domain::isAttribute(*task()->characteristic) &&
        !domain::readEntry(*task()->characteristic, sent.text, sent.unit, sent.mode, sent.source))
        return emit refused(odd); // nobody can confirm what is no value
    if (!odd.isEmpty()) {
        m_slip = sent;
        return emit slipped(sent.text, odd);
    }
    write(sent);
}

void BenchPresenter::write(const Sent& sent)
{
    services::BenchEntry entry;
    entry.at = {piece()->subject, task()->characteristic->id, task()->feature};
    entry.text = sent.text;
    entry.unit = sent.unit;
    entry.mode = sent.mode;
    entry.source = sent.source;
    entry.defect = sent.defect;
    entry.photos = sent.photos;
    if (m_gauge && !domain::isAttribute(*task()->characteristic))
        entry.gauge = m_gauge->id;
    entry.again = !m_again.isEmpty();
    entry.reason = entry.again ? m_again : sent.note;
    m_slip.reset();
    m_isBusy = true;
    m_desk.store.write(
        this,
        [entry](services::OpenStore& store, Progress&) {
            return services::BenchService(store.records(), store.clock(), store.session()).record(entry);
        },
        [this, sent, pieceIndex = m_piece, taskIndex = m_task](const Result<BenchPiece>& after) {
            m_isBusy = false;
            if (after)
                took(sent, *after, pieceIndex, taskIndex);
            else
                emit refused(after.error().message);
            goThroughWaiting();
        });
}

void BenchPresenter::took(const Sent& sent, const BenchPiece& piece, qsizetype pieceIndex, qsizetype taskIndex)
{
    replacePiece(piece);
    m_last = Last{pieceIndex, taskIndex};
    m_again.clear();
    const BenchTask& done = m_job->pieces.at(pieceIndex).tasks.at(taskIndex);
    m_earlier.prepend({{sent.text, m_watch.elapsed(), false},
                       m_gauge ? m_gauge->code : QString(),
                       piece.subject,
                       done.characteristic->id,
                       done.feature});
    m_earlier.resize(std::min(m_earlier.size(), mostEarlier));
    if (done.isDone() && done.verdict() != domain::Verdict::Conforms)
        m_phase = Phase::Stopped;
    else if (done.isDone())
        m_phase = advance() ? Phase::Ready : Phase::AllDone;
    emit recorded(QStringLiteral("%1 %2").arg(taskTitle(done), taskValue(done)));
    emit changed();
}

void BenchPresenter::replacePiece(const BenchPiece& piece)
{
    for (BenchPiece& each : m_job->pieces) {
        if (each.subject == piece.subject)
            each = piece;
    }
}

} // namespace clew::gui
