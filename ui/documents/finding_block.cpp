// The head of a finding on a printed page.
#include "ui/documents/page_geometry.h"
#include "ui/documents/text_blocks.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

constexpr qreal indent = page::mm(4);
constexpr qreal headRise = page::mm(1);
constexpr qreal headFall = page::mm(1.5);

QString badgeText(const FindingGroup &finding)
{
    if (finding.clause.isEmpty())
        return finding.severityLabel;
    if (finding.severityLabel.isEmpty())
        return Tr::tr("Clause %1").arg(finding.clause);
    return Tr::tr("%1 · Clause %2", "severity of a finding, then its clause").arg(finding.severityLabel, finding.clause);
}

/// Each severity has a shape of its own: it must be told apart on a black and white print.
QPainterPath severityShape(Severity severity, const QRectF &box)
{
    QPainterPath path;
    const QPointF centre = box.center();
    const qreal inset = box.width() / 24;
    switch (severity) {
    case Severity::Major: path.addRoundedRect(box.marginsRemoved({inset, inset, inset, inset}), 3 * inset, 3 * inset); break;
    case Severity::Minor: path.addPolygon(QPolygonF({{centre.x(), box.top()}, box.bottomRight(), box.bottomLeft()})); break;
    case Severity::Observation: path.addEllipse(box); break;
    }
    path.closeSubpath();
    return path;
}

void paintSign(QPainter &painter, Severity severity, const QRectF &box, const Palette &palette)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(severityColour(severity, palette));
    painter.drawPath(severityShape(severity, box));
    painter.setBrush(palette.base);
    const qreal unit = box.width() / 10;
    const qreal x = box.center().x();
    const qreal y = box.top();
    const bool information = severity == Severity::Observation;
    const qreal low = severity == Severity::Minor ? unit : 0;
    painter.drawRect(QRectF(x - unit * 0.65, y + (information ? 4.4 : 2.2) * unit + low, unit * 1.3, 3.4 * unit));
    painter.drawRect(QRectF(x - unit * 0.65, y + (information ? 2.1 : 6.6) * unit + low * 0.8, unit * 1.3, 1.3 * unit));
    painter.setBrush(Qt::NoBrush);
}

} // namespace

FindingBlock::FindingBlock(const FindingGroup &finding, const DocumentStyle &style, QPaintDevice *device)
    : m_severity(finding.severity)
    , m_badge(badgeText(finding))
    , m_keep(!finding.records.empty() || finding.count > 0)
    , m_style(style)
    , m_badgeHeight(TextMeasure(style.small, device).lineHeight())
    , m_statement(finding.statement, style.finding, device, style.sheet.contentWidth() - indent)
{
    if (!finding.remedy.isEmpty())
        m_remedy.emplace(Tr::tr("What to do: %1").arg(finding.remedy), style.body, device, style.sheet.contentWidth() - indent);
}

qreal FindingBlock::partHeight(int) const
{
    return 2 * headRise + m_badgeHeight + m_statement.height() + (m_remedy ? m_remedy->height() : 0) + headFall;
}

void FindingBlock::paintPart(QPainter &painter, int, QPointF topLeft) const
{
    const QColor colour = severityColour(m_severity, m_style.palette);
    painter.fillRect(QRectF(topLeft, QSizeF(page::pt(2.5), partHeight(0) - headFall)), colour);
    QPointF position = topLeft + QPointF(indent, headRise);
    const qreal sign = m_badgeHeight * 0.78;
    paintSign(painter, m_severity, QRectF(position.x(), position.y() + m_badgeHeight * 0.06, sign, sign), m_style.palette);
    QFont badge = m_style.small;
    badge.setWeight(QFont::Bold);
    painter.setFont(badge);
    painter.setPen(colour);
    painter.drawText(position + QPointF(sign * 1.4, m_badgeHeight * 0.72), m_badge);
    position.ry() += m_badgeHeight;
    painter.setPen(m_style.palette.text);
    m_statement.paint(painter, position);
    position.ry() += m_statement.height();
    if (m_remedy)
        m_remedy->paint(painter, position);
}

} // namespace itsms
