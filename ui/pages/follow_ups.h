// The commands that make a new record from others: "Raise a problem" from an incident, or from three.
#pragma once

#include "ui/session.h"

#include <QObject>

class QAction;
class QMenu;

namespace itsms {

class FollowUps final : public QObject
{
    Q_OBJECT

public:
    /// `sources` says which records of the type it is about when a command is chosen. `parent` owns the commands and the menu.
    FollowUps(Session &session, const RecordType &type, std::function<Ids()> sources, QWidget *parent);

    const QList<QAction *> &actions() const { return m_actions; }
    QMenu *menu() const { return m_menu; }

    /// Names the record, or how many they are, and offers what can follow from that many.
    void showFor(qsizetype count, const QString &ref = {});

private:
    void start(const FollowUp &followUp);
    QString text(const FollowUp &followUp, qsizetype count, const QString &ref) const;

    Session &m_session;
    const RecordType &m_type;
    std::function<Ids()> m_sources;
    QMenu *m_menu;
    QList<QAction *> m_actions; ///< In the order of the declaration.
};

} // namespace itsms
