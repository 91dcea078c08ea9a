// The fields and choices of an organisation's own, as they are kept in the file and changed.
#pragma once

#include "core/store/transaction.h"

namespace itsms {

/// Nothing where the file is older than custom fields.
Result<Customisation> readCustomisation(const Connection &connection);

/// Adds a field and returns the name given to it. `choices` are the labels that a field with choices begins with. What was added here is
/// in the catalogue of a workbook that is opened afterwards.
Result<QString> addCustomField(Transaction &transaction, CustomField field, const QStringList &choices = {});

/// Another label, help or hidden; type, name, kind and target stay as they are.
Result<> changeCustomField(Transaction &transaction, const CustomField &field);

/// Adds a choice to a custom field, or to a declared one that is extensible, and returns the name given to it.
Result<QString> addCustomChoice(Transaction &transaction, CustomChoice choice);

/// Another label, or hidden. Choices that ship with the program are refused.
Result<> changeCustomChoice(Transaction &transaction, const CustomChoice &choice);

enum class Move { Up, Down };

/// Changes places with the neighbour; nothing at the end of the list.
Result<> moveCustomField(Transaction &transaction, const QString &type, const QString &name, Move move);
Result<> moveCustomChoice(Transaction &transaction, const QString &type, const QString &field, const QString &name, Move move);

} // namespace itsms
