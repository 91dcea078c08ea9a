// From what a cell says to the records it means.
#pragma once

#include "core/exchange/row_mapper.h"
#include "core/store/transaction.h"

#include <map>

namespace itsms {

/// Finds records by number, "NUMBER title", external number or title, and makes the missing ones where the plan says so. Lives within
/// one transaction.
class LinkResolver
{
public:
    explicit LinkResolver(Transaction &transaction) : m_transaction(transaction) { }

    /// An id, or ids for a many-to-many link ("INC-000001; INC-000002"). Refused where a record is missing or several are meant.
    Result<Value> resolve(const FieldPlan &plan, const QString &text);

    /// A record was written that later rows may link to.
    void remember(const RecordType &type, qint64 id, const QString &title);

    qint64 created() const { return m_created; }

private:
    struct Target
    {
        const RecordType *type = nullptr;
        Statement byNumber;
        Statement byExternal;
        QHash<QString, qint64> titles; ///< Case-folded; -1 where several records have the title.
        QHash<QString, qint64> known;  ///< What was looked up before.
    };

    Result<Target *> target(const Field &field);
    Result<> readTitles(Target &target);
    Result<qint64> resolveOne(const FieldPlan &plan, const QString &text);
    Result<qint64> find(Target &target, const QString &text);
    Result<qint64> byColumn(Statement &statement, const QString &text);
    Result<qint64> create(Target &target, const QString &title);
    static void addTitle(Target &target, const QString &title, qint64 id);

    Transaction &m_transaction;
    std::map<Name, Target> m_targets;
    qint64 m_created = 0;
};

} // namespace itsms
