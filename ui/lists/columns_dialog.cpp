// Chooses the columns of a list and their order.
#include "ui/lists/columns_dialog.h"

#include "ui/lists/list_layout.h"
#include "ui/look.h"
#include "ui/models/roomy_delegate.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace itsms {

ColumnsDialog::ColumnsDialog(const RecordType &type, const std::vector<const Field *> &shown, QWidget *parent)
    : QDialog(parent)
    , m_type(type)
    , m_list(new QListWidget)
{
    setWindowTitle(tr("Columns: %1").arg(typesWord(type)));
    m_list->setAccessibleName(tr("Columns"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setMinimumSize(40 * grid::step, 48 * grid::step);
    giveRoom(m_list);
    fill(shown);
    auto *up = new QPushButton(icon(QStringLiteral("go-up")), tr("Move &up"));
    auto *down = new QPushButton(icon(QStringLiteral("go-down")), tr("Move &down"));
    auto *standard = new QPushButton(tr("As at &first"));
    auto *side = new QVBoxLayout;
    for (QPushButton *button : {up, down, standard}) {
        button->setAccessibleName(button->text().remove(u'&'));
        button->setAutoDefault(false);
        side->addWidget(button);
    }
    side->addStretch();
    connect(up, &QPushButton::clicked, this, [this] { moveBy(-1); });
    connect(down, &QPushButton::clicked, this, [this] { moveBy(1); });
    connect(standard, &QPushButton::clicked, this, [this] { fill(declaredColumns(m_type)); });
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list, 1);
    middle->addLayout(side);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    for (QAbstractButton *button : buttons->buttons())
        button->setAccessibleName(button->text().remove(u'&'));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(grid::step);
    column->addWidget(new QLabel(tr("Ticked fields are columns, from left to right in this order.")));
    column->addLayout(middle, 1);
    column->addWidget(buttons);
    m_list->setFocus();
}

void ColumnsDialog::fill(const std::vector<const Field *> &shown)
{
    m_list->clear();
    const auto add = [this](const Field &field, Qt::CheckState state) {
        auto *item = new QListWidgetItem(translatedLabel(field), m_list);
        item->setData(Qt::UserRole, toText(field.name));
        if (field.help)
            item->setToolTip(translated(field.context, field.help));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(state);
    };
    for (const Field *field : shown)
        add(*field, Qt::Checked);
    for (const Field &field : m_type.fields)
        if (canBeColumn(field) && std::find(shown.begin(), shown.end(), &field) == shown.end())
            add(field, Qt::Unchecked);
    m_list->setCurrentRow(0);
}

void ColumnsDialog::moveBy(int rows)
{
    const int from = m_list->currentRow();
    const int to = from + rows;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
}

std::vector<const Field *> ColumnsDialog::chosen() const
{
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            names += m_list->item(row)->data(Qt::UserRole).toString();
    return columnsNamed(m_type, names);
}

} // namespace itsms
