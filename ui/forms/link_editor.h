// A link to one other record.
#pragma once

#include "ui/forms/field_editor.h"

class QToolButton;

namespace itsms {

class LinkBox;

class LinkEditor final : public FieldEditor
{
    Q_OBJECT

public:
    LinkEditor(const Field &field, const FormContext &context, QWidget *parent);

    Result<Value> value() const override;
    void setValue(const Value &value) override;
    QJsonValue typed() const override; ///< The text, where it names no record yet.
    void type(const QJsonValue &typed) override;

private:
    Session &m_session;
    LinkBox *m_box;
    QToolButton *m_open;
};

} // namespace itsms
