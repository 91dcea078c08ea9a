// A workbook in a temporary folder.
#include "tests/support/sample_workbook.h"

#include <sqlite3.h>

#include <stdexcept>

namespace itsms {

void need(const Result<> &result)
{
    if (!result)
        throw std::runtime_error(result.error().sentence.toStdString());
}

SampleWorkbook::SampleWorkbook(const Catalogue &catalogue)
    : m_catalogue(catalogue)
    , m_book(need(Workbook::create(path(), catalogue, {.organisation = QStringLiteral("Example Ltd"), .timeZone = "UTC", .person = QStringLiteral("Anna Weber"), .now = Now})))
{
}

void SampleWorkbook::reopen()
{
    m_book.reset();
    m_book = need(Workbook::open(path(), m_catalogue));
}

std::unique_ptr<Workbook> SampleWorkbook::second(Access access) const
{
    return need(Workbook::open(path(), m_catalogue, access));
}

const RecordType &SampleWorkbook::type(const char *name) const
{
    // The workbook's own catalogue has the fields that a test added.
    const RecordType *found = (m_book ? m_book->catalogue() : m_catalogue).type(Name(name));
    if (!found)
        throw std::runtime_error(std::string("no record type ") + name);
    return *found;
}

qint64 SampleWorkbook::add(const char *name, const NamedValues &values)
{
    Record record(type(name), 0);
    for (const auto &[field, value] : values)
        record.setValue(field, value);
    auto transaction = need(Transaction::begin(*m_book, {QStringLiteral("Anna Weber"), QStringLiteral("Added a record"), {}, Now}));
    const qint64 id = need(transaction->insert(record));
    need(transaction->commit());
    return id;
}

bool SampleWorkbook::change(const char *name, qint64 id, const NamedValues &values)
{
    Changes changes;
    for (const auto &[field, value] : values)
        changes.emplace_back(fieldIndex(type(name), field), value);
    auto transaction = need(Transaction::begin(*m_book, {QStringLiteral("Ben Kim"), QStringLiteral("Changed a record"), {}, Now + 60}));
    const bool changed = need(transaction->update(type(name), id, changes));
    need(transaction->commit());
    return changed;
}

void SampleWorkbook::remove(const char *name, qint64 id)
{
    auto transaction = need(Transaction::begin(*m_book, {QStringLiteral("Anna Weber"), QStringLiteral("Removed a record"), {}, Now + 120}));
    need(transaction->remove(type(name), id));
    need(transaction->commit());
}

Record SampleWorkbook::read(const char *name, qint64 id) const
{
    return need(readRecord(*m_book, type(name), id));
}

qint64 SampleWorkbook::count(const char *name) const
{
    return need(countRecords(*m_book, {.type = &type(name)}));
}

void SampleWorkbook::tamper(const QString &sql)
{
    sqlite3 *handle = nullptr;
    sqlite3_open(path().toUtf8().constData(), &handle);
    const int code = sqlite3_exec(handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr);
    const std::string message = sqlite3_errmsg(handle);
    sqlite3_close(handle);
    if (code != SQLITE_OK)
        throw std::runtime_error(message);
}

} // namespace itsms
