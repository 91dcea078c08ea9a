// The cover, the contents, and what stands at the top and the bottom of every page.
#include "ui/documents/front_matter.h"

#include "ui/documents/page_geometry.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

constexpr qreal factLabelWidth = page::mm(42);
constexpr qreal numberWidth = page::mm(14);
constexpr qreal entryRise = page::mm(1.6);

struct Fact
{
    QString label;
    QString value;
};

std::vector<Fact> facts(const Report &report)
{
    const QString day = report.preparedAt.isValid() ? QLocale().toString(report.preparedAt.date(), Tr::tr("d MMMM yyyy", "date format")) : QString();
    const QString time = report.preparedAt.time().toString(u"HH:mm"_s);
    const std::vector<Fact> all = {
        {report.subjectLabel, report.subject},
        {Tr::tr("Period"), report.period},
        {Tr::tr("Audience"), report.audience},
        {Tr::tr("Standard"), report.clause.isEmpty() ? report.edition : Tr::tr("%1, clause %2").arg(report.edition, report.clause)},
        {Tr::tr("Prepared by"), report.preparedBy},
        {Tr::tr("Prepared on"), day.isEmpty() ? day : Tr::tr("%1, %2", "date and time").arg(day, time)},
    };
    std::vector<Fact> told;
    std::copy_if(all.begin(), all.end(), std::back_inserter(told), [](const Fact &fact) { return !fact.value.isEmpty(); });
    return told;
}

qreal paintText(QPainter &painter, const QString &text, const QFont &font, const QColor &colour, QPaintDevice *device, QRectF room)
{
    if (text.isEmpty())
        return 0;
    const WrappedText wrapped(text, font, device, room.width());
    painter.setPen(colour);
    wrapped.paint(painter, room.topLeft());
    return wrapped.height();
}

} // namespace

void paintCover(QPainter &painter, const Report &report, const DocumentStyle &style, QPaintDevice *device)
{
    const Palette &palette = style.palette;
    const page::Sheet &sheet = style.sheet;
    const qreal coverTop = sheet.isLying() ? page::mm(44) : page::mm(62);
    painter.fillRect(QRectF(0, 0, sheet.width, page::mm(6)), palette.accent);
    const QRectF room(page::left, coverTop, sheet.contentWidth(), sheet.height);
    qreal y = coverTop - page::mm(24);
    QFont organisation = style.heading;
    organisation.setWeight(QFont::Normal);
    paintText(painter, report.organisation, organisation, palette.muted, device, room.translated(0, y - coverTop));
    y = coverTop;
    y += paintText(painter, report.title, style.title, palette.text, device, room.translated(0, y - coverTop)) + page::mm(6);
    painter.fillRect(QRectF(page::left, y, page::mm(24), page::pt(3)), palette.accent);
    y += page::mm(9);
    QFont purpose = style.body;
    purpose.setPointSizeF(12);
    y += paintText(painter, report.purpose, purpose, palette.text, device, room.translated(0, y - coverTop)) + (sheet.isLying() ? page::mm(12) : page::mm(18));
    for (const Fact &fact : facts(report)) {
        painter.fillRect(QRectF(page::left, y - page::mm(2), sheet.contentWidth(), page::hairline), palette.line);
        paintText(painter, fact.label, style.body, palette.muted, device, QRectF(page::left, y, factLabelWidth, sheet.height));
        const QRectF value(page::left + factLabelWidth, y, sheet.contentWidth() - factLabelWidth, sheet.height);
        y += paintText(painter, fact.value, style.body, palette.text, device, value) + page::mm(4);
    }
    const QString notice = Tr::tr("The wordings of requirements in this report are the workbench's own. "
                                  "Where they differ from %1, the standard prevails.")
                               .arg(report.edition.isEmpty() ? u"ISO/IEC 20000-1"_s : report.edition);
    const WrappedText wrapped(notice, style.small, device, sheet.contentWidth());
    painter.setPen(palette.muted);
    wrapped.paint(painter, QPointF(page::left, sheet.bottom() - wrapped.height()));
}

void paintMargins(QPainter &painter, const Report &report, const DocumentStyle &style, QPaintDevice *device, int page, int pages)
{
    const page::Sheet &sheet = style.sheet;
    const TextMeasure measure(style.small, device);
    QStringList about = {report.organisation, report.subject, report.period};
    about.removeAll(QString());
    // A short title leaves the rest of the line to what the report is about; a long one has to share.
    const QFontMetricsF metrics(style.small, device);
    const qreal room = sheet.contentWidth() - metrics.horizontalAdvance(report.title) - page::mm(6);
    const QString right = measure.elided(about.join(u" · "_s), std::max(sheet.contentWidth() * 0.62, room));
    const qreal rightWidth = metrics.horizontalAdvance(right);
    const QString left = measure.elided(report.title, sheet.contentWidth() - rightWidth - page::mm(6));
    painter.setFont(style.small);
    painter.setPen(style.palette.muted);
    painter.drawText(QPointF(page::left, page::headerBaseline), left);
    painter.drawText(QPointF(sheet.right() - rightWidth, page::headerBaseline), right);
    painter.fillRect(QRectF(page::left, page::headerLine, sheet.contentWidth(), page::hairline), style.palette.line);
    const QString number = Tr::tr("Page %1 of %2").arg(QLocale().toString(page), QLocale().toString(pages));
    const qreal width = QFontMetricsF(style.small, device).horizontalAdvance(number);
    painter.drawText(QPointF(sheet.right() - width, sheet.footerBaseline()), number);
}

ContentsBlock::ContentsBlock(const Report &report, const DocumentStyle &style, QPaintDevice *device)
    : m_style(style)
    , m_measure(style.body, device)
{
    for (const ReportSection &each : report.sections)
        m_headings.emplace_back(each.heading, style.body, device, style.sheet.contentWidth() - numberWidth);
}

qreal ContentsBlock::partHeight(int part) const
{
    return m_headings[std::size_t(part)].height() + 2 * entryRise;
}

void ContentsBlock::paintPart(QPainter &painter, int part, QPointF topLeft) const
{
    const WrappedText &heading = m_headings[std::size_t(part)];
    const QPointF at = topLeft + QPointF(0, entryRise);
    const qreal baseline = at.y() + heading.height() - heading.lineHeight() + m_measure.ascent();
    painter.setPen(m_style.palette.text);
    heading.paint(painter, at);
    const QString number = QLocale().toString(m_entries[std::size_t(part)].page);
    const qreal width = m_measure.width(number);
    painter.setFont(m_style.body);
    painter.drawText(QPointF(m_style.sheet.right() - width, baseline), number);
    // Dots on a common raster, so that they stand below each other.
    const qreal step = page::mm(1.8);
    const qreal from = std::ceil((topLeft.x() + heading.lastLineWidth() + page::mm(3)) / step) * step;
    for (qreal x = from; x < m_style.sheet.right() - numberWidth / 2 - step; x += step)
        painter.fillRect(QRectF(x, baseline - page::pt(0.8), page::pt(0.8), page::pt(0.8)), m_style.palette.muted);
}

} // namespace itsms
