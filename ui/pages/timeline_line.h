// A timeline as one line of events that wraps as words do: a dot for each, and below it which record, what happened and when.
#pragma once

#include "core/engine/timeline.h"
#include "ui/words.h"

#include <QPushButton>

namespace itsms {

struct Palette;

/// One event: a door to its record.
class TimelineItem final : public QPushButton
{
    Q_OBJECT

public:
    enum class Of { ThisRecord, Another };

    TimelineItem(const TimelineEvent &event, const Reader &reader, Of of, QWidget *parent = nullptr);

    /// The line behind the dots begins at the first one and ends at the last.
    void setEnds(bool first, bool last);
    const TimelineEvent &event() const { return m_event; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void moved(int by); ///< An arrow key: to the next event, or back.
    void movedToEnd(bool last);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintRail(QPainter &painter, const Palette &palette) const;

    TimelineEvent m_event;
    Of m_of;
    QString m_what;
    QString m_when;
    bool m_first = false;
    bool m_last = false;
};

class TimelineLine final : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineLine(QWidget *parent = nullptr);

    /// `own` is the record whose timeline it is.
    void setTimeline(const Timeline &timeline, qint64 own, const Reader &reader);
    const std::vector<TimelineItem *> &items() const { return m_items; }

Q_SIGNALS:
    void activated(const TimelineEvent &event);
    void focusMoved(QWidget *item);

private:
    void move(std::size_t from, int by);
    void focus(std::size_t item);

    std::vector<TimelineItem *> m_items;
    std::size_t m_current = 0; ///< The one the Tab key comes to; the arrow keys go on from there.
};

} // namespace itsms
