// One record: its life, its fields, its attachments, what links to it, and its history.
#include "ui/pages/record_page.h"

#include "ui/forms/lifecycle_bar.h"
#include "ui/forms/record_form.h"
#include "ui/look.h"
#include "ui/pages/attachments_tab.h"
#include "ui/pages/backlinks_tab.h"
#include "ui/pages/draft_offer.h"
#include "ui/pages/history_tab.h"
#include "ui/pages/record_neighbours.h"

#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPause = 400; // milliseconds
constexpr int draftPause = 1000; ///< Milliseconds: what was typed two seconds ago has been written.

} // namespace

RecordPage::RecordPage(Session &session, const RecordType &type, const Destination &destination, QWidget *parent)
    : Page(session, destination, parent)
    , m_type(type)
    , m_record(type, destination.id)
    , m_lifecycle(new LifecycleBar(session))
    , m_offer(new DraftOffer)
    , m_tabs(new QTabWidget)
    , m_scroll(new QScrollArea)
    , m_pause(new QTimer(this))
    , m_draftPause(new QTimer(this))
{
    addCommands();
    layOut();
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);
    m_draftPause->setSingleShot(true);
    m_draftPause->setInterval(draftPause);
    connect(m_pause, &QTimer::timeout, this, &RecordPage::showSteps);
    connect(m_draftPause, &QTimer::timeout, this, &RecordPage::keepDraft);
    connect(m_lifecycle, &LifecycleBar::stepChosen, this, &RecordPage::take);
    connect(m_lifecycle, &LifecycleBar::fieldWanted, this, &RecordPage::focusField);
    connect(m_offer, &DraftOffer::wanted, this, [this] { takeDraft(m_offered); });
    connect(m_offer, &DraftOffer::discarded, this, [this] {
        this->session().drafts().remove(m_offered);
        offerDraft();
    });
    isNew() ? loadNew() : load();
}

void RecordPage::layOut()
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_tabs->addTab(m_scroll, tr("Details"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the record"));
    if (!isNew())
        m_tabs->setCornerWidget(new RecordNeighbours(session(), m_type, destination().id, this));
    body()->addWidget(m_offer);
    body()->addWidget(m_lifecycle);
    // Never shown before it has its place: it would be a window of its own for a moment.
    if (isNew())
        m_lifecycle->hide();
    body()->addWidget(m_tabs, 1);
    setAcceptDrops(!isNew() && editable());
}

bool RecordPage::editable() const { return !session().isReadOnly(); }

QString RecordPage::title() const
{
    if (isNew())
        return tr("New: %1", "kind of record").arg(typeWord(m_type));
    if (!m_loaded)
        return typeWord(m_type);
    return tr("%1  %2", "number and title of a record").arg(m_record.text("ref"), m_record.text("title"));
}

void RecordPage::loadNew()
{
    Record fresh(m_type, 0);
    for (const auto &[field, id] : destination().links)
        if (const Field *link = findField(m_type, field.toStdString()))
            fresh.setValue(link->name, link->kind == Kind::Links ? Value(Ids{id}) : Value(id));
    show({std::move(fresh), {}});
    if (!destination().copyOf)
        return;
    readInBackground(
        session().workbook(), this,
        [&type = m_type, id = destination().copyOf](const Workbook &workbook) { return readRecord(workbook, type, id); },
        [this](const Result<Record> &pattern) {
            if (!pattern)
                return setNotice(pattern.error().sentence);
            m_form->copy(*pattern);
        });
}

void RecordPage::load()
{
    readInBackground(
        session().workbook(), this,
        [&type = m_type, id = destination().id, asks = hasUnsaved()](const Workbook &workbook) -> Result<Reading> {
            Reading reading;
            ITSMS_TRY(reading.record, readRecord(workbook, type, id));
            if (!asks)
                return reading;
            ITSMS_TRY(reading.since, history(workbook, type, id));
            return reading;
        },
        [this](Result<Reading> reading) {
            if (reading)
                return show(*std::move(reading));
            setNotice(reading.error().sentence);
            setHeading(title(), clauseWord(toText(m_type.clause)));
            m_lifecycle->hide();
            m_tabs->setEnabled(false);
            for (QAction *action : m_stored)
                action->setEnabled(false);
        });
}

void RecordPage::show(Reading reading)
{
    const bool first = !m_loaded;
    m_record = std::move(reading.record);
    m_loaded = true;
    if (!m_form)
        showForm();
    // Whatever was typed while it was read stays.
    if (first)
        m_form->setRecord(m_record);
    else
        m_form->meet(m_record, reading.since);
    if (m_form->hasConflicts())
        setNotice(tr("Somebody changed the same fields meanwhile. Decide beside each of them which value shall count; until then nothing "
                     "can be saved."));
    showTitle();
    showTabs();
    showSteps();
    showCommands();
    // Who went elsewhere meanwhile stays there.
    if (std::exchange(m_begins, false) && window()->focusWidget() == this)
        begin();
    if (!hasUnsaved())
        offerDraft();
}

void RecordPage::showForm()
{
    m_form = new RecordForm({session(), m_type, destination().id}, editable());
    m_form->layout()->setContentsMargins(0, grid::gap, grid::gap, grid::gap);
    m_scroll->setWidget(m_form);
    connect(m_form, &RecordForm::edited, this, &RecordPage::noticeTyping);
    // A scroll area follows the Tab key alone, not a field that is reached by a link, a complaint or a screen reader.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_form->isAncestorOf(now))
            m_scroll->ensureWidgetVisible(now, grid::gap, grid::gap * 3);
    });
}

