// Cells of a list: headings of groups across all columns, and editors in the cells of simple fields.
#include "ui/lists/list_delegate.h"

#include "ui/forms/field_editor.h"
#include "ui/look.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QtMath>

namespace itsms {

namespace {

constexpr auto filledProperty = "filled";
constexpr auto closedProperty = "closed";

FieldEditor *editorAround(QObject *object)
{
    for (; object; object = object->parent())
        if (auto *editor = qobject_cast<FieldEditor *>(object))
            return editor;
    return nullptr;
}

/// What the editor holds, or why the record cannot hold it.
Result<Value> accepted(const FieldEditor &editor)
{
    ITSMS_TRY(Value value, editor.value());
    if (editor.field().required && isEmpty(value))
        return refused(ListDelegate::tr("%1 cannot be left empty.").arg(translatedLabel(editor.field())));
    return value;
}

} // namespace

ListDelegate::ListDelegate(RecordListModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void ListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (m_model.isHeading(index.row()))
        paintHeading(painter, option, index);
    else
        QStyledItemDelegate::paint(painter, option, index);
}

QSize ListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (m_model.isHeading(index.row()) || !m_model.fieldAt(index.column()))
        return QStyledItemDelegate::sizeHint(option, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, option.widget) + 1;
    const qreal text = QFontMetricsF(option.font).horizontalAdvance(index.data().toString());
    return {qCeil(text) + 2 * margin, option.fontMetrics.height()};
}

/// Every cell shows its part of one text, which stays at the left edge of the view however far it is scrolled.
void ListDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (!view)
        return;
    QRect row = option.rect;
    row.setLeft(0);
    row.setRight(view->viewport()->width());
    painter->save();
    painter->setClipRect(option.rect);
    painter->fillRect(option.rect, option.palette.color(QPalette::Window));
    QStyleOption arrow;
    arrow.palette = option.palette;
    arrow.state = QStyle::State_Enabled;
    arrow.rect = QStyle::visualRect(option.direction, row, QRect(row.left() + grid::half, row.top(), grid::icon, row.height()));
    const bool open = index.data(RecordListModel::GroupOpenRole).toBool();
    view->style()->drawPrimitive(open ? QStyle::PE_IndicatorArrowDown : QStyle::PE_IndicatorArrowRight, &arrow, painter, view);
    painter->setFont(itsms::font(TextSize::Body, TextWeight::Strong));
    painter->setPen(option.palette.color(QPalette::WindowText));
    const QRect text = QStyle::visualRect(option.direction, row, row.adjusted(grid::icon + grid::step, 0, -grid::step, 0));
    painter->drawText(text, int(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine), index.data(RecordListModel::GroupRole).toString());
    if (view->currentIndex().row() == index.row() && view->hasFocus()) {
        painter->setPen(option.palette.color(QPalette::Highlight));
        painter->drawLine(row.topLeft(), row.topRight());
        painter->drawLine(row.bottomLeft(), row.bottomRight());
    }
    painter->restore();
}

QWidget *ListDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Field *field = m_model.fieldAt(index.column());
    if (!field || !isSimple(*field))
        return nullptr;
    const FormContext context{m_model.session(), m_model.type(), m_model.idAt(index.row())};
    FieldEditor *editor = makeFieldEditor(*field, context, true, parent);
    editor->setAutoFillBackground(true);
    editor->control()->installEventFilter(const_cast<ListDelegate *>(this));
    connect(editor, &FieldEditor::edited, this, [this, editor] {
        const auto value = accepted(*editor);
        showFault(*editor, value ? QString() : value.error().sentence);
    });
    return editor;
}

void ListDelegate::destroyEditor(QWidget *editor, const QModelIndex &index) const
{
    delete m_fault.data();
    QStyledItemDelegate::destroyEditor(editor, index);
}

void ListDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *field = qobject_cast<FieldEditor *>(editor);
    // The workbook may be read again while somebody types: what is typed stays.
    if (!field || field->property(filledProperty).toBool())
        return;
    const QSignalBlocker quiet(field);
    field->setValue(m_model.valueAt(index));
    field->setProperty(filledProperty, true);
}

void ListDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    const auto *field = qobject_cast<FieldEditor *>(editor);
    if (!field)
        return;
    const auto value = accepted(*field);
    if (value && *value != m_model.valueAt(index))
        Q_EMIT changeWanted(m_model.idAt(index.row()), field->field(), *value);
}

void ListDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // A narrow column gives its editor the room that typing needs.
    QRect room = option.rect;
    room.setWidth(std::max(room.width(), editor->minimumSizeHint().width()));
    const int below = editor->minimumSizeHint().height() - room.height();
    if (below > 0)
        room.adjust(0, -below / 2, 0, below - below / 2);
    editor->setGeometry(room);
}

void ListDelegate::showFault(const FieldEditor &editor, const QString &sentence) const
{
    if (sentence.isEmpty()) {
        delete m_fault.data();
        return;
    }
    if (!m_fault) {
        m_fault = new QLabel(editor.parentWidget());
        m_fault->setObjectName(QStringLiteral("cellFault"));
        m_fault->setAutoFillBackground(true);
        m_fault->setForegroundRole(QPalette::BrightText);
        m_fault->setBackgroundRole(QPalette::ToolTipBase);
        m_fault->setFrameShape(QFrame::StyledPanel);
        m_fault->setMargin(grid::half);
    }
    m_fault->setText(sentence);
    m_fault->adjustSize();
    QPoint place = editor.geometry().bottomLeft() + QPoint(0, 1);
    const QRect room = editor.parentWidget()->rect();
    if (place.y() + m_fault->height() > room.bottom())
        place.setY(editor.y() - m_fault->height() - 1);
    place.setX(std::clamp(place.x(), 0, std::max(0, room.width() - m_fault->width())));
    m_fault->move(place);
    m_fault->show();
    m_fault->raise();
}

/// Hiding the editor takes its focus away, which must not close it again.
void ListDelegate::close(FieldEditor *editor, EndEditHint hint)
{
    editor->setProperty(closedProperty, true);
    if (hint != RevertModelCache)
        Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, hint);
}

bool ListDelegate::finish(FieldEditor *editor, EndEditHint hint)
{
    const auto value = accepted(*editor);
    if (!value) {
        showFault(*editor, value.error().sentence);
        return true;
    }
    close(editor, hint);
    return true;
}

/// What is no value yet stays open: nothing typed is lost.
bool ListDelegate::leave(FieldEditor *editor)
{
    if (QApplication::activePopupWidget() || editorAround(QApplication::focusWidget()) == editor || !accepted(*editor))
        return false;
    close(editor, NoHint);
    return false;
}

bool ListDelegate::eventFilter(QObject *watched, QEvent *event)
{
    FieldEditor *editor = editorAround(watched);
    if (!editor)
        return QStyledItemDelegate::eventFilter(watched, event);
    if (editor->property(closedProperty).toBool())
        return false;
    if (event->type() == QEvent::FocusOut)
        return leave(editor);
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return finish(editor, NoHint);
    case Qt::Key_Tab:
        return finish(editor, EditNextItem);
    case Qt::Key_Backtab:
        return finish(editor, EditPreviousItem);
    case Qt::Key_Escape:
        close(editor, RevertModelCache);
        return true;
    default:
        return false;
    }
}

} // namespace itsms
