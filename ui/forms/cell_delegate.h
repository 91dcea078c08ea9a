// Edits a cell of a table with the very editor that a form has for the field.
#pragma once

#include "ui/forms/field_editor.h"

#include <QStyledItemDelegate>

#include <functional>

namespace itsms {

/// The model's Qt::EditRole holds a Value. A cell whose text is no value of its field is left as it was, with a word why.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using FieldOf = std::function<const Field &(const QModelIndex &)>;

    CellDelegate(const FormContext &context, FieldOf fieldOf, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool eventFilter(QObject *object, QEvent *event) override;

Q_SIGNALS:
    void refused(const QString &sentence) const; ///< Empty when a cell was accepted.

private:
    FormContext m_context;
    FieldOf m_fieldOf;
};

} // namespace itsms
