// Which row of a grouped list is which: the heading of a group, or a record of one that is open.
#pragma once

#include "core/store/records.h"

#include <set>

namespace itsms {

class RowGroups
{
public:
    struct Group
    {
        Value value;
        qint64 first = 0; ///< Its records stand from here on among all of them.
        qint64 count = 0;
        bool open = true;
        int row = 0; ///< Of its heading.
    };

    /// In the order of the records. Groups of values that were closed before stay closed.
    void set(const std::vector<RecordGroup> &groups);
    void clear();

    bool isEmpty() const { return m_groups.empty(); }
    int rows() const { return m_rows; }
    const std::vector<Group> &groups() const { return m_groups; }

    /// The group whose heading or record stands in the row.
    int groupAt(int row) const;
    bool isHeading(int row) const { return m_groups[std::size_t(groupAt(row))].row == row; }
    /// Place among the records, -1 for a heading.
    qint64 placeAt(int row) const;
    /// Row of the record at that place, -1 where its group is closed.
    int rowOf(qint64 place) const;

    void setOpen(int group, bool open);
    void setAllOpen(bool open);

private:
    void number(std::size_t from);

    std::vector<Group> m_groups;
    std::set<Value> m_closed;
    int m_rows = 0;
};

} // namespace itsms
