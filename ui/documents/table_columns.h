// How wide the columns of a printed table are.
#pragma once

#include "core/report/report.h"
#include "ui/documents/document_style.h"

#include <vector>

class QPaintDevice;

namespace itsms {

struct TableColumns
{
    QFont font; ///< Smaller than usual where words would have to be broken otherwise.
    QFont headerFont;
    std::vector<qreal> widths; ///< With the padding; their sum is the width of the table.
};

TableColumns tableColumns(const std::vector<ReportColumn> &columns, const std::vector<QStringList> &rows, const DocumentStyle &style,
                          QPaintDevice *device, qreal width);

/// The columns want more room than this: words would have to be made smaller or broken, or most cells run over several lines.
bool wantsWidth(const ReportTable &table, const DocumentStyle &style, QPaintDevice *device, qreal width);

bool alignsRight(Format format);

} // namespace itsms
