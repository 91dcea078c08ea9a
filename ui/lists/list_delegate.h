// Cells of a list: headings of groups across all columns, and editors in the cells of simple fields.
#pragma once

#include "ui/models/record_list_model.h"

#include <QPointer>
#include <QStyledItemDelegate>

class QLabel;

namespace itsms {

class FieldEditor;

class ListDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ListDelegate(RecordListModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Measured by the text alone: Qt lays it out, asks the model for seven more roles, and a list is fitted before it first shows.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void destroyEditor(QWidget *editor, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    void changeWanted(qint64 id, const Field &field, const Value &value) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void close(FieldEditor *editor, EndEditHint hint);
    bool finish(FieldEditor *editor, EndEditHint hint);
    bool leave(FieldEditor *editor);
    void showFault(const FieldEditor &editor, const QString &sentence) const;

    RecordListModel &m_model;
    mutable QPointer<QLabel> m_fault; ///< Under the cell that is being changed.
};

} // namespace itsms
