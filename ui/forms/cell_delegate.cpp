// Edits a cell of a table with the very editor that a form has for the field.
#include "ui/forms/cell_delegate.h"

#include "ui/forms/child_rows_model.h"

#include <QEvent>

namespace itsms {

CellDelegate::CellDelegate(const FormContext &context, FieldOf fieldOf, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_context(context)
    , m_fieldOf(std::move(fieldOf))
{
    // Before the view hears of it and takes the focus away, which would end the editing once more.
    connect(this, &QAbstractItemDelegate::closeEditor, this,
        [this](QWidget *editor) { static_cast<FieldEditor *>(editor)->control()->removeEventFilter(this); });
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    FieldEditor *editor = makeFieldEditor(m_fieldOf(index), m_context, true, parent);
    editor->setAutoFillBackground(true);
    // The keys go to the control inside; Tab, Return and Escape are the table's all the same.
    editor->control()->installEventFilter(const_cast<CellDelegate *>(this));
    return editor;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    static_cast<FieldEditor *>(editor)->setValue(index.data(Qt::EditRole).value<Value>());
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const Result<Value> value = static_cast<FieldEditor *>(editor)->value();
    if (value)
        model->setData(index, QVariant::fromValue(*value), Qt::EditRole);
    Q_EMIT refused(value ? QString() : value.error().sentence);
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // Wide enough for what is typed, even in a narrow column.
    const QSize wanted = editor->sizeHint();
    QRect place = option.rect;
    place.setWidth(std::max(place.width(), wanted.width()));
    place.setHeight(std::max(place.height(), wanted.height()));
    place.moveCenter({place.center().x(), option.rect.center().y()});
    editor->setGeometry(place);
}

bool CellDelegate::eventFilter(QObject *object, QEvent *event)
{
    QWidget *widget = qobject_cast<QWidget *>(object);
    while (widget && !qobject_cast<FieldEditor *>(widget))
        widget = widget->parentWidget();
    if (!widget)
        return false;
    // What the control leaves over climbs to the editor, and was answered here already.
    const bool climbed = object == widget && event->type() == QEvent::KeyPress && static_cast<FieldEditor *>(widget)->control()->hasFocus();
    return !climbed && QStyledItemDelegate::eventFilter(widget, event);
}

} // namespace itsms
