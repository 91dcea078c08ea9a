// A heading over lines that lead somewhere; a sentence in their place where there are none.
#include "ui/pages/line_panel.h"

#include "ui/models/line_delegate.h"
#include "ui/pages/page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace itsms {

QLabel *teachingLabel()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setMargin(grid::gap);
    label->setFrameShape(QFrame::StyledPanel);
    label->setBackgroundRole(QPalette::Base);
    label->setAutoFillBackground(true);
    // It stands in the place of something larger and asks for no room of its own.
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    return label;
}

LinePanel::LinePanel(const QString &heading, Click click, QWidget *parent)
    : QWidget(parent)
    , m_model(new LineModel(this))
    , m_top(new QHBoxLayout)
    , m_stack(new QStackedWidget)
    , m_view(new QTreeView)
    , m_nothing(teachingLabel())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::step);
    QLabel *title = headingLabel(heading);
    title->setWordWrap(true);
    title->setMinimumHeight(grid::row); // With a button beside it or without, panels side by side begin at one height.
    m_top->setSpacing(grid::half);
    m_top->addWidget(title, 1);
    column->addLayout(m_top);
    column->addWidget(m_stack, 1);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new LineDelegate(m_view));
    m_view->setAccessibleName(heading);
    m_view->setHeaderHidden(true);
    m_view->header()->setAccessibleName(tr("Columns"));
    m_view->setRootIsDecorated(false);
    m_view->setIndentation(0);
    m_view->setAlternatingRowColors(true);
    m_view->setExpandsOnDoubleClick(false);
    m_view->setItemsExpandable(false);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_nothing);
    m_stack->setCurrentWidget(m_nothing);
    const auto open = [this](const QModelIndex &index) {
        if (const Line *line = m_model->lineAt(index))
            Q_EMIT activated(*line);
    };
    connect(m_view, &QTreeView::activated, this, open);
    if (click == Click::Opens)
        connect(m_view, &QTreeView::clicked, this, open);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (const Line *line = m_model->lineAt(index))
            Q_EMIT chosen(*line);
    });
}

QPushButton *LinePanel::addButton(const QString &iconName, const QString &text)
{
    auto *button = new QPushButton(icon(iconName), text);
    button->setAccessibleName(text);
    m_top->addWidget(button);
    return button;
}

void LinePanel::setGroups(std::vector<LineGroup> groups, const QString &nothing)
{
    const Line *current = m_model->lineAt(m_view->currentIndex());
    const std::optional<qint64> key = current ? std::optional(current->key) : std::nullopt;
    const bool empty = std::all_of(groups.begin(), groups.end(), [](const LineGroup &group) { return group.lines.empty(); });
    m_model->setGroups(std::move(groups));
    m_view->expandAll();
    m_nothing->setText(nothing);
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_nothing) : m_view);
    if (key)
        m_view->setCurrentIndex(m_model->indexOf(*key));
}

} // namespace itsms
