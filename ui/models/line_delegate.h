// Rows of two lines: what it is about, wrapped and never cut off, and muted below it the status and the rest.
#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace itsms {

class LineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Lays the rows of `view` out again whenever its width changes, because their heights follow from it.
    explicit LineDelegate(QTreeView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int widthOf(const QModelIndex &index) const;

    QTreeView *m_view;
};

} // namespace itsms
