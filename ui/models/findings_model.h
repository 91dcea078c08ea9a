// What breaks the rules, as a tree: groups, their failed checks, the records of each.
#pragma once

#include "core/catalogue.h"
#include "core/engine/findings.h"

#include <QAbstractItemModel>

namespace itsms {

class FindingsModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Statement, Gravity, Count, Owner, ColumnCount };

    explicit FindingsModel(QObject *parent = nullptr);

    void setGroups(std::vector<FindingsGroup> groups);
    const std::vector<FindingsGroup> &groups() const { return m_groups; }

    const FailedCheck *checkAt(const QModelIndex &index) const; ///< Of a check and of its records; nothing for a group.
    const OffendingRecord *recordAt(const QModelIndex &index) const; ///< Nothing for "and more" and whatever is no record.
    /// Says of two rows, also of before and after a change, whether they are the same.
    QString keyOf(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// What an index is about: a group, a check of it, a record of the check.
    struct Position
    {
        int group = -1;
        int check = -1;
    };

    Position position(const QModelIndex &index) const;
    QVariant groupData(const FindingsGroup &group, int column, int role) const;
    QVariant checkData(const FindingsGroup &group, const FailedCheck &check, int column, int role) const;
    QString statement(const FindingsGroup &group, const Check &check) const;
    QVariant recordData(const FailedCheck &check, int row, int column, int role) const;

    std::vector<FindingsGroup> m_groups;
};

} // namespace itsms
