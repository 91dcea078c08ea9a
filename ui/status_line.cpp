// The line at the bottom of the window: what runs, which file, who you are, what is not saved yet.
#include "ui/status_line.h"

#include "ui/look.h"
#include "ui/session.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QToolButton>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr int sentenceTime = 8000; // milliseconds

QToolButton *flatButton(const QString &iconName)
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setIcon(icon(iconName));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void setWords(QToolButton *button, const QString &text)
{
    button->setText(text);
    button->setAccessibleName(text);
    button->setVisible(!text.isEmpty());
}

void setWords(QLabel *label, const QString &text, const QString &hint = {})
{
    label->setText(text);
    label->setToolTip(hint);
    label->setVisible(!text.isEmpty());
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_work(new QWidget)
    , m_workText(new QLabel)
    , m_progress(new QProgressBar)
    , m_cancel(flatButton(u"dialog-cancel"_s))
    , m_readOnly(new QLabel)
    , m_drafts(flatButton(u"document-edit"_s))
    , m_file(new QLabel)
    , m_person(flatButton(u"user"_s))
{
    setSizeGripEnabled(false);
    m_readOnly->setForegroundRole(QPalette::BrightText);
    m_person->setToolTip(tr("This name stands in the history of everything you change. Press to change it."));
    for (QLabel *label : {m_readOnly, m_file})
        label->setContentsMargins(grid::step, 0, grid::step, 0);
    for (QWidget *part : {buildWork(), static_cast<QWidget *>(m_readOnly), static_cast<QWidget *>(m_drafts), static_cast<QWidget *>(m_file),
             static_cast<QWidget *>(m_person)})
        addPermanentWidget(part);
    connect(m_person, &QToolButton::clicked, this, &StatusLine::settingsWanted);
    connect(m_drafts, &QToolButton::clicked, this, &StatusLine::offerDrafts);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (const auto work = m_shownWork.lock())
            work->cancel();
        showWork();
    });
    setDrafts(0);
    setSession(nullptr);
}

QWidget *StatusLine::buildWork()
{
    auto *row = new QHBoxLayout(m_work);
    row->setContentsMargins(grid::step, 0, grid::step, 0);
    row->setSpacing(grid::step);
    m_progress->setFixedSize(16 * grid::step, grid::step + grid::half);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    setWords(m_cancel, tr("Cancel"));
    row->addWidget(m_workText);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    return m_work;
}

void StatusLine::setSession(Session *session)
{
    if (m_running)
        m_running->disconnect(this);
    m_running = session ? &session->running() : nullptr;
    if (session) {
        connect(m_running, &RunningWork::changed, this, &StatusLine::showWork);
        connect(session, &Session::sentenceWanted, this, &StatusLine::say);
        connect(session, &Session::changed, this, [this, session] { setPerson(session->preferences().person()); });
        connect(&session->drafts(), &DraftStore::changed, this, [this, session] { setDrafts(session->drafts().count()); });
    }
    m_session = session;
    setDrafts(session ? session->drafts().count() : 0);
    const QFileInfo file(session ? session->workbook().path() : QString());
    setWords(m_file, session ? file.fileName() : QString(), QDir::toNativeSeparators(file.filePath()));
    setWords(m_readOnly, session && session->isReadOnly() ? tr("Read only") : QString(),
        session ? session->workbook().readOnlyReason() : QString());
    setPerson(session ? session->preferences().person() : QString());
    showWork();
}

void StatusLine::setPerson(const QString &name) { setWords(m_person, name.isEmpty() ? QString() : tr("You are %1").arg(name)); }

void StatusLine::setDrafts(int count)
{
    setWords(m_drafts, count > 0 ? tr("%n not saved", "drafts of records", count) : QString());
    m_drafts->setToolTip(tr("Records with typing that is not saved yet. It is kept, even when the program ends."));
}

void StatusLine::offerDrafts()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Draft &draft : m_session->drafts().drafts())
        menu->addAction(draft.title, this, [this, there = draft.destination()] { m_session->go(there); });
    menu->popup(m_drafts->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void StatusLine::say(const QString &sentence) { showMessage(sentence, sentenceTime); }

void StatusLine::complain(const QString &sentence) { showMessage(sentence, 2 * sentenceTime); }

void StatusLine::showWork()
{
    const auto all = m_running ? m_running->shown() : std::vector<std::shared_ptr<Work>>();
    m_work->setVisible(!all.empty());
    if (all.empty())
        return;
    const Work &work = *all.front();
    m_shownWork = all.front();
    const QLocale locale;
    QString text = work.title();
    if (work.isCancelled())
        text = tr("%1: stopping\u2026", "running work").arg(text);
    else if (work.total() > 0)
        text = tr("%1: %2 of %3", "running work").arg(text, locale.toString(work.done()), locale.toString(work.total()));
    else if (work.done() > 0)
        text = tr("%1: %2", "running work and how much is done").arg(text, locale.toString(work.done()));
    else if (work.share())
        text = tr("%1: %2 %", "running work and percentage").arg(text, locale.toString(*work.share() / 10));
    if (all.size() > 1)
        text = tr("%1 (%n more)", "running work and further work", int(all.size()) - 1).arg(text);
    m_workText->setText(text);
    m_progress->setRange(0, work.share() ? 1000 : 0);
    m_progress->setValue(work.share().value_or(0));
    m_cancel->setVisible(work.canBeStopped());
    m_cancel->setDisabled(work.isCancelled());
}

} // namespace itsms
