// The filter of a list as text: words to search for and conditions such as state=closed, in any order.
#include "ui/models/filter_line.h"

#include "core/engine/conformity.h"
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

bool isPressing(const RecordType &type, const QString &word)
{
    return !type.deadlines.empty() && (word == overdueCondition || word == atRiskCondition);
}

/// Name of the field that a condition begins with; nothing for other words.
QString fieldOf(const QString &word)
{
    static const QRegularExpression beginning(u"^([a-z][a-z0-9_]*)(?:=|!=|<=|>=|<|>|~)"_s);
    return beginning.match(word).captured(1);
}

bool isCondition(const RecordType &type, const QString &word)
{
    return isPressing(type, word) || findField(type, fieldOf(word).toStdString()) != nullptr;
}

QString quotedWord(QString word)
{
    word.remove(u'"');
    return word.contains(u' ') ? u'"' + word + u'"' : word;
}

} // namespace

ListFilter ListFilter::fromText(const RecordType &type, const QString &text)
{
    ListFilter filter;
    QStringList search;
    for (const QString &word : itsms::words(text)) {
        if (!isCondition(type, word))
            search.append(word);
        else if (!filter.conditions.contains(word))
            filter.conditions.append(word);
    }
    filter.words = search.join(u' ');
    return filter;
}

QString ListFilter::text() const
{
    QStringList parts;
    for (const QString &condition : conditions)
        parts.append(quotedWord(condition));
    if (!words.isEmpty())
        parts.append(words);
    return parts.join(u' ');
}

QStringList ListFilter::about(Name field) const
{
    QStringList found;
    for (const QString &condition : conditions)
        if (fieldOf(condition) == toText(field))
            found.append(condition);
    return found;
}

void ListFilter::replace(Name field, const QStringList &with)
{
    conditions.removeIf([field](const QString &condition) { return fieldOf(condition) == toText(field); });
    conditions += with;
}

Result<Query> parseFilter(const Workbook &workbook, const RecordType &type, const QString &text)
{
    const ListFilter filter = ListFilter::fromText(type, text);
    const Moment moment = momentAt(workbook, QDateTime::currentSecsSinceEpoch());
    Query query{.type = &type, .search = filter.words};
    for (const QString &word : filter.conditions) {
        if (isPressing(type, word)) {
            query.pressing = {word == overdueCondition, moment.today, moment.now};
            continue;
        }
        ITSMS_TRY(const std::vector<Condition> conditions, parseCondition(workbook, type, word, moment.today));
        query.conditions.insert(query.conditions.end(), conditions.begin(), conditions.end());
    }
    return query;
}

QString filterText(Session &session, const Field &field, const Value &value, const QString &sign)
{
    QString text;
    const auto *id = std::get_if<qint64>(&value);
    const auto *ids = std::get_if<Ids>(&value);
    if (ids && !ids->empty())
        id = &ids->front();
    if (id && !linkTarget(field).empty())
        text = session.names().target(linkTarget(field), *id).ref;
    else if (!isEmpty(value))
        text = fieldText(field, value, session.workbook().timeZone());
    // The day is what people mean by a time in a list.
    if (field.kind == Kind::Instant)
        text = text.left(10);
    return toText(field.name) + sign + text.remove(u'"');
}

QString filterHelp(const RecordType &type)
{
    QStringList lines;
    for (const Field &field : type.fields)
        if (field.listed || field.indexed)
            lines.append(u"<b>%1</b>: %2"_s.arg(toText(field.name), translatedLabel(field).toHtmlEscaped()));
    const QString operators = Tr::tr("Words search everywhere. Conditions compare a field: = != &lt; &lt;= &gt; &gt;= and ~ for "
                                     "\"contains\"; nothing after = means empty. a|b means either, 10..20 a range, and days have names "
                                     "such as next_60_days or last_month.");
    return u"<p>%1</p><p>%2</p>"_s.arg(operators, lines.join(u"<br>"_s));
}

} // namespace itsms
