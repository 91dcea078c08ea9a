// How far two words are from each other: for what was mistyped, or is called a little differently elsewhere.
#pragma once

#include <QString>

namespace itsms {

/// How many letters must be changed, added or removed to make one of the other. Upper and lower case differ.
qsizetype textDistance(const QString &a, const QString &b);

} // namespace itsms
