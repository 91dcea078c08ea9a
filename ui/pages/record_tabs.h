// The parts of a record on its page: its fields, and what is attached to it, links to it and became of it.
#pragma once

#include "ui/session.h"

#include <QTabWidget>

class QScrollArea;

namespace itsms {

class AttachmentsTab;
class BacklinksTab;
class HistoryTab;
class TimelineTab;

/// All but the fields are made when they are first looked at: who goes through records one by one does not wait for what stays hidden.
class RecordTabs final : public QTabWidget
{
    Q_OBJECT

public:
    /// A record that is not stored yet, `id` 0, has its fields alone.
    RecordTabs(Session &session, const RecordType &type, qint64 id, QWidget *parent = nullptr);

    /// Where the fields are to be put.
    QScrollArea &details() { return *m_details; }
    void showDetails() { setCurrentIndex(Details); }

    /// Reads again what the tabs say, and how much is in those that say it in their name.
    void refresh();
    /// Shows the attachments and takes these files up among them.
    void attachDropped(const QMimeData &dropped);

private:
    enum Part { Details, Attachments, Backlinks, Timeline, History };

    struct Counts
    {
        qint64 attachments = 0;
        qint64 backlinks = 0;
    };

    void addParts();
    void make(int part);
    void count();
    void showAttached(qint64 count);
    void showLinking(qint64 count);

    Session &m_session;
    const RecordType &m_type;
    qint64 m_id;
    QScrollArea *m_details;
    AttachmentsTab *m_attachments = nullptr;
    BacklinksTab *m_backlinks = nullptr;
    TimelineTab *m_timeline = nullptr;
    HistoryTab *m_history = nullptr;
};

} // namespace itsms
