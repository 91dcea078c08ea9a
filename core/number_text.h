// Numbers as people and programs write them.
#pragma once

#include <QString>

#include <optional>

namespace itsms {

/// A number taken apart: "-1,250.50" is 1250 and "50", negative.
struct NumberText
{
    enum class Doubt { None, NoNumber, TwoMeanings };

    Doubt doubt = Doubt::None;
    QString plain; ///< With a point and without grouping, as QString::toDouble reads it.
    QString whole; ///< Digits before the point.
    QString fraction;
    bool negative = false;
};

/// A lone comma with three digits behind it ("1,250") has two meanings; a lone point is always the decimal sign. Two different signs
/// tell which is which, and a sign that repeats groups thousands.
NumberText readNumber(QStringView text);

} // namespace itsms
