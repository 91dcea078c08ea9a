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

constexpr qreal left = mm(22);
constexpr qreal top = mm(30);
constexpr qreal headerBaseline = mm(17);
constexpr qreal headerLine = mm(20);

/// A4: upright, or lying on its side for wide tables.
struct Sheet
{
    qreal width = mm(210);
    qreal height = mm(297);

    constexpr bool isLying() const { return width > height; }
    constexpr qreal right() const { return width - left; }
    constexpr qreal bottom() const { return height - mm(25); }
    constexpr qreal contentWidth() const { return right() - left; }
    constexpr qreal contentHeight() const { return bottom() - top; }
    constexpr qreal footerBaseline() const { return height - mm(13); }
    constexpr qreal tallestChart() const { return contentHeight() - mm(27); }
};

constexpr Sheet upright{};
constexpr Sheet lying{.width = mm(297), .height = mm(210)};

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

} // namespace itsms::page
