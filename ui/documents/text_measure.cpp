// Measuring and wrapping text for a device, fast enough for tables of thousands of cells.
#include "ui/documents/text_measure.h"

#include "ui/documents/page_geometry.h"

#include <QPaintDevice>
#include <QPainter>

#include <algorithm>

namespace itsms {

TextMeasure::TextMeasure(const QFont &font, QPaintDevice *device)
    : m_font(font, device)
    , m_metrics(font, device)
{
    for (int letter = 0x20; letter < knownLetters; ++letter)
        m_advance[std::size_t(letter)] = m_metrics.horizontalAdvance(QChar(letter));
}

qreal TextMeasure::width(QStringView text) const
{
    qreal sum = 0;
    for (QChar letter : text) {
        if (letter.unicode() >= knownLetters)
            return m_metrics.horizontalAdvance(text.toString());
        sum += m_advance[letter.unicode()];
    }
    return sum;
}

qreal TextMeasure::longestWord(QStringView text) const
{
    qreal longest = 0;
    for (QStringView word : text.tokenize(u' ', Qt::SkipEmptyParts))
        longest = std::max(longest, width(word));
    return longest;
}

qreal TextMeasure::lineHeight() const
{
    return m_metrics.height() * page::lineSpacing;
}

WrappedText::WrappedText(const QString &text, const QFont &font, QPaintDevice *device, qreal width, Qt::Alignment alignment)
{
    QString oneParagraph = text;
    oneParagraph.replace(u'\n', QChar(QChar::LineSeparator));
    QTextOption option(alignment | Qt::AlignAbsolute);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout = std::make_unique<QTextLayout>(oneParagraph, font, device);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    m_lineHeight = QFontMetricsF(font, device).height() * page::lineSpacing;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, m_lineHeight * line.lineNumber()));
    }
    m_layout->endLayout();
}

void WrappedText::paint(QPainter &painter, QPointF topLeft, int firstLine, int count) const
{
    const QPointF origin = topLeft - QPointF(0, m_lineHeight * firstLine);
    for (int i = firstLine; i < std::min(firstLine + count, lines()); ++i)
        m_layout->lineAt(i).draw(&painter, origin);
}

} // namespace itsms
