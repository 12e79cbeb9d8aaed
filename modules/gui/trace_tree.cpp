// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/trace_tree.h"

#include <QHash>
#include <QMap>

#include <deque>

namespace clew::gui {

using domain::Kind;
using services::TraceReport;

namespace {

/// A step of the paths, with what follows it.
struct Branch
{
    TraceNode node;
    QList<int> next;
};

/// All paths of a report, merged where they are the same from the start on.
class PathTree
{
public:
    explicit PathTree(const TraceReport& report)
    {
        Branch start;
        start.node.step = report.start;
        if (report.startNode) {
            start.node.kind = report.startNode->kind;
            start.node.key = report.startNode->key;
        }
        m_branches.append(start);
        addRecords(report.heats);
        addRecords(report.lots);
        addRecords(report.certificates);
        for (const services::TracedUnit& unit : report.units) {
            const int at = add(unit.path, {Kind::Unit, unit.id.key()}, unit.certain);
            m_branches[at].node.state = domain::enumName(unit.state);
            m_branches[at].node.units = 1;
        }
        addRecords(report.shipments);
        for (const auto& lot : report.lots)
            m_branches[add(lot.path, {Kind::Lot, lot.record.id.key()}, lot.certain)].node.state =
                domain::enumName(lot.record.state);
        countUnits();
    }

    const Branch& branch(int index) const { return m_branches.at(index); }

private:
    template<typename Record>
    void addRecords(const QList<services::Traced<Record>>& records)
    {
        for (const auto& each : records)
            add(each.path, {Record::kind, each.record.id.key()}, each.certain);
    }

    int add(const QStringList& path, const domain::Node& record, bool certain)
    {
        int at = 0;
        for (const QString& step : path) {
            if (at != 0 || step != m_branches.first().node.step)
                at = child(at, step);
        }
        TraceNode& node = m_branches[at].node;
        node.kind = record.kind;
        node.key = record.key;
        node.certain = certain;
        return at;
    }

    int child(int parent, const QString& step)
    {
        const auto known = m_index.constFind({parent, step});
        if (known != m_index.constEnd())
            return *known;
        Branch branch;
        branch.node.step = step;
        branch.node.parent = parent;
        const int at = int(m_branches.size());
        m_branches.append(branch);
        m_branches[parent].next.append(at);
        m_index.insert({parent, step}, at);
        return at;
    }

    void countUnits()
    {
        for (qsizetype i = m_branches.size() - 1; i > 0; --i)
            m_branches[m_branches.at(i).node.parent].node.units += m_branches.at(i).node.units;
    }

    QList<Branch> m_branches; ///< a branch stands behind its parent
    QHash<std::pair<int, QString>, int> m_index;
};

/// What is drawn of it: breadth first, so that what is near the start stays open longest.
class Drawing
{
public:
    Drawing(const PathTree& tree, int mostSiblings, int mostNodes)
        : m_tree(tree),
          m_mostSiblings(mostSiblings),
          m_mostNodes(mostNodes)
    {
    }

    QList<TraceNode> draw()
    {
        place(m_tree.branch(0).node, -1, 0);
        while (!m_open.empty()) {
            const auto [branch, at] = m_open.front();
            m_open.pop_front();
            openBranch(m_tree.branch(branch), at);
        }
        arrange();
        return m_nodes;
    }

private:
    /// Each node that is still to be opened needs room for a group at least: that is kept.
    bool hasRoomFor(qsizetype more) const { return m_nodes.size() + more + qsizetype(m_open.size()) <= m_mostNodes; }

    void openBranch(const Branch& branch, int at)
    {
        QMap<int, QList<int>> byKind;
        for (const int next : branch.next)
            byKind[m_tree.branch(next).node.kind ? int(*m_tree.branch(next).node.kind) : -1].append(next);
        qsizetype wanted = 0;
        for (const QList<int>& same : byKind)
            wanted += same.size() > m_mostSiblings ? 1 : 2 * same.size(); // themselves, and what is behind them
        if (!hasRoomFor(wanted)) {
            if (!branch.next.isEmpty())
                addGroup(branch.next, at);
            return;
        }
        for (const QList<int>& same : byKind) {
            if (same.size() > m_mostSiblings)
                addGroup(same, at);
            else
                addEach(same, at);
        }
    }

    void addEach(const QList<int>& branches, int parent)
    {
        for (const int index : branches)
            place(m_tree.branch(index).node, parent, index);
    }

    void addGroup(const QList<int>& branches, int parent)
    {
        TraceNode group;
        group.step = m_nodes.at(parent).step;
        group.records = branches.size();
        group.kind = m_tree.branch(branches.first()).node.kind;
        for (const int index : branches) {
            const TraceNode& node = m_tree.branch(index).node;
            group.units += node.units;
            group.certain = group.certain && node.certain;
            if (node.kind != group.kind)
                group.kind.reset();
        }
        place(group, parent, -1);
    }

    void place(TraceNode node, int parent, int branch)
    {
        node.parent = parent;
        node.column = parent < 0 ? 0 : m_nodes.at(parent).column + 1;
        m_nodes.append(node);
        if (branch >= 0 && !m_tree.branch(branch).next.isEmpty())
            m_open.emplace_back(branch, int(m_nodes.size()) - 1);
    }

    /// Ends get rows from top to bottom, depth first; others stand beside the first of what follows them.
    void arrange()
    {
        QList<QList<int>> next(m_nodes.size());
        for (int i = 1; i < m_nodes.size(); ++i)
            next[m_nodes.at(i).parent].append(i);
        std::vector<int> stack{0};
        double row = 0;
        while (!stack.empty()) {
            const int at = stack.back();
            stack.pop_back();
            if (next.at(at).isEmpty())
                m_nodes[at].row = row++;
            for (auto each = next.at(at).crbegin(); each != next.at(at).crend(); ++each)
                stack.push_back(*each);
        }
        for (qsizetype i = m_nodes.size() - 1; i >= 0; --i) {
            if (!next.at(i).isEmpty())
                m_nodes[i].row = m_nodes.at(next.at(i).first()).row;
        }
    }

    const PathTree& m_tree;
    int m_mostSiblings;
    int m_mostNodes;
    QList<TraceNode> m_nodes;
    std::deque<std::pair<int, int>> m_open; ///< branch and its node, whose followers are still to be drawn
};

} // namespace

QList<TraceNode> traceTree(const TraceReport& report, int mostSiblings, int mostNodes)
{
    const PathTree tree(report);
    return Drawing(tree, mostSiblings, mostNodes).draw();
}

} // namespace clew::gui
