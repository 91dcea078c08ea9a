// What a page of a process says, as lines that lead somewhere.
#pragma once

#include "core/engine/process_standing.h"
#include "ui/models/line_model.h"
#include "ui/words.h"

namespace itsms {

/// Owner, who runs it, deputy and next review, of each record that says so; a door to where they are entered where none does.
std::vector<LineGroup> keeperLines(const std::vector<ProcessKeeper> &keepers, const Catalogue &catalogue, const Moment &moment, const QLocale &locale);

/// A group for each broken rule: what to do about it, which opens the list of those that break it, and the first of these.
std::vector<LineGroup> ruleLines(const ProcessRules &rules, const QLocale &locale);

/// What is overdue and what will be soon, with doors to the lists of what is not named.
std::vector<LineGroup> pressingLines(const std::vector<DuePart> &due, const std::vector<RegisterStanding> &registers, const Moment &moment, const QTimeZone &zone,
                                     const QLocale &locale);

/// Each measure with its course over the period; opens its page.
std::vector<LineGroup> processMeasureLines(const std::vector<MeasureStanding> &measures, const Period &period, QDate today, const QLocale &locale);

/// A group for each neighbour that records tie: the ties, each a list, and the way to its page; at the end those that none ties.
std::vector<LineGroup> neighbourLines(const std::vector<ProcessNeighbour> &neighbours, const QLocale &locale);

/// What was done, by whom, when; the key is the place in `changes`.
std::vector<LineGroup> changeLines(const std::vector<ProcessChange> &changes, const Reader &reader);

} // namespace itsms
