// A report's sections as blocks that flow onto pages.
#pragma once

#include "core/report/report.h"
#include "ui/documents/document_style.h"
#include "ui/documents/page_flow.h"

class QPaintDevice;

namespace itsms {

FlowBlocks reportBlocks(const Report &report, const DocumentStyle &style, QPaintDevice *device);

} // namespace itsms
