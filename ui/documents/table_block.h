// A printed table: its header on every page, its rows never split unless one is taller than a page.
#pragma once

#include "ui/documents/page_flow.h"
#include "ui/documents/table_columns.h"
#include "ui/documents/text_measure.h"

#include <QStringList>

namespace itsms {

class TableBlock final : public FlowBlock
{
public:
    TableBlock(std::vector<ReportColumn> columns, std::vector<QStringList> rows, const DocumentStyle &style, QPaintDevice *device);

    int parts() const override { return int(m_slices.size()); }
    qreal partHeight(int part) const override;
    qreal leadHeight() const override;
    bool keepsWithNext(int part) const override;
    void paintLead(QPainter &painter, QPointF topLeft) const override;
    void paintPart(QPainter &painter, int part, QPointF topLeft) const override;

private:
    /// A row, or some lines of one that is taller than a page.
    struct Slice
    {
        int row = 0;
        int firstLine = 0;
        int lines = 1;
    };

    qreal innerWidth(std::size_t column) const;
    int linesOf(const QString &text, std::size_t column) const;
    qreal wholeHeight() const;
    bool fitsOneLine(const QString &text, std::size_t column) const;
    void slice();
    void paintCell(QPainter &painter, const QString &text, std::size_t column, const Slice &slice, QPointF topLeft) const;

    std::vector<ReportColumn> m_columns;
    std::vector<QStringList> m_rows;
    Palette m_palette;
    page::Sheet m_sheet;
    QPaintDevice *m_device; ///< Outlives the block: the document that is being written.
    TableColumns m_layout;
    TextMeasure m_measure;
    TextMeasure m_headerMeasure;
    int m_headerLines = 1;
    std::vector<Slice> m_slices;
    bool m_together = false; ///< Short enough to stand on one page as a whole.
};

} // namespace itsms
