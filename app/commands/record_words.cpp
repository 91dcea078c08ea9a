// A record's values for the two readers of the command line: programs (JSON) and people.
#include "app/commands/record_words.h"

#include "core/field_text.h"

#include <QCoreApplication>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr int valuesBeforeForgetting = 50'000;

/// A target that is gone, in the history of what linked to it.
QString goneTarget(qint64 id)
{
    return u'#' + QString::number(id);
}

} // namespace

RecordJson::RecordJson(JsonStream &json, const Workbook &workbook)
    : m_json(json)
    , m_names(workbook)
{ }

void RecordJson::members(const Record &record, Extent extent)
{
    const std::vector<Field> &fields = record.type().fields;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].kind == Kind::Rows && extent == Extent::Columns)
            continue;
        m_json.key(fields[i].name);
        value(fields[i], record.at(i));
    }
}

void RecordJson::value(const Field &field, const Value &value)
{
    if (field.kind == Kind::Links || field.kind == Kind::Rows) {
        m_json.beginArray();
        if (const auto *ids = std::get_if<Ids>(&value))
            for (const qint64 id : *ids)
                link(field.target, id);
        return m_json.endArray();
    }
    if (const auto *number = std::get_if<qint64>(&value)) {
        if (const Name target = linkTarget(field); !target.empty())
            return link(target, *number);
        if (field.kind == Kind::Instant)
            return m_json.text(isoInstant(*number));
        if (field.kind == Kind::YesNo)
            return m_json.boolean(*number != 0);
        return m_json.integer(*number);
    }
    if (const auto *real = std::get_if<double>(&value))
        return m_json.real(*real);
    if (const auto *text = std::get_if<QString>(&value))
        return m_json.text(*text);
    m_json.null();
}

void RecordJson::link(Name target, qint64 id)
{
    const QString ref = m_names.target(target, id).ref;
    m_json.text(ref.isEmpty() ? goneTarget(id) : ref);
    if (++m_written % valuesBeforeForgetting == 0)
        m_names.forget();
}

RecordText::RecordText(const Workbook &workbook)
    : m_workbook(workbook)
    , m_names(workbook)
{ }

QString RecordText::value(const Field &field, const Value &value, Links links)
{
    if (const auto *ids = std::get_if<Ids>(&value)) {
        QStringList targets;
        for (const qint64 id : *ids)
            targets.append(link(field.target, id, links));
        return targets.join("; "_L1);
    }
    if (isEmpty(value))
        return {};
    const auto *number = std::get_if<qint64>(&value);
    if (const Name target = linkTarget(field); number && !target.empty())
        return link(target, *number, links);
    if (number && field.kind == Kind::YesNo)
        return *number != 0 ? Tr::tr("yes") : Tr::tr("no");
    if (number && field.kind == Kind::Instant)
        return shownInstant(m_workbook, *number);
    if (field.kind == Kind::Choice && std::holds_alternative<QString>(value))
        return translatedChoice(field, std::get<QString>(value));
    return fieldText(field, value, m_workbook.timeZone());
}

QString RecordText::link(Name target, qint64 id, Links links)
{
    if (++m_written % valuesBeforeForgetting == 0)
        m_names.forget();
    const LinkNames::Target &name = m_names.target(target, id);
    if (name.ref.isEmpty())
        return goneTarget(id);
    return links == Links::ByTitle ? name.title : QString(name.ref + u' ' + name.title);
}

QString isoInstant(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate);
}

QString shownInstant(const Workbook &workbook, qint64 seconds)
{
    const QDateTime local = QDateTime::fromSecsSinceEpoch(seconds, workbook.timeZone());
    return local.toString(local.time().second() == 0 ? u"yyyy-MM-dd HH:mm"_s : u"yyyy-MM-dd HH:mm:ss"_s);
}

bool isNumber(Kind kind)
{
    return kind == Kind::Integer || kind == Kind::Decimal || kind == Kind::Money || kind == Kind::Percent || kind == Kind::Duration;
}

std::string_view unitName(Unit unit)
{
    switch (unit) {
    case Unit::Count: return "count";
    case Unit::Percent: return "percent";
    case Unit::Hours: return "hours";
    case Unit::Days: return "days";
    case Unit::Money: return "money";
    case Unit::Score: return "score";
    }
    Q_UNREACHABLE();
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Observation: return u"observation"_s;
    case Severity::Minor: return u"minor"_s;
    case Severity::Major: return u"major"_s;
    }
    Q_UNREACHABLE();
}

QString severityLabel(Severity severity)
{
    switch (severity) {
    case Severity::Observation: return Tr::tr("Observation");
    case Severity::Minor: return Tr::tr("Minor");
    case Severity::Major: return Tr::tr("Major");
    }
    Q_UNREACHABLE();
}

} // namespace itsms
