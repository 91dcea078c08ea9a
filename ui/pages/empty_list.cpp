// What stands in place of an empty list: what belongs here, who asks for it, and how to fill it.
#include "ui/pages/empty_list.h"

#include "ui/look.h"
#include "ui/pages/page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace itsms {

using namespace Qt::StringLiterals;

EmptyList::EmptyList(Session &session, const RecordType &type, QWidget *parent)
    : QWidget(parent)
    , m_type(type)
    , m_heading(headingLabel({}))
    , m_text(mutedLabel({}))
    , m_add(new QPushButton(icon(u"list-add"_s), tr("Add: %1", "kind of record").arg(typeWord(type))))
    , m_import(new QPushButton(icon(u"document-import"_s), tr("Import a table")))
    , m_all(new QPushButton(icon(u"edit-clear"_s), tr("Remove all filters")))
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid::step);
    buttons->addStretch();
    for (QPushButton *button : {m_add, m_import, m_all}) {
        button->setAccessibleName(button->text());
        buttons->addWidget(button);
    }
    buttons->addStretch();
    m_heading->setAlignment(Qt::AlignCenter);
    m_heading->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(grid::gap);
    column->addStretch(2);
    column->addWidget(m_heading);
    column->addWidget(m_text);
    column->addLayout(buttons);
    column->addStretch(3);
    const QString name = toText(type.name);
    connect(m_add, &QPushButton::clicked, &session, [&session, name] { session.go({.page = PageKind::Record, .type = name}); });
    connect(m_import, &QPushButton::clicked, &session, [&session, name] { session.go({.page = PageKind::Import, .type = name}); });
    connect(m_all, &QPushButton::clicked, this, &EmptyList::filterRejected);
    m_add->setDisabled(session.isReadOnly());
    m_import->setDisabled(session.isReadOnly());
    setFiltered(false);
}

void EmptyList::setFiltered(bool filtered, const QString &words)
{
    if (filtered) {
        m_heading->setText(tr("Nothing matches"));
        m_text->setText(words.isEmpty() ? tr("The records that were here are gone or have changed.")
                                        : tr("%1: no record fits all that is asked for: %2.", "plural of the record type and the filter in words").arg(typesWord(m_type), words));
    } else {
        m_heading->setText(tr("No records yet: %1").arg(typesWord(m_type)));
        m_text->setText(tr("%1 Asked for by clause %2.", "purpose sentence and clause")
                            .arg(translated(m_type.context, m_type.purpose), toText(m_type.clause)));
    }
    m_add->setVisible(!filtered);
    m_import->setVisible(!filtered);
    m_all->setVisible(filtered && !words.isEmpty());
}

} // namespace itsms
