// The commands that make a new record from others.
#include "ui/pages/follow_ups.h"

#include "core/engine/follow_up.h"
#include "ui/look.h"

#include <QAction>
#include <QMenu>

namespace itsms {

using namespace Qt::StringLiterals;

FollowUps::FollowUps(Session &session, const RecordType &type, std::function<Ids()> sources, QWidget *parent)
    : QObject(parent)
    , m_session(session)
    , m_type(type)
    , m_sources(std::move(sources))
    , m_menu(new QMenu(parent))
{
    for (const FollowUp &followUp : type.followUps) {
        auto *action = new QAction(icon(u"list-add"_s), QString(), parent);
        connect(action, &QAction::triggered, this, [this, &followUp] { start(followUp); });
        m_menu->addAction(action);
        m_actions.append(action);
    }
    showFor(0);
}

void FollowUps::start(const FollowUp &followUp)
{
    Ids ids = m_sources();
    if (ids.empty())
        return m_session.say(tr("Select the records first."));
    const Origin origin{toText(m_type.name), toText(followUp.through), std::move(ids)};
    m_session.go({.page = PageKind::Record, .type = toText(followUp.type), .origin = origin});
}

QString FollowUps::text(const FollowUp &followUp, qsizetype count, const QString &ref) const
{
    const QString what = translated(m_type.context, followUp.label);
    if (!ref.isEmpty())
        return tr("%1 from %2\u2026", "what is made, and the number of the record it is made from").arg(what, ref);
    if (count == 0)
        return tr("%1\u2026", "what is made from a record").arg(what);
    return tr("%1 from %n selected record(s)\u2026", "what is made", int(count)).arg(what);
}

void FollowUps::showFor(qsizetype count, const QString &ref)
{
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        const FollowUp &followUp = m_type.followUps[std::size_t(i)];
        const auto tie = tieOf(m_session.catalogue(), m_type, followUp);
        QAction *action = m_actions[i];
        action->setText(text(followUp, count, ref));
        action->setEnabled(tie && !m_session.isReadOnly() && count > 0 && (count == 1 || takesSeveral(*tie)));
    }
    m_menu->menuAction()->setEnabled(
        std::any_of(m_actions.begin(), m_actions.end(), [](const QAction *action) { return action->isEnabled(); }));
}

} // namespace itsms
