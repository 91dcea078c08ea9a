// Which row of a grouped list is which: the heading of a group, or a record of one that is open.
#include "ui/models/row_groups.h"

namespace itsms {

void RowGroups::set(const std::vector<RecordGroup> &groups)
{
    m_groups.clear();
    m_groups.reserve(groups.size());
    qint64 first = 0;
    for (const RecordGroup &group : groups) {
        m_groups.push_back({group.value, first, group.count, !m_closed.contains(group.value)});
        first += group.count;
    }
    number(0);
}

void RowGroups::clear()
{
    m_groups.clear();
    m_closed.clear();
    m_rows = 0;
}

void RowGroups::number(std::size_t from)
{
    int row = from == 0 ? 0 : m_groups[from].row;
    for (std::size_t i = from; i < m_groups.size(); ++i) {
        m_groups[i].row = row;
        row += 1 + (m_groups[i].open ? int(m_groups[i].count) : 0);
    }
    m_rows = row;
}

int RowGroups::groupAt(int row) const
{
    const auto after = std::upper_bound(m_groups.begin(), m_groups.end(), row, [](int wanted, const Group &group) { return wanted < group.row; });
    return int(after - m_groups.begin()) - 1;
}

qint64 RowGroups::placeAt(int row) const
{
    const Group &group = m_groups[std::size_t(groupAt(row))];
    return row == group.row ? -1 : group.first + row - group.row - 1;
}

int RowGroups::rowOf(qint64 place) const
{
    const auto after =
        std::upper_bound(m_groups.begin(), m_groups.end(), place, [](qint64 wanted, const Group &group) { return wanted < group.first; });
    if (after == m_groups.begin())
        return -1;
    const Group &group = *(after - 1);
    return group.open && place < group.first + group.count ? group.row + 1 + int(place - group.first) : -1;
}

void RowGroups::setOpen(int group, bool open)
{
    Group &wanted = m_groups[std::size_t(group)];
    wanted.open = open;
    if (open)
        m_closed.erase(wanted.value);
    else
        m_closed.insert(wanted.value);
    number(std::size_t(group));
}

void RowGroups::setAllOpen(bool open)
{
    m_closed.clear();
    for (Group &group : m_groups) {
        group.open = open;
        if (!open)
            m_closed.insert(group.value);
    }
    number(0);
}

} // namespace itsms
