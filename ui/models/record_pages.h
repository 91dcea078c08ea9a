// The rows of a list that were in view lately: read by key a page at a time, with the words of their cells once they were shown.
#pragma once

#include "core/engine/deadlines.h"
#include "ui/session.h"

#include <QCache>

namespace itsms {

class RecordPages
{
public:
    struct Row
    {
        Record record; ///< Without an id where it is gone.
        std::vector<QString> texts; ///< By the field's place in its type; null until it was shown.
        std::optional<DueRecord> due;
    };

    RecordPages(Session &session, const RecordType &type);

    void setIds(Ids ids);
    void append(Ids::const_iterator from, Ids::const_iterator to) { m_ids.insert(m_ids.end(), from, to); }
    const Ids &ids() const { return m_ids; }

    /// Many-to-many links are read for these fields alone, and deadlines where they are wanted.
    void setShown(const std::vector<const Field *> &fields, bool deadlines);

    /// Forgets what was read: the workbook changed.
    void clear() { m_pages.clear(); }

    /// Nothing where the record is gone.
    Row *at(qint64 place);
    QString text(qint64 place, const Field &field);

private:
    std::vector<Row> read(std::span<const qint64> ids) const;
    void readLinks(std::vector<Row> &rows, std::span<const qint64> ids) const;

    Session &m_session;
    const RecordType &m_type;
    Ids m_ids;
    std::vector<const Field *> m_links;
    bool m_deadlines = false;
    QCache<qint64, std::vector<Row>> m_pages;
};

} // namespace itsms
