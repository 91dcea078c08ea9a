// A register: any list as a document, with its columns, filter, order and grouping, and how many records are in which state.
#pragma once

#include "core/engine/conformity.h"
#include "core/report/report.h"
#include "core/store/records.h"

#include <QLocale>

namespace itsms {

struct RegisterRequest
{
    Query query;
    std::vector<const Field *> columns;
    QString filter;  ///< In words.
    QString caption = {}; ///< Why just these records.
    QString preparedBy;
    Moment moment;
    QLocale locale;
};

/// Rows beyond this are too many to read on paper; the report says that they are missing.
constexpr qint64 mostReportRows = 10000;

Result<Report> registerReport(const Workbook &workbook, const RegisterRequest &request);

} // namespace itsms
