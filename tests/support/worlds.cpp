// Tiny worlds of records, read from text and written into a workbook that forgets them again.
#include "tests/support/worlds.h"

#include "core/field_text.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <stdexcept>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void fail(const QString &place, const QString &what)
{
    throw std::runtime_error(QString(place + u": "_s + what).toStdString());
}

/// "contract Hosting | state = in_force" in its parts.
WorldRecord parseRecord(const QString &text, int line, const QString &place)
{
    const QStringList parts = text.split(u" | "_s);
    const qsizetype space = parts.front().indexOf(u' ');
    if (space < 0)
        fail(place, u"a record is \"type title | field = value\""_s);
    WorldRecord record{parts.front().left(space), parts.front().mid(space + 1).trimmed(), {}, line};
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const qsizetype equals = parts[i].indexOf(u'=');
        if (equals < 0)
            fail(place, u"\"%1\" is no \"field = value\""_s.arg(parts[i]));
        record.values.emplace_back(parts[i].left(equals).trimmed(), parts[i].mid(equals + 1).trimmed());
    }
    return record;
}

/// Reads one file, line by line.
class Reader
{
public:
    Reader(QString file, std::vector<WorldGroup> &groups)
        : m_file(std::move(file))
        , m_groups(groups)
    {
    }

    void take(const QString &line, int number)
    {
        const QString text = line.trimmed();
        const QString place = u"%1:%2"_s.arg(m_file).arg(number);
        if (text.isEmpty() || text.startsWith(u'#'))
            return;
        if (!line.startsWith(u' '))
            beginGroup(text, place);
        else if (!line.startsWith(u"    "_s))
            beginWorld(text, place);
        else
            addRecord(parseRecord(text, number, place), place);
    }

private:
    void beginGroup(const QString &text, const QString &place)
    {
        const bool step = text.startsWith(u"step "_s);
        if (!step && !text.startsWith(u"check "_s))
            fail(place, u"a group begins with \"check NAME\" or \"step TYPE.TRANSITION\""_s);
        m_groups.push_back({text.mid(text.indexOf(u' ') + 1).trimmed(), step, {}});
        m_given.clear();
        m_inGiven = false;
    }

    void beginWorld(const QString &text, const QString &place)
    {
        if (m_groups.empty())
            fail(place, u"a world belongs to a check or a step"_s);
        m_inGiven = text == u"given";
        if (m_inGiven)
            return;
        static const QHash<QString, WorldKind> kinds{
            {u"innocent"_s, WorldKind::Innocent}, {u"offender"_s, WorldKind::Offender}, {u"refused"_s, WorldKind::Refused}, {u"allowed"_s, WorldKind::Allowed}};
        const auto kind = kinds.constFind(text.section(u' ', 0, 0));
        if (kind == kinds.constEnd())
            fail(place, u"a world is \"given\", \"offender\", \"innocent\", \"refused SENTENCE\" or \"allowed\""_s);
        m_groups.back().worlds.push_back({*kind, text.section(u' ', 1), m_given, {}, place});
    }

    void addRecord(WorldRecord record, const QString &place)
    {
        if (m_groups.empty() || (!m_inGiven && m_groups.back().worlds.empty()))
            fail(place, u"a record belongs to a world"_s);
        (m_inGiven ? m_given : m_groups.back().worlds.back().records).push_back(std::move(record));
    }

    QString m_file;
    std::vector<WorldGroup> &m_groups;
    std::vector<WorldRecord> m_given;
    bool m_inGiven = false;
};

/// "today-30", "now+3d".
std::optional<qint64> offset(const QString &text, const QString &word)
{
    if (!text.startsWith(word))
        return {};
    const QString rest = text.mid(word.size());
    if (rest.isEmpty())
        return 0;
    const std::optional<qint64> size = word == u"today" ? std::optional<qint64>(rest.mid(1).toLongLong()) : parseDuration(rest.mid(1));
    if (!size || (rest[0] != u'-' && rest[0] != u'+'))
        return {};
    return rest[0] == u'-' ? -*size : *size;
}

} // namespace

