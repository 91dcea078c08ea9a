// One open SQLite database and its prepared statements.
#include "core/store/connection.h"

#include "core/store/file_guard.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QUrl>

#include <sqlite3.h>

namespace itsms {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// How long to wait for another program that is writing, in milliseconds.
constexpr int BusyTimeout = 10'000;

QByteArray uri(const QString &path, bool immutable)
{
    QUrl url = QUrl::fromLocalFile(path);
    QByteArray encoded = url.toEncoded(QUrl::FullyEncoded);
    if (immutable)
        encoded += "?immutable=1";
    return encoded;
}

int flags(OpenMode mode)
{
    switch (mode) {
    case OpenMode::ReadOnly:
        return SQLITE_OPEN_READONLY;
    case OpenMode::ReadWrite:
        return SQLITE_OPEN_READWRITE;
    case OpenMode::Create:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    }
    Q_UNREACHABLE();
}

} // namespace

Error sqliteError(sqlite3 *handle, const QString &path)
{
    const int code = handle ? sqlite3_errcode(handle) & 0xff : SQLITE_NOMEM;
    const QString detail = handle ? QString::fromUtf8(sqlite3_errmsg(handle)) : QString();
    switch (code) {
    case SQLITE_FULL:
        return {Tr::tr("The disk is full, so %1 could not be written. Nothing was changed; free some space and try again.").arg(path), ErrorKind::File};
    case SQLITE_IOERR:
        // What SQLite keeps beside the file finds no room either, and the system calls that an input or output error.
        if (const QStorageInfo volume(QFileInfo(path).absolutePath()); volume.isValid() && volume.bytesAvailable() < FullBelow)
            return {Tr::tr("The disk is full, so %1 could not be used. Nothing was changed; free some space and try again.").arg(path), ErrorKind::File};
        return {Tr::tr("%1 could not be read or written (%2). Check the disk or the network drive; nothing was changed.").arg(path, detail), ErrorKind::File};
    case SQLITE_READONLY:
        return {Tr::tr("%1 cannot be changed: the file or its folder is read-only.").arg(path), ErrorKind::File};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Tr::tr("Another program has been writing to %1 for too long. Wait until it has finished and try again.").arg(path), ErrorKind::File};
    case SQLITE_CORRUPT:
        return {Tr::tr("%1 is damaged (%2). Restore it from a backup; the newest ones lie beside it.").arg(path, detail), ErrorKind::File};
    case SQLITE_NOTADB:
        return {Tr::tr("%1 is not a workbook.").arg(path), ErrorKind::File};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {Tr::tr("%1 cannot be opened. Check that the folder exists and that you may read and write it.").arg(path), ErrorKind::File};
    default:
        return {Tr::tr("The database of %1 refused: %2.").arg(path, detail), ErrorKind::File};
    }
}

QString quoted(std::string_view name)
{
    return quoted(QString::fromUtf8(name.data(), qsizetype(name.size())));
}

QString quoted(const QString &name)
{
    return u'"' + QString(name).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

Connection::Connection(sqlite3 *handle, QString path)
    : m_handle(handle)
    , m_path(std::move(path))
{
}

Connection::Connection(Connection &&other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr))
    , m_path(std::move(other.m_path))
    , m_kept(std::move(other.m_kept))
{
}

Connection &Connection::operator=(Connection &&other) noexcept
{
    std::swap(m_handle, other.m_handle);
    std::swap(m_path, other.m_path);
    std::swap(m_kept, other.m_kept);
    return *this;
}

Connection::~Connection()
{
    m_kept.clear();
    // The plain close would refuse and leak while a statement lives; this one waits for it.
    sqlite3_close_v2(m_handle);
}