void RecordPage::showCommands()
{
    const bool dirty = hasUnsaved();
    m_save->setEnabled((dirty || isNew()) && editable());
    m_discard->setEnabled(dirty);
    for (QAction *action : m_stored)
        action->setEnabled(m_loaded);
    m_delete->setEnabled(!isNew() && m_loaded && editable());
}

void RecordPage::noticeTyping()
{
    m_pause->start();
    // Not put off by further typing: what is two seconds old is kept.
    if (!m_draftPause->isActive())
        m_draftPause->start();
    showCommands();
    if (!m_form->hasConflicts())
        setNotice({});
}

void RecordPage::showTitle()
{
    setHeading(title(), tr("%1 \u00b7 %2", "kind of record and clause").arg(typeWord(m_type), clauseWord(toText(m_type.clause))));
    Q_EMIT titleChanged();
}

void RecordPage::addTabs()
{
    m_attachments = new AttachmentsTab(session(), destination().id);
    m_backlinks = new BacklinksTab(session(), m_type, destination().id);
    m_history = new HistoryTab(session(), m_type, destination().id);
    m_tabs->addTab(m_attachments, tr("Attachments"));
    m_tabs->addTab(m_backlinks, tr("What links here"));
    m_tabs->addTab(m_history, tr("History"));
    connect(m_attachments, &AttachmentsTab::counted, this,
        [this](qint64 count) { m_tabs->setTabText(1, tr("Attachments (%1)").arg(QLocale().toString(count))); });
    connect(m_backlinks, &BacklinksTab::counted, this,
        [this](qint64 count) { m_tabs->setTabText(2, tr("What links here (%1)").arg(QLocale().toString(count))); });
}

void RecordPage::showTabs()
{
    if (isNew())
        return;
    if (!m_attachments)
        addTabs();
    m_attachments->refresh();
    m_backlinks->refresh();
    m_history->refresh();
}

void RecordPage::showSteps()
{
    if (!isNew() && m_loaded)
        m_lifecycle->setRecord(m_form->current(), editable() && !m_saving);
}

void RecordPage::refresh()
{
    if (m_loaded && !m_saving && !isNew())
        load();
}

/// In the first field, or on the tabs where nothing can be typed. The record is read beside the window: until it is there, the page
/// itself has the focus, so that no button of its heading gets it meanwhile.
void RecordPage::begin()
{
    m_begins = !m_form;
    if (!m_form)
        return setFocus(Qt::OtherFocusReason);
    for (FormRow *row : m_form->rows())
        if (row->editor().isSaved() && row->editor().control()->focusPolicy() != Qt::NoFocus)
            return row->editor().setFocus(Qt::OtherFocusReason);
    m_tabs->tabBar()->setFocus(Qt::OtherFocusReason);
}

void RecordPage::focusField(const QString &name)
{
    FormRow *row = m_form ? m_form->row(name.toStdString()) : nullptr;
    if (!row)
        return;
    m_tabs->setCurrentWidget(m_scroll);
    m_scroll->ensureWidgetVisible(row, grid::gap, grid::gap);
    row->editor().setFocus();
}

void RecordPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void RecordPage::dropEvent(QDropEvent *event)
{
    if (!m_attachments)
        return;
    m_tabs->setCurrentWidget(m_attachments);
    m_attachments->attachDropped(*event->mimeData());
}

} // namespace itsms
