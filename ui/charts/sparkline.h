// A measure as a line the height of a word: its course, and where the target lies.
#pragma once

#include "ui/look.h"

#include <QMetaType>

#include <optional>
#include <vector>

class QPainter;
class QRectF;

namespace itsms {

struct Sparkline
{
    std::vector<std::optional<double>> values; ///< A gap where a month has none.
    std::optional<double> target = {};
};

void paintSparkline(QPainter &painter, const QRectF &area, const Sparkline &line, const Palette &palette);

} // namespace itsms

Q_DECLARE_METATYPE(itsms::Sparkline)
