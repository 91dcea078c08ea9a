// Links to any number of other records: a list with a line that adds to it.
#pragma once

#include "ui/forms/field_editor.h"

class QListWidget;

namespace itsms {

class LinkBox;

class LinksEditor final : public FieldEditor
{
    Q_OBJECT

public:
    LinksEditor(const Field &field, const FormContext &context, QWidget *parent);

    Result<Value> value() const override;
    void setValue(const Value &value) override;

private:
    void add();
    void append(qint64 id);
    void removeSelected();
    void openCurrent();
    void fitHeight();

    Session &m_session;
    QListWidget *m_list;
    LinkBox *m_box;
};

} // namespace itsms
