// Parts of the SQL about records that several questions share: what orders, what groups, what is awaited.
#pragma once

#include "core/store/records.h"

namespace itsms {

/// The FROM clause that grows with every link something is ordered by, and the ORDER BY that goes with it. The records' table is `t`.
struct OrderParts
{
    QString joins;
    QStringList terms;
};

/// Orders by the field as people expect it: choices as declared, links by the title of their target, text without regard to case.
void orderBy(OrderParts &parts, const RecordType &type, const SortKey &key);

/// The expression whose equal values make a group; `t` is the records' table, `l` that of a many-to-many link.
QString groupKey(const Field &field);

/// Orders the groups of a field; those without a value come last.
void orderByGroup(OrderParts &parts, const Field &field);

/// The condition over the record's own columns under which a deadline still has to be met.
QString awaitedSql(const RecordType &type, const Deadline &deadline);

/// A condition on `t` for Query::pressing; `today` and `now` are the marks of its parameters.
QString pressingSql(const RecordType &type, bool overdue, const QString &today, const QString &now);

} // namespace itsms
