// A report's sections as blocks that flow onto pages.
#include "ui/documents/report_blocks.h"

#include "ui/documents/page_geometry.h"
#include "ui/documents/table_block.h"
#include "ui/documents/text_blocks.h"

#include <QCoreApplication>
#include <QLocale>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

/// Appends the blocks of one section; called with each kind of report block.
class Builder
{
public:
    Builder(FlowBlocks &blocks, const DocumentStyle &style, QPaintDevice *device)
        : m_blocks(blocks)
        , m_style(style)
        , m_device(device)
    {
    }

    void heading(const QString &text, int section)
    {
        auto block = std::make_unique<HeadingBlock>(text, m_style, m_device);
        block->section = section;
        // The summary stands on a page of its own.
        block->startsPage = section <= 1;
        add(std::move(block), page::sectionGap);
        m_afterHeading = true;
    }

    /// What introduces a table or a chart stays on its page.
    void introduces(bool something) { m_keep = something ? TextBlock::Keep::WithNext : TextBlock::Keep::Free; }

    void operator()(const Paragraph &paragraph)
    {
        if (!paragraph.text.isEmpty())
            add(std::make_unique<TextBlock>(paragraph.text, m_style.body, m_style.palette.text, m_device, m_style.sheet.contentWidth(), m_keep), page::blockGap);
    }

    void operator()(const KeyFigures &figures)
    {
        if (!figures.figures.empty())
            add(std::make_unique<FiguresBlock>(figures, m_style, m_device), page::blockGap);
    }

    void operator()(const ReportTable &table)
    {
        if (!table.rows.empty() && !table.columns.empty()) {
            add(std::make_unique<TableBlock>(table.columns, table.rows, m_style, m_device), page::blockGap);
            return;
        }
        note(table.empty.isEmpty() ? Tr::tr("Nothing to list here.") : table.empty, page::blockGap);
    }

    void operator()(const ReportChart &chart) { add(std::make_unique<ChartBlock>(chart, m_style, m_device), 1.4 * page::blockGap); }

    void operator()(const FindingGroup &finding)
    {
        add(std::make_unique<FindingBlock>(finding, m_style, m_device), 1.6 * page::blockGap);
        if (!finding.records.empty()) {
            const std::vector<ReportColumn> columns = {{.label = Tr::tr("Number")}, {.label = Tr::tr("Title")}, {.label = Tr::tr("Owner")}};
            std::vector<QStringList> rows;
            rows.reserve(finding.records.size());
            for (const FindingRow &record : finding.records)
                rows.push_back({record.ref, record.title, record.owner});
            add(std::make_unique<TableBlock>(columns, std::move(rows), m_style, m_device), page::mm(1));
        }
        const qint64 more = finding.count - qint64(finding.records.size());
        if (more > 0 && finding.records.empty())
            note(Tr::tr("Records concerned: %1").arg(QLocale().toString(more)), page::mm(1));
        else if (more > 0)
            note(Tr::tr("and %1 more", "records beside those in the table").arg(QLocale().toString(more)), page::mm(1.5));
    }

private:
    void note(const QString &text, qreal before)
    {
        add(std::make_unique<TextBlock>(text, m_style.body, m_style.palette.muted, m_device, m_style.sheet.contentWidth()), before);
    }

    void add(std::unique_ptr<FlowBlock> block, qreal before)
    {
        block->spaceBefore = m_afterHeading ? 0 : before;
        m_afterHeading = false;
        m_blocks.push_back(std::move(block));
    }

    FlowBlocks &m_blocks;
    const DocumentStyle &m_style;
    QPaintDevice *m_device;
    bool m_afterHeading = false;
    TextBlock::Keep m_keep = TextBlock::Keep::Free;
};

} // namespace

FlowBlocks reportBlocks(const Report &report, const DocumentStyle &style, QPaintDevice *device)
{
    FlowBlocks blocks;
    Builder builder(blocks, style, device);
    for (std::size_t i = 0; i < report.sections.size(); ++i) {
        builder.heading(report.sections[i].heading, int(i));
        const std::vector<ReportBlock> &parts = report.sections[i].blocks;
        for (std::size_t part = 0; part < parts.size(); ++part) {
            builder.introduces(part + 1 < parts.size() && !std::holds_alternative<Paragraph>(parts[part + 1]));
            std::visit(builder, parts[part]);
        }
    }
    return blocks;
}

} // namespace itsms
