// What is typed on a record's page and not saved yet: kept as a draft, and given back.
#include "ui/forms/record_form.h"
#include "ui/pages/draft_offer.h"
#include "ui/pages/origin_line.h"
#include "ui/pages/record_page.h"

#include <QTimer>

namespace itsms {

bool RecordPage::hasUnsaved() const { return m_form && m_form->isDirty(); }

void RecordPage::discard()
{
    setNotice({});
    m_offer->hide();
    m_origin->clear();
    m_form->setRecord(m_record);
    dropDraft();
    showCommands();
    showSteps();
}

void RecordPage::leave(std::function<void()> proceed)
{
    if (hasUnsaved() && editable()) {
        keepDraft();
        m_form->setRecord(m_record);
        m_offer->hide();
        m_origin->clear();
        session().say(tr("What you typed in %1 is kept, but not saved yet.").arg(title()));
    }
    proceed();
}

void RecordPage::keepDraft()
{
    m_draftPause->stop();
    if (!editable() || m_saving)
        return;
    if (!hasUnsaved())
        return dropDraft();
    m_draft = session().drafts().keep({.key = m_draft,
        .type = toText(m_type.name),
        .record = destination().id,
        .title = title(),
        .at = QDateTime::currentSecsSinceEpoch(),
        .typed = m_form->typed(),
        .origin = m_origin->origin()});
}

void RecordPage::dropDraft()
{
    m_draftPause->stop();
    session().drafts().remove(m_draft);
    m_draft.clear();
}

void RecordPage::offerDraft()
{
    const DraftStore &drafts = session().drafts();
    const Draft *wanted = drafts.find(destination().draft);
    const Draft *draft = wanted ? wanted : drafts.find(toText(m_type.name), destination().id);
    // Who raises the same thing again goes on where they left it.
    const auto same = [this](const Draft &each) { return each.type == toText(m_type.name) && each.origin == destination().origin; };
    if (destination().origin && !wanted) {
        const auto found = std::find_if(drafts.drafts().begin(), drafts.drafts().end(), same);
        wanted = found == drafts.drafts().end() ? nullptr : &*found;
        draft = wanted;
    }
    if (!draft || !editable())
        return m_offer->hide();
    // What was left a moment ago stands here again; what comes from an earlier time, or was to be another record, is asked about.
    m_offered = draft->key;
    if (wanted || (draft->record && !draft->leftBehind))
        return takeDraft(m_offered);
    const QString when = instantText(draft->at, session().reader().zone, QLocale());
    m_offer->offer(tr("You typed something here on %1 that was not saved.", "date and time").arg(when));
}

void RecordPage::takeDraft(const QString &key)
{
    const Draft *found = session().drafts().find(key);
    m_offer->hide();
    if (!found)
        return;
    const Draft draft = *found;
    m_form->type(draft.typed);
    if (draft.origin)
        m_origin->setOrigin(*draft.origin);
    if (m_draft != key && session().drafts().find(m_draft))
        session().drafts().remove(key); // It goes on under the key of what was typed here since.
    else
        m_draft = key;
    if (m_form->hasConflicts())
        setNotice(tr("Somebody changed the same fields since. Decide beside each of them which value shall count."), Severity::Minor);
    else
        m_offer->tell(tr("What you typed on %1 is back. It is not saved yet.", "date and time")
                          .arg(instantText(draft.at, session().reader().zone, QLocale())));
    showCommands();
    showSteps();
}

void RecordPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    // Come back to without anything having changed, nothing is read again: what was left here stands in the drafts alone.
    if (m_loaded && !hasUnsaved())
        offerDraft();
}

} // namespace itsms
