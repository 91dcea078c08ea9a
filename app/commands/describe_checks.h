// The checks as a table for the people who read the source: which clause, which rule, which record types.
#pragma once

#include "app/commands/output.h"
#include "core/catalogue.h"
#include "core/result.h"

namespace itsms {

/// A table in Markdown, in the order of the clauses. The record types are those that the check's query really reads.
Result<> writeChecks(Output &out, const Catalogue &catalogue);

} // namespace itsms
