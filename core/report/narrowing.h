// A report about one record only, such as one customer: the queries stay as they are and see only what belongs to it.
#pragma once

#include "core/store/records.h"

namespace itsms {

/// While it lives, every record type that links to `subject` shows only the records linked to it, their child records follow, and the
/// subject's own type shows the subject alone. Temporary views of this connection stand before the tables; nothing in the file changes.
/// Nothing may be written meanwhile.
class Narrowing
{
public:
    static Result<std::unique_ptr<Narrowing>> to(const Workbook &workbook, const Place &subject);
    ~Narrowing();
    Narrowing(const Narrowing &) = delete;
    Narrowing &operator=(const Narrowing &) = delete;

private:
    explicit Narrowing(const Workbook &workbook);

    Result<> narrow(const RecordType &type, const QString &condition);

    const Workbook &m_workbook;
    QStringList m_views;
};

} // namespace itsms
