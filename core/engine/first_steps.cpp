// What a new organisation enters first, and how much of it is there already.
#include "core/engine/first_steps.h"

#include <algorithm>

namespace itsms {

namespace {

using Types = std::vector<const RecordType *>;

/// One of `others` that a record of this type links to.
const RecordType *linked(const RecordType &type, const Types &others)
{
    for (const RecordType *other : others)
        for (const Field &field : type.fields)
            if (other != &type && (field.kind == Kind::Link || field.kind == Kind::Person) && linkTarget(field) == other->name)
                return other;
    return nullptr;
}

} // namespace

std::vector<const RecordType *> firstStepTypes(const Catalogue &catalogue)
{
    Types waiting;
    for (const RecordType *type : catalogue.types())
        if (type->firstStep)
            waiting.push_back(type);
    Types ordered;
    while (!waiting.empty()) {
        auto next = std::find_if(waiting.begin(), waiting.end(), [&waiting](const RecordType *type) { return !linked(*type, waiting); });
        // Types that link to each other in a circle stay as declared.
        if (next == waiting.end())
            next = waiting.begin();
        ordered.push_back(*next);
        waiting.erase(next);
    }
    return ordered;
}

Result<std::vector<FirstStep>> firstSteps(const Workbook &workbook)
{
    std::vector<FirstStep> steps;
    for (const RecordType *type : firstStepTypes(workbook.catalogue())) {
        ITSMS_TRY(const Ids any, recordIds(workbook, {.type = type, .limit = 1}));
        steps.push_back({type, !any.empty()});
    }
    return steps;
}

} // namespace itsms
