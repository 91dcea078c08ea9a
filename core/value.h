// One cell of a record, as it stands in the workbook.
#pragma once

#include <QString>

#include <variant>
#include <vector>

namespace itsms {

/// Record ids of a many-to-many link, in ascending order.
using Ids = std::vector<qint64>;

/// Nothing; INTEGER (whole numbers, yes/no as 0 and 1, instants and durations in seconds, money in minor units, ids);
/// REAL (decimal, percent); TEXT (text, choice names, dates as YYYY-MM-DD); or the targets of a many-to-many link.
using Value = std::variant<std::monostate, qint64, double, QString, Ids>;

/// Blank text and a link to nobody count as nothing: a field that needs an answer is not answered by spaces.
inline bool isEmpty(const Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return QStringView(*text).trimmed().isEmpty();
    if (const auto *ids = std::get_if<Ids>(&value))
        return ids->empty();
    return std::holds_alternative<std::monostate>(value);
}

} // namespace itsms
