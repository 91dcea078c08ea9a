// Measuring and wrapping text for a device, fast enough for tables of thousands of cells.
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QTextLayout>
#include <QTextOption>

#include <array>
#include <memory>

class QPaintDevice;
class QPainter;

namespace itsms {

/// Widths of single lines. Latin text is summed up from the widths of its letters without shaping it; never much too narrow.
class TextMeasure
{
public:
    TextMeasure(const QFont &font, QPaintDevice *device);

    qreal width(QStringView text) const;
    /// Between spaces: INC-000017 and 2026-02-14 are one word.
    qreal longestWord(QStringView text) const;
    qreal lineHeight() const;
    qreal ascent() const { return m_metrics.ascent(); }
    const QFont &font() const { return m_font; }
    QString elided(const QString &text, qreal room) const { return m_metrics.elidedText(text, Qt::ElideRight, room); }

private:
    static constexpr int knownLetters = 0x180;

    QFont m_font;
    QFontMetricsF m_metrics;
    std::array<qreal, knownLetters> m_advance = {};
};

/// A text broken into lines of one width.
class WrappedText
{
public:
    WrappedText(const QString &text, const QFont &font, QPaintDevice *device, qreal width, Qt::Alignment alignment = Qt::AlignLeft);

    int lines() const { return m_layout->lineCount(); }
    qreal lineHeight() const { return m_lineHeight; }
    qreal lastLineWidth() const { return lines() == 0 ? 0 : m_layout->lineAt(lines() - 1).naturalTextWidth(); }
    qreal height() const { return m_lineHeight * lines(); }
    void paint(QPainter &painter, QPointF topLeft) const { paint(painter, topLeft, 0, lines()); }
    void paint(QPainter &painter, QPointF topLeft, int firstLine, int count) const;

private:
    std::unique_ptr<QTextLayout> m_layout;
    qreal m_lineHeight = 0;
};

} // namespace itsms
