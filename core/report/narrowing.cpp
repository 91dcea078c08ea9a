// A report about one record only, such as one customer.
#include "core/report/narrowing.h"

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

Result<> run(const Workbook &workbook, const QString &sql)
{
    ITSMS_TRY(Statement statement, workbook.connection().prepare(sql));
    ITSMS_CHECK(statement.step());
    return {};
}

/// What a record of `type` must fulfil to belong to the subject; empty where the type has no link to it.
QString belongs(const RecordType &type, const Place &subject)
{
    const QString id = QString::number(subject.id);
    if (&type == subject.type)
        return u"id = "_s + id;
    QStringList ways;
    for (const Field &field : type.fields) {
        if (field.target != subject.type->name)
            continue;
        if (field.kind == Kind::Link)
            ways += u"%1 = %2"_s.arg(quoted(field.name), id);
        if (field.kind == Kind::Links)
            ways += u"id IN (SELECT source FROM main.%1 WHERE target = %2)"_s.arg(quoted(toText(type.name) + u'_' + toText(field.name)), id);
    }
    return ways.join(u" OR "_s);
}

} // namespace

Narrowing::Narrowing(const Workbook &workbook)
    : m_workbook(workbook)
{
}

Narrowing::~Narrowing()
{
    // The connection may live on, and its tables must show everything again.
    for (const QString &view : m_views)
        Q_UNUSED(run(m_workbook, u"DROP VIEW temp."_s + view))
}

Result<> Narrowing::narrow(const RecordType &type, const QString &condition)
{
    const QString table = quoted(type.name);
    ITSMS_CHECK(run(m_workbook, u"CREATE TEMP VIEW %1 AS SELECT * FROM main.%1 WHERE %2"_s.arg(table, condition)));
    m_views += table;
    return {};
}

Result<std::unique_ptr<Narrowing>> Narrowing::to(const Workbook &workbook, const Place &subject)
{
    std::unique_ptr<Narrowing> narrowing(new Narrowing(workbook));
    for (const RecordType *type : workbook.catalogue().types())
        if (const QString condition = belongs(*type, subject); !condition.isEmpty())
            ITSMS_CHECK(narrowing->narrow(*type, condition));
    // Child records belong where their parent does.
    for (const RecordType *type : workbook.catalogue().types()) {
        const Field *parent = workbook.catalogue().parentField(*type);
        if (parent && narrowing->m_views.contains(quoted(parent->target)) && !narrowing->m_views.contains(quoted(type->name)))
            ITSMS_CHECK(narrowing->narrow(*type, u"%1 IN (SELECT id FROM temp.%2)"_s.arg(quoted(parent->name), quoted(parent->target))));
    }
    return narrowing;
}

} // namespace itsms
