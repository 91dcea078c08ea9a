// Reading records: one, a page of them, or all that answer a question.
#include "core/store/records.h"

#include "core/store/query_sql.h"
#include "core/store/schema.h"

#include <QCoreApplication>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// Field indexes of the columns, in the order of Select::Columns.
std::vector<std::size_t> columnFields(const RecordType &type)
{
    std::vector<std::size_t> fields;
    for (std::size_t i = 0; i < type.fields.size(); ++i)
        if (hasColumn(type.fields[i]))
            fields.push_back(i);
    return fields;
}

Record readRow(const Statement &row, const RecordType &type, const std::vector<std::size_t> &fields)
{
    Record record(type, row.integer(0));
    for (std::size_t i = 0; i < fields.size(); ++i)
        record.setAt(fields[i], row.value(int(i) + 1));
    return record;
}

Result<Ids> idsOf(Statement &statement)
{
    Ids ids;
    while (true) {
        ITSMS_TRY(const bool more, statement.step());
        if (!more)
            return ids;
        ids.push_back(statement.integer(0));
    }
}

/// Prepared once for a whole reading, since every record asks them again.
class SatelliteReader
{
public:
    static Result<SatelliteReader> make(const Workbook &workbook, const RecordType &type, bool rows)
    {
        SatelliteReader reader;
        for (std::size_t i = 0; i < type.fields.size(); ++i) {
            const Field &field = type.fields[i];
            if (field.kind == Kind::Links) {
                ITSMS_TRY(Statement statement, workbook.connection().prepare(u"SELECT target FROM %1 WHERE source = ?1 ORDER BY target"_s.arg(quoted(linkTable(type, field)))));
                reader.m_statements.emplace_back(i, std::move(statement));
            }
            if (field.kind == Kind::Rows && rows) {
                const RecordType *child = workbook.catalogue().type(field.target);
                ITSMS_TRY(Statement statement, workbook.connection().prepare(u"SELECT id FROM %1 WHERE %2 = ?1 ORDER BY id"_s.arg(quoted(child->name), quoted(child->parent))));
                reader.m_statements.emplace_back(i, std::move(statement));
            }
        }
        return reader;
    }

    Result<> read(Record &record)
    {
        for (auto &[field, statement] : m_statements) {
            statement.bind(1, record.id());
            ITSMS_TRY(Ids ids, idsOf(statement));
            if (!ids.empty())
                record.setAt(field, std::move(ids));
        }
        return {};
    }

private:
    std::vector<std::pair<std::size_t, Statement>> m_statements;
};

} // namespace

Result<Record> readRecord(const Workbook &workbook, const RecordType &type, qint64 id)
{
    ITSMS_TRY(Statement statement, prepareQuery(workbook, {.type = &type, .conditions = {{"id", Operator::Equals, id}}}, Select::Columns));
    ITSMS_TRY(const bool found, statement.step());
    if (!found)
        return refused(Tr::tr("The record does not exist any more; somebody removed it meanwhile."));
    Record record = readRow(statement, type, columnFields(type));
    ITSMS_TRY(SatelliteReader satellites, SatelliteReader::make(workbook, type, true));
    ITSMS_CHECK(satellites.read(record));
    return record;
}

Result<qint64> countRecords(const Workbook &workbook, const Query &query)
{
    ITSMS_TRY(Statement statement, prepareQuery(workbook, query, Select::Count));
    ITSMS_CHECK(statement.step());
    return statement.integer(0);
}

Result<std::vector<RecordGroup>> countGroups(const Workbook &workbook, const Query &query, Name name)
{
    const Field *field = findField(*query.type, name);
    if (!field || (field->kind != Kind::Links && !canGroup(*field)))
        return wrongUse(Tr::tr("Records of the type \"%1\" cannot be grouped by %2.").arg(toText(query.type->name), toText(name)));
    ITSMS_TRY(Statement statement, prepareGroups(workbook, query, *field));
    std::vector<RecordGroup> groups;
    while (true) {
        ITSMS_TRY(const bool more, statement.step());
        if (!more)
            return groups;
        groups.push_back({statement.value(0), statement.integer(1)});
    }
}

Result<Ids> recordIds(const Workbook &workbook, const Query &query)
{
    ITSMS_TRY(Statement statement, prepareQuery(workbook, query, Select::Keys));
    return idsOf(statement);
}

