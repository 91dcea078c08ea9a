// The requirements of the standard, read from the tables that ship with the program.
#include "core/engine/requirements.h"

#include "core/exchange/csv_source.h"

#include <algorithm>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

QStringList listed(const QString &cell)
{
    return cell.split(u';', Qt::SkipEmptyParts);
}

Recurrence recurrenceOf(const QString &word)
{
    if (word == u"planned")
        return Recurrence::Planned;
    return word == u"event" ? Recurrence::Event : Recurrence::None;
}

/// The rows of a table embedded in the program. That it is there and can be read is for the tests to see.
template <typename Item>
std::vector<Item> readTable(const QString &name, Item (*itemOf)(const std::vector<QString> &cells))
{
    std::vector<Item> items;
    const auto source = CsvSource::open(u":/standard/"_s + name, {.delimiter = u',', .encoding = u"UTF-8"_s});
    if (!source)
        return items;
    TableRow row;
    while ((*source)->next(row).value_or(false))
        items.push_back(itemOf(row.cells));
    return items;
}

Requirement requirementOf(const std::vector<QString> &cells)
{
    return {cells[0], cells[1], cells[2], listed(cells[3]), listed(cells[4]), recurrenceOf(cells[5])};
}

MandatoryDocument documentOf(const std::vector<QString> &cells)
{
    return {cells[0], cells[1], cells[2], listed(cells[3]), cells[4], cells[5] == u"implied"};
}

} // namespace

const std::vector<Requirement> &requirements()
{
    static const std::vector<Requirement> all = readTable(u"requirements-2011.csv"_s, requirementOf);
    return all;
}

const std::vector<MandatoryDocument> &mandatoryDocuments()
{
    static const std::vector<MandatoryDocument> all = readTable(u"mandatory-documents.csv"_s, documentOf);
    return all;
}

const Requirement *findRequirement(QStringView id)
{
    const auto found = std::find_if(requirements().begin(), requirements().end(), [id](const Requirement &each) { return each.id == id; });
    return found == requirements().end() ? nullptr : &*found;
}

} // namespace itsms
