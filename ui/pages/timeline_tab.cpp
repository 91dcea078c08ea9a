// What happened to a record and to those it is tied to, as one line in the order of time.
#include "ui/pages/timeline_tab.h"

#include "ui/look.h"
#include "ui/models/timeline_words.h"
#include "ui/pages/page.h"
#include "ui/pages/timeline_line.h"
#include "ui/standing_reader.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace itsms {

using namespace Qt::StringLiterals;

TimelineTab::TimelineTab(Session &session, const RecordType &type, qint64 id, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_type(type)
    , m_id(id)
    , m_sentence(mutedLabel({}))
    , m_line(new TimelineLine)
    , m_scroll(new QScrollArea)
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_line);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, grid::gap, 0, 0);
    column->setSpacing(grid::step);
    column->addWidget(m_sentence);
    column->addWidget(m_scroll, 1);
    connect(m_line, &TimelineLine::activated, this, &TimelineTab::open);
    connect(m_line, &TimelineLine::focusMoved, this, [this](QWidget *item) { m_scroll->ensureWidgetVisible(item, 0, grid::gap); });
}

void TimelineTab::refresh()
{
    const qint64 reading = ++m_asked;
    StandingReader::of(m_session).ask(
        this,
        [&type = m_type, id = m_id, moment = m_session.present()](Workbook &workbook) { return readTimeline(workbook, type, id, moment); },
        [this, reading](const Result<Timeline> &timeline) {
            if (reading != m_asked)
                return;
            if (timeline)
                showTimeline(*timeline);
            else
                m_sentence->setText(timeline.error().sentence);
        });
}

void TimelineTab::showTimeline(const Timeline &timeline)
{
    const Reader reader = m_session.reader();
    QString sentence = timelineSentence(timeline, reader);
    if (timeline.records > 1)
        sentence += u' ' + tr("Filled dots are this record.");
    m_sentence->setText(sentence);
    m_line->setTimeline(timeline, m_id, reader);
}

void TimelineTab::open(const TimelineEvent &event)
{
    if (event.id == m_id)
        return Q_EMIT detailsWanted();
    m_session.go(recordAt(toText(event.type->name), event.id));
}

} // namespace itsms
