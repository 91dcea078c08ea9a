// Links to any number of other records: a list with a line that adds to it.
#include "ui/forms/links_editor.h"

#include "ui/forms/link_box.h"
#include "ui/look.h"
#include "ui/models/roomy_delegate.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace itsms {

using namespace Qt::StringLiterals;

LinksEditor::LinksEditor(const Field &field, const FormContext &context, QWidget *parent)
    : FieldEditor(field, parent)
    , m_session(context.session)
    , m_list(new QListWidget)
    , m_box(new LinkBox(context.session, *context.session.catalogue().type(linkTarget(field))))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::half);
    adopt(m_list);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAlternatingRowColors(true);
    giveRoom(m_list);

    const QString label = translatedLabel(field);
    m_box->setAccessibleName(tr("Add to %1", "label of a list").arg(label));
    m_box->setPlaceholderText(tr("Type a number or words to add"));
    auto *remove = new QToolButton;
    remove->setIcon(icon(u"list-remove"_s));
    remove->setToolTip(tr("Remove what is selected from the list (Del)"));
    remove->setAccessibleName(tr("Remove from %1", "label of a list").arg(label));
    auto *row = new QHBoxLayout;
    row->setSpacing(grid::half);
    row->addWidget(m_box);
    row->addWidget(remove);
    column->addLayout(row);

    auto *del = new QShortcut(QKeySequence::Delete, m_list);
    del->setContext(Qt::WidgetShortcut);
    connect(del, &QShortcut::activated, this, &LinksEditor::removeSelected);
    connect(remove, &QToolButton::clicked, this, &LinksEditor::removeSelected);
    connect(m_box, &LinkBox::chosen, this, &LinksEditor::add, Qt::QueuedConnection);
    connect(m_box, &QLineEdit::returnPressed, this, &LinksEditor::add);
    connect(m_list, &QListWidget::itemActivated, this, &LinksEditor::openCurrent);
    fitHeight();
}

Result<Value> LinksEditor::value() const
{
    Ids ids;
    for (int i = 0; i < m_list->count(); ++i)
        ids.push_back(m_list->item(i)->data(Qt::UserRole).toLongLong());
    std::sort(ids.begin(), ids.end());
    return ids.empty() ? Value() : Value(ids);
}

void LinksEditor::setValue(const Value &value)
{
    m_list->clear();
    if (const auto *ids = std::get_if<Ids>(&value))
        for (const qint64 id : *ids)
            append(id);
    fitHeight();
}

void LinksEditor::append(qint64 id)
{
    const LinkNames::Target &target = m_session.names().target(linkTarget(field()), id);
    auto *item = new QListWidgetItem(tr("%1  %2", "number and title of a record").arg(target.ref, target.title), m_list);
    item->setData(Qt::UserRole, id);
}

void LinksEditor::add()
{
    const auto id = m_box->target();
    if (!id || !*id)
        return;
    m_box->setTarget({});
    const Result<Value> present = value();
    if (const auto *ids = std::get_if<Ids>(&*present); ids && std::binary_search(ids->begin(), ids->end(), **id))
        return;
    append(**id);
    fitHeight();
    Q_EMIT edited();
}

void LinksEditor::removeSelected()
{
    const QList<QListWidgetItem *> selected = m_list->selectedItems();
    if (selected.isEmpty())
        return;
    qDeleteAll(selected);
    fitHeight();
    Q_EMIT edited();
}

void LinksEditor::openCurrent()
{
    if (const QListWidgetItem *item = m_list->currentItem())
        m_session.go(recordAt(toText(linkTarget(field())), item->data(Qt::UserRole).toLongLong()));
}

void LinksEditor::fitHeight()
{
    m_list->setVisible(m_list->count() > 0);
    // The Tab key enters an editor at the control that stands for it and would pass a list before that.
    setFocusProxy(m_list->count() > 0 ? static_cast<QWidget *>(m_list) : m_box);
    const int rows = std::clamp(m_list->count(), 1, 6);
    m_list->setFixedHeight(rows * (m_list->fontMetrics().height() + grid::step) + 2 * m_list->frameWidth() + 2);
}

} // namespace itsms
