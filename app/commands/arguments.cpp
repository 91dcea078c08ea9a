// What people type, turned into what it means: record types, fields, records, days and periods.
#include "app/commands/arguments.h"

#include "app/commands/context.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// How many letters must be changed, added, dropped or swapped with their neighbour to make one text of the other.
qsizetype distance(QStringView from, QStringView to)
{
    std::vector<qsizetype> beforeLast;
    std::vector<qsizetype> last(std::size_t(to.size()) + 1);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 1; i <= from.size(); ++i) {
        std::vector<qsizetype> row = {i};
        for (qsizetype j = 1; j <= to.size(); ++j) {
            const std::size_t at = std::size_t(j);
            qsizetype best = std::min({last[at] + 1, row[at - 1] + 1, last[at - 1] + (from[i - 1] == to[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                best = std::min(best, beforeLast[at - 2] + 1);
            row.push_back(best);
        }
        beforeLast = std::move(last);
        last = std::move(row);
    }
    return last.back();
}

/// Small is near; nothing where the two have nothing to do with each other.
std::optional<qsizetype> farness(const QString &typed, const QString &known)
{
    const qsizetype changes = distance(typed, known);
    if (changes <= std::max<qsizetype>(2, typed.size() / 3))
        return changes;
    const bool within = typed.size() >= 3 && (known.contains(typed) || (known.size() >= 3 && typed.contains(known)));
    return within ? std::optional(10 + changes) : std::nullopt;
}

/// The spelling in which names are compared: "Service-Level agreement" is service_level_agreement.
QString plain(const QString &text)
{
    return text.trimmed().toLower().replace(u'-', u'_').replace(u' ', u'_');
}

bool calls(const RecordType &type, const QString &wanted)
{
    for (const Label label : {type.label, type.plural})
        if (plain(QString::fromUtf8(label)) == wanted || plain(translated(type.context, label)) == wanted)
            return true;
    return toText(type.name) == wanted;
}

Failure notADay(const QString &text)
{
    return wrongUse(Tr::tr("\"%1\" is no day. Write it as year, month and day, such as 2026-03-31.").arg(text));
}

/// The first and the last day of what was typed: a day is both.
Result<Period> daysOf(const QString &text)
{
    if (text.size() == 7) {
        const QDate first = QDate::fromString(QString(text + "-01"_L1), u"yyyy-MM-dd"_s);
        if (first.isValid())
            return Period{first, first.addMonths(1).addDays(-1)};
    }
    ITSMS_TRY(const QDate day, dayOf(text));
    return Period{day, day};
}

QDate firstOfMonth(QDate day)
{
    return QDate(day.year(), day.month(), 1);
}

} // namespace

QStringList nearest(const QString &typed, const QStringList &known)
{
    std::vector<std::pair<qsizetype, QString>> found;
    for (const QString &each : known)
        if (const auto far = farness(plain(typed), each.toLower()))
            found.emplace_back(*far, each);
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList names;
    for (const auto &[far, name] : found)
        if (names.size() < 3 && !names.contains(name))
            names.append(name);
    return names;
}

QString nearestSentence(const QString &typed, const QStringList &known)
{
    const QStringList names = nearest(typed, known);
    if (names.isEmpty())
        return {};
    if (names.size() == 1)
        return Tr::tr("Did you mean %1?").arg(names.first());
    return Tr::tr("Did you mean %1 or %2?").arg(names.first(names.size() - 1).join(", "_L1), names.last());
}

Result<const RecordType *> typeNamed(const Catalogue &catalogue, const QString &name)
{
    const QString wanted = plain(name);
    for (const RecordType *type : catalogue.types())
        if (calls(*type, wanted))
            return type;
    const QString hint = nearestSentence(name, namesOf(catalogue.types()));
    return wrongUse(Tr::tr("There is no record type \"%1\". %2").arg(name, hint.isEmpty() ? Tr::tr("\"itsms describe\" lists them.") : hint));
}

Result<const Field *> fieldNamed(const RecordType &type, const QString &name)
{
    const QByteArray bytes = name.trimmed().toUtf8();
    if (const Field *field = findField(type, Name(bytes.constData(), std::size_t(bytes.size()))))
        return field;
    const QString hint = nearestSentence(name, namesOf(type.fields));
    return wrongUse(Tr::tr("%1 has no field \"%2\". %3")
                        .arg(toText(type.name), name, hint.isEmpty() ? Tr::tr("\"itsms describe %1\" lists its fields.").arg(toText(type.name)) : hint));
}

Result<Record> recordNumbered(const Workbook &workbook, const QString &number)
{
    ITSMS_TRY(const Place place, findByNumber(workbook, number));
    return readRecord(workbook, *place.type, place.id);
}

Result<std::vector<Condition>> conditionsOf(const Workbook &workbook, const RecordType &type, const QStringList &texts)
{
    std::vector<Condition> conditions;
    for (const QString &text : texts) {
        const qsizetype end = text.indexOf(QRegularExpression(u"[=<>~!]"_s));
        if (end <= 0)
            return wrongUse(Tr::tr("\"%1\" is no condition. Write it as FIELD=VALUE, or with !=, <, <=, >, >= or ~ (contains).").arg(text));
        ITSMS_CHECK(fieldNamed(type, text.left(end)));
        Result<std::vector<Condition>> parsed = parseCondition(workbook, type, text);
        if (!parsed && parsed.error().kind == ErrorKind::Refused)
            return wrongUse(parsed.error().sentence);
        if (!parsed)
            return parsed;
        conditions.insert(conditions.end(), parsed->begin(), parsed->end());
    }
    return conditions;
}

Result<QDate> dayOf(const QString &text)
{
    const QDate day = QDate::fromString(text, u"yyyy-MM-dd"_s);
    if (!day.isValid())
        return notADay(text);
    return day;
}

Result<Period> periodOf(const std::optional<QString> &from, const std::optional<QString> &to, QDate today)
{
    if (!from && !to)
        return lastTwelveMonths(today);
    Period period = {.from = {}, .to = today};
    if (to) {
        ITSMS_TRY(const Period last, daysOf(*to));
        period.to = last.to;
    }
    period.from = firstOfMonth(period.to).addMonths(-11);
    if (from) {
        ITSMS_TRY(const Period first, daysOf(*from));
        period.from = first.from;
    }
    if (period.from > period.to)
        return wrongUse(Tr::tr("The period begins on %1, after it ends on %2.").arg(period.from.toString(Qt::ISODate), period.to.toString(Qt::ISODate)));
    return period;
}

Result<Moment> momentOf(const Workbook &workbook, const std::optional<QString> &asOf)
{
    if (!asOf)
        return momentAt(workbook, presentMoment());
    ITSMS_TRY(const QDate day, dayOf(*asOf));
    return endOfDay(workbook, day);
}

} // namespace itsms
