// The same change to many records at once: tried first, with the reasons of those that refuse it; then one transaction, one undo.
#pragma once

#include "core/store/transaction.h"

#include <functional>

namespace itsms {

/// A rehearsal does everything and takes it back, so that what it says is what would happen.
enum class BulkMode { Rehearse, Perform };

struct BulkRefusal
{
    qint64 id = 0;
    QString ref;
    QString title;
    QString reason;
};

struct BulkOutcome
{
    qint64 changed = 0;
    qint64 unchanged = 0;              ///< Had the value already.
    std::vector<BulkRefusal> refusals; ///< Left as they are.
    qint64 sequence = 0;               ///< Journal entry; 0 for a rehearsal or when nothing changed.
};

/// Gets the number of records done so far now and then; false cancels, and nothing of it remains.
using BulkProgress = std::function<bool(qint64 done)>;

/// Gives a field of all records the same value. Records that refuse it are left out; the others are changed.
Result<BulkOutcome> changeAll(Workbook &workbook, const RecordType &type, const Ids &ids, Name field, const Value &value, const Intent &intent,
                              BulkMode mode, const BulkProgress &progress = {});

/// Takes a step of the lifecycle with all records; those that cannot take it now are left out.
Result<BulkOutcome> advanceAll(Workbook &workbook, const RecordType &type, const Ids &ids, Name transition, const Intent &intent, BulkMode mode,
                               const BulkProgress &progress = {});

} // namespace itsms
