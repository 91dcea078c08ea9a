// Which columns a list shows, in which order and how wide: remembered for each record type.
#pragma once

#include "ui/session.h"

#include <QHash>

namespace itsms {

struct ListLayout
{
    std::vector<const Field *> columns;
    QHash<QString, int> widths = {}; ///< Chosen by the person, by the field's name; those of others fit what is in view.
    bool filters = true;             ///< The row of filters under the headings.

    /// As declared where nothing is remembered.
    static ListLayout remembered(Session &session, const RecordType &type);
    void remember(Session &session, const RecordType &type) const;
};

/// Fields that can be a column.
bool canBeColumn(const Field &field);
std::vector<const Field *> declaredColumns(const RecordType &type);
/// Those of the type, in the order of the names; names that are no more are passed over.
std::vector<const Field *> columnsNamed(const RecordType &type, const QStringList &names);
QStringList namesOf(const std::vector<const Field *> &fields);

} // namespace itsms
