// Is the file whole and as the journal says it must be?
#include "core/store/verify.h"

#include "core/store/journal.h"
#include "core/store/journal_writer.h"
#include "core/store/schema.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QTemporaryDir>

#include <sqlite3.h>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

constexpr qsizetype MostProblems = 100;

class Verifier
{
public:
    Verifier(const Workbook &workbook, const Progress &progress)
        : m_workbook(workbook)
        , m_progress(progress)
    {
    }

    Result<Verification> run()
    {
        ITSMS_CHECK(checkDatabase());
        ITSMS_TRY(const bool whole, checkShape());
        // Without one of its tables nothing more can be held against the journal.
        if (!whole)
            return m_result;
        ITSMS_TRY(m_replay, Connection::open(m_folder.filePath(u"replay.db"_s), OpenMode::Create));
        ITSMS_CHECK(prepareReplay());
        ITSMS_CHECK(walkChain());
        ITSMS_CHECK(m_replay.execute("COMMIT"));
        m_remember = Statement();
        m_replay = Connection();
        ITSMS_CHECK(compareAll());
        ITSMS_CHECK(checkAttachments());
        ITSMS_CHECK(checkSearch());
        return m_result;
    }

private:
    void problem(const QString &sentence)
    {
        if (m_result.problems.size() < MostProblems)
            m_result.problems += sentence;
    }

    Result<> report(int thousandths) const
    {
        if (m_progress && !m_progress(thousandths))
            return Failure(Error{Tr::tr("The verification was stopped."), ErrorKind::Cancelled});
        return {};
    }

    const Connection &connection() const { return m_workbook.connection(); }

    Result<> checkDatabase()
    {
        ITSMS_CHECK(report(0));
        ITSMS_TRY(Statement statement, connection().prepare("PRAGMA integrity_check(10)"));
        while (true) {
            ITSMS_TRY(const bool more, statement.step());
            if (!more)
                break;
            if (statement.text(0) != u"ok")
                problem(Tr::tr("The database is damaged: %1.").arg(statement.text(0)));
        }
        ITSMS_TRY(Statement links, connection().prepare("SELECT \"table\", rowid, parent FROM pragma_foreign_key_check LIMIT 10"));
        while (true) {
            ITSMS_TRY(const bool more, links.step());
            if (!more)
                return {};
            problem(Tr::tr("A record in \"%1\" (%2) links to one in \"%3\" that does not exist.").arg(links.text(0), links.text(1), links.text(2)));
        }
    }

    /// Whether every table is there; triggers and views are none of ours and could write or hide what nobody sees.
    Result<bool> checkShape()
    {
        QStringList tables = journaledTables(m_workbook.catalogue());
        tables += {u"internal"_s, u"counter"_s, u"journal"_s, u"journal_part"_s, u"journal_record"_s, u"attachment_content"_s, u"search"_s};
        QStringList present;
        ITSMS_TRY(Statement statement, connection().prepare("SELECT type, name FROM sqlite_schema WHERE type IN ('table', 'trigger', 'view')"));
        while (true) {
            ITSMS_TRY(const bool more, statement.step());
            if (!more)
                break;
            const QString kind = statement.text(0);
            const QString name = statement.text(1);
            if (kind == u"table")
                present += name;
            else if (kind == u"trigger" || name != u"search_source")
                problem(Tr::tr("The file holds a %1 named %2 that is not the program's: it could change or hide records unseen.").arg(kind, name));
        }
        bool whole = true;
        for (const QString &table : std::as_const(tables)) {
            if (present.contains(table))
                continue;
            whole = false;
            problem(Tr::tr("The table %1 is missing: it was removed behind the program's back, with everything in it.").arg(table));
        }
        return whole;
    }

