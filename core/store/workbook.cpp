// A workbook: one file with an organisation's service management system.
#include "core/store/workbook.h"

#include "core/store/custom_fields.h"
#include "core/store/file_guard.h"
#include "core/store/functions.h"
#include "core/store/migrations.h"
#include "core/store/schema.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QScopeGuard>
#include <QUuid>

#include <sqlite3.h>

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

/// Asked through SQLite, without locks: where a program closes a handle of its own on a file, the system drops all its locks there. The
/// workbook would seem to be in nobody's use, and the next program to close it would take the journal away from under this one.
Result<> looksLikeDatabase(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fileFailure(Tr::tr("There is no file %1. Check the name, or make a new workbook.").arg(path));
    if (info.isDir())
        return fileFailure(Tr::tr("%1 is a folder, not a workbook.").arg(path));
    // An empty file is an empty database to SQLite.
    if (info.size() == 0)
        return fileFailure(Tr::tr("%1 is not a workbook.").arg(path));
    ITSMS_TRY(const Connection connection, Connection::open(path, OpenMode::ReadOnly, true));
    // Without its journal a file that a program left in the middle of a checkpoint looks damaged; opening it properly mends that, so here
    // only what is no database at all counts.
    const auto header = connection.single(u"PRAGMA application_id"_s);
    if (!header && (sqlite3_errcode(connection.handle()) & 0xff) != SQLITE_CORRUPT)
        return Failure(header.error());
    return {};
}

Result<> prepareForWriting(Connection &connection)
{
    // WAL lets others read while one writes; where the file system cannot do it, SQLite keeps the rollback journal.
    ITSMS_TRY(const Value mode, connection.single(u"PRAGMA journal_mode = WAL"_s));
    return connection.execute("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536; "
                              "PRAGMA trusted_schema = OFF");
}

Result<> writeFounding(Workbook &workbook, const Founding &founding)
{
    const QString person = founding.person.isEmpty() ? founding.organisation : founding.person;
    ITSMS_TRY(auto transaction, Transaction::begin(workbook, {person, Tr::tr("Founded the workbook"), {}, founding.now}));
    // A bare system may name a zone that its own database does not hold.
    const QTimeZone zone(founding.timeZone.isEmpty() ? QTimeZone::systemTimeZoneId() : founding.timeZone);
    const QString language = founding.language.isEmpty() ? QLocale().name().left(2) : founding.language;
    ITSMS_CHECK(transaction->changeSetting(u"organisation"_s, founding.organisation));
    ITSMS_CHECK(transaction->changeSetting(u"language"_s, language));
    ITSMS_CHECK(transaction->changeSetting(u"edition"_s, founding.edition));
    ITSMS_CHECK(transaction->changeSetting(u"time_zone"_s, QString::fromUtf8(zone.isValid() ? zone.id() : QByteArray("UTC"))));
    ITSMS_CHECK(transaction->changeSetting(u"currency"_s, founding.currency));
    ITSMS_CHECK(transaction->commit());
    return {};
}

/// For a catalogue that outlives all workbooks.
std::shared_ptr<const Catalogue> unowned(const Catalogue &catalogue)
{
    return {std::shared_ptr<const Catalogue>(), &catalogue};
}

} // namespace

bool isTimeZone(const QByteArray &id)
{
    return id == "UTC" || QTimeZone::isTimeZoneIdAvailable(id) || (id.startsWith("Etc/") && QTimeZone(id).isValid());
}

Workbook::Workbook(QString path, std::shared_ptr<const Catalogue> catalogue, Connection connection)
    : m_path(std::move(path))
    , m_catalogue(std::move(catalogue))
    , m_connection(std::move(connection))
{
}

Workbook::~Workbook() = default;

