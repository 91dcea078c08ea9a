// Views of lists that everybody who opens the workbook sees, kept as settings of the file named view/TYPE/NAME.
#pragma once

#include "core/store/transaction.h"

namespace itsms {

struct SharedView
{
    QString name;
    QByteArray definition; ///< JSON, in the words of the list (ui/lists/saved_views.h).
};

/// By name.
Result<std::vector<SharedView>> sharedViews(const Workbook &workbook, const RecordType &type);

/// One transaction each: history names it and undo takes it back.
Result<> saveSharedView(Workbook &workbook, const RecordType &type, const SharedView &view, const Intent &intent);
Result<> removeSharedView(Workbook &workbook, const RecordType &type, const QString &name, const Intent &intent);

} // namespace itsms
