// Paints a planned chart with plain vectors.
//
// Charts are painted here and not by Qt Charts because a QChart is a scene of widgets: it needs a QApplication, so the
// command line could not print one, it has no labelled target line, and its labels cannot be placed so that none covers
// another. One painter for the screen and for paper keeps both the same.
#pragma once

#include "ui/charts/chart_plan.h"

#include <optional>

class QPainter;

namespace itsms {

/// `highlighted` is the position in plan.marks of the bar or point under the mouse or the keyboard.
void paintChart(QPainter &painter, const ChartPlan &plan, const ChartStyle &style, std::optional<std::size_t> highlighted = {});

} // namespace itsms