std::vector<WorldGroup> readWorlds(const QString &folder)
{
    std::vector<WorldGroup> groups;
    for (const QString &name : QDir(folder).entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        QFile file(QDir(folder).filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            fail(name, file.errorString());
        Reader reader(name, groups);
        int number = 0;
        while (!file.atEnd())
            reader.take(QString::fromUtf8(file.readLine()), ++number);
    }
    return groups;
}

Moment worldMoment()
{
    const QDateTime noon(QDate(2026, 3, 16), QTime(12, 0), QTimeZone::utc());
    return {noon.date(), noon.toSecsSinceEpoch()};
}

LivingWorld::LivingWorld(Workbook &workbook, const World &world, const Transition *needed)
    : m_workbook(workbook)
    , m_needed(needed)
{
    auto begun = Transaction::begin(workbook, {u"Anna Weber"_s, u"Made a tiny world"_s, {}, worldMoment().now});
    if (!begun)
        fail(world.place, begun.error().sentence);
    m_transaction = *std::move(begun);
    for (const WorldRecord &record : world.given)
        write(record, world.place);
    m_own.clear();
    for (const WorldRecord &record : world.records)
        write(record, world.place);
}

Ids LivingWorld::own(const RecordType &type) const
{
    Ids ids;
    for (const auto &[each, id] : m_own)
        if (each == &type)
            ids.push_back(id);
    return ids;
}

void LivingWorld::write(const WorldRecord &line, const QString &world)
{
    const QString place = u"%1 (line %2)"_s.arg(world).arg(line.line);
    const RecordType *type = m_workbook.catalogue().type(line.type);
    if (!type)
        fail(place, u"there is no record type \"%1\""_s.arg(line.type));
    const QString key = line.type + u' ' + line.title;
    const qint64 known = m_ids.value(key);
    Record record(*type, known);
    record.setValue("title", line.title);
    Changes changes;
    std::vector<Name> given;
    for (const auto &[name, text] : line.values) {
        const Field *field = findField(*type, Name(name.toStdString()));
        if (!field)
            fail(place, u"\"%1\" has no field \"%2\""_s.arg(line.type, name));
        const Value value = valueOf(*type, *field, text);
        record.setValue(field->name, value);
        changes.emplace_back(fieldIndex(*type, field->name), value);
        given.push_back(field->name);
    }
    if (known) {
        if (const auto updated = m_transaction->update(*type, known, changes); !updated)
            fail(place, updated.error().sentence);
        return;
    }
    fill(record, given);
    const auto id = m_transaction->insert(record);
    if (!id)
        fail(place, id.error().sentence);
    m_ids.insert(key, *id);
    m_own.emplace_back(type, *id);
}

void LivingWorld::fill(Record &record, const std::vector<Name> &given)
{
    for (const Field &field : record.type().fields) {
        const bool needed = m_needed && std::count(m_needed->needs.begin(), m_needed->needs.end(), field.name)
            && findTransition(record.type(), m_needed->name) == m_needed;
        const bool own = field.name == "title" || field.name == "ref" || field.name == "state";
        if (own || (!field.required && !needed) || std::count(given.begin(), given.end(), field.name))
            continue;
        record.setValue(field.name, sample(field));
    }
}

Value LivingWorld::sample(const Field &field)
{
    switch (field.kind) {
    case Kind::Text:
    case Kind::LongText:
        return u"Something"_s;
    case Kind::Integer:
    case Kind::Money:
    case Kind::YesNo:
    case Kind::Duration:
        return qint64(std::max(1.0, field.minimum.value_or(1)));
    case Kind::Decimal:
    case Kind::Percent:
        return std::max(1.0, field.minimum.value_or(1));
    case Kind::Date:
        return worldMoment().today.toString(Qt::ISODate);
    case Kind::Instant:
        return worldMoment().now;
    case Kind::Choice:
        return toText(field.choices.front().name);
    case Kind::Person:
    case Kind::Link:
    case Kind::Links:
        break;
    case Kind::Rows:
    case Kind::Attachment:
        return {};
    }
    const RecordType *target = m_workbook.catalogue().type(linkTarget(field));
    if (++m_depth > 8)
        fail(toText(field.name), u"required links go in a circle"_s);
    Record record(*target, 0);
    record.setValue("title", u"Some %1"_s.arg(toText(target->name)));
    fill(record, {});
    --m_depth;
    const auto id = m_transaction->insert(record);
    if (!id)
        fail(toText(field.name), id.error().sentence);
    return field.kind == Kind::Links ? Value(Ids{*id}) : Value(*id);
}

qint64 LivingWorld::linked(const Field &field, const QString &title) const
{
    const qint64 id = m_ids.value(toText(linkTarget(field)) + u' ' + title);
    if (!id)
        fail(toText(field.name), u"there is no %1 \"%2\" above"_s.arg(toText(linkTarget(field)), title));
    return id;
}

Value LivingWorld::valueOf(const RecordType &type, const Field &field, const QString &text)
{
    if (text == u"(empty)")
        return {};
    if (field.kind == Kind::Date)
        if (const auto days = offset(text, u"today"_s))
            return worldMoment().today.addDays(*days).toString(Qt::ISODate);
    if (field.kind == Kind::Instant)
        if (const auto seconds = offset(text, u"now"_s))
            return worldMoment().now + *seconds;
    if (field.kind == Kind::Link || field.kind == Kind::Person)
        return linked(field, text);
    if (field.kind == Kind::Links) {
        Ids ids;
        for (const QString &title : text.split(u';'))
            ids.push_back(linked(field, title.trimmed()));
        return ids;
    }
    const auto value = parseField(field, text, m_workbook.timeZone());
    if (!value)
        fail(toText(type.name) + u'.' + toText(field.name), value.error().sentence);
    return *value;
}

} // namespace itsms
