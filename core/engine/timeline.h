// What happened to a record and to those its links tie it to, in the order of time: one thread from a disturbance to its cure.
#pragma once

#include "core/engine/conformity.h"

namespace itsms {

/// One thing that happened to one record.
struct TimelineEvent
{
    const RecordType *type = nullptr;
    qint64 id = 0;
    QString ref;
    QString title;
    const Field *field = nullptr;      ///< The date or moment that tells it...
    const State *state = nullptr;      ///< ...or the state that the history saw it enter. Neither: it was recorded.
    QDate day;                         ///< In the organisation's time zone.
    std::optional<qint64> instant = {}; ///< Where the time of day is known.
};

struct Timeline
{
    std::vector<TimelineEvent> events; ///< The earliest first.
    qint64 records = 0;                ///< That the events are about.
    qint64 shortened = 0;              ///< Records of which only the first and the last event are told, since they are many of one kind.
    qint64 left = 0;                   ///< Linked records that were not followed any more, since there were too many.
};

struct TimelineLimits
{
    int records = 25; ///< In all.
    int ofEach = 10;  ///< Through one field of one record; the latest are taken.
    int whole = 3;    ///< Where more come through one field, each tells its beginning and its end alone.
    int steps = 6;    ///< From the record to the farthest.
};

/// Whether a date or moment of a record tells that something happened: what steps stamp and what is of one life, not what is planned,
/// agreed or due.
bool tellsEvent(const RecordType &type, const Field &field);

/// Follows the links between episodes from the record, in both directions, but never out again through the field by which it came in:
/// the other incidents of a problem are not the story of this one. From what is no episode, such as a service, it goes one step. Who worked
/// on a record is no link of its story.
Result<Timeline> readTimeline(const Workbook &workbook, const RecordType &type, qint64 id, const Moment &moment, const TimelineLimits &limits = {});

} // namespace itsms
