// A record as it was read.
#include "core/record.h"

namespace itsms {

namespace {

template <typename Items>
auto find(const Items &items, Name name)
{
    for (const auto &item : items)
        if (item.name == name)
            return &item;
    return static_cast<decltype(items.data())>(nullptr);
}

} // namespace

Record::Record(const RecordType &type, qint64 id)
    : m_type(&type)
    , m_id(id)
    , m_values(type.fields.size())
{
}

const Value &Record::value(Name field) const
{
    static const Value nothing;
    const int index = fieldIndex(*m_type, field);
    return index < 0 ? nothing : m_values[std::size_t(index)];
}

void Record::setValue(Name field, Value value)
{
    const int index = fieldIndex(*m_type, field);
    Q_ASSERT(index >= 0);
    m_values[std::size_t(index)] = std::move(value);
}

QString Record::text(Name field) const
{
    const auto *text = std::get_if<QString>(&value(field));
    return text ? *text : QString();
}

std::optional<qint64> Record::integer(Name field) const
{
    const auto *number = std::get_if<qint64>(&value(field));
    return number ? std::optional(*number) : std::nullopt;
}

int fieldIndex(const RecordType &type, Name field)
{
    for (std::size_t i = 0; i < type.fields.size(); ++i)
        if (type.fields[i].name == field)
            return int(i);
    return -1;
}

const Field *findField(const RecordType &type, Name field)
{
    return find(type.fields, field);
}

const State *findState(const RecordType &type, Name state)
{
    return find(type.states, state);
}

const Transition *findTransition(const RecordType &type, Name transition)
{
    return find(type.transitions, transition);
}

} // namespace itsms
