// What a timeline says, in words: each event, when it was, and the whole in a sentence and as a table.
#pragma once

#include "core/engine/timeline.h"
#include "core/report/report.h"
#include "ui/words.h"

namespace itsms {

QString eventWord(const TimelineEvent &event); ///< "Reported", "Approved"
QString eventWhen(const TimelineEvent &event, const Reader &reader);

/// "14 Mar 2026, Problem PRB-000007 Mail is slow: Cause found on"
QString eventSentence(const TimelineEvent &event, const Reader &reader);

/// How many events of how many records, from when to when, and what was left out.
QString timelineSentence(const Timeline &timeline, const Reader &reader);

ReportTable timelineTable(const Timeline &timeline, const Reader &reader);

} // namespace itsms
