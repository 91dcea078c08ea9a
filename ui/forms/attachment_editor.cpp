// A field that names one of the record's attachments.
#include "ui/forms/attachment_editor.h"

#include "ui/forms/choice_editor.h"

#include <QComboBox>

namespace itsms {

AttachmentEditor::AttachmentEditor(const Field &field, const FormContext &context, QWidget *parent)
    : FieldEditor(field, parent)
    , m_box(new QComboBox)
{
    m_box->addItem(QString());
    m_box->setItemData(0, tr("Nothing chosen"), Qt::AccessibleTextRole);
    const auto found = context.record ? attachments(context.session.workbook(), context.record) : Result<std::vector<AttachmentInfo>>();
    if (found)
        for (const AttachmentInfo &attachment : *found)
            m_box->addItem(attachment.name, attachment.id);
    m_box->setPlaceholderText(tr("Attach the file first, then choose it here"));
    ignoreWheel(m_box);
    adopt(m_box);
    connect(m_box, &QComboBox::currentIndexChanged, this, &FieldEditor::edited);
}

Result<Value> AttachmentEditor::value() const
{
    const QVariant id = m_box->currentData();
    return id.isValid() ? Value(id.toLongLong()) : Value();
}

void AttachmentEditor::setValue(const Value &value)
{
    const auto *id = std::get_if<qint64>(&value);
    m_box->setCurrentIndex(id ? std::max(0, m_box->findData(*id)) : 0);
}

} // namespace itsms
