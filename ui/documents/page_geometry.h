// Every measure of a printed page, in one place.
#pragma once

#include <QRectF>

namespace itsms::page {

/// The painter's units. Fine enough that nothing is rounded to a visible step.
constexpr int unitsPerPoint = 20;
constexpr int resolution = 72 * unitsPerPoint;

constexpr qreal pt(qreal points)
{
    return points * unitsPerPoint;
}

constexpr qreal mm(qreal millimetres)
{
    return pt(millimetres * 72 / 25.4);
}

constexpr qreal width = mm(210);
constexpr qreal height = mm(297);
constexpr qreal left = mm(22);
constexpr qreal right = width - mm(22);
constexpr qreal top = mm(30);
constexpr qreal bottom = height - mm(25);
constexpr qreal contentWidth = right - left;
constexpr qreal contentHeight = bottom - top;

constexpr qreal headerBaseline = mm(17);
constexpr qreal headerLine = mm(20);
constexpr qreal footerBaseline = height - mm(13);

constexpr qreal bodySize = 9.5; ///< Type sizes, in points.
constexpr qreal tableSize = 8.5;
constexpr qreal smallSize = 8;
constexpr qreal findingSize = 10.5;
constexpr qreal headingSize = 15;
constexpr qreal figureSize = 17;
constexpr qreal titleSize = 28;

constexpr qreal hairline = pt(0.5);
constexpr qreal lineSpacing = 1.12; ///< Added to the font's own.
constexpr qreal blockGap = mm(4);
constexpr qreal sectionGap = mm(9);
constexpr qreal cellPadding = pt(4.5);
constexpr qreal cellRise = pt(2.6);
constexpr qreal tallestChart = mm(215);

} // namespace itsms::page
