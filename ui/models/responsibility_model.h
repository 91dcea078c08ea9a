// The responsibility matrix as a table: what is answered for down, people or roles across, the parts they play in the cells.
#pragma once

#include "core/engine/responsibility.h"
#include "core/exchange/table_export.h"
#include "core/report/report.h"

#include <QAbstractTableModel>

namespace itsms {

class ResponsibilityModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class By { Person, Role };
    static constexpr int Standing = 0; ///< The column before those of the people or roles.

    /// Which rows are shown.
    struct Narrowing
    {
        QString type = {};  ///< Of this record type only; all where empty.
        bool doubtful = false; ///< Only those with a gap or a doubt.
    };

    explicit ResponsibilityModel(const Catalogue &catalogue, QObject *parent = nullptr);

    void setMatrix(ResponsibilityMatrix matrix);
    void show(By by, const Narrowing &narrowing);
    const ResponsibilityMatrix &matrix() const { return m_matrix; }
    By by() const { return m_by; }

    /// Nothing for the heading of a group.
    const ResponsibilityRow *rowAt(int row) const;
    bool isHeading(int row) const { return rowAt(row) == nullptr; }
    /// Assignments behind a cell.
    Ids assignmentsAt(const QModelIndex &index) const;
    std::optional<qint64> personAt(int column) const; ///< Nothing where the columns are roles.
    /// What the cell says in words: who plays which part, and who does not count any more.
    QString cellSentence(const QModelIndex &index) const;

    ExportTable exported() const;
    /// A section for each kind of row, the parts as columns and the names in the cells: what fits a page.
    std::vector<ReportSection> printed() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QString heading; ///< Of a group; `place` is nothing then.
        std::optional<std::size_t> place = {};
    };
    struct Column
    {
        qint64 person = 0;
        QString role;
        QString label;
    };

    void rebuild();
    void addColumns();
    bool isShown(const ResponsibilityRow &row) const;
    bool belongs(const Holding &holding, int column) const;
    std::vector<const Holding *> holdingsAt(const QModelIndex &index) const;
    QStringList printedRow(const ResponsibilityRow &row) const;
    QString cellText(const QModelIndex &index) const;
    QVariant standingData(const ResponsibilityRow &row, int role) const;

    const Catalogue &m_catalogue;
    ResponsibilityMatrix m_matrix;
    By m_by = By::Person;
    Narrowing m_narrowing;
    std::vector<Row> m_rows;
    std::vector<Column> m_columns;
};

} // namespace itsms
