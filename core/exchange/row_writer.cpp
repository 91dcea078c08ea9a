// Mapped rows as records of the workbook.
#include "core/exchange/row_writer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace itsms {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// Kept by the workbook: a file may say how a new record came about, but does not rewrite who changed an old one.
bool isKept(Name field)
{
    return field == Name("created_at") || field == Name("created_by") || field == Name("updated_at") || field == Name("updated_by");
}

} // namespace

RowWriter::RowWriter(Transaction &transaction, const RowMapper &mapper)
    : m_transaction(transaction)
    , m_mapper(mapper)
    , m_links(std::make_unique<LinkResolver>(transaction))
{
}

Result<RowWriter> RowWriter::make(Transaction &transaction, const RowMapper &mapper, const ImportProfile &profile)
{
    RowWriter writer(transaction, mapper);
    writer.m_lastWins = profile.lastWins;
    ITSMS_CHECK(writer.prepare(profile.key));
    return writer;
}

Result<> RowWriter::prepare(const QString &key)
{
    const RecordType &type = m_mapper.type();
    Connection &connection = m_transaction.workbook().connection();
    const QString table = quoted(type.name);
    m_ref = fieldIndex(type, "ref");
    ITSMS_TRY(m_findNumber, connection.prepare(u"SELECT id FROM %1 WHERE ref = ?1"_s.arg(table)));
    ITSMS_TRY(const Value any, connection.single(u"SELECT 1 FROM %1 LIMIT 1"_s.arg(table)));
    if (key.isEmpty())
        return {};
    m_key = fieldIndex(type, key.toStdString());
    // Any other field may also be filled in records that are made for links on the way.
    m_empty = isEmpty(any) && (key == u"external_ref" || key == u"ref");
    ITSMS_TRY(m_find, connection.prepare(u"SELECT id FROM %1 WHERE %2 = ?1 LIMIT 2"_s.arg(table, quoted(type.fields[std::size_t(m_key)].name))));
    return {};
}

const Value *RowWriter::valueAt(const MappedRow &row, int field) const
{
    for (const auto &[index, value] : row.values)
        if (index == field)
            return &value;
    return nullptr;
}

RowWriter::Outcome RowWriter::reject(MappedRow &row, int field, const QString &reason) const
{
    row.objection = Objection{{}, {}, {}, reason};
    if (field >= 0)
        row.objection->field = toText(m_mapper.type().fields[std::size_t(field)].name);
    for (const FieldPlan &plan : m_mapper.plans())
        if (plan.index == field)
            row.objection = m_mapper.objection(plan, row.source, reason);
    return Outcome::Rejected;
}

Result<RowWriter::Outcome> RowWriter::rejectOrFail(MappedRow &row, const Error &error) const
{
    if (error.kind != ErrorKind::Refused)
        return Failure(error);
    return reject(row, fieldIndex(m_mapper.type(), error.field.toStdString()), error.sentence);
}

Result<std::optional<qint64>> RowWriter::existing(MappedRow &row)
{
    std::optional<qint64> id;
    const Value *key = m_key < 0 || m_empty ? nullptr : valueAt(row, m_key);
    if (!key)
        return id;
    m_find.bind(1, *key);
    ITSMS_TRY(const bool found, m_find.step());
    if (!found)
        return id;
    id = m_find.integer(0);
    ITSMS_TRY(const bool another, m_find.step());
    if (!another)
        return id;
    m_find.reset();
    reject(row, m_key, Tr::tr("Several records of the workbook have this key; which one is meant cannot be told."));
    return std::optional<qint64>();
}

bool RowWriter::isRepeated(MappedRow &row) const
{
    if (m_lastWins || row.key.isEmpty())
        return false;
    const qint64 line = m_lines.line(row.key);
    if (line == 0)
        return false;
    reject(row, m_key, Tr::tr("The same key stands in line %1 already.").arg(line));
    return true;
}

