// What the cells of a file prove about the formats of their dates.
#include "core/exchange/date_evidence.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr DateOrder allOrders[] = {DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::YearFirst};

} // namespace

std::size_t DateEvidence::shapeIndex(const DateShape &shape)
{
    for (std::size_t i = 0; i < m_shapes.size(); ++i) {
        const Shape &known = m_shapes[i];
        if (known.plain && shape.plain)
            return i;
        if (known.plain == shape.plain && known.named == shape.named && known.yearDigits == shape.yearDigits && known.first == shape.first
            && known.second == shape.second && (!known.named || known.orders == shape.orders))
            return i;
    }
    m_shapes.push_back({.first = shape.first.toString(), .second = shape.second.toString(), .plain = shape.plain, .named = shape.named,
                        .yearDigits = shape.yearDigits, .orders = shape.orders, .clock = shape.clock, .example = {}, .evidence = {}, .objection = {}});
    return m_shapes.size() - 1;
}

void DateEvidence::add(std::size_t column, QStringView cell, qint64 line)
{
    Column &place = m_columns[column];
    ++place.filled;
    const auto shape = shapeOf(cell);
    if (!shape) {
        if (m_strangerLine == 0) {
            m_stranger = cell.toString();
            m_strangerLine = line;
        }
        return;
    }
    const std::size_t index = shapeIndex(*shape);
    if (std::find(place.shapes.begin(), place.shapes.end(), index) == place.shapes.end())
        place.shapes.push_back(index);
    Shape &known = m_shapes[index];
    if (known.clock == Clock::None)
        known.clock = shape->clock;
    if (known.plain || known.contradicted)
        return;
    const quint8 left = known.orders & shape->orders;
    if (known.example.isEmpty() && (shape->orders & (shape->orders - 1)) != 0)
        known.example = cell.toString();
    if (known.evidence.isEmpty() && (shape->orders & (shape->orders - 1)) == 0)
        known.evidence = cell.toString();
    if (left == 0) {
        known.contradicted = true;
        known.objection = cell.toString();
        return;
    }
    known.orders = left;
}

bool DateEvidence::isSettled() const
{
    return std::all_of(m_columns.begin(), m_columns.end(), [](const Column &column) { return column.filled > 0; })
        && std::all_of(m_shapes.begin(), m_shapes.end(), isDecided);
}

QStringList DateEvidence::formatsOf(const Shape &shape)
{
    const DateShape pattern{.first = shape.first, .second = shape.second, .plain = shape.plain, .named = shape.named,
                            .yearDigits = shape.yearDigits, .orders = shape.orders, .clock = shape.clock};
    QStringList formats;
    for (const DateOrder order : allOrders)
        if (shape.orders & quint8(order))
            formats += formatOf(pattern, order);
    return formats;
}

DateFormats DateEvidence::formats() const
{
    for (const Shape &shape : m_shapes)
        if (!isDecided(shape))
            return {formatsOf(shape), shape.example};
    return m_shapes.empty() ? DateFormats{} : DateFormats{formatsOf(m_shapes.front()), {}};
}

Result<> DateEvidence::check() const
{
    for (const Shape &shape : m_shapes)
        if (shape.contradicted)
            return refused(Tr::tr("The dates of the file contradict each other: \"%1\" and \"%2\" cannot have the same order of day and month. Name the "
                                  "format (--date-format on the command line); rows that do not have it are then rejected.")
                               .arg(shape.evidence.isEmpty() ? shape.example : shape.evidence, shape.objection));
    if (m_shapes.empty() && m_strangerLine > 0)
        return refused(Tr::tr("Line %1: \"%2\" is no date in any known format. Map another column, or name the format (--date-format on the command line).")
                           .arg(m_strangerLine).arg(m_stranger));
    return {};
}

QStringList DateEvidence::formatsOf(std::size_t column, AmbiguousDates ambiguous) const
{
    QStringList formats;
    for (const std::size_t index : m_columns[column].shapes) {
        Shape shape = m_shapes[index];
        const DateOrder wanted = ambiguous == AmbiguousDates::DayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
        if (!isDecided(shape) && (shape.orders & quint8(wanted)))
            shape.orders = quint8(wanted);
        formats += formatsOf(shape).front();
    }
    return formats;
}

} // namespace itsms
