// Headings, paragraphs, key figures, charts and the heads of findings on a printed page.
#pragma once

#include "core/report/report.h"
#include "ui/documents/document_style.h"
#include "ui/documents/page_flow.h"
#include "ui/documents/text_measure.h"

#include <optional>

namespace itsms {

/// Text that flows line by line; neither its first nor its last line stands alone.
class TextBlock final : public FlowBlock
{
public:
    enum class Keep { Free, WithNext };

    TextBlock(const QString &text, const QFont &font, const QColor &colour, QPaintDevice *device, qreal width, Keep keep = Keep::Free);

    int parts() const override { return m_text.lines(); }
    qreal partHeight(int part) const override;
    bool keepsWithNext(int part) const override;
    void paintPart(QPainter &painter, int part, QPointF topLeft) const override;

private:
    WrappedText m_text;
    QColor m_colour;
    Keep m_keep;
};

/// The heading of a section, with a short rule of the accent colour above it.
class HeadingBlock final : public FlowBlock
{
public:
    HeadingBlock(const QString &text, const DocumentStyle &style, QPaintDevice *device);

    qreal partHeight(int part) const override;
    bool keepsWithNext(int) const override { return true; }
    void paintPart(QPainter &painter, int part, QPointF topLeft) const override;

private:
    WrappedText m_text;
    Palette m_palette;
};

/// Key figures as tiles, up to four in a row; a row of tiles is never split.
class FiguresBlock final : public FlowBlock
{
public:
    FiguresBlock(const KeyFigures &figures, const DocumentStyle &style, QPaintDevice *device);

    int parts() const override;
    qreal partHeight(int part) const override;
    void paintPart(QPainter &painter, int part, QPointF topLeft) const override;

private:
    struct Tile
    {
        WrappedText value;
        WrappedText label;
    };

    qreal tileWidth() const;
    qreal tileHeight(int part) const;

    int m_perRow = 1;
    qreal m_width;
    std::vector<Tile> m_tiles;
    Palette m_palette;
};

/// A chart with its reading beneath; never split.
class ChartBlock final : public FlowBlock
{
public:
    ChartBlock(const ReportChart &chart, const DocumentStyle &style, QPaintDevice *device);

    qreal partHeight(int part) const override;
    void paintPart(QPainter &painter, int part, QPointF topLeft) const override;

private:
    ReportChart m_chart;
    DocumentStyle m_style;
    QPaintDevice *m_device; ///< Outlives the block: the document that is being written.
    qreal m_chartHeight = 0;
    WrappedText m_reading;
};

/// What is wrong, how grave it is and what to do; the records follow as a table.
class FindingBlock final : public FlowBlock
{
public:
    FindingBlock(const FindingGroup &finding, const DocumentStyle &style, QPaintDevice *device);

    qreal partHeight(int part) const override;
    bool keepsWithNext(int) const override { return m_keep; }
    void paintPart(QPainter &painter, int part, QPointF topLeft) const override;

private:
    Severity m_severity;
    QString m_badge;
    bool m_keep;
    DocumentStyle m_style;
    qreal m_badgeHeight;
    WrappedText m_statement;
    std::optional<WrappedText> m_remedy;
};

} // namespace itsms
