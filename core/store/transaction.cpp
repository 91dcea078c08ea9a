// The one write path.
#include "core/store/transaction.h"

#include "core/store/rules.h"
#include "core/store/schema.h"

#include <QCoreApplication>
#include <QDateTime>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

Value orMoment(const Value &value, qint64 now)
{
    return isEmpty(value) ? Value(now) : value;
}

bool holdsIds(const Field &field)
{
    return field.kind == Kind::Person || field.kind == Kind::Link || field.kind == Kind::Links || field.kind == Kind::Attachment;
}

} // namespace

Transaction::Transaction(Workbook &workbook, Intent intent)
    : m_workbook(workbook)
    , m_intent(std::move(intent))
    , m_journal(workbook)
{
    if (m_intent.now == 0)
        m_intent.now = QDateTime::currentSecsSinceEpoch();
}

Result<std::unique_ptr<Transaction>> Transaction::begin(Workbook &workbook, const Intent &intent)
{
    if (workbook.isReadOnly())
        return fileFailure(workbook.readOnlyReason());
    ITSMS_CHECK(workbook.connection().execute("BEGIN IMMEDIATE"));
    std::unique_ptr<Transaction> transaction(new Transaction(workbook, intent));
    ITSMS_CHECK(transaction->m_journal.begin());
    ITSMS_TRY(transaction->m_firstNewId, transaction->next(u"id"_s));
    transaction->m_counters[u"id"_s] = transaction->m_firstNewId;
    return transaction;
}

Transaction::~Transaction()
{
    if (!m_done)
        (void)m_workbook.connection().execute("ROLLBACK");
}

Result<qint64> Transaction::next(const QString &counter)
{
    auto known = m_counters.find(counter);
    if (known == m_counters.end()) {
        ITSMS_TRY(Statement * statement, m_workbook.connection().kept("SELECT next FROM counter WHERE name = ?1"));
        statement->bind(1, counter);
        ITSMS_TRY(const bool found, statement->step());
        known = m_counters.insert(counter, found ? statement->integer(0) : 1);
        statement->reset();
        m_countersBefore.insert(counter, *known);
    }
    return (*known)++;
}

Result<> Transaction::saveCounters()
{
    for (auto each = m_counters.cbegin(); each != m_counters.cend(); ++each) {
        if (m_countersBefore.value(each.key()) == each.value())
            continue;
        ITSMS_TRY(Statement * statement, m_workbook.connection().kept("INSERT INTO counter VALUES(?1, ?2) ON CONFLICT DO UPDATE SET next = ?2"));
        statement->bind(1, each.key());
        statement->bind(2, each.value());
        ITSMS_CHECK(statement->run());
    }
    return {};
}

Result<> Transaction::number(Record &record)
{
    const QString prefix = toText(record.type().prefix);
    const QString given = record.text("ref");
    if (given.isEmpty()) {
        ITSMS_TRY(const qint64 serial, next(prefix));
        record.setValue("ref", prefix + u'-' + QString::number(serial).rightJustified(6, u'0'));
        return {};
    }
    bool numeric = false;
    const qint64 serial = given.mid(prefix.size() + 1).toLongLong(&numeric);
    if (!numeric || serial <= 0 || !given.startsWith(prefix + u'-'))
        return refused(Tr::tr("%1 is no number for this type of record: it looks like %2-000017.").arg(given, prefix), u"ref"_s);
    ITSMS_TRY(const qint64 free, next(prefix));
    m_counters[prefix] = std::max(free, serial + 1);
    return {};
}

