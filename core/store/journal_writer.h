// Records what a transaction changes and writes it as one entry of the journal.
#pragma once

#include "core/store/changeset.h"
#include "core/store/workbook.h"

#include <QCryptographicHash>
#include <QSet>

#include <future>

struct sqlite3_session;

namespace itsms {

/// An entry's place in the hash chain.
QByteArray entryHash(const QByteArray &previous, qint64 sequence, qint64 at, const QString &person, const QString &action, const QString &reason,
                     const QString &kind, std::optional<qint64> target, qint64 changes, int parts, const QByteArray &partsHash);

/// Watches the journaled tables through SQLite's session extension. A large entry is written in parts of a few dozen records, so
/// that memory stays flat while writing and one record's history needs only its own part to be read.
class JournalWriter
{
public:
    explicit JournalWriter(Workbook &workbook);
    ~JournalWriter();
    JournalWriter(const JournalWriter &) = delete;
    JournalWriter &operator=(const JournalWriter &) = delete;

    /// Inside the transaction, before the first change.
    Result<> begin();

    /// To be called after each change of a row.
    Result<> touched();

    /// The entry's number; 0, and nothing written, where nothing had changed. `target` is the entry that an undo or redo is about.
    Result<qint64> finish(const QString &person, const QString &action, const QString &reason, const QString &kind, qint64 at,
                          std::optional<qint64> target = {});

    qint64 changes() const { return m_changes; }
    qint64 sequence() const { return m_sequence; }

private:
    Result<> startSession();
    Result<> flush();
    Result<> writeParts();

    /// A piece of a session's changeset, ready to be written.
    struct Part
    {
        QByteArray compressed;
        qint64 size = 0;
        std::vector<qint64> records;
    };
    static std::vector<Part> makeParts(const QByteArray &changeset);

    Workbook &m_workbook;
    QSet<QString> m_tables;
    sqlite3_session *m_session = nullptr;
    Statement *m_insertPart = nullptr; ///< Both belong to the connection.
    Statement *m_insertRecord = nullptr;
    QCryptographicHash m_partsHash;
    QByteArray m_previous;
    qint64 m_sequence = 0;
    qint64 m_changes = 0;
    int m_parts = 0;
    int m_pending = 0;
    std::future<std::vector<Part>> m_making; ///< Parts of the session before, cut and compressed while the next one records.
};

} // namespace itsms