/// A number that the file brings must not be another record's.
Result<bool> RowWriter::numberIsFree(MappedRow &row, const std::optional<qint64> &id)
{
    const Value *number = m_key == m_ref && id ? nullptr : valueAt(row, m_ref);
    if (!number)
        return true;
    m_findNumber.bind(1, *number);
    ITSMS_TRY(const bool found, m_findNumber.step());
    const qint64 holder = found ? m_findNumber.integer(0) : 0;
    m_findNumber.reset();
    if (found && id != holder)
        reject(row, m_ref, Tr::tr("The number belongs to another record of the workbook."));
    else if (!found && id)
        reject(row, m_ref, Tr::tr("The record with this key has another number, and numbers never change."));
    return !row.objection;
}

/// Checked before any missing link is made, so that a rejected row leaves nothing behind.
bool RowWriter::isComplete(MappedRow &row) const
{
    const RecordType &type = m_mapper.type();
    for (std::size_t i = 0; i < type.fields.size(); ++i) {
        const Field &field = type.fields[i];
        if (!field.required || field.name == Name("ref") || field.name == Name("state") || valueAt(row, int(i)))
            continue;
        const bool linked = std::any_of(row.links.begin(), row.links.end(), [&](const LinkText &link) { return m_mapper.plans()[link.plan].index == int(i); });
        if (linked)
            continue;
        reject(row, int(i), Tr::tr("%1 is missing; a new record needs it.").arg(translatedLabel(field)));
        return false;
    }
    return true;
}

Result<RowWriter::Outcome> RowWriter::resolveLinks(MappedRow &row)
{
    for (const LinkText &link : row.links) {
        const FieldPlan &plan = m_mapper.plans()[link.plan];
        Result<Value> value = m_links->resolve(plan, link.text);
        if (value) {
            row.values.emplace_back(plan.index, *std::move(value));
            continue;
        }
        if (value.error().kind != ErrorKind::Refused)
            return Failure(value.error());
        if (m_mayPostpone && !plan.createMissing && linkTarget(*plan.field) == m_mapper.type().name) {
            row.values.resize(row.values.size() - std::size_t(&link - row.links.data()));
            return Outcome::Postponed;
        }
        return reject(row, plan.index, value.error().sentence);
    }
    return Outcome::Unchanged;
}

Result<RowWriter::Outcome> RowWriter::write(MappedRow &row, Record &record)
{
    record = Record(m_mapper.type(), 0);
    if (row.objection || isRepeated(row))
        return Outcome::Rejected;
    ITSMS_TRY(const std::optional<qint64> id, existing(row));
    if (row.objection)
        return Outcome::Rejected;
    ITSMS_TRY(const bool free, numberIsFree(row, id));
    if (!free || (!id && !isComplete(row)))
        return Outcome::Rejected;
    ITSMS_TRY(const Outcome linked, resolveLinks(row));
    if (linked == Outcome::Rejected || linked == Outcome::Postponed)
        return linked;
    ITSMS_TRY(const Outcome outcome, id ? update(row, *id, record) : insert(row, record));
    if (outcome != Outcome::Rejected && !row.key.isEmpty() && !m_lastWins)
        m_lines.set(row.key, row.source.line);
    return outcome;
}

Result<RowWriter::Outcome> RowWriter::insert(MappedRow &row, Record &record)
{
    for (auto &[index, value] : row.values)
        record.setAt(std::size_t(index), std::move(value));
    const auto id = m_transaction.insert(record);
    if (!id)
        return rejectOrFail(row, id.error());
    m_links->remember(m_mapper.type(), *id, record.text("title"));
    return Outcome::New;
}

Result<RowWriter::Outcome> RowWriter::update(MappedRow &row, qint64 id, Record &record)
{
    const RecordType &type = m_mapper.type();
    std::erase_if(row.values, [&type](const auto &each) { return isKept(type.fields[std::size_t(each.first)].name); });
    const auto changed = m_transaction.update(type, id, row.values);
    if (!changed)
        return rejectOrFail(row, changed.error());
    record.setId(id);
    for (auto &[index, value] : row.values)
        record.setAt(std::size_t(index), std::move(value));
    return *changed ? Outcome::Changed : Outcome::Unchanged;
}

} // namespace itsms
