// The part of the write path that is not records: attachments, settings, import profiles, definitions of own fields and choices.
#include "core/store/transaction.h"


#include <QCoreApplication>
#include <QCryptographicHash>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// Largest attachment: SQLite keeps blobs up to a gigabyte, and a workbook must stay a file one can mail.
constexpr qint64 MaximumAttachment = 256LL * 1024 * 1024;

Result<> checkIsOwn(const QString &name)
{
    if (isOwn(name.toStdString()))
        return {};
    return refused(Tr::tr("\"%1\" ships with the program and is protected.").arg(name), name);
}

} // namespace

Result<qint64> Transaction::attach(qint64 record, const QString &name, const QByteArray &content)
{
    if (content.size() > MaximumAttachment)
        return refused(Tr::tr("%1 is larger than 256 MB. Keep it elsewhere and note in the record where.").arg(name));
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    ITSMS_TRY(Statement store, m_workbook.connection().prepare("INSERT OR IGNORE INTO attachment_content VALUES(?1, ?2)"));
    store.bind(1, hash);
    store.bind(2, content.isNull() ? QByteArray("") : content);
    ITSMS_CHECK(store.run());
    ITSMS_TRY(const qint64 id, next(u"id"_s));
    ITSMS_TRY(Statement insert, m_workbook.connection().prepare("INSERT INTO attachment VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)"));
    insert.bind(1, id);
    insert.bind(2, record);
    insert.bind(3, name);
    insert.bind(4, hash);
    insert.bind(5, qint64(content.size()));
    insert.bind(6, m_intent.now);
    insert.bind(7, m_intent.person);
    ITSMS_CHECK(insert.run());
    ITSMS_CHECK(m_journal.touched());
    return id;
}

Result<> Transaction::detach(qint64 attachment)
{
    ITSMS_TRY(Statement find, m_workbook.connection().prepare("SELECT 1 FROM attachment WHERE id = ?1"));
    find.bind(1, attachment);
    ITSMS_TRY(const bool found, find.step());
    if (!found)
        return refused(Tr::tr("The attachment does not exist any more."));
    // The content stays: undo brings the attachment back, and another record may hold the same file.
    ITSMS_TRY(Statement remove, m_workbook.connection().prepare("DELETE FROM attachment WHERE id = ?1"));
    remove.bind(1, attachment);
    ITSMS_CHECK(remove.run());
    return m_journal.touched();
}

Result<> Transaction::changeSetting(const QString &name, const QString &value)
{
    if (name == u"currency" && !isCurrency(value))
        return refused(Tr::tr("\"%1\" is no currency. Use its three letters, such as EUR.").arg(value), name);
    if (name == u"time_zone" && !isTimeZone(value.toUtf8()))
        return refused(Tr::tr("There is no time zone %1. Use a name such as Europe/Berlin.").arg(value), name);
    ITSMS_TRY(Statement statement, m_workbook.connection().prepare("INSERT INTO setting VALUES(?1, ?2) ON CONFLICT DO UPDATE SET value = ?2 WHERE value IS NOT ?2"));
    statement.bind(1, name);
    statement.bind(2, value);
    ITSMS_CHECK(statement.run());
    return m_journal.touched();
}

Result<> Transaction::removeSetting(const QString &name)
{
    ITSMS_TRY(Statement statement, m_workbook.connection().prepare("DELETE FROM setting WHERE name = ?1"));
    statement.bind(1, name);
    ITSMS_CHECK(statement.run());
    return m_journal.touched();
}

Result<> Transaction::saveProfile(const QString &name, const QString &type, const QByteArray &definition)
{
    ITSMS_TRY(Statement statement, m_workbook.connection().prepare("INSERT INTO import_profile VALUES(?1, ?2, ?3) ON CONFLICT DO UPDATE SET type = ?2, definition = ?3"));
    statement.bind(1, name);
    statement.bind(2, type);
    statement.bind(3, QString::fromUtf8(definition));
    ITSMS_CHECK(statement.run());
    return m_journal.touched();
}

Result<> Transaction::removeProfile(const QString &name)
{
    ITSMS_TRY(Statement statement, m_workbook.connection().prepare("DELETE FROM import_profile WHERE name = ?1"));
    statement.bind(1, name);
    ITSMS_CHECK(statement.run());
    return m_journal.touched();
}

Result<> Transaction::saveCustomField(const CustomField &field, std::optional<qint64> position)
{
    ITSMS_CHECK(checkIsOwn(field.name));
    ITSMS_TRY(Statement statement, m_workbook.connection().prepare(R"(
        INSERT INTO custom_field(type, name, label, help, kind, target, hidden, position) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7,
            coalesce(?8, (SELECT max(position) + 1 FROM custom_field WHERE type = ?1), 0))
        ON CONFLICT DO UPDATE SET label = ?3, help = ?4, hidden = ?7, position = coalesce(?8, position))"));
    statement.bind(1, field.type);
    statement.bind(2, field.name);
    statement.bind(3, field.label);
    statement.bind(4, field.help);
    statement.bind(5, kindName(field.kind));
    statement.bind(6, field.target);
    statement.bind(7, qint64(field.hidden));
    statement.bind(8, position ? Value(*position) : Value());
    ITSMS_CHECK(statement.run());
    return m_journal.touched();
}

Result<> Transaction::saveCustomChoice(const CustomChoice &choice, std::optional<qint64> position)
{
    ITSMS_CHECK(checkIsOwn(choice.name));
    ITSMS_TRY(Statement statement, m_workbook.connection().prepare(R"(
        INSERT INTO custom_choice(type, field, name, label, hidden, position) VALUES(?1, ?2, ?3, ?4, ?5,
            coalesce(?6, (SELECT max(position) + 1 FROM custom_choice WHERE type = ?1 AND field = ?2), 0))
        ON CONFLICT DO UPDATE SET label = ?4, hidden = ?5, position = coalesce(?6, position))"));
    statement.bind(1, choice.type);
    statement.bind(2, choice.field);
    statement.bind(3, choice.name);
    statement.bind(4, choice.label);
    statement.bind(5, qint64(choice.hidden));
    statement.bind(6, position ? Value(*position) : Value());
    ITSMS_CHECK(statement.run());
    return m_journal.touched();
}

} // namespace itsms
