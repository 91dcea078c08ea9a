// A field with a fixed set of answers, yes and no among them.
#include "ui/forms/choice_editor.h"

#include "ui/forms/open_key.h"

#include <QComboBox>
#include <QEvent>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

class BoxFilter final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (claimOpenKey(event))
            return true;
        if (event->type() != QEvent::Wheel)
            return false;
        event->ignore();
        return true;
    }
};

} // namespace

void ignoreWheel(QComboBox *box)
{
    box->setFocusPolicy(Qt::StrongFocus);
    box->installEventFilter(new BoxFilter(box));
}

ChoiceEditor::ChoiceEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_box(new QComboBox)
{
    m_box->addItem(QString());
    m_box->setItemData(0, tr("Nothing chosen"), Qt::AccessibleTextRole);
    if (field.kind == Kind::YesNo) {
        m_box->addItem(tr("Yes"), u"1"_s);
        m_box->addItem(tr("No"), u"0"_s);
    }
    for (const Choice &choice : field.choices)
        if (!choice.retired)
            m_box->addItem(translatedChoice(field, choice), toText(choice.name));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(12);
    ignoreWheel(m_box);
    adopt(m_box);
    connect(m_box, &QComboBox::currentIndexChanged, this, &FieldEditor::edited);
}

Result<Value> ChoiceEditor::value() const
{
    const QString chosen = m_box->currentData().toString();
    if (chosen.isEmpty())
        return Value();
    return field().kind == Kind::YesNo ? Value(qint64(chosen == u"1")) : Value(chosen);
}

void ChoiceEditor::setValue(const Value &value)
{
    QString stored;
    if (const auto *text = std::get_if<QString>(&value))
        stored = *text;
    if (const auto *number = std::get_if<qint64>(&value))
        stored = *number ? u"1"_s : u"0"_s;
    // A choice that is no longer offered, or that a newer or older declaration does not have, is kept and shown.
    if (!stored.isEmpty() && m_box->findData(stored) < 0)
        m_box->addItem(translatedChoice(field(), stored), stored);
    m_box->setCurrentIndex(stored.isEmpty() ? 0 : m_box->findData(stored));
}

} // namespace itsms
