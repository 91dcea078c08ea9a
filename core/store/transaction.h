// The one write path: everything that changes a workbook happens in a transaction and leaves one entry in the journal.
#pragma once

#include "core/record.h"
#include "core/store/journal_writer.h"
#include "core/store/workbook.h"

#include <QSet>

#include <map>

namespace itsms {

/// Who changes something, what for, and when.
struct Intent
{
    QString person;
    QString action;      ///< What history and the undo menu call it: "Imported incidents.csv".
    QString reason = {}; ///< Why, where somebody said so.
    qint64 now = 0;      ///< Seconds since 1970 UTC; the present where 0.
};

/// New values by the field's place in its record type (fieldIndex).
using Changes = std::vector<std::pair<int, Value>>;

/// Begin, change records, commit. What is not committed when this object goes is rolled back: all or nothing.
/// Every change obeys the rules of the declarations (core/store/rules.h): required fields, kinds, choices, ends of links.
class Transaction
{
public:
    /// Waits for another writer for some seconds. Fails on a read-only workbook.
    static Result<std::unique_ptr<Transaction>> begin(Workbook &workbook, const Intent &intent);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Gives the record its id, its number (unless it brings one of its own, unused), its first state where it has none, and who made
    /// it when. Many-to-many links are written too.
    Result<qint64> insert(Record &record);

    /// False when nothing differs: then nothing is written and nothing is journaled.
    Result<bool> update(const RecordType &type, qint64 id, const Changes &changes);

    /// Removes the record, its child rows, its links to others and its attachments. Refuses while other records link to it, naming them.
    Result<> remove(const RecordType &type, qint64 id);

    /// Stores the content once however often it is attached. Returns the attachment's id.
    Result<qint64> attach(qint64 record, const QString &name, const QByteArray &content);
    Result<> detach(qint64 attachment);

    Result<> changeSetting(const QString &name, const QString &value);
    Result<> removeSetting(const QString &name);
    Result<> saveProfile(const QString &name, const QString &type, const QByteArray &definition);
    Result<> removeProfile(const QString &name);

    /// Writes a definition as it stands; core/store/custom_fields.h knows what makes sense. Without a position it keeps its own, and a new
    /// one is the last. Only names of an organisation's own are taken: what ships with the program is protected.
    Result<> saveCustomField(const CustomField &field, std::optional<qint64> position = {});
    Result<> saveCustomChoice(const CustomChoice &choice, std::optional<qint64> position = {});

    /// The journal's sequence number; 0 where nothing had changed, and then nothing is written.
    Result<qint64> commit();

    qint64 changes() const { return m_journal.changes(); }
    Workbook &workbook() { return m_workbook; }
    qint64 now() const { return m_intent.now; }

private:
    struct TypeStatements
    {
        Statement *insert = nullptr; ///< Both belong to the connection.
        Statement *select = nullptr;
        std::vector<int> columns;      ///< Field indexes in the order of the statements' columns.
        std::vector<QByteArray> texts; ///< What is bound to `insert`, kept until it has run.
        std::vector<std::pair<int, int>> money; ///< Money fields and their currencies.
        std::vector<int> manyToMany;            ///< Fields with a table of their own.

        void bindInsert(const Record &record);
    };

    Transaction(Workbook &workbook, Intent intent);

    Result<TypeStatements *> statements(const RecordType &type);
    Result<Record> read(const RecordType &type, qint64 id);
    Result<qint64> next(const QString &counter);
    Result<> number(Record &record);
    Result<> insertLinks(const RecordType &type, const Field &field, qint64 source, const Ids &targets);
    Result<bool> updateLinks(const RecordType &type, const Field &field, qint64 source, const Ids &targets);
    Result<> updateColumns(const RecordType &type, qint64 id, const std::vector<std::pair<int, Value>> &changes);
    Result<> removeDependents(const RecordType &type, qint64 id);
    Result<> refuseWhileLinked(const RecordType &type, qint64 id);
    Result<> forgetSearch(qint64 id);
    Result<> indexSearch();
    Result<> saveCounters();

    Workbook &m_workbook;
    Intent m_intent;
    JournalWriter m_journal;
    std::map<const RecordType *, TypeStatements> m_statements;
        QHash<QString, qint64> m_counters; ///< Next numbers, written back at the commit.
    QHash<QString, qint64> m_countersBefore;
    qint64 m_firstNewId = 0;           ///< Ids from here on were given in this transaction; full-text search learns of them at the end.
    QSet<qint64> m_reindex;
    bool m_done = false;
};

} // namespace itsms
