// One record as a report: its fields by section, its child rows, its links and its history.
#pragma once

#include "core/engine/conformity.h"
#include "core/report/report.h"

#include <QLocale>

namespace itsms {

struct RecordReportRequest
{
    QString preparedBy;
    Moment moment;
    QLocale locale;
};

Result<Report> recordReport(const Workbook &workbook, const RecordType &type, qint64 id, const RecordReportRequest &request);

} // namespace itsms