Result<Transaction::TypeStatements *> Transaction::statements(const RecordType &type)
{
    if (const auto known = m_statements.find(&type); known != m_statements.end())
        return &known->second;
    TypeStatements made;
    QStringList columns;
    QStringList marks;
    for (std::size_t i = 0; i < type.fields.size(); ++i) {
        if (type.fields[i].kind == Kind::Links)
            made.manyToMany.push_back(int(i));
        if (type.fields[i].kind == Kind::Money)
            made.money.emplace_back(int(i), fieldIndex(type, std::string(type.fields[i].name) + "_currency"));
        if (!hasColumn(type.fields[i]))
            continue;
        made.columns.push_back(int(i));
        columns += quoted(type.fields[i].name);
        marks += u'?' + QString::number(columns.size() + 1);
    }
    const QString table = quoted(type.name);
    const QString list = columns.join(u", ");
    ITSMS_TRY(made.insert, m_workbook.connection().kept(u"INSERT INTO %1(id, %2) VALUES(?1, %3)"_s.arg(table, list, marks.join(u", ")).toStdString()));
    ITSMS_TRY(made.select, m_workbook.connection().kept(u"SELECT %2 FROM %1 WHERE id = ?1"_s.arg(table, list).toStdString()));
    return &m_statements.emplace(&type, std::move(made)).first->second;
}

void Transaction::TypeStatements::bindInsert(const Record &record)
{
    insert->bind(1, record.id());
    texts.resize(columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const Value &value = record.at(std::size_t(columns[i]));
        const int position = int(i) + 2;
        if (const auto *text = std::get_if<QString>(&value)) {
            texts[i] = text->toUtf8();
            insert->bindBorrowed(position, texts[i]);
        } else {
            insert->bind(position, value);
        }
    }
}

Result<qint64> Transaction::insert(Record &record)
{
    const RecordType &type = record.type();
    ITSMS_CHECK(number(record));
    if (record.isEmpty("state"))
        record.setValue("state", toText(type.states.front().name));
    record.setValue("created_at", orMoment(record.value("created_at"), m_intent.now));
    if (record.isEmpty("created_by"))
        record.setValue("created_by", m_intent.person);
    record.setValue("updated_at", orMoment(record.value("updated_at"), m_intent.now));
    if (record.isEmpty("updated_by"))
        record.setValue("updated_by", m_intent.person);
    ITSMS_TRY(TypeStatements * prepared, statements(type));
    for (const auto &[amount, currency] : prepared->money)
        if (!isEmpty(record.at(std::size_t(amount))) && isEmpty(record.at(std::size_t(currency))))
            record.setAt(std::size_t(currency), m_workbook.currency());
    ITSMS_CHECK(checkRecord(record));
    for (const int field : prepared->manyToMany)
        ITSMS_CHECK(checkLink(m_workbook, type.fields[std::size_t(field)], record.at(std::size_t(field))));

    ITSMS_TRY(const qint64 id, next(u"id"_s));
    record.setId(id);
    prepared->bindInsert(record);
    if (auto done = prepared->insert->run(); !done) {
        // A constraint is the only thing that can be wrong with a sound record: a link to nowhere, or a number used before.
        for (std::size_t i = 0; i < type.fields.size(); ++i)
            if (holdsIds(type.fields[i]))
                ITSMS_CHECK(checkLink(m_workbook, type.fields[i], record.at(i)));
        return Failure(done.error());
    }
    ITSMS_CHECK(m_journal.touched());
    for (const int field : prepared->manyToMany)
        if (const auto *targets = std::get_if<Ids>(&record.at(std::size_t(field))))
            ITSMS_CHECK(insertLinks(type, type.fields[std::size_t(field)], id, *targets));
    return id;
}

Result<Record> Transaction::read(const RecordType &type, qint64 id)
{
    ITSMS_TRY(TypeStatements * prepared, statements(type));
    prepared->select->bind(1, id);
    ITSMS_TRY(const bool found, prepared->select->step());
    if (!found)
        return refused(Tr::tr("The record does not exist any more; somebody removed it meanwhile."));
    Record record(type, id);
    for (std::size_t i = 0; i < prepared->columns.size(); ++i)
        record.setAt(std::size_t(prepared->columns[i]), prepared->select->value(int(i)));
    prepared->select->reset();
    return record;
}

