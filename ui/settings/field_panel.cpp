// One field of the organisation's own, or one choice, to be written down or changed.
#include "ui/settings/field_panel.h"

#include "core/record.h"
#include "core/store/custom_fields.h"
#include "ui/look.h"
#include "ui/pages/page.h"
#include "ui/settings/settings_row.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesOfChoices = 6;

/// The record types that stand on their own, in the order of their names.
void fillTargets(QComboBox *box, const Catalogue &catalogue)
{
    std::vector<std::pair<QString, QString>> types;
    for (const RecordType *type : catalogue.types())
        if (type->parent.empty())
            types.emplace_back(typeWord(*type), toText(type->name));
    std::sort(types.begin(), types.end(), [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    box->addItem(QString());
    box->setItemData(0, FieldPanel::tr("Nothing chosen"), Qt::AccessibleTextRole);
    for (const auto &[label, name] : types)
        box->addItem(label, name);
}

Result<QString> writeField(Transaction &transaction, const CustomField &field, const QStringList &choices)
{
    if (field.name.isEmpty())
        return addCustomField(transaction, field, choices);
    ITSMS_CHECK(changeCustomField(transaction, field));
    return field.name;
}

Result<QString> writeChoice(Transaction &transaction, const CustomChoice &choice)
{
    if (choice.name.isEmpty())
        return addCustomChoice(transaction, choice);
    ITSMS_CHECK(changeCustomChoice(transaction, choice));
    return choice.name;
}

} // namespace

FieldPanel::FieldPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_heading(headingLabel({}))
    , m_text(mutedLabel({}))
    , m_label(new QLineEdit)
    , m_kind(new QComboBox)
    , m_target(new QComboBox)
    , m_choices(new QPlainTextEdit)
    , m_help(new QLineEdit)
    , m_labelRow(new SettingsRow(tr("&Name"), m_label))
    , m_kindRow(new SettingsRow(tr("&Kind"), m_kind, tr("Stays as it is once the field exists.")))
    , m_targetRow(new SettingsRow(tr("Links &to"), m_target))
    , m_choicesRow(new SettingsRow(tr("&Choices"), m_choices, tr("One to a line, in the order in which they are offered.")))
    , m_helpRow(new SettingsRow(tr("What it is &for"), m_help, tr("A sentence for who fills it in. May stay empty.")))
{
    build();
    present();
}

void FieldPanel::build()
{
    m_heading->setWordWrap(true);
    m_label->setObjectName(u"label"_s);
    m_kind->setObjectName(u"kind"_s);
    m_target->setObjectName(u"target"_s);
    m_choices->setObjectName(u"choices"_s);
    m_help->setObjectName(u"help"_s);
    m_label->setMaxLength(2 * LongestLabel);
    for (const Kind kind : customKinds())
        m_kind->addItem(kindWord(kind), int(kind));
    fillTargets(m_target, m_session.catalogue());
    m_target->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_target->setMaxVisibleItems(16);
    m_choices->setTabChangesFocus(true);
    m_choices->setFixedHeight(m_choices->fontMetrics().lineSpacing() * linesOfChoices + 2 * grid::step);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::gap);
    column->addWidget(m_heading);
    column->addWidget(m_text);
    for (SettingsRow *row : {m_labelRow, m_kindRow, m_targetRow, m_choicesRow, m_helpRow})
        column->addWidget(row);
    column->addStretch();
    for (QLineEdit *line : {m_label, m_help}) {
        connect(line, &QLineEdit::textChanged, this, &FieldPanel::validate);
        connect(line, &QLineEdit::returnPressed, this, &FieldPanel::saveWanted);
    }
    connect(m_choices, &QPlainTextEdit::textChanged, this, &FieldPanel::validate);
    for (QComboBox *box : {m_kind, m_target})
        connect(box, &QComboBox::currentIndexChanged, this, &FieldPanel::validate);
}

void FieldPanel::explain(const QString &heading, const QString &text)
{
    m_subject = Subject::Nothing;
    m_heading->setText(heading);
    m_text->setText(text);
    present();
}

void FieldPanel::edit(const Catalogue &catalogue, const CustomField &field)
{
    m_catalogue = &catalogue;
    m_subject = Subject::Field;
    m_field = field;
    m_heading->setText(field.name.isEmpty() ? tr("A new field") : field.label);
    m_text->setText(field.name.isEmpty()
            ? tr("It appears in the form, the list, search, import and export of this record type, and history keeps what it held.")
            : tr("In the file, in imports and in exports its name is %1, whatever it is called here.").arg(field.name));
    present();
}

void FieldPanel::edit(const Catalogue &catalogue, const CustomChoice &choice)
{
    m_catalogue = &catalogue;
    m_subject = Subject::Choice;
    m_choice = choice;
    const RecordType *type = catalogue.type(choice.type);
    const Field *field = type ? findField(*type, choice.field.toStdString()) : nullptr;
    const QString of = field ? translatedLabel(*field) : choice.field;
    m_heading->setText(choice.name.isEmpty() ? tr("A new choice for %1", "name of a field").arg(of) : choice.label);
    m_text->setText(choice.name.isEmpty() ? tr("It is offered behind those that are there.")
                                          : tr("Records that hold it show the new name as well: in the file it stays %1.").arg(choice.name));
    present();
}

