// The report that every process has without declaring one: how it does, from its declarations and its records, for a period.
#pragma once

#include "core/engine/process_standing.h"
#include "core/report/build.h"

namespace itsms {

/// As the lists of reports show it; it has no sections, as those follow from the process.
const ReportDeclaration &processReport();

/// What its report is called: "Process report: Incident management".
QString processReportTitle(const Process &process);

/// `process` is one of the workbook's own catalogue. Measures and changes are those of the period; registers, rules and what is due are as
/// of the request's moment.
Result<Report> buildProcessReport(const Workbook &workbook, const Process &process, const ReportRequest &request);

} // namespace itsms