    /// The tables as they lie in the file, without indexes and foreign keys' checks: columns stand in the order the changesets mean.
    Result<> prepareReplay()
    {
        ITSMS_CHECK(m_replay.execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; BEGIN"));
        for (const QString &table : journaledTables(m_workbook.catalogue())) {
            ITSMS_TRY(Statement statement, connection().prepare("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?1"));
            statement.bind(1, table);
            ITSMS_TRY(const bool found, statement.step());
            if (!found)
                continue;
            m_tables += table;
            ITSMS_CHECK(m_replay.execute(statement.text(0)));
        }
        ITSMS_CHECK(m_replay.execute("CREATE TABLE journal_record(record INTEGER, sequence INTEGER, part INTEGER, PRIMARY KEY(record, sequence, part)) WITHOUT ROWID"));
        ITSMS_TRY(m_remember, m_replay.prepare("INSERT INTO journal_record VALUES(?1, ?2, ?3)"));
        return {};
    }

    Result<> walkChain()
    {
        ITSMS_TRY(const Value count, connection().single(u"SELECT count(*) FROM journal"_s));
        const qint64 total = std::max<qint64>(std::get<qint64>(count), 1);
        QByteArray previous(32, '\0');
        for (qint64 sequence = 1; m_result.entries < total; ++sequence) {
            ITSMS_TRY(const auto entry, journalEntry(m_workbook, sequence));
            if (!entry) {
                problem(Tr::tr("Journal entry %1 is missing.").arg(sequence));
                ITSMS_TRY(const Value next, connection().single(u"SELECT min(sequence) FROM journal WHERE sequence > %1"_s.arg(sequence)));
                if (isEmpty(next))
                    break;
                sequence = std::get<qint64>(next) - 1;
                continue;
            }
            ++m_result.entries;
            ITSMS_CHECK(checkEntry(*entry, previous));
            previous = entry->hash;
            ITSMS_CHECK(replay(*entry));
            ITSMS_CHECK(report(100 + int(600 * m_result.entries / total)));
        }
        return {};
    }

    Result<> checkEntry(const JournalEntry &entry, const QByteArray &previous)
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        ITSMS_TRY(Statement parts, connection().prepare("SELECT changeset FROM journal_part WHERE sequence = ?1 ORDER BY part"));
        parts.bind(1, entry.sequence);
        int count = 0;
        while (true) {
            ITSMS_TRY(const bool more, parts.step());
            if (!more)
                break;
            hash.addData(parts.blob(0));
            ++count;
        }
        if (entry.previousHash != previous)
            problem(Tr::tr("Journal entry %1 does not continue the entry before it: one of the two was changed or removed.").arg(entry.sequence));
        const QByteArray expected = entryHash(entry.previousHash, entry.sequence, entry.at, entry.person, entry.action, entry.reason, entry.kind, entry.target,
                                              entry.changes, entry.parts, hash.result());
        if (count != entry.parts || expected != entry.hash)
            problem(Tr::tr("Journal entry %1 (%2) was changed behind the program's back: its hash does not fit.").arg(entry.sequence).arg(entry.action));
        return {};
    }

    Result<> replay(const JournalEntry &entry)
    {
        const bool back = entry.kind == u"undo";
        const qint64 source = entry.target.value_or(entry.sequence);
        ITSMS_TRY(const auto original, journalEntry(m_workbook, source));
        const int parts = original ? original->parts : 0;
        for (int i = 0; i < parts; ++i) {
            const auto bytes = changeset(m_workbook, source, back ? parts - 1 - i : i);
            if (!bytes) {
                problem(bytes.error().sentence);
                continue;
            }
            if (!entry.target)
                ITSMS_CHECK(rememberRecords(*bytes, source, i));
            if (const auto applied = applyChangeset(m_replay, *bytes, back ? Direction::Backward : Direction::Forward); !applied) {
                problem(Tr::tr("Journal entry %1 does not fit the entries before it: %2").arg(entry.sequence).arg(applied.error().sentence));
                return {};
            }
        }
        return {};
    }

    Result<> rememberRecords(const QByteArray &bytes, qint64 sequence, int part)
    {
        for (const ChangesetPiece &piece : splitChangeset(bytes, std::numeric_limits<int>::max()))
            for (const qint64 record : piece.records) {
                m_remember.bind(1, record);
                m_remember.bind(2, sequence);
                m_remember.bind(3, qint64(part));
                ITSMS_CHECK(m_remember.run());
            }
        return {};
    }

    /// The list by which a record's history is found: what is missing there would be hidden from its history.
    Result<> compareHistoryIndex()
    {
        const QString sql = u"SELECT record, sequence, part FROM journal_record ORDER BY 1, 2, 3"_s;
        ITSMS_TRY(Statement actual, connection().prepare(sql));
        ITSMS_TRY(Statement expected, m_actual.prepare(sql));
        while (true) {
            ITSMS_TRY(const bool haveActual, actual.step());
            ITSMS_TRY(const bool haveExpected, expected.step());
            if (!haveActual && !haveExpected)
                return {};
            const bool same = haveActual == haveExpected && actual.integer(0) == expected.integer(0) && actual.integer(1) == expected.integer(1)
                && actual.integer(2) == expected.integer(2);
            if (same)
                continue;
            problem(Tr::tr("The history of a record was changed behind the program's back: the list of what journal entry %1 changed does not fit the entry.")
                        .arg(haveExpected ? expected.integer(1) : actual.integer(1)));
            return {};
        }
    }

    /// A number given twice would stop every new record of the type.
    Result<> checkCounters()
    {
        for (const RecordType *type : m_workbook.catalogue().types()) {
            const QString sql = u"SELECT max(CAST(substr(ref, 5) AS INTEGER)) >= coalesce((SELECT next FROM counter WHERE name = '%1'), 1) FROM %2"_s
                                    .arg(toText(type->prefix), quoted(type->name));
            ITSMS_TRY(const Value behind, connection().single(sql));
            if (behind == Value(qint64(1)))
                problem(Tr::tr("The counter of the numbers %1 was set back behind the program's back: it would give a number twice.").arg(toText(type->prefix)));
        }
        return {};
    }

    Result<> compareAll()
    {
        ITSMS_TRY(m_actual, Connection::open(m_folder.filePath(u"replay.db"_s), OpenMode::ReadOnly));
        for (const QString &table : std::as_const(m_tables))
            ITSMS_CHECK(compare(table));
        ITSMS_CHECK(compareHistoryIndex());
        ITSMS_CHECK(checkCounters());
        return report(850);
    }

