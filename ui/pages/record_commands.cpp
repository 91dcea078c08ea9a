// What can be done with a record on its page: save, take a step, duplicate, print, delete.
#include "ui/documents/pdf_document.h"
#include "ui/documents/record_report.h"
#include "ui/forms/lifecycle_bar.h"
#include "ui/forms/record_form.h"
#include "ui/look.h"
#include "ui/pages/draft_offer.h"
#include "ui/pages/follow_ups.h"
#include "ui/pages/origin_line.h"
#include "ui/pages/record_page.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>

namespace itsms {

using namespace Qt::StringLiterals;

void RecordPage::addCommands()
{
    m_save = addCommand(u"document-save"_s, tr("Save"), QKeySequence::Save, [this] { save(); });
    m_discard = addCommand(u"edit-reset"_s, tr("Discard changes"), {}, [this] { discard(); });
    QAction *add = addCommand(
        u"list-add"_s, tr("New"), QKeySequence::New, [this] { session().go({.page = PageKind::Record, .type = toText(m_type.name)}); });
    add->setEnabled(editable());
    addFollowUps();
    addMore();
    m_save->setEnabled(false);
    m_discard->setEnabled(false);
}

/// Commands that are wanted now and then stand behind one button, and in the window's menu like all others.
void RecordPage::addMore()
{
    m_more = new QMenu(this);
    const auto command = [this](const QString &iconName, const QString &text, const QKeySequence &shortcut, void (RecordPage::*run)()) {
        auto *action = new QAction(icon(iconName), text, this);
        action->setShortcut(shortcut);
        action->setShortcutContext(Qt::WindowShortcut);
        action->setEnabled(false);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        m_more->addAction(action);
        m_stored.push_back(action);
        return action;
    };
    if (!isNew()) {
        QAction *again = command(u"edit-duplicate"_s, tr("Duplicate"), Qt::CTRL | Qt::Key_D, &RecordPage::duplicate);
        command(u"document-print"_s, tr("Print to PDF"), QKeySequence::Print, &RecordPage::print);
        command(u"edit-copy"_s, tr("Copy number and title"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, &RecordPage::copyNumber);
        m_more->addSeparator();
        if (!editable())
            std::erase(m_stored, again);
    }
    m_delete = command(u"edit-delete"_s, tr("Delete"), {}, &RecordPage::removeRecord);
    std::erase(m_stored, m_delete);
    m_delete->setVisible(!isNew());
    if (isNew())
        return;
    addMenu(u"overflow-menu"_s, tr("More"), m_more);
}

/// What can be made from this record.
void RecordPage::addFollowUps()
{
    if (isNew() || m_type.followUps.empty())
        return;
    m_followUps = new FollowUps(session(), m_type, [this] { return Ids{destination().id}; }, this);
    for (QAction *action : m_followUps->actions())
        addQuietly(action);
    addMenu(u"go-jump"_s, tr("Follow up"), m_followUps->menu());
}

void RecordPage::save(std::function<void()> then)
{
    if (m_saving || !m_loaded || !editable())
        return;
    std::optional<Edit> edit = m_form->edit();
    if (edit)
        edit->referrers = m_origin->referrers();
    if (!edit)
        return setNotice(m_form->hasConflicts()
                ? tr("Not saved: somebody changed the same fields. Decide beside each of them which value shall count.")
                : tr("Not saved: what is wrong stands beside the fields."));
    const QString what = isNew() ? typeWord(m_type) : m_record.text("ref");
    const Intent intent =
        session().intent(isNew() ? tr("Created: %1", "kind of record").arg(what) : tr("Changed %1", "number of a record").arg(what));
    m_saving = true;
    session().change(
        this, [edit = *edit, intent](Workbook &workbook) { return saveEdit(workbook, edit, intent); },
        [this, edit = *edit, then = std::move(then)](const Result<EditOutcome> &outcome) { saved(edit, outcome, then); });
}

void RecordPage::saved(const Edit &edit, const Result<EditOutcome> &outcome, const std::function<void()> &then)
{
    m_saving = false;
    if (!outcome) {
        setNotice(outcome.error().sentence);
        m_form->complain(outcome.error());
        return isNew() ? void() : load();
    }
    // Between the last look at the file and now somebody was faster: the reading says at which fields.
    if (outcome->collided)
        return load();
    setNotice({});
    m_offer->hide();
    m_origin->clear();
    m_form->setSaved(edit);
    dropDraft();
    if (hasUnsaved())
        keepDraft();
    if (then)
        return then();
    session().say(outcome->apart.isEmpty()
            ? tr("Saved.")
            : tr("Saved. These lead to another record by now and keep their link: %1.", "numbers of records").arg(outcome->apart.join(u", "_s)));
    if (isNew())
        return session().go(recordAt(toText(m_type.name), outcome->id));
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
            load();
            setNotice(done ? QString() : done.error().sentence);
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
            dropDraft();
            session().go(listOf(toText(m_type.name)));
        });
}

void RecordPage::duplicate() { session().go({.page = PageKind::Record, .type = toText(m_type.name), .copyOf = destination().id}); }

void RecordPage::copyNumber()
{
    QApplication::clipboard()->setText(m_record.text("ref") + u' ' + m_record.text("title"));
    session().say(tr("Copied: %1").arg(m_record.text("ref")));
}

void RecordPage::print()
{
    const QString path = session().dialogs().saveFile(
        this, tr("Print to PDF"), tr("%1.pdf", "file name: number of a record").arg(m_record.text("ref")), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const RecordReportRequest request{session().preferences().person(), session().present(), QLocale()};
    readInBackground(
        session().workbook(), this,
        [&type = m_type, id = destination().id, request, path](const Workbook &workbook) -> Result<> {
            ITSMS_TRY(const Report report, recordReport(workbook, type, id, request));
            return writePdf(report, path);
        },
        [this, path](const Result<> &done) {
            if (!done)
                return setNotice(done.error().sentence);
            session().say(tr("Written to %1.").arg(path));
        });
}

} // namespace itsms
