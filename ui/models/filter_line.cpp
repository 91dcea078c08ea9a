// The filter line of a list: words to search for and conditions such as state=closed, in any order.
#include "ui/models/filter_line.h"

#include "core/field_text.h"
#include "ui/session.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(FilterLine)
};

/// Splits at blanks outside quotation marks; the marks themselves go.
QStringList words(const QString &text)
{
    QStringList result;
    QString word;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"') {
            quoted = !quoted;
        } else if (c.isSpace() && !quoted) {
            result.append(word);
            word.clear();
        } else {
            word.append(c);
        }
    }
    result.append(word);
    result.removeAll(QString());
    return result;
}

bool isCondition(const RecordType &type, const QString &word)
{
    static const QRegularExpression beginning(u"^([a-z][a-z0-9_]*)(?:=|!=|<=|>=|<|>|~)"_s);
    const QRegularExpressionMatch match = beginning.match(word);
    return match.hasMatch() && findField(type, match.captured(1).toStdString()) != nullptr;
}

} // namespace

Result<Query> parseFilter(const Workbook &workbook, const RecordType &type, const QString &text)
{
    Query query{.type = &type};
    QStringList search;
    for (const QString &word : words(text)) {
        if (!isCondition(type, word)) {
            search.append(word);
            continue;
        }
        ITSMS_TRY(const std::vector<Condition> conditions, parseCondition(workbook, type, word));
        query.conditions.insert(query.conditions.end(), conditions.begin(), conditions.end());
    }
    query.search = search.join(u' ');
    return query;
}

QString filterText(Session &session, const Field &field, const Value &value)
{
    QString text;
    const auto *id = std::get_if<qint64>(&value);
    if (id && !linkTarget(field).empty())
        text = session.names().target(linkTarget(field), *id).ref;
    else if (!isEmpty(value))
        text = fieldText(field, value, session.workbook().timeZone());
    if (text.contains(u' '))
        text = u'"' + text + u'"';
    return toText(field.name) + u'=' + text;
}

QString filterHelp(const RecordType &type)
{
    QStringList lines;
    for (const Field &field : type.fields)
        if (field.listed || field.indexed)
            lines.append(u"<b>%1</b>: %2"_s.arg(toText(field.name), translatedLabel(field).toHtmlEscaped()));
    const QString operators = Tr::tr("Words search everywhere. Conditions compare a field: = != &lt; &lt;= &gt; &gt;= and ~ for "
                                     "\"contains\"; nothing after = means empty.");
    return u"<p>%1</p><p>%2</p>"_s.arg(operators, lines.join(u"<br>"_s));
}

} // namespace itsms
