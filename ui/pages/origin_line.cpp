// What a new record follows from, above its form.
#include "ui/pages/origin_line.h"

#include "core/engine/follow_up.h"

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t namedSources = 5;

} // namespace

OriginLine::OriginLine(Session &session, const RecordType &type, QWidget *parent)
    : QLabel(parent)
    , m_session(session)
    , m_type(type)
{
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    setFocusPolicy(Qt::TabFocus);
    hide();
    connect(this, &QLabel::linkActivated, this, [this](const QString &id) { m_session.go(recordAt(m_origin->type, id.toLongLong())); });
}

void OriginLine::setOrigin(const Origin &origin)
{
    m_origin = origin;
    show();
}

void OriginLine::clear()
{
    m_origin.reset();
    hide();
}

Referrers OriginLine::referrers() const
{
    const RecordType *type = m_origin ? m_session.catalogue().type(m_origin->type) : nullptr;
    const FollowUp *followUp = type ? findFollowUp(*type, toText(m_type.name), m_origin->through) : nullptr;
    const auto tie = followUp ? tieOf(m_session.catalogue(), *type, *followUp) : std::nullopt;
    return tie && tie->holder == LinkHolder::Source ? Referrers{type, tie->field->name, m_origin->ids} : Referrers();
}

void OriginLine::show()
{
    const RecordType *type = m_session.catalogue().type(m_origin->type);
    if (!type)
        return clear();
    QStringList linked;
    QStringList plain;
    for (std::size_t i = 0; i < std::min(namedSources, m_origin->ids.size()); ++i) {
        const LinkNames::Target target = m_session.names().target(type->name, m_origin->ids[i]);
        plain.append(tr("%1 %2", "number and title of a record").arg(target.ref, target.title));
        linked.append(u"<a href=\"%1\">%2</a> %3"_s.arg(
            QString::number(m_origin->ids[i]), target.ref.toHtmlEscaped(), target.title.toHtmlEscaped()));
    }
    if (const auto others = m_origin->ids.size() - linked.size()) {
        plain.append(tr("%n other(s)", "records", int(others)));
        linked.append(plain.last().toHtmlEscaped());
    }
    const auto sentence = [](const QStringList &records) {
        return tr("Follows from %1. They are linked once it is saved.", "records").arg(records.join(u", "_s));
    };
    setText(sentence(linked));
    setAccessibleName(sentence(plain));
    setVisible(true);
}

} // namespace itsms
