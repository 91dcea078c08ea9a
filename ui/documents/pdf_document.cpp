// A report as a PDF file.
#include "ui/documents/pdf_document.h"

#include "core/store/file_guard.h"

#include "ui/documents/front_matter.h"
#include "ui/documents/page_geometry.h"
#include "ui/documents/pdf_outline.h"
#include "ui/documents/report_blocks.h"
#include "ui/documents/text_blocks.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace itsms {

using namespace Qt::StringLiterals;

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

class Document
{
public:
    explicit Document(const Report &report)
        : m_report(report)
        , m_style(documentStyle())
        , m_writer(&m_buffer)
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        m_writer.setResolution(page::resolution);
        m_writer.setPageSize(QPageSize(QPageSize::A4));
        m_writer.setPageMargins(QMarginsF());
        m_writer.setTitle(report.title);
        m_writer.setCreator(u"ITSMS Workbench"_s);
    }

    Result<QByteArray> render()
    {
        layOut();
        paint();
        return withOutline(m_buffer.data(), targets(), links(), m_report.language);
    }

private:
    void layOut()
    {
        m_contentsBlocks.push_back(std::make_unique<HeadingBlock>(Tr::tr("Contents"), m_style, &m_writer));
        auto contents = std::make_unique<ContentsBlock>(m_report, m_style, &m_writer);
        m_contents = contents.get();
        m_contentsBlocks.push_back(std::move(contents));
        m_blocks = reportBlocks(m_report, m_style, &m_writer);
        m_contentsPages = flowOntoPages(m_contentsBlocks);
        m_pages = flowOntoPages(m_blocks);
        m_entries = entriesOf(m_report, m_pages, coverPages + int(m_contentsPages.size()));
        m_contents->setEntries(m_entries);
    }

    void paint()
    {
        QPainter painter(&m_writer);
        painter.setRenderHint(QPainter::Antialiasing);
        paintCover(painter, m_report, m_style, &m_writer);
        const int pages = coverPages + int(m_contentsPages.size() + m_pages.size());
        int number = coverPages;
        for (const auto *part : {&m_contentsPages, &m_pages})
            for (const FlowPage &flowPage : *part) {
                m_writer.newPage();
                paintMargins(painter, m_report, m_style, &m_writer, ++number, pages);
                paintFlowPage(painter, flowPage);
            }
    }

    std::vector<PdfTarget> targets() const
    {
        std::vector<PdfTarget> result;
        for (const ContentsEntry &entry : m_entries)
            result.push_back({.label = entry.heading, .page = entry.page - 1, .y = (entry.y - page::mm(4)) / page::unitsPerPoint});
        return result;
    }

    std::vector<PdfLink> links() const
    {
        std::vector<PdfLink> result;
        for (std::size_t i = 0; i < m_contentsPages.size(); ++i)
            for (const PlacedPart &placed : m_contentsPages[i])
                if (placed.block == m_contents)
                    result.push_back({.page = coverPages + int(i),
                                      .rect = QRectF(page::left / page::unitsPerPoint, placed.y / page::unitsPerPoint,
                                                     page::contentWidth / page::unitsPerPoint,
                                                     m_contents->partHeight(placed.part) / page::unitsPerPoint),
                                      .target = std::size_t(placed.part)});
        return result;
    }

    const Report &m_report;
    DocumentStyle m_style;
    QBuffer m_buffer;
    QPdfWriter m_writer;
    FlowBlocks m_contentsBlocks;
    FlowBlocks m_blocks;
    ContentsBlock *m_contents = nullptr; ///< Owned by m_contentsBlocks.
    std::vector<FlowPage> m_contentsPages;
    std::vector<FlowPage> m_pages;
    std::vector<ContentsEntry> m_entries;
};

} // namespace

Result<QByteArray> renderPdf(const Report &report)
{
    return Document(report).render();
}

Result<> writePdf(const Report &report, const QString &path)
{
    ITSMS_CHECK(checkNoWorkbookThere(path));
    ITSMS_CHECK(checkMayWrite(path));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeFailure(path, file.errorString());
    ITSMS_TRY(const QByteArray pdf, renderPdf(report));
    if (file.write(pdf) != pdf.size() || !file.commit())
        return writeFailure(path, file.errorString());
    return {};
}

} // namespace itsms
