// Values as JSON, for what is kept of a form before it is saved.
#pragma once

#include "core/value.h"

#include <QJsonValue>

namespace itsms {

/// Whole numbers as text, since JSON's numbers are too coarse for ids.
QJsonValue toJson(const Value &value);
Value fromJson(const QJsonValue &json); ///< Nothing for what toJson never writes.

} // namespace itsms
