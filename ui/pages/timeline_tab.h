// What happened to a record and to those it is tied to, as one line in the order of time.
#pragma once

#include "core/engine/timeline.h"
#include "ui/session.h"

#include <QWidget>

class QLabel;
class QScrollArea;

namespace itsms {

class TimelineLine;

class TimelineTab final : public QWidget
{
    Q_OBJECT

public:
    TimelineTab(Session &session, const RecordType &type, qint64 id, QWidget *parent = nullptr);

    void refresh();
    const TimelineLine &line() const { return *m_line; }

Q_SIGNALS:
    void detailsWanted(); ///< An event of this record was chosen.

private:
    void showTimeline(const Timeline &timeline);
    void open(const TimelineEvent &event);

    Session &m_session;
    const RecordType &m_type;
    qint64 m_id;
    QLabel *m_sentence;
    TimelineLine *m_line;
    QScrollArea *m_scroll;
    qint64 m_asked = 0; ///< Counts the readings; only the newest is shown.
};

} // namespace itsms
