// Local times of one zone as instants, without asking the zone for every one of them.
#pragma once

#include <QTimeZone>

namespace itsms {

/// Remembers the stretch between two clock changes around the last answer: times of one file lie close together.
class ZoneOffsets
{
public:
    explicit ZoneOffsets(const QTimeZone &zone) : m_zone(zone) { }

    /// Seconds since 1970 UTC of a local time, given as if it were UTC. A time that a clock change skips is moved behind it; of a time
    /// that occurs twice the first is meant.
    qint64 toUtc(qint64 local);

    /// The clocks of the zone never show this local time: they go forward over it.
    bool skips(qint64 local);

private:
    qint64 ask(qint64 local);

    QTimeZone m_zone;
    qint64 m_from = 1; ///< Local times from here on and before m_to have m_offset. Empty at first.
    qint64 m_to = 0;
    qint64 m_offset = 0;
};

} // namespace itsms
