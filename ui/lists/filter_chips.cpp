// What a list is narrowed to, condition by condition, each with a button that takes it away.
#include "ui/lists/filter_chips.h"

#include "ui/forms/flow_layout.h"
#include "ui/lists/condition_words.h"
#include "ui/look.h"

#include <QToolButton>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestChip = 45; // characters

} // namespace

FilterChips::FilterChips(Session &session, const RecordType &type, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_type(type)
{
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(grid::half);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Active filters"));
    hide();
}

void FilterChips::setConditions(const QStringList &conditions)
{
    if (conditions == m_conditions)
        return;
    m_conditions = conditions;
    // The chip that was pressed is still at work: it goes with the next turn of the event loop.
    while (QLayoutItem *item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &condition : conditions) {
        const QString words = conditionWords(m_session, m_type, condition);
        auto *chip = new QToolButton;
        chip->setObjectName(u"chip"_s);
        const QString shown = words.size() > widestChip ? words.left(widestChip - 1) + u'\u2026' : words;
        chip->setText(tr("%1  \u00d7", "filter and the sign that removes it").arg(shown));
        chip->setFocusPolicy(Qt::StrongFocus);
        chip->setToolTip(tr("Remove this filter: %1").arg(words));
        chip->setAccessibleName(tr("Remove filter: %1").arg(words));
        connect(chip, &QToolButton::clicked, this, [this, condition] { Q_EMIT removed(condition); });
        layout()->addWidget(chip);
    }
    if (conditions.size() > 1) {
        auto *all = new QToolButton;
        all->setText(tr("Remove all filters"));
        all->setAccessibleName(all->text());
        all->setAutoRaise(true);
        all->setFocusPolicy(Qt::StrongFocus);
        connect(all, &QToolButton::clicked, this, &FilterChips::cleared);
        layout()->addWidget(all);
    }
    setVisible(!conditions.isEmpty());
}

} // namespace itsms
