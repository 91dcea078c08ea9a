// The fields and choices of an organisation's own, for programs and for people.
#pragma once

#include "app/commands/output.h"
#include "core/catalogue.h"

namespace itsms {

/// An object with fields and choices.
void writeCustomisation(Output &out, const Catalogue &catalogue);

/// A table of both; a sentence where there are none.
void printCustomisation(Output &out, const Catalogue &catalogue);

/// "a person", "one of: low, high".
QString kindLabel(const Field &field);

} // namespace itsms
