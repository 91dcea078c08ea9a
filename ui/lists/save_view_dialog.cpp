// Asks under which name a view is saved, and for whom.
#include "ui/lists/save_view_dialog.h"

#include "ui/look.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace itsms {

SaveViewDialog::SaveViewDialog(const QString &name, bool shared, bool mayShare, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(name))
    , m_shared(new QCheckBox(tr("For &everybody who opens this workbook")))
{
    setWindowTitle(tr("Save the view"));
    m_name->setAccessibleName(tr("Name of the view"));
    m_name->setMinimumWidth(36 * grid::step);
    m_name->setMaxLength(80);
    m_shared->setAccessibleName(m_shared->text().remove(u'&'));
    m_shared->setChecked(shared && mayShare);
    m_shared->setEnabled(mayShare);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    for (QAbstractButton *button : buttons->buttons())
        button->setAccessibleName(button->text().remove(u'&'));
    auto *form = new QFormLayout(this);
    form->setSpacing(grid::step);
    form->addRow(tr("&Name"), m_name);
    form->addRow(QString(), m_shared);
    form->addRow(buttons);
    const auto check = [this, buttons] { buttons->button(QDialogButtonBox::Save)->setEnabled(!this->name().isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

QString SaveViewDialog::name() const { return m_name->text().simplified(); }

bool SaveViewDialog::isShared() const { return m_shared->isChecked(); }

} // namespace itsms