Result<Connection> Connection::open(const QString &path, OpenMode mode, bool immutable)
{
    // Counting every allocation takes a lock each time; nobody asks for the count. Refused, harmlessly, once SQLite is in use.
    static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(uncounted)
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(uri(path, immutable).constData(), &handle, flags(mode) | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, nullptr);
    Connection connection(handle, path);
    if (code != SQLITE_OK)
        return Failure(connection.error());
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, BusyTimeout);
    // Texts of a stranger's file must not run anything: no views or triggers with side effects, no double-quoted strings.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    return connection;
}

Error Connection::error() const
{
    return sqliteError(m_handle, m_path);
}

Result<> Connection::execute(std::string_view sql)
{
    if (sqlite3_exec(m_handle, std::string(sql).c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return Failure(error());
    return {};
}

Result<> Connection::execute(const QString &sql)
{
    return execute(std::string_view(sql.toStdString()));
}

Result<Statement> Connection::prepare(std::string_view sql) const
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(m_handle, sql.data(), int(sql.size()), 0, &statement, nullptr) != SQLITE_OK)
        return Failure(error());
    return Statement(statement);
}

Result<Statement> Connection::prepare(const QString &sql) const
{
    return prepare(std::string_view(sql.toStdString()));
}

Result<Statement *> Connection::kept(std::string_view sql) const
{
    auto known = m_kept.find(sql);
    if (known == m_kept.end()) {
        ITSMS_TRY(Statement statement, prepare(sql));
        known = m_kept.emplace(std::string(sql), std::move(statement)).first;
    }
    known->second.reset();
    return &known->second;
}

Result<Value> Connection::single(const QString &sql) const
{
    ITSMS_TRY(Statement statement, prepare(sql));
    ITSMS_TRY(const bool found, statement.step());
    return found ? statement.value(0) : Value();
}

Statement::Statement(sqlite3_stmt *statement)
    : m_statement(statement)
{
}

Statement::Statement(Statement &&other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr))
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_statement, other.m_statement);
    return *this;
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

void Statement::bind(int position, const Value &value)
{
    if (const auto *integer = std::get_if<qint64>(&value))
        sqlite3_bind_int64(m_statement, position, *integer);
    else if (const auto *real = std::get_if<double>(&value))
        sqlite3_bind_double(m_statement, position, *real);
    else if (const auto *text = std::get_if<QString>(&value))
        bind(position, *text);
    else
        sqlite3_bind_null(m_statement, position);
}

void Statement::bind(int position, qint64 value)
{
    sqlite3_bind_int64(m_statement, position, value);
}

void Statement::bind(int position, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text64(m_statement, position, utf8.constData(), sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
}

void Statement::bind(int position, const QByteArray &blob)
{
    sqlite3_bind_blob64(m_statement, position, blob.constData(), sqlite3_uint64(blob.size()), SQLITE_TRANSIENT);
}

void Statement::bindBorrowed(int position, const QByteArray &utf8)
{
    sqlite3_bind_text64(m_statement, position, utf8.constData(), sqlite3_uint64(utf8.size()), SQLITE_STATIC, SQLITE_UTF8);
}

void Statement::bind(const char *name, const Value &value)
{
    if (const int position = sqlite3_bind_parameter_index(m_statement, name))
        bind(position, value);
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    sqlite3 *handle = sqlite3_db_handle(m_statement);
    if (code != SQLITE_DONE) {
        Error error = sqliteError(handle, QString::fromUtf8(sqlite3_db_filename(handle, "main")));
        sqlite3_reset(m_statement);
        return Failure(std::move(error));
    }
    sqlite3_reset(m_statement);
    return false;
}

Result<> Statement::run()
{
    while (true) {
        ITSMS_TRY(const bool more, step());
        if (!more)
            return {};
    }
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

QString Statement::columnName(int column) const
{
    return QString::fromUtf8(sqlite3_column_name(m_statement, column));
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
}

Value Statement::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_FLOAT:
        return real(column);
    case SQLITE_TEXT:
        return text(column);
    default:
        return {};
    }
}

} // namespace itsms
