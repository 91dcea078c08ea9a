// The steps a record may take, and why it may not take the others.
#pragma once

#include "core/store/records.h"
#include "core/store/transaction.h"

namespace itsms {

/// What stands in the way of a step.
struct Obstacle
{
    QString sentence;
    Name field = {};                      ///< The field to fill in, where that is what is missing.
    std::vector<LinkNames::Target> records = {}; ///< The records in the way, where there are any: the first few.
    qint64 count = 0;                     ///< All of them.
};

struct Step
{
    const Transition *transition = nullptr;
    std::vector<Obstacle> obstacles; ///< Empty: the step may be taken.

    bool possible() const { return obstacles.empty(); }
};

/// The transitions that start from the record's state, in the order of the declaration.
Result<std::vector<Step>> steps(const Workbook &workbook, const Record &record);

/// What a step changes in the record, read whole. Fails with the obstacles as a sentence.
Result<Changes> stepChanges(const Workbook &workbook, const Record &record, Name transition, qint64 now);

/// Takes a step as one transaction, filling its time stamps, clearing what is no longer true and counting what it counts. Fails with the
/// obstacles as a sentence.
Result<> advance(Workbook &workbook, const RecordType &type, qint64 id, Name transition, const Intent &intent);

} // namespace itsms