Result<std::unique_ptr<Workbook>> Workbook::create(const QString &path, const Catalogue &catalogue, const Founding &founding)
{
    if (QFileInfo::exists(path))
        return fileFailure(Tr::tr("%1 exists already. Choose another name, or open it.").arg(path));
    ITSMS_CHECK(checkMayWrite(path));
    if (!founding.timeZone.isEmpty() && !isTimeZone(founding.timeZone))
        return wrongUse(Tr::tr("There is no time zone %1. Use a name such as Europe/Berlin.").arg(QString::fromUtf8(founding.timeZone)));
    if (!isCurrency(founding.currency))
        return wrongUse(Tr::tr("\"%1\" is no currency. Use its three letters, such as EUR.").arg(founding.currency));
    // Made under another name first: a crash on the way leaves no half workbook behind.
    const QString unfinished = path + u".new"_s;
    const auto clear = [&unfinished] {
        for (const QString &companion : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
            QFile::remove(unfinished + companion);
    };
    clear();
    const auto cleared = qScopeGuard(clear);
    {
        ITSMS_TRY(Connection connection, Connection::open(unfinished, OpenMode::Create));
        ITSMS_CHECK(connection.execute(u"PRAGMA application_id = %1; PRAGMA user_version = %2; BEGIN IMMEDIATE"_s.arg(ApplicationId).arg(FormatVersion)));
        ITSMS_CHECK(synchroniseSchema(connection, catalogue));
        // Copies of a workbook share this, so that a backup knows what it may replace.
        const QString identity = QUuid::createUuid().toString(QUuid::WithoutBraces);
        ITSMS_CHECK(connection.execute(u"INSERT INTO internal VALUES('identity', '%1'); INSERT INTO counter VALUES('id', 1); COMMIT"_s.arg(identity)));
        ITSMS_CHECK(prepareForWriting(connection));
        std::unique_ptr<Workbook> workbook(new Workbook(unfinished, unowned(catalogue), std::move(connection)));
        workbook->refresh();
        ITSMS_CHECK(writeFounding(*workbook, founding));
    }
    if (!QFile::rename(unfinished, path))
        return writeFailure(path, qt_error_string());
    return open(path, catalogue);
}

Result<Connection> Workbook::openConnection(const QString &path, Access access, QString *readOnlyReason)
{
    const OpenMode mode = access == Access::ReadWrite ? OpenMode::ReadWrite : OpenMode::ReadOnly;
    ITSMS_TRY(Connection connection, Connection::open(path, mode));
    const bool readOnly = mode == OpenMode::ReadOnly || sqlite3_db_readonly(connection.handle(), "main") == 1 || !QFileInfo(QFileInfo(path).path()).isWritable();
    if (!readOnly)
        return connection;
    if (access == Access::ReadWrite)
        *readOnlyReason = Tr::tr("%1 or its folder is read-only, so nothing can be changed here.").arg(path);
    // A WAL database needs a file beside it even for reading; where that cannot be made, only a promise helps that nobody writes.
    if (!number(connection, u"SELECT count(*) FROM sqlite_schema"_s) && QFileInfo(path + u"-wal"_s).size() == 0)
        return Connection::open(path, OpenMode::ReadOnly, true);
    return connection;
}

Result<std::unique_ptr<Workbook>> Workbook::open(const QString &path, const Catalogue &catalogue, Access access)
{
    return open(path, unowned(catalogue), access, Definitions::OfFile);
}

Result<std::unique_ptr<Workbook>> Workbook::open(const QString &path, std::shared_ptr<const Catalogue> catalogue, Access access)
{
    return open(path, std::move(catalogue), access, Definitions::Given);
}

Result<std::unique_ptr<Workbook>> Workbook::open(const QString &path, std::shared_ptr<const Catalogue> catalogue, Access access, Definitions definitions)
{
    ITSMS_CHECK(looksLikeDatabase(path));
    QString reason;
    ITSMS_TRY(Connection connection, openConnection(path, access, &reason));
    ITSMS_TRY(const qint64 application, number(connection, u"PRAGMA application_id"_s));
    if (application != ApplicationId)
        return fileFailure(Tr::tr("%1 is a database, but not a workbook.").arg(path));
    ITSMS_TRY(const qint64 version, number(connection, u"PRAGMA user_version"_s));
    if (version > FormatVersion)
        reason = Tr::tr("A newer program made this workbook (format %1, this program knows %2), so it is open for reading only. Update the program to change it.").arg(version).arg(FormatVersion);
    if (version < FormatVersion && reason.isEmpty() && access == Access::ReadWrite) {
        connection = Connection();
        const MigrationReport report = migrate(path, *catalogue, shippedMigrations(), FormatVersion);
        if (report.outcome == MigrationOutcome::Failed)
            return fileFailure(report.sentence);
        ITSMS_TRY(connection, openConnection(path, access, &reason));
    }
    if (access == Access::ReadOnly && reason.isEmpty())
        reason = Tr::tr("The workbook was opened for reading.");

    std::unique_ptr<Workbook> workbook(new Workbook(path, std::move(catalogue), std::move(connection)));
    workbook->m_readOnlyReason = reason;
    if (!workbook->isReadOnly())
        ITSMS_CHECK(prepareForWriting(workbook->m_connection));
    else
        ITSMS_CHECK(workbook->m_connection.execute("PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF"));
    // What a newer program keeps there may be unreadable to this one; the records are not.
    if (definitions == Definitions::OfFile)
        if (auto adopted = workbook->adoptDefinitions(); !adopted && version <= FormatVersion)
            return Failure(std::move(adopted).error());
    if (version <= FormatVersion)
        ITSMS_CHECK(workbook->adoptSchema());
    workbook->refresh();
    return workbook;
}

/// The organisation's own fields and choices join those that were declared.
Result<> Workbook::adoptDefinitions()
{
    auto customisation = readCustomisation(m_connection);
    if (!customisation && (sqlite3_errcode(m_connection.handle()) & 0xff) == SQLITE_CORRUPT)
        return fileFailure(Tr::tr("%1 is damaged: its list of settings cannot be read. Restore it from a backup.").arg(m_path));
    if (!customisation)
        return Failure(customisation.error());
    if (*customisation != m_catalogue->customisation())
        m_catalogue = std::make_shared<const Catalogue>(*m_catalogue, *std::move(customisation));
    return {};
}

/// Whether the file has been given other fields of the organisation's own than the catalogue knows, by another program or window.
bool Workbook::definedOtherwise() const
{
    const auto customisation = readCustomisation(m_connection);
    return customisation && *customisation != m_catalogue->customisation();
}

Result<> Workbook::adoptSchema()
{
    const auto stored = m_connection.single(u"SELECT value FROM internal WHERE name = 'schema'"_s);
    if (!stored)
        return fileFailure(Tr::tr("%1 is damaged: its list of settings cannot be read. Restore it from a backup.").arg(m_path));
    if (*stored == Value(schemaDigest(*m_catalogue)))
        return {};
    // Search and indexes are left to whoever knows the definitions: two programs must not make them anew in turns.
    if ((isReadOnly() || definedOtherwise()) && holdsDeclared())
        return {};
    if (isReadOnly()) {
        // Reading what an older program wrote works as long as nothing it lacks is asked for: so it must be brought up to date.
        return fileFailure(Tr::tr("%1 was last written by another version of the program and must be brought up to date, but it cannot be written to. "
                                  "Copy it to a folder of your own and open the copy.").arg(m_path));
    }
    ITSMS_CHECK(m_connection.execute("BEGIN IMMEDIATE"));
    if (auto done = synchroniseSchema(m_connection, *m_catalogue); !done) {
        (void)m_connection.execute("ROLLBACK");
        return done;
    }
    return m_connection.execute("COMMIT");
}

QString Workbook::setting(const QString &name, const QString &otherwise) const
{
    auto statement = m_connection.prepare("SELECT value FROM setting WHERE name = ?1");
    if (!statement)
        return otherwise;
    statement->bind(1, name);
    const auto found = statement->step();
    return found && *found ? statement->text(0) : otherwise;
}

/// Whether everything that is read is there, although indexes or more may differ.
bool Workbook::holdsDeclared() const
{
    for (const RecordType *type : m_catalogue->types()) {
        QStringList columns{u"id"_s};
        for (const Field &field : type->fields) {
            if (hasColumn(field))
                columns += quoted(field.name);
            if (field.kind == Kind::Links && !m_connection.prepare(QString(u"SELECT source FROM "_s + quoted(linkTable(*type, field)))))
                return false;
        }
        if (!m_connection.prepare(QString(u"SELECT "_s + columns.join(u',') + u" FROM "_s + quoted(type->name))))
            return false;
    }
    return m_connection.prepare("SELECT search.rowid FROM search, custom_field, custom_choice").has_value();
}

void Workbook::refresh()
{
    const QTimeZone zone(setting(u"time_zone"_s, u"UTC"_s).toUtf8());
    const QTimeZone used = zone.isValid() ? zone : QTimeZone::utc();
    if (used == m_zone)
        return;
    m_zone = used;
    // Fails only where memory is short; a query would then say that the function is missing.
    (void)registerFunctions(m_connection, m_zone);
}

qint64 Workbook::dataVersion() const
{
    return number(m_connection, u"PRAGMA data_version"_s).value_or(0);
}

QDate Workbook::dateAt(qint64 instant) const
{
    return QDateTime::fromSecsSinceEpoch(instant, m_zone).date();
}

bool isCurrency(const QString &code)
{
    return code.size() == 3 && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

} // namespace itsms
