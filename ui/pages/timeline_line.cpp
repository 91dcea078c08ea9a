// A timeline as one line of events that wraps as words do.
#include "ui/pages/timeline_line.h"

#include "ui/forms/flow_layout.h"
#include "ui/look.h"
#include "ui/models/timeline_words.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

#include <cmath>

namespace itsms {

namespace {

constexpr int dot = 6; ///< Half of its width.
constexpr int railAt = grid::step + dot;
constexpr int textAt = railAt + dot + grid::half;
constexpr int widest = 30 * grid::step;
constexpr int narrowest = 15 * grid::step;

} // namespace

TimelineItem::TimelineItem(const TimelineEvent &event, const Reader &reader, Of of, QWidget *parent)
    : QPushButton(parent)
    , m_event(event)
    , m_of(of)
    , m_what(tr("%1 \u00b7 %2", "kind of record and what happened to it").arg(typeWord(*event.type), eventWord(event)))
    , m_when(eventWhen(event, reader))
{
    const QString sentence = eventSentence(event, reader);
    setToolTip(sentence);
    setAccessibleName(sentence);
    if (of == Of::ThisRecord)
        setAccessibleDescription(tr("This record"));
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void TimelineItem::setEnds(bool first, bool last)
{
    m_first = first;
    m_last = last;
}

QSize TimelineItem::sizeHint() const
{
    const QFontMetrics plain(font());
    const QFontMetrics strong(itsms::font(TextSize::Body, TextWeight::Strong));
    int width = strong.horizontalAdvance(m_event.ref);
    for (const QString &text : {m_what, m_when})
        width = std::max(width, plain.horizontalAdvance(text));
    return {std::clamp(width + 3 * grid::step, narrowest, widest), textAt + 3 * plain.height() + strong.height() + grid::step};
}

void TimelineItem::paintRail(QPainter &painter, const Palette &palette) const
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int centre = mirrored ? width() - grid::step - dot : grid::step + dot;
    const int before = mirrored ? width() : 0;
    const int after = width() - before;
    painter.setPen(QPen(palette.frame, 2));
    if (!m_first)
        painter.drawLine(before, railAt, centre, railAt);
    if (!m_last)
        painter.drawLine(centre, railAt, after, railAt);
    // Filled or empty, so that nobody has to tell colours apart.
    painter.setPen(QPen(palette.accent, 2));
    painter.setBrush(m_of == Of::ThisRecord ? palette.accent : palette.base);
    painter.drawEllipse(QPointF(centre, railAt), dot - 1, dot - 1);
}

void TimelineItem::paintEvent(QPaintEvent *)
{
    const Palette palette = paletteFor(this->palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown())
        painter.fillRect(rect(), palette.alternate);
    paintRail(painter, palette);
    const QRect room = rect().adjusted(grid::step, textAt, -grid::step, 0);
    int y = room.top();
    const auto say = [&](const QString &text, const QFont &font, const QColor &colour) {
        const QFontMetrics metrics(font);
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QRect(room.left(), y, room.width(), metrics.height()), int(Qt::AlignLeading | Qt::AlignVCenter),
            metrics.elidedText(text, Qt::ElideRight, room.width()));
        y += metrics.height();
    };
    say(m_event.ref, itsms::font(TextSize::Body, TextWeight::Strong), palette.accent);
    say(m_what, font(), palette.text);
    say(m_event.title, font(), palette.muted);
    say(m_when, tabularFont(font()), palette.muted);
    if (!hasFocus())
        return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    option.rect = rect().adjusted(1, 1, -1, -1);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

void TimelineItem::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        return Q_EMIT moved(forward);
    case Qt::Key_Left:
        return Q_EMIT moved(-forward);
    case Qt::Key_Down:
        return Q_EMIT moved(1);
    case Qt::Key_Up:
        return Q_EMIT moved(-1);
    case Qt::Key_Home:
        return Q_EMIT movedToEnd(false);
    case Qt::Key_End:
        return Q_EMIT movedToEnd(true);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return click();
    default:
        QPushButton::keyPressEvent(event);
    }
}

TimelineLine::TimelineLine(QWidget *parent)
    : QWidget(parent)
{
    auto *flow = new FlowLayout(this);
    flow->setSpacing(0);
    setAccessibleName(tr("Timeline"));
}

void TimelineLine::setTimeline(const Timeline &timeline, qint64 own, const Reader &reader)
{
    for (TimelineItem *item : m_items) {
        layout()->removeWidget(item);
        item->hide();
        item->deleteLater();
    }
    m_items.clear();
    QStringList sentences;
    for (const TimelineEvent &event : timeline.events) {
        const std::size_t place = m_items.size();
        auto *item = new TimelineItem(event, reader, event.id == own ? TimelineItem::Of::ThisRecord : TimelineItem::Of::Another, this);
        item->setEnds(place == 0, place + 1 == timeline.events.size());
        item->setFocusPolicy(place == 0 ? Qt::StrongFocus : Qt::ClickFocus);
        connect(item, &QPushButton::clicked, this, [this, item] { Q_EMIT activated(item->event()); });
        connect(item, &TimelineItem::moved, this, [this, place](int by) { move(place, by); });
        connect(item, &TimelineItem::movedToEnd, this, [this](bool last) { focus(last ? m_items.size() - 1 : 0); });
        layout()->addWidget(item);
        item->show();
        m_items.push_back(item);
        sentences += eventSentence(event, reader);
    }
    m_current = 0;
    // The whole in one piece for who has it read out.
    setAccessibleDescription(sentences.join(QLatin1Char('\n')));
}

void TimelineLine::move(std::size_t from, int by)
{
    const qsizetype to = qsizetype(from) + by;
    if (to >= 0 && to < qsizetype(m_items.size()))
        focus(std::size_t(to));
}

void TimelineLine::focus(std::size_t item)
{
    m_items[m_current]->setFocusPolicy(Qt::ClickFocus);
    m_current = item;
    m_items[m_current]->setFocusPolicy(Qt::StrongFocus);
    m_items[m_current]->setFocus(Qt::OtherFocusReason);
    Q_EMIT focusMoved(m_items[m_current]);
}

} // namespace itsms
