// Findings as they stand on their page, as a report of their own.
#pragma once

#include "core/engine/findings.h"
#include "core/report/build.h"

namespace itsms {

/// What the groups of a question have in common: a clause, a severity, a person.
QString groupTitle(const FindingsGroup &group);

/// A failed check with the records that were read of it.
FindingGroup findingGroup(const FailedCheck &failed);

/// A summary, then a section for each group. Records beyond those read are counted, not named.
Report findingsReport(const Workbook &workbook, const std::vector<FindingsGroup> &groups, const FindingsQuestion &question, const ReportRequest &request);

} // namespace itsms
