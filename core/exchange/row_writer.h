// Mapped rows as records of the workbook: new ones, changed ones, and those that cannot be.
#pragma once

#include "core/exchange/link_resolver.h"

#include "core/exchange/key_lines.h"

namespace itsms {

/// Lives within one transaction, and must be gone before it.
class RowWriter
{
public:
    static Result<RowWriter> make(Transaction &transaction, const RowMapper &mapper, const ImportProfile &profile);

    enum class Outcome {
        New,
        Changed,
        Unchanged,
        Rejected,  ///< The row then has its objection.
        Postponed, ///< It links to a record of its own type that is not there; a later row may bring it.
    };

    /// Fails only for what ends the whole run. The row's values are moved into `record`.
    Result<Outcome> write(MappedRow &row, Record &record);

    /// From now on a row is not postponed again but rejected.
    void refusePostponing() { m_mayPostpone = false; }

    qint64 linked() const { return m_links->created(); }

private:
    RowWriter(Transaction &transaction, const RowMapper &mapper);

    Result<> prepare(const QString &key);
    Result<std::optional<qint64>> existing(MappedRow &row);
    bool isRepeated(MappedRow &row) const;
    Result<bool> numberIsFree(MappedRow &row, const std::optional<qint64> &id);
    bool isComplete(MappedRow &row) const;
    Result<Outcome> resolveLinks(MappedRow &row);
    Result<Outcome> insert(MappedRow &row, Record &record);
    Result<Outcome> update(MappedRow &row, qint64 id, Record &record);
    Outcome reject(MappedRow &row, int field, const QString &reason) const;
    Result<Outcome> rejectOrFail(MappedRow &row, const Error &error) const;
    const Value *valueAt(const MappedRow &row, int field) const;

    Transaction &m_transaction;
    const RowMapper &m_mapper;
    std::unique_ptr<LinkResolver> m_links;
    KeyLines m_lines;
    Statement m_find;
    Statement m_findNumber;
    int m_key = -1; ///< Field index.
    int m_ref = -1;
    bool m_empty = false; ///< No records of the type at the start: nothing to look for.
    bool m_lastWins = false;
    bool m_mayPostpone = true;
};

} // namespace itsms
