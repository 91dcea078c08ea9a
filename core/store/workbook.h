// A workbook: one file with an organisation's service management system, open for reading or writing.
#pragma once

#include "core/catalogue.h"
#include "core/store/connection.h"

#include <QTimeZone>

#include <memory>

namespace itsms {

enum class Access { ReadOnly, ReadWrite };

/// What a new workbook starts with; everything can be changed later in its settings.
struct Founding
{
    QString organisation;
    QString language = {}; ///< "en", "de"; that of the system where empty.
    QString edition = QStringLiteral("2011");
    QByteArray timeZone = {}; ///< IANA name; that of the system where empty.
    QString currency = QStringLiteral("EUR");
    QString person = {}; ///< Who founds it.
    qint64 now = 0;      ///< Seconds since 1970 UTC; the present where 0.
};

/// Owns the connection. One object is used by one thread; another thread, window or program opens its own on the same file.
class Workbook
{
public:
    /// Makes a new file. Fails where one exists already. `catalogue` must outlive the workbook.
    static Result<std::unique_ptr<Workbook>> create(const QString &path, const Catalogue &catalogue, const Founding &founding);

    /// Opens a file: migrates an older one on a verified copy (the original is kept beside it), opens a newer one, or one that cannot
    /// be written to, for reading only and says why in readOnlyReason(). Fails with a sentence for anything that is no workbook.
    /// `catalogue` must outlive the workbook, whose own is another one where the file has fields or choices of the organisation's own.
    static Result<std::unique_ptr<Workbook>> open(const QString &path, const Catalogue &catalogue, Access access = Access::ReadWrite);

    /// With exactly this catalogue, that of another connection on the file: for workers, whose records speak of the same types as the
    /// window. Fields that the file has been given since are left alone.
    static Result<std::unique_ptr<Workbook>> open(const QString &path, std::shared_ptr<const Catalogue> catalogue, Access access = Access::ReadWrite);

    ~Workbook();

    const QString &path() const { return m_path; }
    const Catalogue &catalogue() const { return *m_catalogue; }
    const std::shared_ptr<const Catalogue> &sharedCatalogue() const { return m_catalogue; }
    Connection &connection() { return m_connection; }
    const Connection &connection() const { return m_connection; }

    bool isReadOnly() const { return !m_readOnlyReason.isEmpty(); }
    const QString &readOnlyReason() const { return m_readOnlyReason; }

    /// Settings of the organisation, kept in the file: organisation, language, edition, time_zone, currency. Changed by
    /// Transaction::changeSetting like any record.
    QString setting(const QString &name, const QString &otherwise = {}) const;
    QTimeZone timeZone() const { return m_zone; }
    QString currency() const { return setting(QStringLiteral("currency"), QStringLiteral("EUR")); }

    /// Reads what is kept in memory again, after the file changed.
    void refresh();

    /// Grows whenever another connection has changed the file.
    qint64 dataVersion() const;

    /// Today's date in the organisation's time zone.
    QDate dateAt(qint64 instant) const;

private:
    enum class Definitions { Given, OfFile };

    Workbook(QString path, std::shared_ptr<const Catalogue> catalogue, Connection connection);

    static Result<std::unique_ptr<Workbook>> open(const QString &path, std::shared_ptr<const Catalogue> catalogue, Access access, Definitions definitions);

    static Result<Connection> openConnection(const QString &path, Access access, QString *readOnlyReason);
    Result<> adoptSchema();
    Result<> adoptDefinitions();
    bool holdsDeclared() const;
    bool definedOtherwise() const;

    QString m_path;
    std::shared_ptr<const Catalogue> m_catalogue;
    Connection m_connection;
    QString m_readOnlyReason;
    QTimeZone m_zone;
};

/// Three capital letters, as ISO 4217 names currencies.
bool isCurrency(const QString &code);

/// A zone the system knows. QTimeZone itself takes any word for one.
bool isTimeZone(const QByteArray &id);

} // namespace itsms
