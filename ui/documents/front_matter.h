// The cover, the contents, and what stands at the top and the bottom of every page.
#pragma once

#include "core/report/report.h"
#include "ui/documents/document_style.h"
#include "ui/documents/page_flow.h"
#include "ui/documents/text_measure.h"

class QPaintDevice;

namespace itsms {

void paintCover(QPainter &painter, const Report &report, const DocumentStyle &style, QPaintDevice *device);

/// Title, organisation and period above, "page x of y" below.
void paintMargins(QPainter &painter, const Report &report, const DocumentStyle &style, QPaintDevice *device, int page, int pages);

/// A section as the contents and the bookmarks name it.
struct ContentsEntry
{
    QString heading;
    int page = 0; ///< Counted from 1, the cover.
    qreal y = 0;  ///< Where its heading begins on that page.
};

/// The list of sections; how long it is does not depend on the page numbers, which are filled in before painting.
class ContentsBlock final : public FlowBlock
{
public:
    ContentsBlock(const Report &report, const DocumentStyle &style, QPaintDevice *device);

    void setEntries(std::vector<ContentsEntry> entries) { m_entries = std::move(entries); }
    int parts() const override { return int(m_headings.size()); }
    qreal partHeight(int part) const override;
    void paintPart(QPainter &painter, int part, QPointF topLeft) const override;

private:
    DocumentStyle m_style;
    TextMeasure m_measure;
    std::vector<WrappedText> m_headings;
    std::vector<ContentsEntry> m_entries;
};

} // namespace itsms
