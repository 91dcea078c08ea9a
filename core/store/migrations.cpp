// Steps from an older file format to today's.
#include "core/store/migrations.h"

#include "core/store/journal_writer.h"
#include "core/store/schema.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <cstdio>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

Result<qint64> number(const Connection &connection, const QString &sql)
{
    ITSMS_TRY(const Value value, connection.single(sql));
    const auto *integer = std::get_if<qint64>(&value);
    return integer ? *integer : 0;
}

/// How many records there are of each type the file knows: a migration may change records but not lose any.
Result<QHash<QString, qint64>> recordCounts(const Connection &connection, const Catalogue &catalogue)
{
    QHash<QString, qint64> counts;
    for (const RecordType *type : catalogue.types()) {
        const QString table = toText(type->name);
        ITSMS_TRY(const qint64 present, number(connection, u"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = '%1'"_s.arg(table)));
        if (!present)
            continue;
        ITSMS_TRY(counts[table], number(connection, u"SELECT count(*) FROM "_s + quoted(type->name)));
    }
    return counts;
}

Result<> copy(const QString &path, const QString &target)
{
    ITSMS_TRY(Connection from, Connection::open(path, OpenMode::ReadWrite));
    ITSMS_TRY(Connection to, Connection::open(target, OpenMode::Create));
    sqlite3_backup *backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup)
        return Failure(to.error());
    const int code = sqlite3_backup_step(backup, -1);
    sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE)
        return Failure(to.error());
    return {};
}

/// A migration is an entry of the chain like any other, so that whoever reads the history sees that the program changed the file.
Result<> noteInJournal(Connection &connection, const Migration &migration)
{
    ITSMS_TRY(Statement last, connection.prepare("SELECT sequence, hash FROM journal ORDER BY sequence DESC LIMIT 1"));
    ITSMS_TRY(const bool any, last.step());
    const qint64 sequence = any ? last.integer(0) + 1 : 1;
    const QByteArray previous = any ? last.blob(1) : QByteArray(32, '\0');
    last.reset();
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QString action = Tr::tr("Brought to file format %1").arg(migration.number);
    const QByteArray nothing = QCryptographicHash::hash({}, QCryptographicHash::Sha256);
    ITSMS_TRY(Statement insert, connection.prepare("INSERT INTO journal VALUES(?1, ?2, ?3, ?4, NULL, 'migration', NULL, 0, 0, ?5, ?6)"));
    insert.bind(1, sequence);
    insert.bind(2, now);
    insert.bind(3, QCoreApplication::applicationName());
    insert.bind(4, action);
    insert.bind(5, previous);
    insert.bind(6, entryHash(previous, sequence, now, QCoreApplication::applicationName(), action, {}, u"migration"_s, {}, 0, 0, nothing));
    return insert.run();
}

Result<> step(Connection &connection, const Migration &migration)
{
    ITSMS_CHECK(connection.execute("BEGIN IMMEDIATE"));
    const auto run = [&]() -> Result<> {
        ITSMS_CHECK(connection.execute(std::string_view(migration.sql.constData(), std::size_t(migration.sql.size()))));
        ITSMS_CHECK(noteInJournal(connection, migration));
        return connection.execute(u"PRAGMA user_version = %1"_s.arg(migration.number));
    };
    if (auto done = run(); !done) {
        (void)connection.execute("ROLLBACK");
        return refused(Tr::tr("Step %1 (%2) failed: %3").arg(migration.number).arg(migration.name, done.error().sentence));
    }
    return connection.execute("COMMIT");
}

Result<> migrateCopy(const QString &path, const Catalogue &catalogue, const std::vector<Migration> &migrations, int formatVersion)
{
    ITSMS_TRY(Connection connection, Connection::open(path, OpenMode::ReadWrite));
    ITSMS_TRY(const auto before, recordCounts(connection, catalogue));
    ITSMS_TRY(qint64 version, number(connection, u"PRAGMA user_version"_s));
    for (const Migration &migration : migrations) {
        if (migration.number <= version || migration.number > formatVersion)
            continue;
        ITSMS_CHECK(step(connection, migration));
        version = migration.number;
    }
    if (version != formatVersion)
        return refused(Tr::tr("There is no way from file format %1 to %2.").arg(version).arg(formatVersion));
    ITSMS_CHECK(connection.execute("BEGIN IMMEDIATE"));
    ITSMS_CHECK(synchroniseSchema(connection, catalogue));
    ITSMS_CHECK(connection.execute("COMMIT"));

    ITSMS_TRY(const Value integrity, connection.single(u"PRAGMA integrity_check(1)"_s));
    ITSMS_TRY(const Value broken, connection.single(u"SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1"_s));
    ITSMS_TRY(const auto after, recordCounts(connection, catalogue));
    if (integrity != Value(u"ok"_s) || !isEmpty(broken))
        return refused(Tr::tr("The migrated copy did not pass the check of the database."));
    for (auto each = before.cbegin(); each != before.cend(); ++each)
        if (after.value(each.key()) != each.value())
            return refused(Tr::tr("The migrated copy had %1 records in \"%2\" instead of %3.").arg(after.value(each.key())).arg(each.key()).arg(each.value()));
    ITSMS_TRY(const Value mode, connection.single(u"PRAGMA journal_mode = DELETE"_s));
    return {};
}

QString freeName(const QString &path, qint64 version)
{
    const QFileInfo file(path);
    const QString base = file.absolutePath() + u'/' + file.completeBaseName() + u".format-"_s + QString::number(version);
    QString name = base + u".itsms"_s;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = base + u'-' + QString::number(i) + u".itsms"_s;
    return name;
}

} // namespace

std::vector<Migration> shippedMigrations()
{
    std::vector<Migration> migrations;
    for (const QFileInfo &file : QDir(u":/migrations"_s).entryInfoList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile sql(file.filePath());
        if (sql.open(QIODevice::ReadOnly))
            migrations.push_back({file.baseName().section(u'_', 0, 0).toInt(), file.baseName(), sql.readAll()});
    }
    return migrations;
}

MigrationReport migrate(const QString &path, const Catalogue &catalogue, const std::vector<Migration> &migrations, int formatVersion)
{
    const auto failed = [&path](const QString &why) {
        return MigrationReport{MigrationOutcome::Failed, {}, Tr::tr("%1 was made by an older program and could not be brought up to date; it is as it was. %2").arg(path, why)};
    };
    qint64 version = 0;
    {
        const auto connection = Connection::open(path, OpenMode::ReadOnly);
        if (!connection)
            return failed(connection.error().sentence);
        version = number(*connection, u"PRAGMA user_version"_s).value_or(-1);
    }
    if (version == formatVersion)
        return {};
    if (version > formatVersion)
        return {MigrationOutcome::Newer, {}, Tr::tr("A newer program made this workbook.")};

    const QString working = path + u".migrating"_s;
    QFile::remove(working);
    auto done = copy(path, working);
    if (done)
        done = migrateCopy(working, catalogue, migrations, formatVersion);
    if (!done) {
        QFile::remove(working);
        return failed(done.error().sentence);
    }
    // The original is kept before the migrated copy takes its name: at no moment is there no workbook.
    const QString kept = freeName(path, version);
    if (!QFile::copy(path, kept)) {
        QFile::remove(working);
        return failed(Tr::tr("The original could not be kept as %1.").arg(kept));
    }
    if (std::rename(QFile::encodeName(working).constData(), QFile::encodeName(path).constData()) != 0) {
        QFile::remove(working);
        return failed(Tr::tr("The folder cannot be written to."));
    }
    return {MigrationOutcome::Upgraded, kept, {}};
}

} // namespace itsms
