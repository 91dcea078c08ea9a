// Reading the journal: entries, one record's history, undo and redo.
#pragma once

#include "core/store/changeset.h"
#include "core/store/workbook.h"

#include <functional>

namespace itsms {

struct JournalEntry
{
    qint64 sequence = 0;
    qint64 at = 0;
    QString person;
    QString action;
    QString reason;
    QString kind; ///< "change", "undo", "redo", "migration"
    std::optional<qint64> target;
    qint64 changes = 0;
    int parts = 0;
    QByteArray previousHash;
    QByteArray hash;
};

struct FieldChange
{
    QString table;
    QString field; ///< Column name; for a many-to-many link the field's name, for attachments "attachments".
    Value before;
    Value after;
};

/// What one entry did to one record.
struct HistoryEntry
{
    JournalEntry entry;
    RowChange change = RowChange::Changed;
    std::vector<FieldChange> fields;
};

/// The newest first; at most `limit`.
Result<std::vector<JournalEntry>> recentEntries(const Workbook &workbook, int limit);
Result<std::optional<JournalEntry>> journalEntry(const Workbook &workbook, qint64 sequence);

/// Everything that happened to a record, the newest first.
Result<std::vector<HistoryEntry>> history(const Workbook &workbook, const RecordType &type, qint64 id);

/// The entry that undo would take back, redo would bring back; nothing where there is none. Both work across restarts.
Result<std::optional<JournalEntry>> undoable(const Workbook &workbook);
Result<std::optional<JournalEntry>> redoable(const Workbook &workbook);

/// Takes the last change back, as an entry of its own. Fails, changing nothing, where a record is no longer as the change left it.
Result<JournalEntry> undo(Workbook &workbook, const QString &person, qint64 now = 0);
Result<JournalEntry> redo(Workbook &workbook, const QString &person, qint64 now = 0);

/// The uncompressed changeset of a part. Fails where the part is missing or damaged.
Result<QByteArray> changeset(const Workbook &workbook, qint64 sequence, int part);

} // namespace itsms
