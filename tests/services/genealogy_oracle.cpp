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

void GenealogyOracle::add(const QString& from, const QString& to, bool certain, Moment begin, Moment latest, Moment end)
{
    const bool notYet = m_asOf && begin && *begin > *m_asOf;
    const bool noMore = m_asOf && end && *end <= *m_asOf;
    if (!notYet && !noMore)
        m_edges.append({from, to, certain, latest});
}

void GenealogyOracle::addEdges()
{
    const auto heat = [&](int at) { return QStringLiteral("heat ") + m_shop.heatName(at); };
    for (int i = 0; i < m_shop.heats; ++i)
        m_nodes.append(heat(i));
    for (int i = 0; i < m_shop.lots.size(); ++i) {
        m_nodes.append(lot(i));
        if (m_shop.lots[i].heat >= 0)
            add(heat(m_shop.lots[i].heat), lot(i), true, {}, {}, {});
    }
    for (const auto& edge : m_shop.lotEdges)
        add(lot(edge.from), lot(edge.to), true, edge.time, edge.time, {});
    for (const auto& certificate : m_shop.certificates) {
        const QString name = QStringLiteral("certificate ") + certificate.number;
        m_nodes.append(name);
        for (const int certified : certificate.lots)
            add(name, lot(certified), true, {}, {}, {});
        if (certificate.lots.isEmpty() && certificate.heat >= 0)
            add(name, heat(certificate.heat), true, {}, {}, {});
    }
    for (int i = 0; i < m_shop.units.size(); ++i) {
        m_nodes.append(unit(i));
        const auto& made = m_shop.units[i];
        if (made.lot >= 0)
            add(lot(made.lot), unit(i), true, made.serialized, made.serialized, {});
    }
    for (const auto& used : m_shop.consumptions)
        add(lot(used.lot), unit(used.unit), used.alternatives.isEmpty(), used.time, used.time, {});
    for (const auto& assembly : m_shop.assemblies)
        add(unit(assembly.child), unit(assembly.parent), true, assembly.from, assembly.from, assembly.to);
    for (const auto& shipment : m_shop.shipments) {
        const QString name = QStringLiteral("shipment ") + shipment.number;
        m_nodes.append(name);
        const Moment begin = shipment.date.isValid() ? Moment(beginOf(shipment.date)) : Moment();
        const Moment end = begin ? Moment(*begin + msOfADay - 1) : Moment();
        for (const int shipped : shipment.units)
            add(unit(shipped), name, true, begin, end, {});
        for (const int shipped : shipment.lots)
            add(lot(shipped), name, true, begin, end, {});
    }
}

/// Level by level over every (record, since) there can be; the level in which a record appears first is its distance.
QMap<QString, int> GenealogyOracle::distances(const QList<Start>& starts, bool certainOnly) const
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
                if (edge.from != node || hadLeft || (certainOnly && !edge.certain))
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

GenealogyOracle::Reach GenealogyOracle::forward(const QList<Start>& starts) const
{
    Reach reach;
    const QMap<QString, int> all = distances(starts, false);
    for (auto it = all.begin(); it != all.end(); ++it)
        reach.insert(it.key(), {false, it.value()});
    const QMap<QString, int> certain = distances(starts, true);
    for (auto it = certain.begin(); it != certain.end(); ++it)
        reach.insert(it.key(), {true, it.value()});
    return reach;
}

GenealogyOracle::Reach GenealogyOracle::backward(const QString& node) const
{
    Reach reach;
    for (const QString& start : m_nodes) {
        const Reach ahead = forward({{start, {}}});
        if (ahead.contains(node))
            reach.insert(start, ahead.value(node));
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

bool GenealogyOracle::isStep(const QString& earlier, const QString& later, bool certainOnly) const
{
    return std::any_of(m_edges.begin(), m_edges.end(), [&](const Edge& edge) {
        return edge.from == earlier && edge.to == later && (edge.certain || !certainOnly);
    });
}

} // namespace clew::test