Result<std::vector<Record>> readPage(const Workbook &workbook, const RecordType &type, std::span<const qint64> ids)
{
    std::vector<Record> records;
    records.reserve(ids.size());
    const std::vector<std::size_t> fields = columnFields(type);
    ITSMS_TRY(Statement statement, prepareQuery(workbook, {.type = &type, .conditions = {{"id", Operator::Equals, qint64(0)}}}, Select::Columns));
    for (const qint64 id : ids) {
        statement.reset();
        statement.bind(1, id);
        ITSMS_TRY(const bool found, statement.step());
        if (found)
            records.push_back(readRow(statement, type, fields));
    }
    return records;
}

Result<QHash<qint64, Ids>> linksOf(const Workbook &workbook, const RecordType &type, const Field &field, std::span<const qint64> ids)
{
    ITSMS_TRY(Statement statement, workbook.connection().prepare(u"SELECT target FROM %1 WHERE source = ?1 ORDER BY target"_s.arg(quoted(linkTable(type, field)))));
    QHash<qint64, Ids> links;
    for (const qint64 id : ids) {
        statement.bind(1, id);
        ITSMS_TRY(Ids targets, idsOf(statement));
        if (!targets.empty())
            links.insert(id, std::move(targets));
    }
    return links;
}

Result<> forEachRecord(const Workbook &workbook, const Query &query, const std::function<bool(const Record &)> &visit)
{
    ITSMS_TRY(Statement statement, prepareQuery(workbook, query, Select::Columns));
    ITSMS_TRY(SatelliteReader satellites, SatelliteReader::make(workbook, *query.type, false));
    const std::vector<std::size_t> fields = columnFields(*query.type);
    while (true) {
        ITSMS_TRY(const bool more, statement.step());
        if (!more)
            return {};
        Record record = readRow(statement, *query.type, fields);
        ITSMS_CHECK(satellites.read(record));
        if (!visit(record))
            return {};
    }
}

namespace {

/// The records that bear this number of another tool, of whatever type.
Result<std::vector<Place>> findByExternalNumber(const Workbook &workbook, const QString &number)
{
    std::vector<Place> found;
    for (const RecordType *type : workbook.catalogue().types()) {
        ITSMS_TRY(const Ids ids, recordIds(workbook, {.type = type, .conditions = {{"external_ref", Operator::Equals, number}}, .limit = 2}));
        for (const qint64 id : ids)
            found.push_back({type, id});
    }
    return found;
}

} // namespace

Result<Place> findByNumber(const Workbook &workbook, const QString &ref)
{
    const QString number = ref.trimmed().toUpper();
    const RecordType *type = workbook.catalogue().typeByPrefix(number);
    if (!type) {
        ITSMS_TRY(const std::vector<Place> found, findByExternalNumber(workbook, ref.trimmed()));
        if (found.size() > 1)
            return wrongUse(Tr::tr("Several records have the external number %1. Name the one that is meant by its own number.").arg(ref.trimmed()));
        if (!found.empty())
            return found.front();
        return wrongUse(Tr::tr("%1 is no record number, and no record has it as its external number. Numbers look like %2-000017.")
                            .arg(ref, toText(workbook.catalogue().types().back()->prefix)));
    }
    ITSMS_TRY(const Ids ids, recordIds(workbook, {.type = type, .conditions = {{"ref", Operator::Equals, number}}}));
    if (ids.empty())
        return wrongUse(Tr::tr("There is no record %1.").arg(number));
    return Place{type, ids.front()};
}

Result<bool> hasRecords(const Workbook &workbook, Name type)
{
    ITSMS_TRY(const Value found, workbook.connection().single(u"SELECT EXISTS(SELECT 1 FROM %1)"_s.arg(quoted(type))));
    return found == Value(qint64(1));
}

Result<std::optional<Place>> findById(const Workbook &workbook, qint64 id)
{
    for (const RecordType *type : workbook.catalogue().types()) {
        ITSMS_TRY(const Ids ids, recordIds(workbook, {.type = type, .conditions = {{"id", Operator::Equals, id}}}));
        if (!ids.empty())
            return Place{type, id};
    }
    return std::nullopt;
}

