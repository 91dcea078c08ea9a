// What a cell means: one of the field's choices, or a text where it has none.
#include "ui/forms/meaning_box.h"

#include "core/catalogue.h"
#include "ui/forms/choice_editor.h"
#include "ui/words.h"

#include <QLineEdit>

namespace itsms {

using namespace Qt::StringLiterals;

MeaningBox::MeaningBox(Answers answers, QWidget *parent)
    : QComboBox(parent)
    , m_answers(answers)
{
    ignoreWheel(this);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
}

void MeaningBox::setField(const Field &field)
{
    clear();
    const bool chooses = field.kind == Kind::Choice || field.kind == Kind::YesNo;
    setEditable(!chooses);
    if (m_answers == Answers::OfValue) {
        addItem(tr("As it is"), QVariant());
        addItem(tr("Counts as empty"), QString());
    } else if (chooses) {
        addItem(tr("Nothing"), QString());
    }
    for (const Choice &choice : field.choices)
        addItem(translatedChoice(field, choice), toText(choice.name));
    if (field.kind == Kind::YesNo)
        for (const auto &[name, value] : {std::pair{u"yes"_s, qint64(1)}, std::pair{u"no"_s, qint64(0)}})
            addItem(displayText(field, Value(value), {.locale = QLocale(), .zone = QTimeZone::utc()}), name);
    setCurrentIndex(chooses || m_answers == Answers::OfValue ? 0 : -1);
}

QVariant MeaningBox::meaning() const
{
    if (!isEditable())
        return currentData();
    // What was typed counts, unless it is one of the answers that were offered.
    const int offered = findText(currentText());
    return offered >= 0 ? itemData(offered) : QVariant(currentText().trimmed());
}

void MeaningBox::setMeaning(const QVariant &meaning)
{
    for (int i = 0; i < count(); ++i)
        if (itemData(i) == meaning && itemData(i).isValid() == meaning.isValid())
            return setCurrentIndex(i);
    if (isEditable())
        setEditText(meaning.toString());
    else
        setCurrentIndex(0);
}

} // namespace itsms
