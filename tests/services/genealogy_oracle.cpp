// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "genealogy_oracle.h"

#include <set>

namespace clew::test {

namespace {

constexpr qint64 msOfADay = 86'400'000;

qint64 beginOf(QDate day)
{
    return day.startOfDay(Qt::UTC).toMSecsSinceEpoch();
}

} // namespace

GenealogyOracle::GenealogyOracle(const RandomShop& shop, Moment asOf) : m_shop(shop), m_asOf(asOf)
{
    addEdges();
}

QString GenealogyOracle::lot(int at) const
{
    return QStringLiteral("lot ") + m_shop.lots[at].number;
}

QString GenealogyOracle::unit(int at) const
{
    return QStringLiteral("unit %1 %2").arg(m_shop.partName(m_shop.units[at].level), m_shop.units[at].serial);
}

void GenealogyOracle::add(const QString& from, const QString& to, const QString& choice, Moment begin, Moment latest,
                          Moment end)
{
    const bool notYet = m_asOf && begin && *begin > *m_asOf;
    const bool noMore = m_asOf && end && *end <= *m_asOf;
    const bool isLotToLot = from.startsWith(QStringLiteral("lot ")) && to.startsWith(QStringLiteral("lot "));
    const Edge edge{from, to, choice, !notYet && !noMore, latest};
    if (edge.counts)
        m_edges.append(edge);
    if (edge.counts || !isLotToLot) // what was merged later was not in the lot then
        m_into[to].append(edge);
}

/// A piece of a lot into which others were merged may be of each of the lots that it came from.
QString GenealogyOracle::choiceOf(const RandomShop::LotEdge& edge) const
{
    bool isMerged = false;
    bool hasOthers = false;
    for (const auto& other : m_shop.lotEdges) {
        isMerged = isMerged || (other.to == edge.to && other.relation == QLatin1String("merge"));
        hasOthers = hasOthers || (other.to == edge.to && other.from != edge.from);
    }
    return isMerged && hasOthers ? QStringLiteral("merged") : QString();
}

void GenealogyOracle::addEdges()
{
    const auto heat = [&](int at) { return QStringLiteral("heat ") + m_shop.heatName(at); };
    for (int i = 0; i < m_shop.heats; ++i)
        m_nodes.append(heat(i));
    for (int i = 0; i < m_shop.lots.size(); ++i) {
        m_nodes.append(lot(i));
        if (m_shop.lots[i].heat >= 0)
            add(heat(m_shop.lots[i].heat), lot(i), {}, {}, {}, {});
    }
    for (const auto& edge : m_shop.lotEdges)
        add(lot(edge.from), lot(edge.to), choiceOf(edge), edge.time, edge.time, {});
    for (const auto& certificate : m_shop.certificates) {
        const QString name = QStringLiteral("certificate ") + certificate.number;
        m_nodes.append(name);
        for (const int certified : certificate.lots)
            add(name, lot(certified), {}, {}, {}, {});
        if (certificate.lots.isEmpty() && certificate.heat >= 0)
            add(name, heat(certificate.heat), {}, {}, {}, {});
    }
    for (int i = 0; i < m_shop.units.size(); ++i) {
        m_nodes.append(unit(i));
        const auto& made = m_shop.units[i];
        if (made.lot >= 0)
            add(lot(made.lot), unit(i), {}, made.serialized, made.serialized, {});
    }
    for (const auto& used : m_shop.consumptions)
        add(lot(used.lot), unit(used.unit), used.alternatives, used.time, used.time, {});
    for (const auto& assembly : m_shop.assemblies)
        add(unit(assembly.child), unit(assembly.parent), {}, assembly.from, assembly.from, assembly.to);
    for (const auto& shipment : m_shop.shipments) {
        const QString name = QStringLiteral("shipment ") + shipment.number;
        m_nodes.append(name);
        const Moment begin = shipment.date.isValid() ? Moment(beginOf(shipment.date)) : Moment();
        const Moment end = begin ? Moment(*begin + msOfADay - 1) : Moment();
        for (const int shipped : shipment.units)
            add(unit(shipped), name, {}, begin, end, {});
        for (const int shipped : shipment.lots)
            add(lot(shipped), name, {}, begin, end, {});
    }
}

/// Level by level over every (record, since) there can be; the level in which a record appears first is its distance.
QMap<QString, int> GenealogyOracle::distances(const QList<Start>& starts, bool plainOnly) const
{
    using State = std::pair<QString, Moment>;
    QMap<QString, int> distance;
    std::set<State> seen;
    std::set<State> level;
    for (const Start& start : starts)
        level.insert({start.node, start.since});
    for (int depth = 0; !level.empty(); ++depth) {
        std::set<State> next;
        for (const State& state : level) {
            seen.insert(state);
            if (!distance.contains(state.first))
                distance.insert(state.first, depth);
        }
        for (const auto& [node, since] : level) {
            for (const Edge& edge : m_edges) {
                const bool hadLeft = since && edge.latest && *edge.latest < *since;
                if (edge.from != node || hadLeft || (plainOnly && !edge.choice.isEmpty()))
                    continue;
                const State reached{edge.to, edge.to.startsWith(QStringLiteral("lot ")) ? since : Moment()};
                if (!seen.contains(reached))
                    next.insert(reached);
            }
        }
        level = next;
    }
    return distance;
}

QList<GenealogyOracle::Way> GenealogyOracle::waysOver(const Edge& edge, const QList<Way>& before)
{
    QList<Way> ways;
    for (const Way& way : before) {
        const bool hadLeft = way.since && edge.latest && *edge.latest < *way.since;
        if (edge.counts && !hadLeft)
            ways.append({edge.to.startsWith(QStringLiteral("lot ")) ? way.since : Moment(), way.distance + 1});
    }
    return ways;
}

/// Each edge that is true leads on by itself; of a choice, each takes the ways of all its edges together.
const QList<GenealogyOracle::Way>& GenealogyOracle::certainWays(const QString& node, const QList<Start>& starts,
                                                                Ways& known) const
{
    const auto there = known.constFind(node);
    if (there != known.constEnd())
        return *there;
    QList<Way> ways;
    for (const Start& start : starts) {
        if (start.node == node)
            ways.append({start.since, 0});
    }
    QMap<QString, QList<QList<Way>>> choices;
    for (const Edge& edge : m_into.value(node)) {
        const QList<Way> over = waysOver(edge, certainWays(edge.from, starts, known));
        if (edge.choice.isEmpty())
            ways.append(over);
        else
            choices[edge.choice].append(over);
    }
    for (auto choice = choices.begin(); choice != choices.end(); ++choice) {
        if (choice->size() < 2 && choice.key() != QLatin1String("merged"))
            continue; // what else it may have been is not on record
        QList<Way> together{{{}, 0}};
        for (const QList<Way>& each : std::as_const(*choice)) {
            QList<Way> longer;
            for (const Way& a : std::as_const(together)) {
                for (const Way& b : each)
                    longer.append({a.since && b.since ? std::max(a.since, b.since)
                                   : a.since          ? a.since
                                                      : b.since,
                                   std::max(a.distance, b.distance)});
            }
            together = longer;
        }
        ways.append(together);
    }
    QList<Way> best; // a way that is longer and of later is none
    for (const Way& way : std::as_const(ways)) {
        const bool isNone = std::any_of(best.begin(), best.end(), [&](const Way& other) {
            return other.distance <= way.distance && (!other.since || (way.since && *other.since <= *way.since));
        });
        if (!isNone)
            best.append(way);
    }
    return *known.insert(node, best);
}

GenealogyOracle::Reach GenealogyOracle::forward(const QList<Start>& starts) const
{
    Reach reach;
    const QMap<QString, int> all = distances(starts, false);
    Ways known;
    for (auto it = all.begin(); it != all.end(); ++it) {
        const QList<Way>& ways = certainWays(it.key(), starts, known);
        Found found{!ways.isEmpty(), it.value(), false};
        if (found.certain)
            found.distance = std::min_element(ways.begin(), ways.end(), [](const Way& a, const Way& b) {
                                 return a.distance < b.distance;
                             })->distance;
        reach.insert(it.key(), found);
    }
    return reach;
}

GenealogyOracle::Reach GenealogyOracle::backward(const QString& node) const
{
    Reach reach;
    for (const QString& start : m_nodes) {
        const Reach ahead = forward({{start, {}}});
        if (!ahead.contains(node))
            continue;
        const QMap<QString, int> plain = distances({{start, {}}}, true);
        const Found found = ahead.value(node);
        reach.insert(start, {found.certain, plain.value(node, found.distance), found.certain && !plain.contains(node)});
    }
    return reach;
}

QList<GenealogyOracle::Start> GenealogyOracle::runsOf(int program) const
{
    QList<Start> starts;
    for (const auto& run : m_shop.runs) {
        if (run.program != program || !wasDone(run.start))
            continue;
        starts.append(run.unit >= 0 ? Start{unit(run.unit), {}} : Start{lot(run.lot), run.start});
    }
    return starts;
}

QList<GenealogyOracle::Start> GenealogyOracle::measurementsOf(int gauge) const
{
    QList<Start> starts;
    for (const auto& measured : m_shop.measurements) {
        const Moment when = measured.day.isValid() ? Moment(beginOf(measured.day)) : measured.time;
        if (measured.gauge != gauge || !wasDone(when))
            continue;
        starts.append(measured.unit >= 0 ? Start{unit(measured.unit), {}} : Start{lot(measured.lot), when});
    }
    return starts;
}

QSet<QString> GenealogyOracle::programsBehind(const QString& node) const
{
    QSet<QString> behind;
    for (int program = 0; program < m_shop.programs; ++program) {
        if (forward(runsOf(program)).contains(node))
            behind.insert(m_shop.programName(program));
    }
    return behind;
}

QSet<QString> GenealogyOracle::gaugesBehind(const QString& node) const
{
    QSet<QString> behind;
    for (int gauge = 0; gauge < m_shop.gauges; ++gauge) {
        if (forward(measurementsOf(gauge)).contains(node))
            behind.insert(m_shop.gaugeName(gauge));
    }
    return behind;
}

bool GenealogyOracle::isStep(const QString& earlier, const QString& later) const
{
    return std::any_of(m_edges.begin(), m_edges.end(),
                       [&](const Edge& edge) { return edge.from == earlier && edge.to == later; });
}

bool GenealogyOracle::isAlternative(const QString& earlier, const QString& later) const
{
    const auto isTrue = [&](const Edge& edge) {
        return edge.from == earlier && edge.to == later && edge.choice.isEmpty();
    };
    return isStep(earlier, later) && std::none_of(m_edges.begin(), m_edges.end(), isTrue);
}

} // namespace clew::test
