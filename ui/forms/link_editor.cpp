// A link to one other record.
#include "ui/forms/link_editor.h"

#include "ui/forms/link_box.h"
#include "ui/look.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace itsms {

using namespace Qt::StringLiterals;

LinkEditor::LinkEditor(const Field &field, const FormContext &context, QWidget *parent)
    : FieldEditor(field, parent)
    , m_session(context.session)
    , m_box(new LinkBox(context.session, *context.session.catalogue().type(linkTarget(field))))
    , m_open(new QToolButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::half);
    adopt(m_box);
    row->addWidget(m_open);
    m_open->setIcon(icon(u"go-next"_s));
    m_open->setToolTip(tr("Open this record"));
    m_open->setAccessibleName(tr("Open %1", "label of a link").arg(translatedLabel(field)));
    connect(m_box, &QLineEdit::textChanged, this, [this] {
        m_open->setEnabled(!m_box->text().isEmpty());
        Q_EMIT edited();
    });
    connect(m_open, &QToolButton::clicked, this, [this] {
        if (const auto id = m_box->target(); id && *id)
            m_session.go(recordAt(toText(linkTarget(this->field())), **id));
    });
    m_open->setEnabled(false);
}

Result<Value> LinkEditor::value() const
{
    ITSMS_TRY(const std::optional<qint64> id, m_box->target());
    return id ? Value(*id) : Value();
}

void LinkEditor::setValue(const Value &value)
{
    const auto *id = std::get_if<qint64>(&value);
    m_box->setTarget(id ? std::optional(*id) : std::nullopt);
}

QJsonValue LinkEditor::typed() const { return m_box->target() ? FieldEditor::typed() : QJsonValue(m_box->text()); }

void LinkEditor::type(const QJsonValue &typed)
{
    if (typed.isString())
        m_box->setText(typed.toString());
    else
        FieldEditor::type(typed);
}

} // namespace itsms
