// A report laid out on pages, to be painted on whatever shows them: a PDF or the screen.
#pragma once

#include "core/report/report.h"
#include "ui/documents/document_style.h"
#include "ui/documents/front_matter.h"
#include "ui/documents/page_flow.h"
#include "ui/documents/pdf_outline.h"

class QPainter;
class QPagedPaintDevice;
class QPaintDevice;

namespace itsms {

/// A4 without margins, in the units of page_geometry.h.
void setUpPages(QPagedPaintDevice &device, const page::Sheet &sheet = page::upright);

class ReportLayout
{
public:
    /// `report` and `device`, whose resolution measures the text, must outlive the layout.
    ReportLayout(const Report &report, QPaintDevice *device);

    int pages() const; ///< With cover and contents.
    const page::Sheet &sheet() const { return m_style.sheet; } ///< All pages are alike.
    /// `page` from 0, the cover. The painter's units are those of page_geometry.h.
    void paint(QPainter &painter, int page) const;

    const std::vector<ContentsEntry> &entries() const { return m_entries; }
    std::vector<PdfLink> contentsLinks() const; ///< From the lines of the contents to their sections.

private:
    const FlowPage &flowPage(int page) const;

    const Report &m_report;
    QPaintDevice *m_device;
    DocumentStyle m_style;
    FlowBlocks m_contentsBlocks;
    FlowBlocks m_blocks;
    ContentsBlock *m_contents = nullptr; ///< Owned by m_contentsBlocks.
    std::vector<FlowPage> m_contentsPages;
    std::vector<FlowPage> m_pages;
    std::vector<ContentsEntry> m_entries;
};

} // namespace itsms
