// The indexes that declarations ask for: SQLite uses each of them.
#include "tests/support/pch.h"
#include "tests/support/sample_workbook.h"

using namespace itsms;
using namespace Qt::StringLiterals;

namespace {

QString planOf(const Connection &connection, const QString &sql)
{
    Statement statement = need(connection.prepare(QString(u"EXPLAIN QUERY PLAN "_s + sql)));
    QStringList lines;
    while (need(statement.step()))
        lines += statement.text(3);
    return lines.join(u'\n');
}

} // namespace

TEST_CASE("who asks for a value of an indexed field is answered through its index", "[indexes]")
{
    SampleWorkbook sample;
    QStringList unused;
    for (const RecordType *type : sample.book().catalogue().types())
        for (const Field &field : type->fields) {
            const bool link = field.kind == Kind::Link || field.kind == Kind::Person || field.kind == Kind::Attachment;
            if (!hasColumn(field) || !(field.indexed || link))
                continue;
            const QString plan = planOf(sample.book().connection(), u"SELECT id FROM %1 WHERE %2 = ?1"_s.arg(quoted(type->name), quoted(field.name)));
            if (!plan.contains(u"idx_%1_%2"_s.arg(toText(type->name), toText(field.name))))
                unused += toText(type->name) + u'.' + toText(field.name) + u": "_s + plan;
        }
    CHECK(unused == QStringList());
}