Result<std::optional<qint64>> findByText(const Workbook &workbook, const RecordType &type, const QString &text)
{
    const QString wanted = text.trimmed();
    const QString number = wanted.section(u' ', 0, 0).toUpper();
    const auto first = [&](Name field, const QString &value) -> Result<std::optional<qint64>> {
        ITSMS_TRY(const Ids ids, recordIds(workbook, {.type = &type, .conditions = {{field, Operator::Equals, value}}, .sort = "ref", .limit = 1}));
        return ids.empty() ? std::nullopt : std::optional(ids.front());
    };
    if (workbook.catalogue().typeByPrefix(number) == &type) {
        ITSMS_TRY(const auto found, first("ref", number));
        if (found)
            return found;
    }
    ITSMS_TRY(const auto found, first("external_ref", wanted));
    if (found)
        return found;
    return first("title", wanted);
}

LinkNames::LinkNames(const Workbook &workbook)
    : m_workbook(workbook)
{
}

const LinkNames::Target &LinkNames::target(Name type, qint64 id)
{
    if (const auto known = m_targets.constFind(id); known != m_targets.cend())
        return *known;
    auto &statement = m_statements[toText(type)];
    if (!statement)
        if (auto prepared = m_workbook.connection().prepare(u"SELECT ref, title FROM %1 WHERE id = ?1"_s.arg(quoted(type))))
            statement = std::make_shared<Statement>(std::move(*prepared));
    Target target;
    if (statement) {
        statement->bind(1, id);
        if (const auto found = statement->step(); found && *found)
            target = {statement->text(0), statement->text(1)};
        statement->reset();
    }
    return *m_targets.insert(id, target);
}

Result<std::vector<Hit>> search(const Workbook &workbook, const QString &words, int limit)
{
    return searchExpressed(workbook, searchExpression(words), limit);
}

Result<std::vector<Hit>> searchExpressed(const Workbook &workbook, const QString &expression, int limit)
{
    std::vector<Hit> hits;
    if (expression.isEmpty())
        return hits;
    ITSMS_TRY(Statement statement, workbook.connection().prepare("SELECT rowid, ref, title FROM search WHERE search MATCH ?1 ORDER BY rowid DESC LIMIT ?2"));
    statement.bind(1, expression);
    statement.bind(2, qint64(limit));
    while (true) {
        ITSMS_TRY(const bool more, statement.step());
        if (!more)
            return hits;
        const QString ref = statement.text(1);
        hits.push_back({{workbook.catalogue().typeByPrefix(ref), statement.integer(0)}, ref, statement.text(2)});
    }
}

Result<std::vector<AttachmentInfo>> attachments(const Workbook &workbook, qint64 record)
{
    ITSMS_TRY(Statement statement, workbook.connection().prepare("SELECT id, name, sha256, size, added_at, added_by FROM attachment WHERE record = ?1 ORDER BY id"));
    statement.bind(1, record);
    std::vector<AttachmentInfo> result;
    while (true) {
        ITSMS_TRY(const bool more, statement.step());
        if (!more)
            return result;
        result.push_back({statement.integer(0), statement.text(1), statement.text(2), statement.integer(3), statement.integer(4), statement.text(5)});
    }
}

Result<QByteArray> attachmentContent(const Workbook &workbook, const QString &sha256)
{
    ITSMS_TRY(Statement statement, workbook.connection().prepare("SELECT content FROM attachment_content WHERE sha256 = ?1"));
    statement.bind(1, sha256);
    ITSMS_TRY(const bool found, statement.step());
    if (!found)
        return fileFailure(Tr::tr("The content of the attachment is missing from the workbook. Restore it from a backup."));
    return statement.blob(0);
}

Result<std::vector<Backlink>> backlinks(const Workbook &workbook, const RecordType &type, qint64 id)
{
    std::vector<Backlink> links;
    for (const RecordType *other : workbook.catalogue().types())
        for (const Field &field : other->fields) {
            if (linkTarget(field) != type.name || field.kind == Kind::Rows)
                continue;
            ITSMS_TRY(Ids ids, recordIds(workbook, {.type = other, .conditions = {{field.name, Operator::Equals, id}}, .sort = "ref"}));
            if (!ids.empty())
                links.push_back({other, &field, std::move(ids)});
        }
    return links;
}

} // namespace itsms
