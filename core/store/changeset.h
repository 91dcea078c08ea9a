// Walking the changes in a changeset of SQLite's session extension.
#pragma once

#include "core/store/connection.h"

#include <functional>

struct sqlite3_changeset_iter;

namespace itsms {

enum class RowChange { Added, Changed, Removed };

/// One changed row. Values live as long as the visit.
class ChangedRow
{
public:
    explicit ChangedRow(sqlite3_changeset_iter *iterator);

    QString table() const { return QString::fromUtf8(m_table); }
    bool isOf(QByteArrayView table) const { return table == m_table; }
    RowChange change() const { return m_change; }
    int columns() const { return m_columns; }

    /// Nothing, where the row did not exist or the column is not part of the change.
    std::optional<Value> before(int column) const;
    std::optional<Value> after(int column) const;
    bool hasKey(int column, qint64 id) const; ///< Without making a Value of it: asked of many rows to find one.
    /// The column's value on the side that exists: of the key columns there is always one.
    Value key(int column) const;

private:
    sqlite3_changeset_iter *m_iterator;
    const char *m_table = nullptr; ///< Lives as long as the iterator stands here.
    RowChange m_change = RowChange::Changed;
    int m_columns = 0;
};

/// The visitor stops by returning false.
Result<> forEachChange(const QByteArray &changeset, const std::function<bool(const ChangedRow &)> &visit);

/// Some changes of a changeset, as a changeset of their own.
struct ChangesetPiece
{
    QByteArray changeset;
    std::vector<qint64> records; ///< That its rows belong to, ascending, each once: a record's id, a link's source, an attachment's record.
};

/// A changeset cut into pieces of at most `rows` changes, in the same order. Empty for bytes that are none. The form is that of the
/// session extension's documentation: per table a header, then the changes, each value with its type and length.
std::vector<ChangesetPiece> splitChangeset(const QByteArray &changeset, int rows);

enum class Direction { Forward, Backward };

/// Whether every link still leads somewhere.
enum class Links { Whole, Open };

/// Applies a changeset, or its inverse. All or nothing: fails where a row is not as the changeset expects it, naming table and key.
/// A piece of a larger entry may take away what a later piece stops linking to: then links are open, and SQLite forgets about them, so
/// the caller has to check them all (PRAGMA foreign_key_check) before it commits.
Result<Links> applyChangeset(Connection &connection, const QByteArray &changeset, Direction direction);

QByteArray decompressed(const QByteArray &part, qint64 size);

} // namespace itsms
