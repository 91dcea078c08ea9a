// The part of the write path that is about links: many-to-many targets, and what a removal takes with it or stumbles over.
#include "core/store/transaction.h"

#include "core/store/records.h"
#include "core/store/schema.h"
#include "core/store/rules.h"

#include <QCoreApplication>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};
/// Titles of the first few records that link here, for the sentence that refuses.
Result<QStringList> firstNumbers(const Workbook &workbook, const Backlink &link)
{
    QStringList numbers;
    ITSMS_TRY(const std::vector<Record> records, readPage(workbook, *link.type, std::span(link.ids).first(std::min<std::size_t>(link.ids.size(), 3))));
    for (const Record &record : records)
        numbers += record.text("ref");
    return numbers;
}

/// Refuses where fields that are hidden, or whose definition was taken back, link here: nobody sees them, but the links stand.
Result<> refuseWhileLinkedUnseen(const Workbook &workbook, const RecordType &type, qint64 id)
{
    ITSMS_TRY(Statement links, workbook.connection().prepare(R"(
        SELECT m.name, f."from" FROM sqlite_schema m, pragma_foreign_key_list(m.name) f
        WHERE m.type = 'table' AND f."table" = ?1 AND f."from" LIKE 'own\_%' ESCAPE '\')"));
    links.bind(1, toText(type.name));
    while (true) {
        ITSMS_TRY(const bool more, links.step());
        if (!more)
            return {};
        const QString table = links.text(0);
        const QString column = links.text(1);
        ITSMS_TRY(Statement numbers, workbook.connection().prepare(u"SELECT ref FROM %1 WHERE %2 = ?1 ORDER BY id LIMIT 1"_s.arg(quoted(table), quoted(column))));
        numbers.bind(1, id);
        ITSMS_TRY(const bool linked, numbers.step());
        if (!linked)
            continue;
        const CustomField *field = workbook.catalogue().customisation().field(table, column);
        return refused(Tr::tr("%1 links to it in the field \"%2\", which is hidden. Show that field again and change or remove its links first.")
                           .arg(numbers.text(0), field ? field->label : column));
    }
}

} // namespace

Result<> Transaction::insertLinks(const RecordType &type, const Field &field, qint64 source, const Ids &targets)
{
    const QString table = linkTable(type, field);
    ITSMS_TRY(Statement * insert, m_workbook.connection().kept(u"INSERT OR IGNORE INTO %1 VALUES(?1, ?2)"_s.arg(quoted(table)).toStdString()));
    for (const qint64 target : targets) {
        insert->bind(1, source);
        insert->bind(2, target);
        ITSMS_CHECK(insert->run());
        ITSMS_CHECK(m_journal.touched());
    }
    return {};
}

Result<bool> Transaction::updateLinks(const RecordType &type, const Field &field, qint64 source, const Ids &targets)
{
    const QString table = quoted(linkTable(type, field));
    ITSMS_TRY(Statement present, m_workbook.connection().prepare(u"SELECT target FROM %1 WHERE source = ?1 ORDER BY target"_s.arg(table)));
    present.bind(1, source);
    Ids before;
    while (true) {
        ITSMS_TRY(const bool more, present.step());
        if (!more)
            break;
        before.push_back(present.integer(0));
    }
    Ids after = targets;
    std::sort(after.begin(), after.end());
    after.erase(std::unique(after.begin(), after.end()), after.end());
    if (before == after)
        return false;
    Ids gone, come;
    std::set_difference(before.begin(), before.end(), after.begin(), after.end(), std::back_inserter(gone));
    std::set_difference(after.begin(), after.end(), before.begin(), before.end(), std::back_inserter(come));
    ITSMS_TRY(Statement remove, m_workbook.connection().prepare(u"DELETE FROM %1 WHERE source = ?1 AND target = ?2"_s.arg(table)));
    for (const qint64 target : gone) {
        remove.bind(1, source);
        remove.bind(2, target);
        ITSMS_CHECK(remove.run());
        ITSMS_CHECK(m_journal.touched());
    }
    ITSMS_CHECK(insertLinks(type, field, source, come));
    return true;
}

Result<> Transaction::remove(const RecordType &type, qint64 id)
{
    ITSMS_CHECK(removeDependents(type, id));
    ITSMS_CHECK(refuseWhileLinked(type, id));
    ITSMS_CHECK(forgetSearch(id));
    m_reindex.remove(id);
    ITSMS_TRY(Statement statement, m_workbook.connection().prepare(u"DELETE FROM %1 WHERE id = ?1"_s.arg(quoted(type.name))));
    statement.bind(1, id);
    if (auto removed = statement.run(); !removed) {
        ITSMS_CHECK(refuseWhileLinkedUnseen(m_workbook, type, id));
        return removed;
    }
    ITSMS_CHECK(m_journal.touched());
    // Last, since a field of the record may have pointed to one of them.
    ITSMS_TRY(const std::vector<AttachmentInfo> attached, attachments(m_workbook, id));
    for (const AttachmentInfo &attachment : attached)
        ITSMS_CHECK(detach(attachment.id));
    return {};
}

/// Everything explicitly and nothing by cascade: SQLite replays a changeset wrongly where a cascade fires.
Result<> Transaction::removeDependents(const RecordType &type, qint64 id)
{
    for (const Field &field : type.fields) {
        if (field.kind == Kind::Links)
            ITSMS_CHECK(updateLinks(type, field, id, {}));
        if (field.kind != Kind::Rows)
            continue;
        const RecordType *child = m_workbook.catalogue().type(field.target);
        ITSMS_TRY(const Ids rows, recordIds(m_workbook, {.type = child, .conditions = {{child->parent, Operator::Equals, id}}}));
        for (const qint64 row : rows)
            ITSMS_CHECK(remove(*child, row));
    }
    return {};
}

Result<> Transaction::refuseWhileLinked(const RecordType &type, qint64 id)
{
    ITSMS_TRY(const std::vector<Backlink> links, backlinks(m_workbook, type, id));
    for (const Backlink &link : links) {
        if (link.type == &type && link.ids == Ids{id})
            continue;
        ITSMS_TRY(const QStringList numbers, firstNumbers(m_workbook, link));
        return refused(Tr::tr("%n record(s) of the type \"%1\" link to it in the field \"%2\" (%3). Change or remove those links first.", nullptr, int(link.ids.size()))
                           .arg(translated(link.type->context, link.type->label), translatedLabel(*link.field), numbers.join(u", ")));
    }
    return {};
}

} // namespace itsms
