// Local times of one zone as instants.
#include "core/exchange/zone_offsets.h"

#include <QDateTime>

namespace itsms {

namespace {

constexpr qint64 day = 86400;
constexpr qint64 farAway = 400 * 366 * day;

} // namespace

qint64 ZoneOffsets::toUtc(qint64 local)
{
    if (local >= m_from && local < m_to)
        return local - m_offset;
    return ask(local);
}

bool ZoneOffsets::skips(qint64 local)
{
    if (local >= m_from && local < m_to)
        return false;
    const qint64 utc = ask(local);
    return utc + m_zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(utc, Qt::UTC)) != local;
}

qint64 ZoneOffsets::ask(qint64 local)
{
    const QDateTime asUtc = QDateTime::fromSecsSinceEpoch(local, Qt::UTC);
    const QDateTime moment(asUtc.date(), asUtc.time(), m_zone);
    qint64 utc = moment.toSecsSinceEpoch();
    // Before a change back the earlier of the two meanings is a clock change away; both read the same on the wall.
    for (const qint64 hour : {7200, 5400, 3600, 1800})
        if (utc - hour + m_zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(utc - hour, Qt::UTC)) == local)
            return utc - hour;
    m_offset = m_zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(utc, Qt::UTC));
    if (!m_zone.hasTransitions()) {
        m_from = local - farAway;
        m_to = local + farAway;
        return utc;
    }
    // A day's distance from the changes keeps the odd hours out; those are asked for one by one.
    const auto before = m_zone.previousTransition(QDateTime::fromSecsSinceEpoch(utc + 1, Qt::UTC));
    const auto after = m_zone.nextTransition(QDateTime::fromSecsSinceEpoch(utc, Qt::UTC));
    m_from = (before.atUtc.isValid() ? before.atUtc.toSecsSinceEpoch() : utc - farAway) + m_offset + day;
    m_to = (after.atUtc.isValid() ? after.atUtc.toSecsSinceEpoch() : utc + farAway) + m_offset - day;
    return utc;
}

} // namespace itsms
