// Walking the changes in a changeset of SQLite's session extension.
#include "core/store/changeset.h"

#include <QCoreApplication>

#include <sqlite3.h>
#include <zstd.h>

namespace itsms {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

Value toValue(sqlite3_value *value)
{
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return qint64(sqlite3_value_int64(value));
    case SQLITE_FLOAT:
        return sqlite3_value_double(value);
    case SQLITE_TEXT:
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(value)), sqlite3_value_bytes(value));
    default:
        return {};
    }
}

/// Where applying got stuck.
struct Conflict
{
    QString table;
    Value key;
    bool openLinks = false;
};

int noteConflict(void *context, int kind, sqlite3_changeset_iter *iterator)
{
    auto *conflict = static_cast<Conflict *>(context);
    if (kind == SQLITE_CHANGESET_FOREIGN_KEY) {
        conflict->openLinks = true;
        return SQLITE_CHANGESET_OMIT;
    }
    const ChangedRow row(iterator);
    conflict->table = row.table();
    conflict->key = row.key(0);
    return SQLITE_CHANGESET_ABORT;
}

} // namespace

ChangedRow::ChangedRow(sqlite3_changeset_iter *iterator)
    : m_iterator(iterator)
{
    int operation = 0;
    sqlite3changeset_op(iterator, &m_table, &m_columns, &operation, nullptr);
    m_change = operation == SQLITE_INSERT ? RowChange::Added : operation == SQLITE_DELETE ? RowChange::Removed : RowChange::Changed;
}

std::optional<Value> ChangedRow::before(int column) const
{
    sqlite3_value *value = nullptr;
    if (m_change == RowChange::Added || sqlite3changeset_old(m_iterator, column, &value) != SQLITE_OK || !value)
        return {};
    return toValue(value);
}

std::optional<Value> ChangedRow::after(int column) const
{
    sqlite3_value *value = nullptr;
    if (m_change == RowChange::Removed || sqlite3changeset_new(m_iterator, column, &value) != SQLITE_OK || !value)
        return {};
    return toValue(value);
}

bool ChangedRow::hasKey(int column, qint64 id) const
{
    sqlite3_value *value = nullptr;
    const int code = m_change == RowChange::Added ? sqlite3changeset_new(m_iterator, column, &value) : sqlite3changeset_old(m_iterator, column, &value);
    return code == SQLITE_OK && value && sqlite3_value_type(value) == SQLITE_INTEGER && sqlite3_value_int64(value) == id;
}

Value ChangedRow::key(int column) const
{
    return m_change == RowChange::Added ? after(column).value_or(Value()) : before(column).value_or(Value());
}

Result<> forEachChange(const QByteArray &changeset, const std::function<bool(const ChangedRow &)> &visit)
{
    sqlite3_changeset_iter *iterator = nullptr;
    int code = sqlite3changeset_start(&iterator, int(changeset.size()), const_cast<char *>(changeset.constData()));
    while (code == SQLITE_OK && (code = sqlite3changeset_next(iterator)) == SQLITE_ROW) {
        if (!visit(ChangedRow(iterator))) {
            code = SQLITE_DONE;
            break;
        }
        code = SQLITE_OK;
    }
    sqlite3changeset_finalize(iterator);
    if (code != SQLITE_DONE)
        return fileFailure(Tr::tr("A change recorded in the journal cannot be read."));
    return {};
}

Result<Links> applyChangeset(Connection &connection, const QByteArray &changeset, Direction direction)
{
    Conflict conflict;
    const int flags = direction == Direction::Backward ? SQLITE_CHANGESETAPPLY_INVERT : 0;
    const int code = sqlite3changeset_apply_v2(connection.handle(), int(changeset.size()), const_cast<char *>(changeset.constData()), nullptr,
                                               noteConflict, &conflict, nullptr, nullptr, flags);
    if (code == SQLITE_OK)
        return conflict.openLinks ? Links::Open : Links::Whole;
    if (code == SQLITE_ABORT && !conflict.table.isEmpty()) {
        const auto *id = std::get_if<qint64>(&conflict.key);
        const auto *name = std::get_if<QString>(&conflict.key);
        return refused(Tr::tr("A record in \"%1\" (%2) is no longer as that change left it, so nothing was changed.")
                           .arg(conflict.table, id ? QString::number(*id) : name ? *name : QString()));
    }
    return Failure(connection.error());
}

QByteArray decompressed(const QByteArray &part, qint64 size)
{
    QByteArray result(qsizetype(size), Qt::Uninitialized);
    const std::size_t length = ZSTD_decompress(result.data(), std::size_t(result.size()), part.constData(), std::size_t(part.size()));
    if (ZSTD_isError(length) || qint64(length) != size)
        return {};
    return result;
}

} // namespace itsms
