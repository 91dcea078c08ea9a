// Blocks flowing onto pages: what stands on which page is known before anything is painted.
#include "ui/documents/page_flow.h"

#include <algorithm>

namespace itsms {

namespace {

class Flow
{
public:
    Flow(const FlowBlocks &blocks, const page::Sheet &sheet)
        : m_blocks(blocks)
        , m_sheet(sheet)
    {
    }

    std::vector<FlowPage> run()
    {
        m_pages.emplace_back();
        for (std::size_t i = 0; i < m_blocks.size(); ++i)
            for (int part = 0; part < m_blocks[i]->parts(); ++part)
                place(i, part);
        return std::move(m_pages);
    }

private:
    bool atTop() const { return m_pages.back().empty(); }

    /// The height of this part and of all that must not be torn from it.
    qreal needed(std::size_t index, int part) const
    {
        qreal sum = part == 0 ? m_blocks[index]->leadHeight() : 0;
        while (sum < m_sheet.contentHeight()) {
            const FlowBlock &block = *m_blocks[index];
            sum += block.partHeight(part);
            if (!block.keepsWithNext(part))
                break;
            if (++part < block.parts())
                continue;
            part = 0;
            if (++index == m_blocks.size() || m_blocks[index]->startsPage || m_blocks[index]->parts() == 0)
                break;
            sum += m_blocks[index]->spaceBefore + m_blocks[index]->leadHeight();
        }
        return sum;
    }

    void place(std::size_t index, int part)
    {
        const FlowBlock &block = *m_blocks[index];
        const bool first = part == 0;
        const qreal before = first && !atTop() ? block.spaceBefore : 0;
        // What must stay together may still be taller than a page; then only the part itself counts.
        const qreal room = m_sheet.bottom() - m_y - before;
        const qreal together = needed(index, part);
        const bool mustBreak = together <= m_sheet.contentHeight() ? together > room : block.partHeight(part) > room;
        bool fresh = first;
        if (!atTop() && (mustBreak || (first && block.startsPage))) {
            m_pages.emplace_back();
            m_y = page::top;
            fresh = true;
        } else {
            m_y += before;
        }
        if (fresh && block.leadHeight() > 0) {
            m_pages.back().push_back({.block = &block, .part = PlacedPart::lead, .y = m_y});
            m_y += block.leadHeight();
        }
        m_pages.back().push_back({.block = &block, .part = part, .y = m_y});
        m_y += block.partHeight(part);
    }

    const FlowBlocks &m_blocks;
    const page::Sheet m_sheet;
    std::vector<FlowPage> m_pages;
    qreal m_y = page::top;
};

} // namespace

bool FlowBlock::keepsWithNext(int) const
{
    return false;
}

void FlowBlock::paintLead(QPainter &, QPointF) const
{
}

std::vector<FlowPage> flowOntoPages(const FlowBlocks &blocks, const page::Sheet &sheet)
{
    return Flow(blocks, sheet).run();
}

void paintFlowPage(QPainter &painter, const FlowPage &flowPage)
{
    for (const PlacedPart &placed : flowPage) {
        const QPointF topLeft(page::left, placed.y);
        if (placed.part == PlacedPart::lead)
            placed.block->paintLead(painter, topLeft);
        else
            placed.block->paintPart(painter, placed.part, topLeft);
    }
}

} // namespace itsms
