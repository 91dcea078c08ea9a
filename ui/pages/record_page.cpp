// One record: its life, its fields, its attachments, what links to it, and its history.
#include "ui/pages/record_page.h"

#include "ui/forms/lifecycle_bar.h"
#include "ui/forms/record_form.h"
#include "ui/look.h"
#include "ui/pages/attachments_tab.h"
#include "ui/pages/backlinks_tab.h"
#include "ui/pages/history_tab.h"

#include <QAction>
#include <QScrollArea>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPause = 400; // milliseconds

} // namespace

RecordPage::RecordPage(Session &session, const RecordType &type, const Destination &destination, QWidget *parent)
    : Page(session, destination, parent)
    , m_type(type)
    , m_record(type, destination.id)
    , m_lifecycle(new LifecycleBar(session))
    , m_tabs(new QTabWidget)
    , m_scroll(new QScrollArea)
    , m_pause(new QTimer(this))
{
    addCommands();
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_tabs->addTab(m_scroll, tr("Details"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the record"));
    m_lifecycle->setVisible(!isNew());
    body()->addWidget(m_lifecycle);
    body()->addWidget(m_tabs, 1);
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);
    connect(m_pause, &QTimer::timeout, this, &RecordPage::showSteps);
    connect(m_lifecycle, &LifecycleBar::stepChosen, this, &RecordPage::take);
    load();
}

bool RecordPage::editable() const { return !session().isReadOnly(); }

void RecordPage::addCommands()
{
    m_save = addCommand(u"document-save"_s, tr("Save"), QKeySequence::Save, [this] { save(); });
    m_discard = addCommand(u"edit-undo"_s, tr("Discard changes"), {}, [this] { discard(); });
    if (!isNew())
        m_delete = addCommand(u"edit-delete"_s, tr("Delete"), {}, [this] { removeRecord(); });
    if (m_delete)
        m_delete->setEnabled(false);
    QAction *add = addCommand(
        u"list-add"_s, tr("New"), QKeySequence::New, [this] { session().go({.page = PageKind::Record, .type = toText(m_type.name)}); });
    add->setEnabled(editable());
    m_save->setEnabled(false);
    m_discard->setEnabled(false);
}

QString RecordPage::title() const
{
    if (isNew())
        return tr("New: %1", "kind of record").arg(typeWord(m_type));
    if (!m_loaded)
        return typeWord(m_type);
    return tr("%1  %2", "number and title of a record").arg(m_record.text("ref"), m_record.text("title"));
}

void RecordPage::load()
{
    if (isNew()) {
        Record fresh(m_type, 0);
        show(std::move(fresh));
        for (const auto &[field, id] : destination().links)
            m_form->enter(findField(m_type, field.toStdString())->name, Value(id));
        return;
    }
    readInBackground(
        session().workbook(), this,
        [&type = m_type, id = destination().id](const Workbook &workbook) { return readRecord(workbook, type, id); },
        [this](Result<Record> record) {
            if (record)
                return show(*std::move(record));
            setNotice(record.error().sentence);
            setHeading(title(), clauseWord(toText(m_type.clause)));
            m_delete->setEnabled(false);
            m_lifecycle->hide();
            m_tabs->setEnabled(false);
        });
}

void RecordPage::show(Record record)
{
    m_record = std::move(record);
    m_loaded = true;
    if (!m_form)
        showForm();
    m_form->setRecord(m_record);
    showTitle();
    showTabs();
    showSteps();
    m_save->setEnabled(isNew() && editable());
    m_discard->setEnabled(false);
    if (m_delete)
        m_delete->setEnabled(editable());
}

void RecordPage::showForm()
{
    m_form = new RecordForm({session(), m_type, destination().id}, editable());
    m_form->setContentsMargins(0, grid::step, grid::gap, grid::gap);
    m_form->layout()->setContentsMargins(0, grid::gap, grid::gap, grid::gap);
    m_scroll->setWidget(m_form);
    connect(m_form, &RecordForm::edited, this, [this] {
        m_pause->start();
        const bool dirty = hasUnsaved();
        m_save->setEnabled((dirty || isNew()) && editable());
        m_discard->setEnabled(dirty);
    });
}

void RecordPage::showTitle()
{
    setHeading(title(), tr("%1 \u00b7 %2", "kind of record and clause").arg(typeWord(m_type), clauseWord(toText(m_type.clause))));
    Q_EMIT titleChanged();
}

void RecordPage::showTabs()
{
    if (isNew())
        return;
    if (!m_attachments) {
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
    m_attachments->refresh();
    m_backlinks->refresh();
    m_history->refresh();
}

void RecordPage::showSteps()
{
    if (!isNew())
        m_lifecycle->setRecord(m_form->current(), editable() && !m_saving);
}

void RecordPage::refresh()
{
    if (!m_loaded || m_saving)
        return;
    if (!hasUnsaved())
        return isNew() ? void() : load();
    setNotice(tr("The workbook changed while you were typing. Saving writes only the fields you changed."), Severity::Minor);
    showSteps();
}

void RecordPage::begin()
{
    if (m_form && !m_form->rows().empty())
        m_form->rows().front()->editor().setFocus();
}

bool RecordPage::hasUnsaved() const { return m_form && m_form->isDirty(); }

void RecordPage::discard()
{
    setNotice({});
    m_form->setRecord(m_record);
    m_save->setEnabled(isNew() && editable());
    m_discard->setEnabled(false);
    showSteps();
}

void RecordPage::leave(std::function<void()> proceed)
{
    if (!hasUnsaved())
        return proceed();
    switch (session().dialogs().askToLeave(this, title())) {
    case LeaveAnswer::Stay:
        return;
    case LeaveAnswer::Discard:
        discard();
        return proceed();
    case LeaveAnswer::Save:
        return save(std::move(proceed));
    }
}

void RecordPage::save(std::function<void()> then)
{
    if (m_saving || !m_form || !editable())
        return;
    std::optional<Changes> changes = m_form->changes();
    if (!changes)
        return setNotice(tr("Not saved: what is wrong stands beside the fields."));
    const QString what = isNew() ? typeWord(m_type) : m_record.text("ref");
    const Intent intent =
        session().intent(isNew() ? tr("Created: %1", "kind of record").arg(what) : tr("Changed %1", "number of a record").arg(what));
    m_saving = true;
    session().change(
        this,
        [&type = m_type, id = destination().id, changes = *std::move(changes), intent](Workbook &workbook) -> Result<qint64> {
            ITSMS_TRY(auto transaction, Transaction::begin(workbook, intent));
            Record record(type, id);
            for (const auto &[index, value] : changes)
                record.setAt(std::size_t(index), value);
            if (id)
                ITSMS_CHECK(transaction->update(type, id, changes));
            else
                ITSMS_CHECK(transaction->insert(record));
            ITSMS_CHECK(transaction->commit());
            return record.id();
        },
        [this, then = std::move(then)](const Result<qint64> &id) { saved(id, then); });
}

void RecordPage::saved(const Result<qint64> &id, const std::function<void()> &then)
{
    m_saving = false;
    if (!id) {
        setNotice(id.error().sentence);
        return m_form->complain(id.error());
    }
    setNotice({});
    const bool created = isNew();
    // What was typed is what is stored now; the rest follows with the reading.
    m_form->setRecord(m_form->current());
    if (then)
        return then();
    session().say(tr("Saved."));
    if (created)
        return session().go(recordAt(toText(m_type.name), *id));
    load();
}

void RecordPage::take(const QString &transition)
{
    if (hasUnsaved())
        return save([this, transition] { take(transition); });
    const Name name = findTransition(m_type, transition.toStdString())->name;
    const QString label = translated(m_type.context, findTransition(m_type, name)->label);
    const Intent intent = session().intent(tr("%1: %2", "number of a record and step of its life").arg(m_record.text("ref"), label));
    session().change(
        this,
        [&type = m_type, id = destination().id, name, intent](Workbook &workbook) { return advance(workbook, type, id, name, intent); },
        [this](const Result<> &done) {
            setNotice(done ? QString() : done.error().sentence);
            load();
        });
}

void RecordPage::removeRecord()
{
    const Intent intent = session().intent(tr("Deleted %1", "number of a record").arg(m_record.text("ref")));
    session().change(
        this,
        [&type = m_type, id = destination().id, intent](Workbook &workbook) -> Result<> {
            ITSMS_TRY(auto transaction, Transaction::begin(workbook, intent));
            ITSMS_CHECK(transaction->remove(type, id));
            ITSMS_CHECK(transaction->commit());
            return {};
        },
        [this](const Result<> &done) {
            if (!done)
                return setNotice(done.error().sentence);
            session().say(tr("Deleted %1. Undo brings it back.").arg(m_record.text("ref")));
            m_form->setRecord(m_record);
            session().go(listOf(toText(m_type.name)));
        });
}

} // namespace itsms
