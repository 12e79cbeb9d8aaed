// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/all_records.h"
#include "store/record_columns.h"
#include "support/temp_store.h"

#include <QRegularExpression>

using namespace clew;
using namespace clew::domain;

namespace {

struct ClosedSet
{
    QByteArray table;
    QByteArray column;
    QStringList names;
};

/// The fields of a record and of its parts whose values are a closed set.
class ClosedSets
{
public:
    ClosedSets(QByteArray table, QList<ClosedSet>& list) : m_table(std::move(table)), m_list(list) {}

    template<typename T>
    void operator()(const char* name, const T&, unsigned = Plain)
    {
        add(name, static_cast<const T*>(nullptr));
    }
    template<typename Part>
    void parts(const char*, const QList<Part>&)
    {
        ClosedSets sets(Part::table, m_list);
        const Part sample{};
        Part::fields(sample, sets);
    }

private:
    void add(const char*, const void*) {}
    template<NamedEnum E>
    void add(const char* name, const E*)
    {
        m_list.append({m_table, store::columnOf(name), enumNames<E>()});
    }
    template<NamedEnum E>
    void add(const char* name, const std::optional<E>*)
    {
        m_list.append({m_table, store::columnOf(name), enumNames<E>()});
    }

    QByteArray m_table;
    QList<ClosedSet>& m_list;
};

QList<ClosedSet> closedSets()
{
    QList<ClosedSet> list;
    forEachRecordType([&]<typename R>(R*) {
        ClosedSets sets(kindName(R::kind), list);
        const R sample{};
        R::fields(sample, sets);
    });
    return list;
}

} // namespace

/// Each closed set stands twice, in the program and in the schema's CHECK.
class TestClosedSets : public QObject
{
    Q_OBJECT

    test::TempStore m_store;

    /// The texts between quotes in a column's definition, which begins its line or was added by a later migration.
    QStringList quotedTexts(const ClosedSet& set)
    {
        const QByteArray ask = "SELECT sql FROM sqlite_master WHERE name = '" + set.table + "'";
        const QString sql = m_store.ask(ask.constData());
        const QRegularExpression definition(
            QStringLiteral(R"re((?:\n    |, )"?%1"? TEXT((?:(?!, \w+ (?:TEXT|INTEGER)).|\n     )*))re")
                .arg(QString::fromLatin1(set.column)));
        QStringList texts;
        auto found = QRegularExpression(QStringLiteral("'([^']*)'")).globalMatch(definition.match(sql).captured(1));
        while (found.hasNext())
            texts.append(found.next().captured(1));
        return texts;
    }

private slots:
    void areTheSameInTheSchema_data()
    {
        QTest::addColumn<int>("index");
        const QList<ClosedSet> sets = closedSets();
        QVERIFY(sets.size() > 20);
        for (int i = 0; i < sets.size(); ++i)
            QTest::newRow((sets[i].table + '.' + sets[i].column).constData()) << i;
    }
    void areTheSameInTheSchema()
    {
        QFETCH(int, index);
        const ClosedSet set = closedSets()[index];
        QStringList texts = quotedTexts(set);
        QStringList names = set.names;
        std::sort(texts.begin(), texts.end());
        std::sort(names.begin(), names.end());
        QCOMPARE(texts, names);
    }
};

QTEST_GUILESS_MAIN(TestClosedSets)
#include "tst_closed_sets.moc"