    /// How many of its first columns make up a table's key.
    Result<int> keyColumns(const QString &table) const
    {
        ITSMS_TRY(const Value columns, connection().single(u"SELECT count(*) FROM pragma_table_info('%1') WHERE pk > 0"_s.arg(table)));
        return int(std::get<qint64>(columns));
    }

    /// Both sides in the order of their keys, side by side.
    Result<> compare(const QString &table)
    {
        ITSMS_TRY(const int keys, keyColumns(table));
        const QString byKey = QStringList{u"1"_s, u"2"_s, u"3"_s}.first(keys).join(u", ");
        const QString sql = u"SELECT * FROM %1 ORDER BY %2"_s.arg(quoted(table), byKey);
        ITSMS_TRY(Statement actual, connection().prepare(sql));
        ITSMS_TRY(Statement expected, m_actual.prepare(sql));
        ITSMS_TRY(bool haveActual, actual.step());
        ITSMS_TRY(bool haveExpected, expected.step());
        const bool records = m_workbook.catalogue().type(QStringView(table));
        while (haveActual || haveExpected) {
            const int order = !haveActual ? 1 : !haveExpected ? -1 : compareKeys(actual, expected, keys);
            if (order < 0)
                problem(Tr::tr("%1 in \"%2\" is not in the journal: it was added behind the program's back.").arg(name(actual, records), table));
            else if (order > 0)
                problem(Tr::tr("%1 in \"%2\" is missing: it was removed behind the program's back.").arg(name(expected, records), table));
            else
                compareRows(actual, expected, table, records);
            if (order <= 0) {
                m_result.records += records;
                ITSMS_TRY(haveActual, actual.step());
            }
            if (order >= 0) {
                ITSMS_TRY(haveExpected, expected.step());
            }
        }
        return {};
    }

    static int compareKeys(const Statement &actual, const Statement &expected, int keys)
    {
        for (int column = 0; column < keys; ++column) {
            const Value a = actual.value(column);
            const Value b = expected.value(column);
            if (a != b)
                return a < b ? -1 : 1;
        }
        return 0;
    }

    static QString name(const Statement &row, bool record)
    {
        return record ? row.text(1) : row.text(0);
    }

    void compareRows(const Statement &actual, const Statement &expected, const QString &table, bool records)
    {
        for (int column = 0; column < actual.columnCount(); ++column)
            if (actual.value(column) != expected.value(column))
                problem(Tr::tr("%1: the field %2 in \"%3\" was changed behind the program's back; the journal says \"%4\", the file says \"%5\".")
                            .arg(name(expected, records), actual.columnName(column), table, expected.text(column).left(80), actual.text(column).left(80)));
    }

    Result<> checkAttachments()
    {
        ITSMS_TRY(Statement missing, connection().prepare("SELECT name FROM attachment WHERE sha256 NOT IN (SELECT sha256 FROM attachment_content)"));
        while (true) {
            ITSMS_TRY(const bool more, missing.step());
            if (!more)
                break;
            problem(Tr::tr("The content of the attachment %1 is missing.").arg(missing.text(0)));
        }
        ITSMS_TRY(Statement contents, connection().prepare("SELECT c.sha256, c.content, (SELECT name FROM attachment a WHERE a.sha256 = c.sha256) FROM attachment_content c"));
        while (true) {
            ITSMS_TRY(const bool more, contents.step());
            if (!more)
                return report(900);
            ++m_result.attachments;
            const QByteArray hash = QCryptographicHash::hash(contents.blob(1), QCryptographicHash::Sha256).toHex();
            if (hash != contents.text(0).toLatin1())
                problem(Tr::tr("The content of the attachment %1 was changed behind the program's back.").arg(contents.text(2)));
        }
    }

    Result<> checkSearch()
    {
        // The comparison with the records is a write to SQLite, so it is only possible where the file may be written.
        if (m_workbook.isReadOnly())
            return report(1000);
        ITSMS_TRY(Statement statement, connection().prepare("INSERT INTO search(search, rank) VALUES('integrity-check', 1)"));
        const auto checked = statement.run();
        // Anything but damage, such as another program writing meanwhile, only means that it could not be checked now.
        if (!checked && (sqlite3_errcode(connection().handle()) & 0xff) == SQLITE_CORRUPT)
            problem(Tr::tr("The full-text index does not fit the records."));
        return report(1000);
    }

    const Workbook &m_workbook;
    const Progress &m_progress;
    QTemporaryDir m_folder;
    Connection m_replay;
    Statement m_remember;
    Connection m_actual;
    QStringList m_tables;
    Verification m_result;
};

} // namespace

Result<Verification> verify(const Workbook &workbook, const Progress &progress)
{
    // One view of the file from beginning to end, whoever writes meanwhile.
    auto &connection = const_cast<Connection &>(workbook.connection());
    ITSMS_CHECK(connection.execute("SAVEPOINT verification"));
    auto result = Verifier(workbook, progress).run();
    (void)connection.execute("ROLLBACK TO verification; RELEASE verification");
    return result;
}

} // namespace itsms
