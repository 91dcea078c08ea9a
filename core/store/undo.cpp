// Undo and redo: the journal's changesets applied backwards and forwards, as entries of their own.
#include "core/record.h"
#include "core/store/journal.h"
#include "core/store/journal_writer.h"
#include "core/store/schema.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSet>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// Above this many changes it is cheaper to build the full-text index anew than to take records out of it one by one.
constexpr qint64 RebuildAbove = 5000;

/// Rolls back unless told that all went well.
class Rollback
{
public:
    explicit Rollback(Connection &connection)
        : m_connection(&connection)
    {
    }
    ~Rollback()
    {
        if (m_connection)
            (void)m_connection->execute("ROLLBACK");
    }
    Rollback(const Rollback &) = delete;
    Rollback &operator=(const Rollback &) = delete;
    void release() { m_connection = nullptr; }

private:
    Connection *m_connection;
};

/// Keeps full-text search in step with what a changeset does to the records.
class SearchKeeper
{
public:
    SearchKeeper(Workbook &workbook, bool rebuild)
        : m_workbook(workbook)
        , m_rebuild(rebuild)
    {
        for (const RecordType *type : workbook.catalogue().types())
            m_tables.insert(toText(type->name));
    }

    /// Before the changeset is applied: takes out the records it speaks of, as they are now.
    Result<> forget(const QByteArray &changes)
    {
        if (m_rebuild)
            return {};
        ITSMS_TRY(Statement remove, m_workbook.connection().prepare(
            "INSERT INTO search(search, rowid, ref, title, body) SELECT 'delete', id, ref, title, body FROM search_source WHERE id = ?1"));
        Result<> outcome;
        const auto walked = forEachChange(changes, [&](const ChangedRow &row) {
            const Value key = row.key(0);
            const auto *id = std::get_if<qint64>(&key);
            if (!id || !m_tables.contains(row.table()) || m_forgotten.contains(*id))
                return true;
            m_forgotten.insert(*id);
            remove.bind(1, *id);
            outcome = remove.run();
            return outcome.has_value();
        });
        return outcome ? walked : outcome;
    }

    /// After all of it: puts in what there is now.
    Result<> remember()
    {
        if (m_rebuild)
            return m_workbook.connection().execute("INSERT INTO search(search) VALUES('rebuild')");
        ITSMS_TRY(Statement add, m_workbook.connection().prepare(
            "INSERT INTO search(rowid, ref, title, body) SELECT id, ref, title, body FROM search_source WHERE id = ?1"));
        for (const qint64 id : std::as_const(m_forgotten)) {
            add.bind(1, id);
            ITSMS_CHECK(add.run());
        }
        return {};
    }

private:
    Workbook &m_workbook;
    QSet<QString> m_tables;
    QSet<qint64> m_forgotten;
    bool m_rebuild;
};

Result<std::optional<JournalEntry>> entryAsked(const Workbook &workbook, const char *sql)
{
    ITSMS_TRY(Statement statement, workbook.connection().prepare(sql));
    ITSMS_TRY(const bool found, statement.step());
    if (!found || statement.isNull(0))
        return std::nullopt;
    return journalEntry(workbook, statement.integer(0));
}

Result<> applyEntry(Workbook &workbook, const JournalEntry &entry, Direction direction)
{
    SearchKeeper search(workbook, entry.changes > RebuildAbove);
    bool open = false;
    for (int i = 0; i < entry.parts; ++i) {
        // Backwards from the last part to the first: each then meets the file as it left it.
        const int part = direction == Direction::Forward ? i : entry.parts - 1 - i;
        ITSMS_TRY(const QByteArray bytes, changeset(workbook, entry.sequence, part));
        ITSMS_CHECK(search.forget(bytes));
        ITSMS_TRY(const Links links, applyChangeset(workbook.connection(), bytes, direction));
        open |= links == Links::Open;
    }
    if (open) {
        ITSMS_TRY(const Value broken, workbook.connection().single(u"SELECT 1 FROM pragma_foreign_key_check LIMIT 1"_s));
        if (!isEmpty(broken))
            return refused(Tr::tr("Other records link to what would go. Remove those links first."));
    }
    return search.remember();
}

Result<JournalEntry> turn(Workbook &workbook, const QString &person, qint64 now, Direction direction)
{
    if (workbook.isReadOnly())
        return fileFailure(workbook.readOnlyReason());
    const bool back = direction == Direction::Backward;
    ITSMS_CHECK(workbook.connection().execute("BEGIN IMMEDIATE"));
    Rollback rollback(workbook.connection());
    ITSMS_TRY(const std::optional<JournalEntry> entry, back ? undoable(workbook) : redoable(workbook));
    if (!entry)
        return refused(back ? Tr::tr("There is nothing to undo.") : Tr::tr("There is nothing to redo."));
    {
        // The writer's session would record what stands in the journal already, so it begins after the change.
        ITSMS_CHECK(applyEntry(workbook, *entry, direction));
        JournalWriter writer(workbook);
        ITSMS_CHECK(writer.begin());
        const QString action = (back ? Tr::tr("Undone: %1") : Tr::tr("Redone: %1")).arg(entry->action);
        const qint64 at = now ? now : QDateTime::currentSecsSinceEpoch();
        ITSMS_CHECK(writer.finish(person, action, {}, back ? u"undo"_s : u"redo"_s, at, entry->sequence));
    }
    ITSMS_CHECK(workbook.connection().execute("COMMIT"));
    rollback.release();
    workbook.refresh();
    return *entry;
}

} // namespace

Result<std::optional<JournalEntry>> undoable(const Workbook &workbook)
{
    // The newest change that is in effect: never undone, or redone since. The founding of the workbook stays.
    return entryAsked(workbook, R"(
        SELECT c.sequence FROM journal c
        WHERE c.kind = 'change' AND c.sequence > 1
          AND coalesce((SELECT kind FROM journal WHERE target = c.sequence ORDER BY sequence DESC LIMIT 1), 'redo') = 'redo'
        ORDER BY c.sequence DESC LIMIT 1)");
}

Result<std::optional<JournalEntry>> redoable(const Workbook &workbook)
{
    // The oldest undone change, as long as nothing new was done since it was undone.
    return entryAsked(workbook, R"(
        SELECT u.target FROM journal u
        WHERE u.kind = 'undo' AND u.sequence > (SELECT coalesce(max(sequence), 0) FROM journal WHERE kind IN ('change', 'migration'))
          AND (SELECT kind FROM journal WHERE target = u.target ORDER BY sequence DESC LIMIT 1) = 'undo'
        ORDER BY u.target LIMIT 1)");
}

Result<JournalEntry> undo(Workbook &workbook, const QString &person, qint64 now)
{
    return turn(workbook, person, now, Direction::Backward);
}

Result<JournalEntry> redo(Workbook &workbook, const QString &person, qint64 now)
{
    return turn(workbook, person, now, Direction::Forward);
}

} // namespace itsms
