// Conditions as a person would say them.
#include "ui/lists/condition_words.h"

#include "core/field_text.h"
#include "core/store/condition_text.h"
#include "ui/models/filter_line.h"
#include "ui/session.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ConditionWords)
};

/// Where names and days are looked up.
struct Source
{
    const Workbook &workbook;
    Reader reader;
};

Source sourceOf(Session &session) { return {session.workbook(), session.reader()}; }

QString valueWord(const Source &source, const Field &field, const QString &text)
{
    if (text.isEmpty())
        return Tr::tr("empty");
    if (const QString named = relativeDaysWord(text); !named.isEmpty() && (field.kind == Kind::Date || field.kind == Kind::Instant))
        return named;
    if (const Name target = linkTarget(field); !target.empty()) {
        const auto id = findByText(source.workbook, *source.workbook.catalogue().type(target), text);
        return id && *id ? source.reader.names->target(target, **id).title : text;
    }
    const auto value = parseField(field, text, source.workbook.timeZone());
    if (!value)
        return text;
    if (field.kind == Kind::Instant && text.size() <= 10)
        return dateText(source.workbook.dateAt(std::get<qint64>(*value)), source.reader.locale);
    return displayText(field, *value, source.reader);
}

bool isTime(const Field &field) { return field.kind == Kind::Date || field.kind == Kind::Instant; }

QString compared(const Field &field, Operator op, const QString &value)
{
    switch (op) {
    case Operator::Contains:
        return Tr::tr("contains \"%1\"").arg(value);
    case Operator::Differs:
        return Tr::tr("not %1").arg(value);
    case Operator::Less:
        return isTime(field) ? Tr::tr("before %1", "day").arg(value) : Tr::tr("less than %1").arg(value);
    case Operator::AtMost:
        return isTime(field) ? Tr::tr("until %1", "day").arg(value) : Tr::tr("at most %1").arg(value);
    case Operator::Greater:
        return isTime(field) ? Tr::tr("after %1", "day").arg(value) : Tr::tr("more than %1").arg(value);
    case Operator::AtLeast:
        return isTime(field) ? Tr::tr("from %1 on", "day").arg(value) : Tr::tr("at least %1").arg(value);
    case Operator::Empty:
        return Tr::tr("empty");
    case Operator::Filled:
        return Tr::tr("not empty");
    case Operator::Equals:
    case Operator::AnyOf:
    case Operator::NoneOf:
        break;
    }
    return value;
}

QString rangeWord(const Source &source, const Field &field, const std::pair<QString, QString> &range)
{
    if (range.first.isEmpty())
        return compared(field, Operator::AtMost, valueWord(source, field, range.second));
    if (range.second.isEmpty())
        return compared(field, Operator::AtLeast, valueWord(source, field, range.first));
    return Tr::tr("%1 to %2", "range").arg(valueWord(source, field, range.first), valueWord(source, field, range.second));
}

QString answerOf(const Source &source, const WrittenCondition &written)
{
    const Field &field = *written.field;
    if (written.range)
        return rangeWord(source, field, *written.range);
    QString value;
    if (written.op == Operator::Contains) {
        value = written.text;
    } else if (!written.answers.isEmpty()) {
        QStringList words;
        for (const QString &answer : written.answers)
            words += valueWord(source, field, answer);
        const QString last = words.takeLast();
        value = words.isEmpty() ? last : Tr::tr("%1 or %2", "alternatives").arg(words.join(u", "_s), last);
    } else if (!written.text.isEmpty()) {
        value = valueWord(source, field, written.text);
    }
    return compared(field, written.op, value);
}

} // namespace

QString relativeDaysWord(const QString &name)
{
    static const QRegularExpression days(u"^(next|last)_(\\d{1,5})_days$"_s);
    if (const auto match = days.match(name); match.hasMatch()) {
        const int count = match.captured(2).toInt();
        return match.capturedView(1) == u"next" ? Tr::tr("next %n day(s)", nullptr, count) : Tr::tr("last %n day(s)", nullptr, count);
    }
    static const QHash<QString, const char *> words{{u"today"_s, QT_TRANSLATE_NOOP("ConditionWords", "today")},
        {u"yesterday"_s, QT_TRANSLATE_NOOP("ConditionWords", "yesterday")}, {u"tomorrow"_s, QT_TRANSLATE_NOOP("ConditionWords", "tomorrow")},
        {u"past"_s, QT_TRANSLATE_NOOP("ConditionWords", "before today")}, {u"future"_s, QT_TRANSLATE_NOOP("ConditionWords", "after today")},
        {u"last_week"_s, QT_TRANSLATE_NOOP("ConditionWords", "last week")}, {u"this_week"_s, QT_TRANSLATE_NOOP("ConditionWords", "this week")},
        {u"next_week"_s, QT_TRANSLATE_NOOP("ConditionWords", "next week")},
        {u"last_month"_s, QT_TRANSLATE_NOOP("ConditionWords", "last month")},
        {u"this_month"_s, QT_TRANSLATE_NOOP("ConditionWords", "this month")},
        {u"next_month"_s, QT_TRANSLATE_NOOP("ConditionWords", "next month")},
        {u"last_quarter"_s, QT_TRANSLATE_NOOP("ConditionWords", "last quarter")},
        {u"this_quarter"_s, QT_TRANSLATE_NOOP("ConditionWords", "this quarter")},
        {u"next_quarter"_s, QT_TRANSLATE_NOOP("ConditionWords", "next quarter")},
        {u"last_year"_s, QT_TRANSLATE_NOOP("ConditionWords", "last year")}, {u"this_year"_s, QT_TRANSLATE_NOOP("ConditionWords", "this year")},
        {u"next_year"_s, QT_TRANSLATE_NOOP("ConditionWords", "next year")}};
    const char *word = words.value(name);
    return word ? Tr::tr(word) : QString();
}

QString conditionAnswer(Session &session, const RecordType &type, const QString &condition)
{
    const auto written = splitCondition(type, condition);
    return written ? answerOf(sourceOf(session), *written) : condition;
}

QString conditionWords(Session &session, const RecordType &type, const QString &condition)
{
    const Source source = sourceOf(session);
    return conditionWords(source.workbook, source.reader, type, condition);
}

QString conditionWords(const Workbook &workbook, const Reader &reader, const RecordType &type, const QString &condition)
{
    if (condition == overdueCondition)
        return Tr::tr("Overdue");
    if (condition == atRiskCondition)
        return Tr::tr("Soon due");
    const auto written = splitCondition(type, condition);
    if (!written)
        return condition;
    return Tr::tr("%1: %2", "label of a field and what is asked of it").arg(translatedLabel(*written->field), answerOf({workbook, reader}, *written));
}

QString filterWords(Session &session, const RecordType &type, const QString &text)
{
    const ListFilter filter = ListFilter::fromText(type, text);
    QStringList parts;
    for (const QString &condition : filter.conditions)
        parts += conditionWords(session, type, condition);
    if (!filter.words.isEmpty())
        parts += Tr::tr("words: %1").arg(filter.words);
    return parts.join(u"; "_s);
}

} // namespace itsms
