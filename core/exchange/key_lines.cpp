// Which line of a file a key stands in.
#include "core/exchange/key_lines.h"

#include <QHash>

namespace itsms {

namespace {

constexpr std::size_t firstSeed = 0x243F6A88;
constexpr std::size_t secondSeed = 0x85A308D3;

} // namespace

std::size_t KeyLines::find(quint64 first, quint64 second) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = std::size_t(first) & mask;
    while (m_slots[at].line != 0 && (m_slots[at].first != first || m_slots[at].second != second))
        at = (at + 1) & mask;
    return at;
}

qint64 KeyLines::line(QStringView key) const
{
    return m_slots[find(qHash(key, firstSeed), qHash(key, secondSeed))].line;
}

void KeyLines::set(QStringView key, qint64 line)
{
    const quint64 first = qHash(key, firstSeed);
    const quint64 second = qHash(key, secondSeed);
    Slot &slot = m_slots[find(first, second)];
    const bool isNew = slot.line == 0;
    slot = {first, second, line};
    if (isNew && ++m_used * 3 > m_slots.size() * 2)
        grow();
}

void KeyLines::grow()
{
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    for (const Slot &slot : old)
        if (slot.line != 0)
            m_slots[find(slot.first, slot.second)] = slot;
}

} // namespace itsms
