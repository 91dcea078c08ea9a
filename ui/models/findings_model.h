// What breaks the rules, as a tree: clauses, their failed checks, the records of each.
#pragma once

#include "core/engine/conformity.h"
#include "core/store/records.h"

#include <QAbstractItemModel>

namespace itsms {

/// A failed check with the first of its records: what the worker reads for the tree.
struct FailedCheck
{
    const Check *check = nullptr;
    Ids offenders;
    std::vector<Finding> shown;
};

/// Failed checks of a clause (all where empty) in the order of the clauses, the worst first within one.
Result<std::vector<FailedCheck>> readFailedChecks(const Workbook &workbook, const Moment &moment, const QString &clause, std::size_t shown);

class FindingsModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Statement, Gravity, Count, Remedy, ColumnCount };

    explicit FindingsModel(const Catalogue &catalogue, QObject *parent = nullptr);

    void setChecks(std::vector<FailedCheck> checks);
    const std::vector<FailedCheck> &checks() const { return m_checks; }

    const FailedCheck *checkAt(const QModelIndex &index) const; ///< Of a check and of its records; nothing for a clause.
    const Finding *findingAt(const QModelIndex &index) const; ///< Nothing for "and more" and whatever is no record.

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group
    {
        QString clause;
        std::size_t first = 0;
        std::size_t count = 0;
    };
    /// What an index is about: a clause, a check of it, a record of the check.
    struct Position
    {
        int group = -1;
        int check = -1;
    };

    Position position(const QModelIndex &index) const;
    QString clauseLabel(const Group &group) const;
    QVariant checkData(const FailedCheck &check, int column, int role) const;
    QVariant recordData(const FailedCheck &check, int row, int column, int role) const;

    const Catalogue &m_catalogue;
    std::vector<FailedCheck> m_checks;
    std::vector<Group> m_groups;
};

} // namespace itsms
