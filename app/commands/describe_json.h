// The declarations as JSON.
#pragma once

#include "app/commands/output.h"
#include "core/catalogue.h"

namespace itsms {

/// An object with processes, record_types, checks, measures and reports.
void writeCatalogue(Output &out, const Catalogue &catalogue);

/// One record type with its fields, states and transitions.
void writeType(Output &out, const RecordType &type, const Catalogue &catalogue);

} // namespace itsms
