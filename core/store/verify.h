// Is the file whole and as the journal says it must be?
#pragma once

#include "core/store/workbook.h"

#include <functional>

namespace itsms {

struct Verification
{
    QStringList problems; ///< A sentence each: which entry, which record and field, which attachment, what is wrong.
    qint64 entries = 0;
    qint64 records = 0;
    qint64 attachments = 0;

    bool sound() const { return problems.isEmpty(); }
};

/// Called now and then with what has been done so far, in thousandths; false stops the work.
using Progress = std::function<bool(int thousandths)>;

/// Walks the hash chain, replays the whole journal into a temporary database and compares every record with it, checks the database
/// itself, every attachment against its hash, and the full-text index. Reads only. Lists at most a hundred problems.
Result<Verification> verify(const Workbook &workbook, const Progress &progress = {});

} // namespace itsms
