// Saving what a person typed into a record, held against the record as they saw it; and going back to what it once was.
#pragma once

#include "core/store/journal.h"
#include "core/store/records.h"
#include "core/store/transaction.h"

namespace itsms {

/// What was done to one child row of a record.
struct ChildEdit
{
    Name rows; ///< The field of the parent that shows it.
    Name parent; ///< The field of the child that links back.
    Record base; ///< As it was read; id 0 for a new row.
    Changes changes = {};
    bool removed = false;
};

/// Records that link to a new one as soon as it is there: what it follows from.
struct Referrers
{
    const RecordType *type = nullptr;
    Name field = {}; ///< Of theirs.
    Ids ids = {};
};

/// What was typed into a record and its child rows, and the record as it was read before.
struct Edit
{
    Record base; ///< Id 0 for a new record.
    Changes changes = {};
    std::vector<ChildEdit> children = {};
    Referrers referrers = {}; ///< Of a new record.
};

struct EditOutcome
{
    qint64 id = 0;
    bool collided = false; ///< Somebody else changed one of these fields meanwhile: nothing was written.
    QStringList apart = {}; ///< Numbers of referrers that lead elsewhere by now; they keep their link. Those that are gone are not among them.
};

/// All of it in one transaction, referrers too. A field that somebody else changed since `base` was read is never written over, unless to the very
/// value it has. The field of an error is one of the parent's.
Result<EditOutcome> saveEdit(Workbook &workbook, const Edit &edit, const Intent &intent);

/// The same value, where blank text and nothing are one.
bool sameValue(const Value &a, const Value &b);

/// What has to change so that the record's fields hold again what they held after that journal entry. The number, the state and
/// everything else that people may not type stay as they are; attachments and child rows too.
Result<Changes> changesBackTo(const Workbook &workbook, const RecordType &type, qint64 id, qint64 sequence);

/// What has to change so that one field holds again what it held before a change of it; nothing where people may not type into it.
Result<Changes> changesBefore(const Workbook &workbook, const RecordType &type, qint64 id, const FieldChange &change);

/// One of the two above as a transaction; refused where nothing differs, or where a rule forbids it.
Result<> goBackTo(Workbook &workbook, const RecordType &type, qint64 id, qint64 sequence, const Intent &intent);
Result<> goBackBefore(Workbook &workbook, const RecordType &type, qint64 id, const FieldChange &change, const Intent &intent);

} // namespace itsms
