// One open workbook as the pages of a window share it: who works on it, what changed, and where to go next.
#pragma once

#include "core/engine/conformity.h"
#include "core/store/transaction.h"
#include "ui/background.h"
#include "ui/destination.h"
#include "ui/dialogs.h"
#include "ui/drafts.h"
#include "ui/preferences.h"
#include "ui/running_work.h"
#include "ui/words.h"

#include <QObject>
#include <QPointer>

namespace itsms {

/// The list a person went into a record from, for going on to the next one.
struct ListLeft
{
    QString type;
    Ids ids;
};

class Session : public QObject
{
    Q_OBJECT

public:
    /// `preferences` and `dialogs` must outlive the session.
    Session(std::unique_ptr<Workbook> workbook, Preferences &preferences, Dialogs &dialogs, QObject *parent = nullptr);

    const Workbook &workbook() const { return *m_workbook; }
    const Catalogue &catalogue() const { return m_workbook->catalogue(); }
    bool isReadOnly() const { return m_workbook->isReadOnly(); }
    Preferences &preferences() { return m_preferences; }
    Dialogs &dialogs() { return m_dialogs; }
    DraftStore &drafts() { return m_drafts; }

    const ListLeft &listLeft() const { return m_listLeft; }
    void setListLeft(ListLeft list) { m_listLeft = std::move(list); }

    /// Anything over a second says so here: begin() gives the work to hand to the worker.
    RunningWork &running() { return m_running; }

    LinkNames &names() { return m_names; }
    Reader reader() { return {QLocale(), m_workbook->timeZone(), &m_names}; }
    Moment present() const;
    Intent intent(const QString &action) const;

    /// Changes the workbook on a worker; `done` receives the result, after everybody has learned of the change.
    template <typename Change, typename Done>
    void change(QObject *context, Change change, Done done)
    {
        // The window that asked may have opened another file meanwhile, or this one anew.
        changeInBackground(*m_workbook, context, std::move(change), [self = QPointer(this), done = std::move(done)](auto result) mutable {
            if (result && self)
                self->noticeChange();
            done(std::move(result));
        });
    }

    /// Looks whether another program, or a worker, changed the file.
    void poll();
    void noticeChange();

    void go(const Destination &destination) { Q_EMIT destinationWanted(destination); }
    void say(const QString &sentence) { Q_EMIT sentenceWanted(sentence); }

Q_SIGNALS:
    void changed();
    /// The file's own fields and choices are others than those of catalogue(): the window opens the file anew.
    void definitionsChanged();
    void destinationWanted(const Destination &destination);
    void sentenceWanted(const QString &sentence);

private:
    void keepBackups(); ///< A copy a day in the folder beside the workbook, on a worker.

    std::unique_ptr<Workbook> m_workbook;
    Preferences &m_preferences;
    Dialogs &m_dialogs;
    LinkNames m_names;
    RunningWork m_running;
    DraftStore m_drafts;
    ListLeft m_listLeft;
    qint64 m_dataVersion = 0;
};

} // namespace itsms