void FieldPanel::discard()
{
    m_tried = false;
    const bool field = m_subject == Subject::Field;
    m_label->setText(field ? m_field.label : m_choice.label);
    m_help->setText(m_field.help);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(int(m_field.kind))));
    m_target->setCurrentIndex(std::max(0, m_target->findData(m_field.target)));
    m_choices->clear();
    validate();
}

void FieldPanel::present()
{
    m_text->setVisible(!m_text->text().isEmpty());
    m_labelRow->setVisible(m_subject != Subject::Nothing);
    m_helpRow->setVisible(m_subject == Subject::Field);
    for (QWidget *editor : std::initializer_list<QWidget *>{m_label, m_help, m_kind, m_target, m_choices})
        editor->setDisabled(m_session.isReadOnly());
    discard();
}

CustomField FieldPanel::typedField() const
{
    CustomField field = m_field;
    field.label = m_label->text().simplified();
    field.help = m_help->text().simplified();
    if (!field.name.isEmpty())
        return field;
    field.kind = Kind(m_kind->currentData().toInt());
    field.target = field.kind == Kind::Link ? m_target->currentData().toString() : QString();
    return field;
}

CustomChoice FieldPanel::typedChoice() const
{
    CustomChoice choice = m_choice;
    choice.label = m_label->text().simplified();
    return choice;
}

QStringList FieldPanel::typedChoices() const
{
    return typedField().kind == Kind::Choice && m_field.name.isEmpty() ? m_choices->toPlainText().split(u'\n', Qt::SkipEmptyParts) : QStringList();
}

bool FieldPanel::hasUnsaved() const
{
    if (m_saving || m_subject == Subject::Nothing)
        return false;
    if (m_subject == Subject::Choice)
        return typedChoice() != m_choice;
    // A kind alone that was looked at is nothing typed.
    CustomField typed = typedField();
    typed.kind = m_field.kind;
    typed.target = m_field.target;
    return typed != m_field || !typedChoices().isEmpty();
}

bool FieldPanel::canSave() const { return hasUnsaved() && !m_session.isReadOnly(); }

Result<> FieldPanel::check() const
{
    if (m_subject == Subject::Choice)
        return checkCustomChoice(*m_catalogue, typedChoice());
    return m_subject == Subject::Field ? checkCustomField(*m_catalogue, typedField(), typedChoices()) : Result<>();
}

void FieldPanel::validate()
{
    const bool fresh = m_subject == Subject::Field && m_field.name.isEmpty();
    const Kind kind = typedField().kind;
    m_kindRow->setVisible(fresh);
    m_targetRow->setVisible(fresh && kind == Kind::Link);
    m_choicesRow->setVisible(fresh && kind == Kind::Choice);
    const Result<> outcome = check();
    const std::pair<SettingsRow *, QString> rows[] = {
        {m_labelRow, u"label"_s}, {m_kindRow, u"kind"_s}, {m_targetRow, u"target"_s}, {m_choicesRow, u"choices"_s}};
    for (const auto &[row, name] : rows) {
        const bool begun = name == u"label" ? !m_label->text().isEmpty() : name == u"choices" && !typedChoices().isEmpty();
        const bool about = !outcome && (outcome.error().field == name || (outcome.error().field.isEmpty() && name == u"label"));
        row->complain(about && (begun || m_tried) ? outcome.error().sentence : QString());
    }
    Q_EMIT edited();
}

/// What history and undo call it.
QString FieldPanel::actionText() const
{
    const QString label = m_label->text().simplified();
    if (m_subject == Subject::Field)
        return (m_field.name.isEmpty() ? tr("Added the field %1") : tr("Changed the field %1")).arg(label);
    return (m_choice.name.isEmpty() ? tr("Added the choice %1") : tr("Changed the choice %1")).arg(label);
}

void FieldPanel::follow(const Catalogue &catalogue)
{
    m_catalogue = &catalogue;
    validate();
}

void FieldPanel::begin() { m_label->setFocus(Qt::OtherFocusReason); }

void FieldPanel::save(std::function<void(const QString &name)> then)
{
    if (m_subject == Subject::Nothing || m_saving || m_session.isReadOnly())
        return;
    m_tried = true;
    validate();
    if (!check())
        return;
    m_saving = true;
    Q_EMIT edited();
    const auto write = [subject = m_subject, field = typedField(), choice = typedChoice(), choices = typedChoices(),
                           intent = m_session.intent(actionText())](Workbook &workbook) -> Result<QString> {
        ITSMS_TRY(const auto transaction, Transaction::begin(workbook, intent));
        ITSMS_TRY(const QString name, subject == Subject::Field ? writeField(*transaction, field, choices) : writeChoice(*transaction, choice));
        ITSMS_CHECK(transaction->commit());
        return name;
    };
    m_session.change(this, write, [this, then = std::move(then)](const Result<QString> &written) {
        m_saving = false;
        if (!written) {
            m_labelRow->complain(written.error().sentence);
            Q_EMIT edited();
            return;
        }
        then(*written);
    });
}

} // namespace itsms
