// The records that one entry of the journal is about.
#include "ui/models/changed_records.h"

#include "core/store/records.h"

#include <map>
#include <set>

namespace itsms {

namespace {

/// Ids of the changed rows. Links and attachments name the record they belong to, but not its type.
struct Touched
{
    std::map<const RecordType *, std::set<qint64>> records;
    std::set<qint64> owners;
};

qint64 idOf(const Value &value)
{
    const auto *id = std::get_if<qint64>(&value);
    return id ? *id : 0;
}

void note(const ChangedRow &row, const Catalogue &catalogue, Touched &touched)
{
    if (const RecordType *type = catalogue.type(row.table()))
        touched.records[type].insert(idOf(row.key(0)));
    else
        touched.owners.insert(idOf(row.isOf("attachment") ? row.key(1) : row.key(0)));
}

Result<> findTypes(const Workbook &workbook, Touched &touched)
{
    for (const qint64 id : touched.owners) {
        ITSMS_TRY(const std::optional<Place> place, findById(workbook, id));
        if (place)
            touched.records[place->type].insert(id);
    }
    return {};
}

} // namespace

Result<ChangedRecords> changedRecords(const Workbook &workbook, const JournalEntry &entry)
{
    const qint64 sequence = entry.target.value_or(entry.sequence);
    ITSMS_TRY(const std::optional<JournalEntry> origin, journalEntry(workbook, sequence));
    Touched touched;
    for (int part = 0; origin && part < origin->parts; ++part) {
        ITSMS_TRY(const QByteArray bytes, changeset(workbook, sequence, part));
        ITSMS_CHECK(forEachChange(bytes, [&](const ChangedRow &row) {
            note(row, workbook.catalogue(), touched);
            return true;
        }));
    }
    if (touched.records.empty())
        ITSMS_CHECK(findTypes(workbook, touched));
    const auto most = std::max_element(touched.records.begin(), touched.records.end(),
        [](const auto &a, const auto &b) { return a.second.size() < b.second.size(); });
    if (most == touched.records.end())
        return ChangedRecords{};
    ITSMS_TRY(Ids ids, recordIds(workbook, {.type = most->first, .among = Ids(most->second.begin(), most->second.end())}));
    return ChangedRecords{most->first, std::move(ids)};
}

} // namespace itsms
