// One record: its life, its fields, its attachments, what links to it, and its history.
#include "ui/pages/record_page.h"

#include "core/engine/follow_up.h"
#include "ui/forms/lifecycle_bar.h"
#include "ui/forms/record_form.h"
#include "ui/look.h"
#include "ui/pages/draft_offer.h"
#include "ui/pages/follow_ups.h"
#include "ui/pages/origin_line.h"
#include "ui/pages/record_neighbours.h"
#include "ui/pages/record_tabs.h"
#include "ui/standing_reader.h"

#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QScrollArea>
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
    , m_origin(new OriginLine(session, type))
    , m_tabs(new RecordTabs(session, type, destination.id))
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
    showTitle();
    isNew() ? loadNew() : load();
    // While it is being read.
    if (!m_form)
        makeForm();
}

void RecordPage::layOut()
{
    if (!isNew())
        m_tabs->setCornerWidget(new RecordNeighbours(session(), m_type, destination().id, this));
    body()->addWidget(m_offer);
    body()->addWidget(m_origin);
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
    if (destination().origin && !hasUnsaved())
        return follow(*destination().origin);
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

/// What the record starts with stands there as if it had been typed: it is kept as a draft, and nothing is written before it is saved.
void RecordPage::follow(const Origin &origin)
{
    const RecordType *source = session().catalogue().type(origin.type);
    const FollowUp *followUp = source ? findFollowUp(*source, toText(m_type.name), origin.through) : nullptr;
    if (!followUp)
        return;
    readInBackground(
        session().workbook(), this,
        [source, followUp, ids = origin.ids](const Workbook &workbook) { return startFollowUp(workbook, *source, *followUp, ids); },
        [this, origin](const Result<FollowUpStart> &start) {
            if (!start)
                return setNotice(start.error().sentence);
            m_form->carry(start->record);
            m_origin->setOrigin({origin.type, origin.through, start->sources});
            if (!start->settled.isEmpty())
                setNotice(tr("These lead to another record already and keep their link: %1.", "numbers of records")
                              .arg(start->settled.join(u", "_s)), Severity::Minor);
        });
}

void RecordPage::load()
{
    StandingReader::of(session()).ask(
        this,
        [&type = m_type, id = destination().id, asks = hasUnsaved()](Workbook &workbook) -> Result<Reading> {
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
    if (first)
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
    m_tabs->refresh();
    showSteps();
    showCommands();
    // Who went elsewhere meanwhile stays there.
    if (std::exchange(m_begins, false) && window()->focusWidget() == this)
        begin();
    if (!hasUnsaved())
        offerDraft();
}

void RecordPage::makeForm()
{
    m_form = new RecordForm({session(), m_type, destination().id}, editable(), m_tabs->details().viewport());
    m_form->hide();
    m_form->layout()->setContentsMargins(0, grid::gap, grid::gap, grid::gap);
    connect(m_form, &RecordForm::edited, this, &RecordPage::noticeTyping);
}

void RecordPage::showForm()
{
    if (!m_form)
        makeForm();
    QScrollArea &details = m_tabs->details();
    // A form without a size would be laid out for the size it would like before it gets the one there is.
    m_form->resize(details.viewport()->size());
    details.setWidget(m_form);
    // A scroll area follows the Tab key alone, not a field that is reached by a link, a complaint or a screen reader.
    connect(qApp, &QApplication::focusChanged, this, [this, &details](QWidget *, QWidget *now) {
        if (now && m_form->isAncestorOf(now))
            details.ensureWidgetVisible(now, grid::gap, grid::gap * 3);
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
    if (m_followUps)
        m_followUps->showFor(m_loaded ? 1 : 0, m_loaded ? m_record.text("ref") : QString());
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
    m_begins = !m_loaded;
    if (!m_loaded)
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
    m_tabs->showDetails();
    m_tabs->details().ensureWidgetVisible(row, grid::gap, grid::gap);
    row->editor().setFocus();
}

void RecordPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void RecordPage::dropEvent(QDropEvent *event)
{
    m_tabs->attachDropped(*event->mimeData());
}

} // namespace itsms
