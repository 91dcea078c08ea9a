// The line at the bottom of the window: what runs, which file, who you are, what is not saved yet.
#pragma once

#include <QPointer>
#include <QStatusBar>

class QLabel;
class QProgressBar;
class QToolButton;

namespace itsms {

class RunningWork;
class Session;
class Work;

class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// Shows what concerns an open workbook; nothing without one.
    void setSession(Session *session);
    void setPerson(const QString &name);
    /// Records with typing that is not saved; hidden where there are none.
    void setDrafts(int count);

    void say(const QString &sentence);
    /// Stands twice as long: there is something to understand.
    void complain(const QString &sentence);

Q_SIGNALS:
    void settingsWanted();

private:
    QWidget *buildWork();
    void showWork();
    void offerDrafts(); ///< As a menu above the button; each leads to its page.

    QPointer<Session> m_session;
    QPointer<RunningWork> m_running;
    std::weak_ptr<Work> m_shownWork;
    QWidget *m_work;
    QLabel *m_workText;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    QLabel *m_readOnly;
    QToolButton *m_drafts;
    QLabel *m_file;
    QToolButton *m_person;
};

} // namespace itsms
