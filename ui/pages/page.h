// A page of the window: a heading, its commands, and what it shows.
#pragma once

#include "ui/session.h"

#include <QKeySequence>
#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QMenu;
class QVBoxLayout;

namespace itsms {

class GuidancePanel;
class PageHeader;
struct ClauseGuidance;

class Page : public QWidget
{
    Q_OBJECT

public:
    Page(Session &session, Destination destination, QWidget *parent = nullptr);

    virtual QString title() const = 0;
    /// Shows again what the workbook says now: after a change, and on F5. What is being typed stays.
    virtual void refresh() = 0;
    /// Calls `proceed` at once or after asking about unsaved typing; not at all where the person stays.
    virtual void leave(std::function<void()> proceed) { proceed(); }
    virtual bool hasUnsaved() const { return false; }
    /// Puts the focus where the work begins.
    virtual void begin() { }

    const Destination &destination() const { return m_destination; }

Q_SIGNALS:
    void titleChanged();

protected:
    /// A command of this page: a button in its heading, an entry of the menu, and a shortcut while the page is shown.
    QAction *addCommand(const QString &iconName, const QString &text, const QKeySequence &shortcut, std::function<void()> run);
    /// A button in the heading that opens a menu. Its entries are commands of their own, which the menu of the window has already.
    void addMenu(const QString &iconName, const QString &text, QMenu *menu);
    /// A command without a button.
    void addQuietly(QAction *action);
    void setHeading(const QString &title, const QString &subtitle);
    /// An inline sentence above the content; hidden where empty.
    void setNotice(const QString &sentence, Severity severity = Severity::Major);
    /// What the page shows was chosen anew on it; the clause explained under its heading follows.
    void setDestination(Destination destination);
    /// Explains this clause, where the destination does not name it: a record type, a measure, a report, or the clause of findings.
    void setClause(const QString &clause);

    Session &session() const { return m_session; }
    QVBoxLayout *body() const { return m_body; }

private:
    void buildGuide();
    void explain(const std::vector<ClauseGuidance> &guidance);

    Session &m_session;
    Destination m_destination;
    PageHeader *m_header;
    GuidancePanel *m_guidance;
    QAction *m_guide = nullptr;
    QLabel *m_notice;
    QVBoxLayout *m_body;
};

/// Small parts that pages share.
QLabel *headingLabel(const QString &text);
QLabel *mutedLabel(const QString &text);

} // namespace itsms
