// The parts of a record on its page: its fields, and what is attached to it, links to it and became of it.
#include "ui/pages/record_tabs.h"

#include "core/store/records.h"
#include "ui/pages/attachments_tab.h"
#include "ui/pages/backlinks_tab.h"
#include "ui/pages/history_tab.h"
#include "ui/pages/timeline_tab.h"
#include "ui/standing_reader.h"

#include <QScrollArea>
#include <QTabBar>
#include <QVBoxLayout>

namespace itsms {

RecordTabs::RecordTabs(Session &session, const RecordType &type, qint64 id, QWidget *parent)
    : QTabWidget(parent)
    , m_session(session)
    , m_type(type)
    , m_id(id)
    , m_details(new QScrollArea)
{
    m_details->setWidgetResizable(true);
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->setFocusPolicy(Qt::NoFocus);
    addTab(m_details, tr("Details"));
    setDocumentMode(true);
    tabBar()->setAccessibleName(tr("Parts of the record"));
    if (id)
        addParts();
}

void RecordTabs::addParts()
{
    for (const QString &name : {tr("Attachments"), tr("What links here"), tr("Timeline"), tr("History")}) {
        auto *room = new QWidget;
        (new QVBoxLayout(room))->setContentsMargins(0, 0, 0, 0);
        addTab(room, name);
    }
    connect(this, &QTabWidget::currentChanged, this, &RecordTabs::make);
}

void RecordTabs::make(int part)
{
    const auto place = [this, part](auto *tab) {
        widget(part)->layout()->addWidget(tab);
        tab->setVisible(true); // Not an event later, as a layout does it.
        tab->refresh();
        return tab;
    };
    if (part == Attachments && !m_attachments) {
        m_attachments = place(new AttachmentsTab(m_session, m_id));
        connect(m_attachments, &AttachmentsTab::counted, this, &RecordTabs::showAttached);
    } else if (part == Backlinks && !m_backlinks) {
        m_backlinks = place(new BacklinksTab(m_session, m_type, m_id));
        connect(m_backlinks, &BacklinksTab::counted, this, &RecordTabs::showLinking);
    } else if (part == Timeline && !m_timeline) {
        m_timeline = place(new TimelineTab(m_session, m_type, m_id));
        connect(m_timeline, &TimelineTab::detailsWanted, this, &RecordTabs::showDetails);
    } else if (part == History && !m_history) {
        m_history = place(new HistoryTab(m_session, m_type, m_id));
    }
}

void RecordTabs::refresh()
{
    if (!m_id)
        return;
    count();
    if (m_attachments)
        m_attachments->refresh();
    if (m_backlinks)
        m_backlinks->refresh();
    if (m_timeline)
        m_timeline->refresh();
    if (m_history)
        m_history->refresh();
}

void RecordTabs::count()
{
    StandingReader::of(m_session).ask(
        this,
        [&type = m_type, id = m_id](Workbook &workbook) -> Result<Counts> {
            Counts counts;
            ITSMS_TRY(const std::vector<AttachmentInfo> attached, attachments(workbook, id));
            counts.attachments = qint64(attached.size());
            ITSMS_TRY(const std::vector<Backlink> links, backlinks(workbook, type, id));
            for (const Backlink &link : links)
                counts.backlinks += qint64(link.ids.size());
            return counts;
        },
        [this](const Result<Counts> &counts) {
            // A file that cannot be read says so on the page, and in the tab that is looked at.
            if (!counts)
                return;
            showAttached(counts->attachments);
            showLinking(counts->backlinks);
        });
}

void RecordTabs::showAttached(qint64 count) { setTabText(Attachments, tr("Attachments (%1)").arg(QLocale().toString(count))); }

void RecordTabs::showLinking(qint64 count) { setTabText(Backlinks, tr("What links here (%1)").arg(QLocale().toString(count))); }

void RecordTabs::attachDropped(const QMimeData &dropped)
{
    setCurrentIndex(Attachments);
    m_attachments->attachDropped(dropped);
}

} // namespace itsms
