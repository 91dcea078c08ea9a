// Reading the journal: entries and one record's history.
#include "core/store/journal.h"

#include "core/record.h"
#include "core/store/schema.h"

#include <QCoreApplication>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

constexpr const char *EntryColumns = "j.sequence, j.at, j.person, j.action, j.reason, j.kind, j.target, j.changes, j.parts, j.previous_hash, j.hash";

JournalEntry readEntry(const Statement &row)
{
    JournalEntry entry;
    entry.sequence = row.integer(0);
    entry.at = row.integer(1);
    entry.person = row.text(2);
    entry.action = row.text(3);
    entry.reason = row.text(4);
    entry.kind = row.text(5);
    if (!row.isNull(6))
        entry.target = row.integer(6);
    entry.changes = row.integer(7);
    entry.parts = int(row.integer(8));
    entry.previousHash = row.blob(9);
    entry.hash = row.blob(10);
    return entry;
}

Result<Statement> entries(const Workbook &workbook, const char *where)
{
    return workbook.connection().prepare(u"SELECT "_s + QLatin1StringView(EntryColumns) + u" FROM journal j "_s + QLatin1StringView(where));
}

/// Names of a table's columns as they lie in the file, which is the order a changeset speaks of.
using ColumnNames = QHash<QString, QStringList>;

Result<QStringList> columnNames(const Workbook &workbook, const QString &table, ColumnNames &known)
{
    if (const auto found = known.constFind(table); found != known.cend())
        return *found;
    QStringList names;
    ITSMS_TRY(const Statement *statement, workbook.connection().kept(QString(u"SELECT * FROM "_s + quoted(table)).toStdString()));
    for (int column = 0; column < statement->columnCount(); ++column)
        names += statement->columnName(column);
    known.insert(table, names);
    return names;
}

/// An undo did the opposite of the entry it is about.
void turnAround(HistoryEntry &entry)
{
    if (entry.change == RowChange::Added)
        entry.change = RowChange::Removed;
    else if (entry.change == RowChange::Removed)
        entry.change = RowChange::Added;
    for (FieldChange &field : entry.fields)
        std::swap(field.before, field.after);
}

void addColumns(const ChangedRow &row, const QStringList &names, HistoryEntry &entry)
{
    for (int column = 1; column < row.columns(); ++column) {
        const auto before = row.before(column);
        const auto after = row.after(column);
        const Value old = before.value_or(Value());
        const Value now = after.value_or(Value());
        if (old != now && names.value(column) != u"updated_at" && names.value(column) != u"updated_by")
            entry.fields.push_back({row.table(), names.value(column), old, now});
    }
}

/// A link row speaks of one target; a row of the attachment table of one file.
void addSatellite(const ChangedRow &row, const QString &typeName, HistoryEntry &entry)
{
    const bool attachment = row.table() == u"attachment";
    const QString field = attachment ? u"attachments"_s : row.table().mid(typeName.size() + 1);
    const Value what = row.key(attachment ? 2 : 1);
    const bool added = row.change() == RowChange::Added;
    entry.fields.push_back({row.table(), field, added ? Value() : what, added ? what : Value()});
}

Result<> collect(const Workbook &workbook, const RecordType &type, qint64 id, int part, ColumnNames &known, HistoryEntry &entry)
{
    ITSMS_TRY(const QByteArray bytes, changeset(workbook, entry.entry.target.value_or(entry.entry.sequence), part));
    const QString table = toText(type.name);
    ITSMS_TRY(const QStringList names, columnNames(workbook, table, known));
    return forEachChange(bytes, [&](const ChangedRow &row) {
        const bool attachment = row.isOf("attachment");
        if (!row.hasKey(attachment ? 1 : 0, id))
            return true;
        if (row.isOf(QByteArrayView(type.name.data(), qsizetype(type.name.size())))) {
            entry.change = row.change();
            addColumns(row, names, entry);
        } else if (attachment || row.table().startsWith(table + u'_')) {
            addSatellite(row, table, entry);
        }
        return true;
    });
}

} // namespace

Result<QByteArray> changeset(const Workbook &workbook, qint64 sequence, int part)
{
    ITSMS_TRY(Statement * statement, workbook.connection().kept("SELECT size, changeset FROM journal_part WHERE sequence = ?1 AND part = ?2"));
    statement->bind(1, sequence);
    statement->bind(2, qint64(part));
    ITSMS_TRY(const bool found, statement->step());
    const QByteArray bytes = found ? decompressed(statement->blob(1), statement->integer(0)) : QByteArray();
    statement->reset();
    if (bytes.isEmpty())
        return fileFailure(Tr::tr("Part %1 of journal entry %2 is missing or damaged. Restore the workbook from a backup.").arg(part + 1).arg(sequence));
    return bytes;
}

Result<std::vector<JournalEntry>> recentEntries(const Workbook &workbook, int limit)
{
    ITSMS_TRY(Statement statement, entries(workbook, "ORDER BY j.sequence DESC LIMIT ?1"));
    statement.bind(1, qint64(limit));
    std::vector<JournalEntry> result;
    while (true) {
        ITSMS_TRY(const bool more, statement.step());
        if (!more)
            return result;
        result.push_back(readEntry(statement));
    }
}

Result<std::optional<JournalEntry>> journalEntry(const Workbook &workbook, qint64 sequence)
{
    ITSMS_TRY(Statement statement, entries(workbook, "WHERE j.sequence = ?1"));
    statement.bind(1, sequence);
    ITSMS_TRY(const bool found, statement.step());
    if (!found)
        return std::nullopt;
    return readEntry(statement);
}

Result<std::vector<HistoryEntry>> history(const Workbook &workbook, const RecordType &type, qint64 id)
{
    // What an undo or redo did to the record stands in the entry it is about.
    static const std::string sql = QString(u"SELECT "_s + QLatin1StringView(EntryColumns) + u", r.part FROM journal_record r JOIN journal j "
        "ON j.sequence = r.sequence WHERE r.record = ?1 UNION ALL SELECT "_s + QLatin1StringView(EntryColumns) + u", r.part FROM journal_record r JOIN journal j "
        "ON j.target = r.sequence WHERE r.record = ?1 ORDER BY 1 DESC, 12"_s).toStdString();
    ITSMS_TRY(Statement * statement, workbook.connection().kept(sql));
    statement->bind(1, id);
    std::vector<HistoryEntry> result;
    ColumnNames known;
    while (true) {
        ITSMS_TRY(const bool more, statement->step());
        if (!more)
            break;
        if (result.empty() || result.back().entry.sequence != statement->integer(0))
            result.push_back({readEntry(*statement), RowChange::Changed, {}});
        ITSMS_CHECK(collect(workbook, type, id, int(statement->integer(11)), known, result.back()));
    }
    for (HistoryEntry &entry : result)
        if (entry.entry.kind == u"undo")
            turnAround(entry);
    return result;
}

} // namespace itsms
