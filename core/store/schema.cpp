// The tables of a workbook, as they follow from the declarations.
#include "core/store/schema.h"

#include <QCryptographicHash>
#include <QSet>

#include <sqlite3.h>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

/// Tables that are not records. Ids of records and attachments come from one counter, so that no two things share one.
constexpr std::string_view HouseTables = R"(
    CREATE TABLE IF NOT EXISTS setting(name TEXT NOT NULL PRIMARY KEY, value TEXT) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS internal(name TEXT NOT NULL PRIMARY KEY, value TEXT) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS counter(name TEXT NOT NULL PRIMARY KEY, next INTEGER NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS attachment(
        id INTEGER PRIMARY KEY, record INTEGER NOT NULL, name TEXT NOT NULL, sha256 TEXT NOT NULL, size INTEGER NOT NULL,
        added_at INTEGER NOT NULL, added_by TEXT NOT NULL) STRICT;
    CREATE INDEX IF NOT EXISTS attachment_record ON attachment(record);
    CREATE TABLE IF NOT EXISTS attachment_content(sha256 TEXT NOT NULL PRIMARY KEY, content BLOB NOT NULL) STRICT;
    CREATE TABLE IF NOT EXISTS import_profile(name TEXT NOT NULL PRIMARY KEY, type TEXT NOT NULL, definition TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS custom_field(
        type TEXT NOT NULL, name TEXT NOT NULL, label TEXT NOT NULL, help TEXT NOT NULL, kind TEXT NOT NULL, target TEXT NOT NULL,
        hidden INTEGER NOT NULL, position INTEGER NOT NULL, PRIMARY KEY(type, name)) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS custom_choice(
        type TEXT NOT NULL, field TEXT NOT NULL, name TEXT NOT NULL, label TEXT NOT NULL,
        hidden INTEGER NOT NULL, position INTEGER NOT NULL, PRIMARY KEY(type, field, name)) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS journal(
        sequence INTEGER PRIMARY KEY, at INTEGER NOT NULL, person TEXT NOT NULL, action TEXT NOT NULL, reason TEXT,
        kind TEXT NOT NULL, target INTEGER, changes INTEGER NOT NULL, parts INTEGER NOT NULL,
        previous_hash BLOB NOT NULL, hash BLOB NOT NULL) STRICT;
    CREATE INDEX IF NOT EXISTS journal_target ON journal(target) WHERE target IS NOT NULL;
    CREATE TABLE IF NOT EXISTS journal_part(
        sequence INTEGER NOT NULL, part INTEGER NOT NULL, size INTEGER NOT NULL, changeset BLOB NOT NULL,
        PRIMARY KEY(sequence, part)) STRICT;
    CREATE TABLE IF NOT EXISTS journal_record(
        record INTEGER NOT NULL, sequence INTEGER NOT NULL, part INTEGER NOT NULL,
        PRIMARY KEY(record, sequence, part)) STRICT, WITHOUT ROWID;
)";

constexpr std::string_view SearchTable
    = "CREATE VIRTUAL TABLE search USING fts5(ref, title, body, content='search_source', content_rowid='id', "
      "tokenize=\"unicode61 remove_diacritics 2\")";

QString columnType(Kind kind)
{
    switch (kind) {
    case Kind::Text:
    case Kind::LongText:
    case Kind::Date:
    case Kind::Choice:
        return u"TEXT"_s;
    case Kind::Decimal:
    case Kind::Percent:
        return u"REAL"_s;
    case Kind::Integer:
    case Kind::Money:
    case Kind::YesNo:
    case Kind::Instant:
    case Kind::Duration:
    case Kind::Person:
    case Kind::Link:
    case Kind::Attachment:
        return u"INTEGER"_s;
    case Kind::Links:
    case Kind::Rows:
        break;
    }
    Q_UNREACHABLE();
}

bool isNeverNull(const Field &field) { return field.name == Name("ref") || field.name == Name("title") || field.name == Name("state"); }

QString columnDefinition(const Field &field)
{
    QString sql = quoted(field.name) + u' ' + columnType(field.kind);
    if (field.name == Name("ref"))
        sql += u" NOT NULL UNIQUE"_s;
    else if (isNeverNull(field))
        sql += u" NOT NULL"_s;
    if (field.kind == Kind::Link || field.kind == Kind::Person)
        sql += u" REFERENCES "_s + quoted(linkTarget(field)) + u"(id)"_s;
    if (field.kind == Kind::Attachment)
        sql += u" REFERENCES attachment(id)"_s;
    return sql;
}

QString tableDefinition(const RecordType &type)
{
    QStringList columns{u"id INTEGER PRIMARY KEY"_s};
    for (const Field &field : type.fields)
        if (hasColumn(field))
            columns += columnDefinition(field);
    return u"CREATE TABLE "_s + quoted(type.name) + u"("_s + columns.join(u", ") + u") STRICT"_s;
}

QString linkTableDefinition(const RecordType &type, const Field &field)
{
    return u"CREATE TABLE %1(source INTEGER NOT NULL REFERENCES %2(id), target INTEGER NOT NULL REFERENCES %3(id), "
           "PRIMARY KEY(source, target)) STRICT, WITHOUT ROWID"_s.arg(quoted(linkTable(type, field)), quoted(type.name), quoted(linkTarget(field)));
}

/// Name and definition of each index that the declarations ask for. Columns are indexed where filled: so are the foreign keys of links.
/// One that is never empty is indexed whole: SQLite takes "IS NOT NULL" of it for simply true, and then makes no use of the index at all.
std::vector<std::pair<QString, QString>> declaredIndexes(const Catalogue &catalogue)
{
    std::vector<std::pair<QString, QString>> indexes;
    for (const RecordType *type : catalogue.types())
        for (const Field &field : type->fields) {
            const QString name = u"idx_"_s + toText(type->name) + u'_' + toText(field.name);
            const bool link = field.kind == Kind::Link || field.kind == Kind::Person || field.kind == Kind::Attachment;
            if (field.kind == Kind::Links)
                indexes.emplace_back(name, u"CREATE INDEX %1 ON %2(target)"_s.arg(name, linkTable(*type, field)));
            else if (field.indexed && isNeverNull(field))
                indexes.emplace_back(name, u"CREATE INDEX %1 ON %2(%3)"_s.arg(name, quoted(type->name), quoted(field.name)));
            else if (link || (field.indexed && hasColumn(field)))
                indexes.emplace_back(name, u"CREATE INDEX %1 ON %2(%3) WHERE %3 IS NOT NULL"_s.arg(name, quoted(type->name), quoted(field.name)));
        }
    return indexes;
}

QString searchView(const Catalogue &catalogue)
{
    QStringList parts;
    for (const RecordType *type : catalogue.types())
        parts += u"SELECT id, ref, title, %1 AS body FROM %2"_s.arg(searchedText(*type, toText(type->name)), quoted(type->name));
    return u"CREATE VIEW search_source AS "_s + parts.join(u" UNION ALL ");
}

Result<QSet<QString>> names(const Connection &connection, const QString &sql)
{
    QSet<QString> result;
    ITSMS_TRY(Statement statement, connection.prepare(sql));
    while (true) {
        ITSMS_TRY(const bool more, statement.step());
        if (!more)
            return result;
        result.insert(statement.text(0));
    }
}

Result<> addTables(Connection &connection, const Catalogue &catalogue)
{
    ITSMS_CHECK(connection.execute(HouseTables));
    ITSMS_TRY(const QSet<QString> present, names(connection, u"SELECT name FROM sqlite_schema WHERE type = 'table'"_s));
    for (const RecordType *type : catalogue.types()) {
        if (present.contains(toText(type->name)))
            ITSMS_CHECK(addMissingColumns(connection, *type));
        else
            ITSMS_CHECK(connection.execute(tableDefinition(*type)));
    }
    for (const RecordType *type : catalogue.types())
        for (const Field &field : type->fields)
            if (field.kind == Kind::Links && !present.contains(linkTable(*type, field)))
                ITSMS_CHECK(connection.execute(linkTableDefinition(*type, field)));
    return {};
}

Result<> remakeIndexes(Connection &connection, const Catalogue &catalogue)
{
    QHash<QString, QString> present;
    ITSMS_TRY(Statement statement, connection.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND name LIKE 'idx\\_%' ESCAPE '\\'"));
    while (true) {
        ITSMS_TRY(const bool more, statement.step());
        if (!more)
            break;
        present.insert(statement.text(0), statement.text(1));
    }
    for (const auto &[name, sql] : declaredIndexes(catalogue)) {
        if (present.value(name) == sql) {
            present.remove(name);
            continue;
        }
        if (present.remove(name))
            ITSMS_CHECK(connection.execute(u"DROP INDEX "_s + name));
        ITSMS_CHECK(connection.execute(sql));
    }
    for (const QString &undeclared : present.keys())
        ITSMS_CHECK(connection.execute(u"DROP INDEX "_s + undeclared));
    return {};
}

Result<> remakeSearch(Connection &connection, const Catalogue &catalogue)
{
    const QString view = searchView(catalogue);
    ITSMS_TRY(const Value present, connection.single(u"SELECT sql FROM sqlite_schema WHERE name = 'search_source'"_s));
    if (present == Value(view))
        return {};
    ITSMS_CHECK(connection.execute("DROP VIEW IF EXISTS search_source; DROP TABLE IF EXISTS search"));
    ITSMS_CHECK(connection.execute(view));
    ITSMS_CHECK(connection.execute(SearchTable));
    // An import collects its words in memory up to this size before they are written; the default of 1 MB makes many small pieces to merge.
    ITSMS_CHECK(connection.execute("INSERT INTO search(search, rank) VALUES('hashsize', 33554432)"));
    return connection.execute("INSERT INTO search(search) VALUES('rebuild')");
}

QString digestOf(const Catalogue &catalogue)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString &text) { hash.addData(text.toUtf8()); };
    add(QString::fromUtf8(HouseTables.data(), qsizetype(HouseTables.size())));
    add(QString::fromUtf8(SearchTable.data(), qsizetype(SearchTable.size())));
    for (const RecordType *type : catalogue.types()) {
        add(tableDefinition(*type));
        for (const Field &field : type->fields)
            if (field.kind == Kind::Links)
                add(linkTableDefinition(*type, field));
    }
    for (const auto &[name, sql] : declaredIndexes(catalogue))
        add(sql);
    add(searchView(catalogue));
    return QString::fromLatin1(hash.result().toHex());
}

