// A report laid out on pages, to be painted on whatever shows them: a PDF or the screen.
#include "ui/documents/report_layout.h"

#include "ui/documents/page_geometry.h"
#include "ui/documents/report_blocks.h"
#include "ui/documents/table_columns.h"
#include "ui/documents/text_blocks.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

namespace itsms {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

constexpr int coverPages = 1;

/// Where the sections begin, as pages of the whole document.
std::vector<ContentsEntry> entriesOf(const Report &report, const std::vector<FlowPage> &pages, int pagesBefore)
{
    std::vector<ContentsEntry> entries(report.sections.size());
    for (std::size_t page = 0; page < pages.size(); ++page)
        for (const PlacedPart &placed : pages[page])
            if (placed.block->section >= 0 && placed.part == 0)
                entries[std::size_t(placed.block->section)] = {.heading = report.sections[std::size_t(placed.block->section)].heading,
                                                               .page = pagesBefore + int(page) + 1,
                                                               .y = placed.y};
    return entries;
}

/// On its side where a table would have to be squeezed otherwise.
page::Sheet sheetFor(const Report &report, const DocumentStyle &style, QPaintDevice *device)
{
    if (report.paper == Report::Paper::Upright)
        return page::upright;
    for (const ReportSection &section : report.sections)
        for (const ReportBlock &block : section.blocks)
            if (const auto *table = std::get_if<ReportTable>(&block); table && wantsWidth(*table, style, device, page::upright.contentWidth()))
                return page::lying;
    return page::upright;
}

} // namespace

void setUpPages(QPagedPaintDevice &device, const page::Sheet &sheet)
{
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageOrientation(sheet.isLying() ? QPageLayout::Landscape : QPageLayout::Portrait);
    device.setPageMargins(QMarginsF());
}

ReportLayout::ReportLayout(const Report &report, QPaintDevice *device)
    : m_report(report)
    , m_device(device)
    , m_style(documentStyle())
{
    m_style.sheet = sheetFor(report, m_style, device);
    m_contentsBlocks.push_back(std::make_unique<HeadingBlock>(Tr::tr("Contents"), m_style, device));
    auto contents = std::make_unique<ContentsBlock>(report, m_style, device);
    m_contents = contents.get();
    m_contentsBlocks.push_back(std::move(contents));
    m_blocks = reportBlocks(report, m_style, device);
    m_contentsPages = flowOntoPages(m_contentsBlocks, sheet());
    m_pages = flowOntoPages(m_blocks, sheet());
    m_entries = entriesOf(report, m_pages, coverPages + int(m_contentsPages.size()));
    m_contents->setEntries(m_entries);
}

int ReportLayout::pages() const { return coverPages + int(m_contentsPages.size() + m_pages.size()); }

const FlowPage &ReportLayout::flowPage(int page) const
{
    const std::size_t inside = std::size_t(page - coverPages);
    return inside < m_contentsPages.size() ? m_contentsPages[inside] : m_pages[inside - m_contentsPages.size()];
}

void ReportLayout::paint(QPainter &painter, int page) const
{
    if (page < coverPages)
        return paintCover(painter, m_report, m_style, m_device);
    paintMargins(painter, m_report, m_style, m_device, page + 1, pages());
    paintFlowPage(painter, flowPage(page));
}

std::vector<PdfLink> ReportLayout::contentsLinks() const
{
    std::vector<PdfLink> result;
    for (std::size_t i = 0; i < m_contentsPages.size(); ++i)
        for (const PlacedPart &placed : m_contentsPages[i])
            if (placed.block == m_contents)
                result.push_back({.page = coverPages + int(i),
                                  .rect = QRectF(page::left / page::unitsPerPoint, placed.y / page::unitsPerPoint, sheet().contentWidth() / page::unitsPerPoint,
                                                 m_contents->partHeight(placed.part) / page::unitsPerPoint),
                                  .target = std::size_t(placed.part)});
    return result;
}

} // namespace itsms
