// The neighbours of a process, by the links between their records, and what changed in its records last.
#include "core/engine/process_standing.h"

#include <map>
#include <numeric>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

/// Links of the record itself. Who owns or handles a record says nothing about processes.
bool tiesRecords(const Field &field) { return field.kind == Kind::Link || field.kind == Kind::Links; }

/// The process at the other end of the link, where that is another one of the two.
const Process *otherEnd(const Catalogue &catalogue, const Process &from, const Field &field)
{
    const RecordType *target = catalogue.type(field.target);
    const Process *there = target ? &catalogue.processOf(*target) : nullptr;
    return there == &from ? nullptr : there;
}

/// Every record of the process, id and number of its type in the declaration.
QString recordsOf(const Process &process)
{
    QStringList parts;
    for (std::size_t i = 0; i < process.records.size(); ++i)
        parts += u"SELECT id, %1 AS type FROM %2"_s.arg(i).arg(quoted(process.records[i].name));
    return parts.join(u" UNION ALL "_s);
}

struct Touched
{
    qint64 records = 0;
    qint64 first = 0;
    std::size_t type = 0;
};

/// How many records of the process each entry of the journal is about. The journal knows the entries of a record and not the records of
/// an entry, so that all of it is walked once, in the order of the records.
Result<std::map<qint64, Touched>> touchedBySequence(const Workbook &workbook, const Process &process)
{
    std::map<qint64, Touched> touched;
    if (process.records.empty())
        return touched;
    ITSMS_TRY(Statement statement, workbook.connection().prepare(u"WITH own AS MATERIALIZED (%1) SELECT own.id, own.type, r.sequence FROM own JOIN journal_record r ON r.record = own.id"_s.arg(recordsOf(process))));
    qint64 lastRecord = 0;
    qint64 lastSequence = 0;
    while (true) {
        ITSMS_TRY(const bool more, statement.step());
        if (!more)
            return touched;
        const qint64 record = statement.integer(0);
        const qint64 sequence = statement.integer(2);
        // A record may be in several parts of one entry.
        if (std::exchange(lastRecord, record) == record && lastSequence == sequence)
            continue;
        lastSequence = sequence;
        Touched &entry = touched[sequence];
        if (entry.records++ == 0) {
            entry.first = record;
            entry.type = std::size_t(statement.integer(1));
        }
    }
}

/// What an undo took back, or a redo brought again, stands in the entry it is about.
Result<std::vector<std::pair<JournalEntry, qint64>>> entriesAbout(const Workbook &workbook, qint64 sequence)
{
    std::vector<std::pair<JournalEntry, qint64>> entries;
    ITSMS_TRY(Statement statement, workbook.connection().prepare("SELECT sequence FROM journal WHERE sequence = ?1 UNION SELECT sequence FROM journal WHERE target = ?1 ORDER BY 1 DESC"));
    statement.bind(1, sequence);
    while (true) {
        ITSMS_TRY(const bool more, statement.step());
        if (!more)
            return entries;
        ITSMS_TRY(const std::optional<JournalEntry> entry, journalEntry(workbook, statement.integer(0)));
        if (entry)
            entries.emplace_back(*entry, sequence);
    }
}

} // namespace

qint64 ProcessNeighbour::records() const
{
    return std::accumulate(ties.begin(), ties.end(), qint64(0), [](qint64 sum, const Tie &tie) { return sum + tie.records; });
}

Result<std::vector<ProcessNeighbour>> processNeighbours(const Workbook &workbook, const Process &process)
{
    const Catalogue &catalogue = workbook.catalogue();
    std::vector<ProcessNeighbour> neighbours;
    const auto add = [&](const Process &other, const RecordType &type, const Field &field) -> Result<> {
        auto known = std::find_if(neighbours.begin(), neighbours.end(), [&other](const ProcessNeighbour &each) { return each.process == &other; });
        if (known == neighbours.end())
            known = neighbours.insert(neighbours.end(), ProcessNeighbour{&other, {}});
        ITSMS_TRY(const qint64 records, countRecords(workbook, {.type = &type, .conditions = {{field.name, Operator::Filled}}}));
        if (records)
            known->ties.push_back({&type, &field, records});
        return {};
    };
    for (const Process &from : catalogue.processes())
        for (const RecordType &type : from.records)
            for (const Field &field : type.fields) {
                const Process *to = tiesRecords(field) ? otherEnd(catalogue, from, field) : nullptr;
                if (to && (&from == &process || to == &process))
                    ITSMS_CHECK(add(&from == &process ? *to : from, type, field));
            }
    for (ProcessNeighbour &neighbour : neighbours)
        std::stable_sort(neighbour.ties.begin(), neighbour.ties.end(), [](const Tie &a, const Tie &b) { return a.records > b.records; });
    std::stable_sort(neighbours.begin(), neighbours.end(), [](const ProcessNeighbour &a, const ProcessNeighbour &b) { return a.records() > b.records(); });
    return neighbours;
}

Result<std::vector<ProcessChange>> processChanges(const Workbook &workbook, const Process &process, std::size_t limit, const std::optional<Period> &period)
{
    ITSMS_TRY(const auto touched, touchedBySequence(workbook, process));
    std::vector<ProcessChange> changes;
    LinkNames names(workbook);
    const auto within = [&](qint64 at) {
        const QDate day = workbook.dateAt(at);
        return !period || (day >= period->from && day <= period->to);
    };
    for (auto each = touched.rbegin(); each != touched.rend() && changes.size() < limit; ++each) {
        ITSMS_TRY(const auto entries, entriesAbout(workbook, each->first));
        for (const auto &[entry, sequence] : entries) {
            if (!within(entry.at))
                continue;
            const RecordType &type = process.records[each->second.type];
            const LinkNames::Target first = names.target(type.name, each->second.first);
            changes.push_back({.entry = entry, .records = each->second.records, .type = &type, .first = each->second.first, .ref = first.ref, .title = first.title});
        }
    }
    std::stable_sort(changes.begin(), changes.end(), [](const ProcessChange &a, const ProcessChange &b) { return a.entry.sequence > b.entry.sequence; });
    changes.resize(std::min(changes.size(), limit));
    return changes;
}

Result<ChangedOfProcess> changedOfProcess(const Workbook &workbook, const Process &process, qint64 sequence)
{
    ChangedOfProcess most;
    ITSMS_TRY(const std::optional<JournalEntry> entry, journalEntry(workbook, sequence));
    for (const RecordType &type : process.records) {
        ChangedOfProcess changed{.type = &type, .ids = {}};
        ITSMS_TRY(Statement statement, workbook.connection().prepare(
            u"SELECT DISTINCT id FROM %1 JOIN journal_record ON record = id WHERE sequence = ?1 ORDER BY id"_s.arg(quoted(type.name))));
        statement.bind(1, entry ? entry->target.value_or(sequence) : sequence);
        while (true) {
            ITSMS_TRY(const bool more, statement.step());
            if (!more)
                break;
            changed.ids.push_back(statement.integer(0));
        }
        if (changed.ids.size() > most.ids.size() || !most.type)
            most = std::move(changed);
    }
    return most;
}

} // namespace itsms