Result<bool> Transaction::update(const RecordType &type, qint64 id, const Changes &changes)
{
    ITSMS_TRY(Record record, read(type, id));
    std::vector<std::pair<int, Value>> columns;
    bool linksChanged = false;
    for (const auto &[index, value] : changes) {
        const Field &field = type.fields[std::size_t(index)];
        if (field.kind == Kind::Links) {
            ITSMS_CHECK(checkLink(m_workbook, field, value));
            const auto *targets = std::get_if<Ids>(&value);
            ITSMS_TRY(const bool changed, updateLinks(type, field, id, targets ? *targets : Ids()));
            linksChanged |= changed;
            continue;
        }
        const Value stored = isEmpty(value) ? Value() : value;
        if (!hasColumn(field) || record.at(std::size_t(index)) == stored)
            continue;
        if (holdsIds(field))
            ITSMS_CHECK(checkLink(m_workbook, field, stored));
        record.setAt(std::size_t(index), stored);
        columns.emplace_back(index, stored);
    }
    if (columns.empty() && !linksChanged)
        return false;
    ITSMS_CHECK(checkRecord(record));
    columns.emplace_back(fieldIndex(type, "updated_at"), m_intent.now);
    columns.emplace_back(fieldIndex(type, "updated_by"), m_intent.person);
    ITSMS_CHECK(updateColumns(type, id, columns));
    return true;
}

Result<> Transaction::updateColumns(const RecordType &type, qint64 id, const std::vector<std::pair<int, Value>> &changes)
{
    const bool searched = std::any_of(changes.begin(), changes.end(), [&type](const auto &change) {
        const Field &field = type.fields[std::size_t(change.first)];
        return (field.kind == Kind::Text || field.kind == Kind::LongText) && field.name != Name("updated_by");
    });
    if (searched)
        ITSMS_CHECK(forgetSearch(id));
    QStringList assignments;
    for (const auto &[index, value] : changes)
        assignments += quoted(type.fields[std::size_t(index)].name) + u" = ?"_s + QString::number(assignments.size() + 2);
    ITSMS_TRY(Statement * statement, m_workbook.connection().kept(u"UPDATE %1 SET %2 WHERE id = ?1"_s.arg(quoted(type.name), assignments.join(u", ")).toStdString()));
    statement->bind(1, id);
    for (std::size_t i = 0; i < changes.size(); ++i)
        statement->bind(int(i) + 2, changes[i].second);
    ITSMS_CHECK(statement->run());
    return m_journal.touched();
}

Result<> Transaction::forgetSearch(qint64 id)
{
    if (id >= m_firstNewId || m_reindex.contains(id))
        return {};
    ITSMS_TRY(Statement * statement, m_workbook.connection().kept(
        "INSERT INTO search(search, rowid, ref, title, body) SELECT 'delete', id, ref, title, body FROM search_source WHERE id = ?1"));
    statement->bind(1, id);
    ITSMS_CHECK(statement->run());
    m_reindex.insert(id);
    return {};
}

Result<> Transaction::indexSearch()
{
    if (m_counters.value(u"id"_s) > m_firstNewId) {
        // One statement for all new records, after their insertion: feeding the index row by row between other writes is several times slower.
        ITSMS_TRY(Statement * added, m_workbook.connection().kept(
            "INSERT INTO search(rowid, ref, title, body) SELECT id, ref, title, body FROM search_source WHERE id >= ?1"));
        added->bind(1, m_firstNewId);
        ITSMS_CHECK(added->run());
    }
    for (const qint64 id : std::as_const(m_reindex)) {
        ITSMS_TRY(Statement * changed, m_workbook.connection().kept(
            "INSERT INTO search(rowid, ref, title, body) SELECT id, ref, title, body FROM search_source WHERE id = ?1"));
        changed->bind(1, id);
        ITSMS_CHECK(changed->run());
    }
    return {};
}

Result<qint64> Transaction::commit()
{
    ITSMS_TRY(const qint64 sequence, m_journal.finish(m_intent.person, m_intent.action, m_intent.reason, u"change"_s, m_intent.now));
    if (sequence == 0)
        return 0;
    ITSMS_CHECK(indexSearch());
    ITSMS_CHECK(saveCounters());
    ITSMS_CHECK(m_workbook.connection().execute("COMMIT"));
    m_done = true;
    m_workbook.refresh();
    return sequence;
}

} // namespace itsms
