// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/progress.h"
#include "exchange/list_cells.h"

namespace clew::exchange {

/// Results as people and measuring programs lay them out: a row a piece and a column a characteristic, or the other way
/// round, with nominal and limits in rows above or columns beside.
///
/// What the person states of a column ("Ø 8 [mm]=characteristic 12", "Nr=serial", "Temp=") goes first. Pieces are
/// told by serial, or by their position in the tray of `--set lot=…`.
class WideSheet
{
public:
    /// What the header row at that index makes of the sheet; nothing where it is no such sheet.
    static std::optional<WideSheet> find(const Table& table, qsizetype headerRow, const ImportOptions& options);

    /// How many columns it understands, to be compared with ListColumns::known().
    qsizetype understood() const;
    /// Several characteristics of pieces in rows, or limits beside those of pieces in columns: no list looks like that.
    bool isSure() const;
    QList<ListColumn> columns() const;
    /// Each piece becomes one inspection, known again by what it says, so that a sheet that has grown adds only what is
    /// new.
    Result<> read(const ImportOptions& options, ProblemLog& log, const DraftSink& sink, Progress& progress) const;

private:
    /// What stands in a line of cells across the pieces or the characteristics.
    enum class Role {
        Serial,
        Position,
        Name,
        Nominal,
        Upper,
        Lower,
        UpperLimit,
        LowerLimit,
        Unit,
        Day,
        Time,
        Person,
        Gauge,
        Passed,
        Value
    };
    struct Line
    {
        qsizetype at = 0; ///< row or column of the table
        QString text;
        QString unit;
    };
    struct Piece
    {
        Line line;
        QString name;
        bool isPosition = false;
    };

    WideSheet(const Table& table, qsizetype headerRow, bool piecesAreRows);
    static Role roleOf(const QString& header);
    static bool isName(Role role) { return role == Role::Serial || role == Role::Position; }
    static bool isLimit(Role role) { return role >= Role::Nominal && role <= Role::Unit; }
    static bool isAboutAPiece(Role role) { return role >= Role::Day && role <= Role::Gauge; }
    static QString fieldAboutAPiece(Role role);
    bool isRowAboutPieces(qsizetype row) const
    {
        return !m_piecesAreRows && std::find(m_about.begin(), m_about.end(), row) != m_about.end();
    }
    /// What stands below a header: nothing, no result, a result among other texts, mostly results.
    enum class Holds { Nothing, Text, AResult, Results };
    Holds holds(qsizetype column) const;
    bool takePiecesAsRows(const ImportOptions& options);
    bool takePiecesAsColumns(const ImportOptions& options);
    void takeStated(qsizetype column, const QString& header, const QString& field);
    void takeCharacteristicColumn(qsizetype column, const QString& header);
    void takePieceRows();
    void takeRowsAboutPieces();
    void takePieceColumn(const Line& column);
    void takeCharacteristicRows();
    void sayWhatIsUnknown(ProblemLog& log) const;
    void sayWhichColumnsAreLeftOut(const ImportOptions& options, ProblemLog& log) const;
    void sayWhichRowsAreLeftOut(ProblemLog& log) const;
    void checkLengths(ProblemLog& log) const;
    const TableCell& cell(const Line& characteristic, const Line& piece) const;
    const TableCell& limitCell(const Line& characteristic, Role role) const;
    int rowOf(const Line& characteristic, const Line& piece) const;
    QString columnOf(const Line& characteristic, const Line& piece) const;
    QString nameColumnOf(const Line& characteristic) const;
    std::optional<QJsonObject> characteristicFields(const Line& line, const ImportOptions& options, ListCells& cells,
                                                    ProblemLog& log) const;
    struct Limit
    {
        QString number;
        QString unit; ///< empty = the characteristic's
        Line line;
    };
    std::optional<QMap<Role, Limit>> limitsOf(const Line& characteristic, ListCells& cells) const;
    QString unitOf(const Line& characteristic, const QMap<Role, Limit>& limits, const ImportOptions& options) const;
    bool addLimits(QJsonObject& fields, const Line& characteristic, const QMap<Role, Limit>& limits,
                   const QString& unit, ProblemLog& log) const;
    QJsonObject resultOf(const Line& characteristic, const Piece& piece, ListCells& cells, ProblemLog& log) const;
    QString momentOf(const Piece& piece, ListCells& cells) const;
    QJsonObject aboutPiece(const Piece& piece, const QString& moment, const ImportOptions& options,
                           ProblemLog& log) const;
    Line aboutLine(Role role) const { return {m_about[role], {}, {}}; }
    const TableCell& aboutCell(Role role, const Piece& piece) const;
    QString placeOf(const Piece& piece, int occurrence, const QString& moment, const QList<QJsonObject>& results,
                    const ImportOptions& options) const;
    Result<> sendPiece(const Piece& piece, int occurrence, const ImportOptions& options, ListCells& cells,
                       ProblemLog& log, const DraftSink& sink) const;

    const Table* m_table;
    qsizetype m_headerRow;
    bool m_piecesAreRows;
    qsizetype m_nameLine = -1; ///< the column that names pieces or characteristics
    bool m_namesArePositions = false;
    QMap<Role, Line> m_limits;          ///< rows above the pieces, or columns beside them
    QMap<Role, qsizetype> m_about;      ///< when, by whom and with what: columns of pieces in rows, else rows
    QMap<qsizetype, QString> m_unknown; ///< what was said of columns and means nothing here
    QList<Line> m_characteristics;
    QList<Piece> m_pieces;
    qsizetype m_plain = 0; ///< columns of results that are so at a glance; others are only taken beside these
};

/// "12" of "characteristic 12", as a column of such a sheet is said to be; empty for another field.
QString characteristicIn(const QString& field);

} // namespace clew::exchange
