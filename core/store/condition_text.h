// Conditions as people type them, taken apart: "state=new|open", "valid_until=next_60_days", "cost=10..20".
#pragma once

#include "core/store/records.h"

namespace itsms {

/// A condition as it was written, before its values are looked up.
struct WrittenCondition
{
    const Field *field = nullptr;
    Operator op = Operator::Equals; ///< As the sign says; Empty or Filled where nothing follows it.
    QString text;                   ///< What follows the sign.
    QStringList answers = {};       ///< Several of them, "a|b", where the kind allows it; an empty one stands for an empty field.
    std::optional<std::pair<QString, QString>> range = {}; ///< "a..b"; either end may be open.
};

/// Whether several answers may be asked for at once.
bool takesAnswers(Kind kind);
/// Whether its values have an order: numbers, dates.
bool takesRange(Kind kind);

Result<WrittenCondition> splitCondition(const RecordType &type, const QString &text);

} // namespace itsms
