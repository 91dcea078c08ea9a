// Records what a transaction changes and writes it as one entry of the journal.
#include "core/store/journal_writer.h"

#include "core/store/schema.h"

#include <QSet>

#include <sqlite3.h>
#include <zstd.h>

namespace itsms {

namespace {

/// How many changed rows a part holds. Few enough that one record's history is read in microseconds, many enough to compress well.
constexpr int PartRows = 24;

/// How many changed rows one session records. A session asks the database for the columns of each table anew, so it is worth keeping
/// for many rows; it holds the key of each row and, while its changeset is made, all their values.
constexpr int SessionRows = 85 * PartRows;

/// Level 1: three to four times smaller at hundreds of megabytes a second; higher levels gain little on parts this small.
constexpr int CompressionLevel = 1;

int isJournaled(void *tables, const char *table)
{
    return static_cast<const QSet<QString> *>(tables)->contains(QString::fromUtf8(table)) ? 1 : 0;
}

QByteArray compressed(const void *data, int size)
{
    QByteArray result(qsizetype(ZSTD_compressBound(std::size_t(size))), Qt::Uninitialized);
    const std::size_t length = ZSTD_compress(result.data(), std::size_t(result.size()), data, std::size_t(size), CompressionLevel);
    Q_ASSERT(!ZSTD_isError(length));
    result.resize(qsizetype(length));
    return result;
}

} // namespace

QByteArray entryHash(const QByteArray &previous, qint64 sequence, qint64 at, const QString &person, const QString &action, const QString &reason,
                     const QString &kind, std::optional<qint64> target, qint64 changes, int parts, const QByteArray &partsHash)
{
    // Lengths before the texts: no two different entries give the same bytes.
    QByteArray text;
    const auto add = [&text](const QByteArray &bytes) { text += QByteArray::number(bytes.size()) + ':' + bytes; };
    for (const qint64 number : {sequence, at, target.value_or(0), changes, qint64(parts)})
        add(QByteArray::number(number));
    for (const QString &words : {person, action, reason, kind})
        add(words.toUtf8());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    hash.addData(text);
    hash.addData(partsHash);
    return hash.result();
}

JournalWriter::JournalWriter(Workbook &workbook)
    : m_workbook(workbook)
    , m_partsHash(QCryptographicHash::Sha256)
{
    for (const QString &table : journaledTables(workbook.catalogue()))
        m_tables.insert(table);
}

JournalWriter::~JournalWriter()
{
    if (m_session)
        sqlite3session_delete(m_session);
}

Result<> JournalWriter::begin()
{
    ITSMS_TRY(Statement * last, m_workbook.connection().kept("SELECT sequence, hash FROM journal ORDER BY sequence DESC LIMIT 1"));
    ITSMS_TRY(const bool any, last->step());
    m_sequence = any ? last->integer(0) + 1 : 1;
    m_previous = any ? last->blob(1) : QByteArray(32, '\0');
    last->reset();
    ITSMS_TRY(m_insertPart, m_workbook.connection().kept("INSERT INTO journal_part VALUES(?1, ?2, ?3, ?4)"));
    ITSMS_TRY(m_insertRecord, m_workbook.connection().kept("INSERT INTO journal_record VALUES(?1, ?2, ?3)"));
    return startSession();
}

Result<> JournalWriter::startSession()
{
    if (sqlite3session_create(m_workbook.connection().handle(), "main", &m_session) != SQLITE_OK)
        return Failure(m_workbook.connection().error());
    sqlite3session_table_filter(m_session, isJournaled, &m_tables);
    if (sqlite3session_attach(m_session, nullptr) != SQLITE_OK)
        return Failure(m_workbook.connection().error());
    return {};
}

Result<> JournalWriter::touched()
{
    ++m_changes;
    if (++m_pending < SessionRows)
        return {};
    ITSMS_CHECK(flush());
    return startSession();
}

Result<> JournalWriter::flush()
{
    int size = 0;
    void *bytes = nullptr;
    const int code = sqlite3session_changeset(m_session, &size, &bytes);
    const std::unique_ptr<void, decltype(&sqlite3_free)> owned(bytes, sqlite3_free);
    sqlite3session_delete(m_session);
    m_session = nullptr;
    m_pending = 0;
    if (code != SQLITE_OK)
        return Failure(m_workbook.connection().error());
    ITSMS_CHECK(writeParts());
    // Only an entry of several sessions is worth a thread: saving one record makes its part here and now.
    const auto how = m_changes < SessionRows ? std::launch::deferred : std::launch::async;
    m_making = std::async(how, makeParts, QByteArray(static_cast<const char *>(bytes), size));
    return {};
}

std::vector<JournalWriter::Part> JournalWriter::makeParts(const QByteArray &changeset)
{
    std::vector<Part> parts;
    for (ChangesetPiece &piece : splitChangeset(changeset, PartRows))
        parts.push_back({compressed(piece.changeset.constData(), int(piece.changeset.size())), qint64(piece.changeset.size()), std::move(piece.records)});
    return parts;
}

Result<> JournalWriter::writeParts()
{
    if (!m_making.valid())
        return {};
    for (const Part &part : m_making.get()) {
        m_partsHash.addData(part.compressed);
        m_insertPart->bind(1, m_sequence);
        m_insertPart->bind(2, qint64(m_parts));
        m_insertPart->bind(3, part.size);
        m_insertPart->bind(4, part.compressed);
        ITSMS_CHECK(m_insertPart->run());
        for (const qint64 record : part.records) {
            m_insertRecord->bind(1, record);
            m_insertRecord->bind(2, m_sequence);
            m_insertRecord->bind(3, qint64(m_parts));
            ITSMS_CHECK(m_insertRecord->run());
        }
        ++m_parts;
    }
    return {};
}

Result<qint64> JournalWriter::finish(const QString &person, const QString &action, const QString &reason, const QString &kind, qint64 at,
                                     std::optional<qint64> target)
{
    if (m_session)
        ITSMS_CHECK(flush());
    ITSMS_CHECK(writeParts());
    if (m_parts == 0 && !target)
        return 0;
    ITSMS_TRY(Statement * insert, m_workbook.connection().kept("INSERT INTO journal VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)"));
    insert->bind(1, m_sequence);
    insert->bind(2, at);
    insert->bind(3, person);
    insert->bind(4, action);
    insert->bind(5, reason.isEmpty() ? Value() : Value(reason));
    insert->bind(6, kind);
    insert->bind(7, target ? Value(*target) : Value());
    insert->bind(8, m_changes);
    insert->bind(9, qint64(m_parts));
    insert->bind(10, m_previous);
    insert->bind(11, entryHash(m_previous, m_sequence, at, person, action, reason, kind, target, m_changes, m_parts, m_partsHash.result()));
    ITSMS_CHECK(insert->run());
    return m_sequence;
}

} // namespace itsms
