// Shows Markdown in the program's own type and colours.
#include "ui/help/markdown_view.h"

#include "ui/look.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

namespace itsms {

namespace {

constexpr int lineHeight = 125; // per cent

/// In place of the sizes that Markdown's reader gives to headings, which are none of the program's.
void setFonts(const QTextBlock &block, int level)
{
    const QFont own = font(level == 1 ? TextSize::Title : level == 2 ? TextSize::Heading : TextSize::Body, TextWeight::Strong);
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    QTextCharFormat format = block.begin().fragment().charFormat();
    format.clearProperty(QTextFormat::FontSizeAdjustment);
    format.setFont(own, QTextCharFormat::FontPropertiesSpecifiedOnly);
    cursor.setCharFormat(format);
}

void setDistances(const QTextBlock &block)
{
    const int level = block.blockFormat().headingLevel();
    QTextCursor cursor(block);
    QTextBlockFormat format;
    format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    const bool inTable = cursor.currentTable() != nullptr;
    format.setTopMargin(level == 0 || block.blockNumber() == 0 ? 0 : grid::gap);
    // Examples of commands go on in the next line rather than out of sight.
    format.setNonBreakableLines(false);
    format.setBottomMargin(inTable ? 0 : block.textList() ? grid::half : grid::step);
    cursor.mergeBlockFormat(format);
}

void styleTables(QTextFrame *frame, const Palette &palette)
{
    for (QTextFrame *child : frame->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(child);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderBrush(palette.line);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderCollapse(true);
        format.setCellPadding(grid::half);
        format.setBottomMargin(grid::step);
        // The frame is drawn around the width.
        format.setWidth(QTextLength(QTextLength::PercentageLength, 98));
        table->setFormat(format);
    }
}

} // namespace

MarkdownView::MarkdownView(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard | Qt::LinksAccessibleByKeyboard);
    document()->setDocumentMargin(grid::gap);
    document()->setIndentWidth(grid::margin);
}

void MarkdownView::showMarkdown(const QString &markdown)
{
    m_markdown = markdown;
    typeset();
    moveCursor(QTextCursor::Start);
}

void MarkdownView::typeset()
{
    document()->setDefaultFont(QGuiApplication::font());
    setMarkdown(m_markdown);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (const int level = block.blockFormat().headingLevel())
            setFonts(block, level);
        setDistances(block);
    }
    styleTables(document()->rootFrame(), paletteFor(palette()));
}

void MarkdownView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || m_markdown.isEmpty())
        return;
    // Markdown takes the colour of its links when it is read.
    const int place = verticalScrollBar()->value();
    typeset();
    verticalScrollBar()->setValue(place);
}

} // namespace itsms