int noteTable(void *tables, int action, const char *table, const char *, const char *, const char *)
{
    if (action == SQLITE_READ && table && *table)
        static_cast<QSet<QString> *>(tables)->insert(QString::fromUtf8(table));
    return SQLITE_OK;
}

} // namespace

Result<> addMissingColumns(Connection &connection, const RecordType &type)
{
    ITSMS_TRY(const QSet<QString> present, names(connection, u"SELECT name FROM pragma_table_info('%1')"_s.arg(toText(type.name))));
    for (const Field &field : type.fields)
        if (hasColumn(field) && !present.contains(toText(field.name)))
            ITSMS_CHECK(connection.execute(u"ALTER TABLE "_s + quoted(type.name) + u" ADD COLUMN "_s + columnDefinition(field)));
    return {};
}

QString linkTable(const RecordType &type, const Field &field)
{
    return toText(type.name) + u'_' + toText(field.name);
}

QString searchedText(const RecordType &type, const QString &alias)
{
    QStringList parts;
    for (const Field &field : type.fields) {
        const bool text = field.kind == Kind::Text || field.kind == Kind::LongText;
        if (text && field.name != Name("ref") && field.name != Name("title") && field.name != Name("created_by") && field.name != Name("updated_by"))
            parts += u"coalesce(%1.%2||' ','')"_s.arg(alias, quoted(field.name));
    }
    return parts.join(u"||");
}

