// How measures stand, as lines with a word, an icon and a small curve.
#pragma once

#include "core/engine/trends.h"
#include "ui/models/line_model.h"

#include <QLocale>

namespace itsms {

QString courseWord(Course course);

/// "95 % in Feb 2026, target ≥ 98 %".
QString standingText(const MeasureStanding &standing, QDate today, const QLocale &locale);

/// One measure; its key is for the caller to set.
Line trendLine(const MeasureStanding &standing, const Period &period, QDate today, const QLocale &locale);

/// Those that miss their target or move the wrong way: missed targets first.
std::vector<Line> worryingLines(const std::vector<MeasureStanding> &standings, const Period &period, QDate today, const QLocale &locale);

/// "≥ 95 %"; empty where the measure has no target.
QString targetText(const Indicator &measure, const QLocale &locale);

/// "target ≥ 95 %", or "own target ≥ 95 %" where the organisation set it.
QString namedTarget(const Indicator &measure, const QLocale &locale);

Destination measureAt(const Indicator &measure);

} // namespace itsms
