// What looks like a condition and is none: a field that the records do not have, or a sign that asks nothing.
#pragma once

#include "core/declaration.h"

#include <QString>

namespace itsms {

/// A sentence about the first word of the filter that was probably meant as a condition but is searched for as a word, with the field
/// that is nearest to it: "valid_until<2026-01-01" where the field is called valid_to. Empty where there is none.
QString mistakenCondition(const RecordType &type, const QString &filter);

} // namespace itsms
