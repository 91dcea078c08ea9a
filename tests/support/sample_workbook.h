// A workbook in a temporary folder, and the few words with which tests fill it.
#pragma once

#include "core/engine/lifecycle.h"
#include "core/store/journal.h"
#include "core/store/records.h"
#include "core/store/transaction.h"

#include <QTemporaryDir>

namespace itsms {

/// The value of a Result; a failed test with its sentence where there is none.
template <typename T>
T need(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().sentence.toStdString());
    return *std::move(result);
}
void need(const Result<> &result);

using NamedValues = std::vector<std::pair<const char *, Value>>;

class SampleWorkbook
{
public:
    /// Of the organisation "Example Ltd", in UTC, of the processes that ship or of others.
    explicit SampleWorkbook(const Catalogue &catalogue = Catalogue::standard());

    Workbook &book() { return *m_book; }
    QString path() const { return m_folder.filePath(QStringLiteral("sample.itsms")); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    void close() { m_book.reset(); }
    void reopen();
    std::unique_ptr<Workbook> second(Access access = Access::ReadWrite) const;

    /// One transaction each. The number of the new record; its id.
    qint64 add(const char *type, const NamedValues &values);
    bool change(const char *type, qint64 id, const NamedValues &values);
    void remove(const char *type, qint64 id);

    Record read(const char *type, qint64 id) const;
    qint64 count(const char *type) const;
    const RecordType &type(const char *name) const;

    /// Changes the file as the sqlite3 shell would, past the program.
    void tamper(const QString &sql);

    static constexpr qint64 Now = 1'700'000'000;

private:
    QTemporaryDir m_folder;
    const Catalogue &m_catalogue;
    std::unique_ptr<Workbook> m_book;
};

} // namespace itsms
