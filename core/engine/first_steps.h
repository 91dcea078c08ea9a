// What a new organisation enters first, and how much of it is there already.
#pragma once

#include "core/store/records.h"

namespace itsms {

struct FirstStep
{
    const RecordType *type = nullptr;
    bool done = false; ///< There is at least one record.
};

/// The record types that declare a first step, in an order in which none links to a later one, so that nothing has to be entered twice.
/// Otherwise they stand as declared.
std::vector<const RecordType *> firstStepTypes(const Catalogue &catalogue);

Result<std::vector<FirstStep>> firstSteps(const Workbook &workbook);

} // namespace itsms