QString schemaDigest(const Catalogue &catalogue)
{
    std::call_once(catalogue.m_digested, [&catalogue] { catalogue.m_digest = digestOf(catalogue); });
    return catalogue.m_digest;
}

Result<> synchroniseSchema(Connection &connection, const Catalogue &catalogue)
{
    ITSMS_CHECK(addTables(connection, catalogue));
    ITSMS_CHECK(remakeIndexes(connection, catalogue));
    ITSMS_CHECK(remakeSearch(connection, catalogue));
    ITSMS_TRY(Statement statement, connection.prepare("INSERT INTO internal VALUES('schema', ?1) ON CONFLICT DO UPDATE SET value = ?1"));
    statement.bind(1, schemaDigest(catalogue));
    return statement.run();
}

QStringList journaledTables(const Catalogue &catalogue)
{
    QStringList tables{u"setting"_s, u"attachment"_s, u"import_profile"_s, u"custom_field"_s, u"custom_choice"_s};
    for (const RecordType *type : catalogue.types()) {
        tables += toText(type->name);
        for (const Field &field : type->fields)
            if (field.kind == Kind::Links)
                tables += linkTable(*type, field);
    }
    return tables;
}

Result<QStringList> tablesRead(const Connection &connection, std::string_view sql)
{
    QSet<QString> tables;
    sqlite3_set_authorizer(connection.handle(), noteTable, &tables);
    const auto statement = connection.prepare(sql);
    sqlite3_set_authorizer(connection.handle(), nullptr, nullptr);
    if (!statement)
        return Failure(statement.error());
    return QStringList(tables.begin(), tables.end());
}

} // namespace itsms
