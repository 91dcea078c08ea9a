// How one process is doing: who answers for it, its registers, its rules, its measures, what is due, what changed, and its neighbours.
// Everything follows from the declarations; each part can be read alone.
#pragma once

#include "core/engine/deadlines.h"
#include "core/engine/findings.h"
#include "core/engine/trends.h"
#include "core/store/journal.h"

namespace itsms {

/// A record in which the organisation wrote down who answers for the process (Keeping). Several where it runs several under one clause.
struct ProcessKeeper
{
    const RecordType *type = nullptr;
    qint64 id = 0;
    QString ref;
    QString title;
    QString owner; ///< Names of people; empty where nobody is named.
    QString manager;
    QString deputy;
    QDate nextReview; ///< Invalid where no review was recorded, or no interval.
};
Result<std::vector<ProcessKeeper>> processKeepers(const Workbook &workbook, const Process &process, const Moment &moment);

/// Words in small letters by which people call a process in short: its name, its record types and their prefixes, and what of its name no
/// other process has in its own.
QStringList processKeys(const Catalogue &catalogue, const Process &process);

struct StateCount
{
    QString state;
    qint64 records = 0;
};

/// One record type of the process.
struct RegisterStanding
{
    const RecordType *type = nullptr;
    qint64 records = 0;
    std::vector<StateCount> states; ///< In the order of the lifecycle, those without a record left out.
    DueCounts due;
};
Result<std::vector<RegisterStanding>> processRegisters(const Workbook &workbook, const Process &process, const Moment &moment);

/// A deadline and the name of who has to see to it; empty where nobody is named.
struct DuePart
{
    DueRecord due;
    QString person;
};
Result<std::vector<DuePart>> processDue(const Workbook &workbook, const Process &process, const Moment &moment, std::size_t limit);

/// The checks that the process declares.
struct ProcessRules
{
    qint64 checks = 0;
    qint64 empty = 0;                ///< Had no record to look at, which proves nothing.
    std::vector<FailedCheck> failed; ///< The gravest first. `shown` holds the first `named` of each.

    qint64 passed() const { return checks - empty - qint64(failed.size()); }
};
Result<ProcessRules> processRules(const Workbook &workbook, const Process &process, const Moment &moment, std::size_t named);

/// Its declared measures, and the indicators that the organisation keeps itself for it. How they stand is judged on the last day of the
/// period, or today where that is earlier.
Result<std::vector<MeasureStanding>> processMeasures(const Workbook &workbook, const Process &process, const Period &period, const Moment &moment);

/// Records of `type` in which the link `field` is filled in, and leads to the other process of the two.
struct Tie
{
    const RecordType *type = nullptr;
    const Field *field = nullptr;
    qint64 records = 0;
};

/// Another process that links to this one or is linked to, by the declarations.
struct ProcessNeighbour
{
    const Process *process = nullptr;
    std::vector<Tie> ties; ///< Those with records, the most first.

    qint64 records() const;
};

/// Those that most records tie to it first. Links to people tie everything to everything and are left out.
Result<std::vector<ProcessNeighbour>> processNeighbours(const Workbook &workbook, const Process &process);

/// An entry of the history that is about records of the process.
struct ProcessChange
{
    JournalEntry entry;
    qint64 records = 0; ///< Of the process, that still exist.
    const RecordType *type = nullptr; ///< Of the first of them...
    qint64 first = 0; ///< ...its id...
    QString ref;      ///< ...number...
    QString title;    ///< ...and title.
};

/// The newest first; of a period where one is given.
Result<std::vector<ProcessChange>> processChanges(const Workbook &workbook, const Process &process, std::size_t limit, const std::optional<Period> &period = {});

/// The ids of the process's records that the entry is about, of the type it touched most records of; ascending.
struct ChangedOfProcess
{
    const RecordType *type = nullptr;
    Ids ids;
};
Result<ChangedOfProcess> changedOfProcess(const Workbook &workbook, const Process &process, qint64 sequence);

} // namespace itsms
