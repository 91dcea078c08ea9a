// One open SQLite database and its prepared statements.
#pragma once

#include "core/result.h"
#include "core/value.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace itsms {

enum class OpenMode { ReadOnly, ReadWrite, Create };

/// A prepared statement, finalised with this object. Rows are read forward only; column texts live until the next step.
class Statement
{
public:
    Statement() = default;
    explicit Statement(sqlite3_stmt *statement);
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    ~Statement();

    explicit operator bool() const { return m_statement != nullptr; }
    sqlite3_stmt *handle() const { return m_statement; }

    /// Positions begin at 1. Ids (many-to-many links) cannot be bound.
    void bind(int position, const Value &value);
    void bind(int position, qint64 value);
    void bind(int position, const QString &text);
    void bind(int position, const QByteArray &blob);
    /// UTF-8 text that the caller keeps until the statement has run: nothing is copied.
    void bindBorrowed(int position, const QByteArray &utf8);
    /// Does nothing where the statement has no parameter of that name (":today").
    void bind(const char *name, const Value &value);

    /// Steps to the next row. False at the end; the statement is then ready for another run.
    Result<bool> step();
    /// Runs to the end, ignoring rows, and resets.
    Result<> run();
    void reset();

    int columnCount() const;
    QString columnName(int column) const;
    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    Value value(int column) const; ///< By what is stored: nothing, integer, real or text.

private:
    sqlite3_stmt *m_statement = nullptr;
};

/// Owns the handle; used by one thread at a time. Statements must be gone before their connection.
class Connection
{
public:
    Connection() = default;
    Connection(Connection &&other) noexcept;
    Connection &operator=(Connection &&other) noexcept;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection();

    /// `immutable` promises that nobody changes the file meanwhile: the only way to read a WAL database in a folder that
    /// cannot be written to.
    static Result<Connection> open(const QString &path, OpenMode mode, bool immutable = false);

    bool isOpen() const { return m_handle != nullptr; }
    sqlite3 *handle() const { return m_handle; }

    /// Runs statements that return nothing of interest; several may be separated by semicolons.
    Result<> execute(std::string_view sql);
    Result<> execute(const char *sql) { return execute(std::string_view(sql)); }
    Result<> execute(const QString &sql);

    Result<Statement> prepare(std::string_view sql) const;
    Result<Statement> prepare(const char *sql) const { return prepare(std::string_view(sql)); }
    Result<Statement> prepare(const QString &sql) const;

    /// A statement that is used again and again, prepared once and kept. It comes reset, its parameters as they were bound last;
    /// nobody else may be in the middle of its rows.
    Result<Statement *> kept(std::string_view sql) const;

    /// The first column of the first row; nothing where there is no row.
    Result<Value> single(const QString &sql) const;

    /// The last failure as a sentence that names the file.
    Error error() const;

private:
    explicit Connection(sqlite3 *handle, QString path);

    sqlite3 *m_handle = nullptr;
    QString m_path;
    mutable std::map<std::string, Statement, std::less<>> m_kept;
};

/// An SQLite failure as a sentence: what happened, to which file, what to do.
Error sqliteError(sqlite3 *handle, const QString &path);

/// A table's or column's name as SQL; names come from declarations, never from people.
QString quoted(std::string_view name);
QString quoted(const QString &name);

} // namespace itsms
