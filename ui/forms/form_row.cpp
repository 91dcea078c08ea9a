// A field in a form: its label, its editor, and below it what is wrong, what was changed elsewhere, or a word of help.
#include "ui/forms/form_row.h"

#include "ui/forms/conflict_row.h"
#include "ui/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPause = 300; ///< Milliseconds. Half a date is no date yet, and no reason to scold.

} // namespace

FormRow::FormRow(const Field &field, const FormContext &context, bool editable, QWidget *parent)
    : QWidget(parent)
    , m_session(context.session)
    , m_message(new QLabel)
    , m_help(new QToolButton)
    , m_editor(makeFieldEditor(field, context, editable, this))
    , m_pause(new QTimer(this))
{
    layOut();
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);
    connect(m_pause, &QTimer::timeout, this, &FormRow::validate);
    connect(m_editor, &FieldEditor::edited, this, &FormRow::judge);
    connect(m_help, &QToolButton::toggled, this, &FormRow::showMessage);
    showMessage();
}

void FormRow::layOut()
{
    const Field &about = field();
    const QString words = translatedLabel(about);
    const bool required = about.required && m_editor->isSaved();
    auto *label = new QLabel(required ? tr("%1 *", "label of a required field").arg(words) : words);
    label->setBuddy(m_editor->control());
    label->setForegroundRole(m_editor->isSaved() || about.kind == Kind::Rows ? QPalette::WindowText : QPalette::PlaceholderText);
    if (required)
        label->setToolTip(tr("Required"));
    m_help->setIcon(icon(u"help-contextual"_s));
    m_help->setAutoRaise(true);
    m_help->setCheckable(true);
    m_help->setIconSize(QSize(label->fontMetrics().height(), label->fontMetrics().height()) * 3 / 4);
    // A stop less between two fields: by keyboard, Shift+F1 in the field says the same.
    m_help->setFocusPolicy(Qt::NoFocus);
    m_help->setAccessibleName(tr("What is %1?", "label of a field").arg(words));
    // Hidden, it keeps its place: labels side by side stand on one line.
    QSizePolicy place = m_help->sizePolicy();
    place.setRetainSizeWhenHidden(true);
    m_help->setSizePolicy(place);
    if (!about.help || !m_editor->isSaved())
        m_help->hide();
    if (about.help)
        m_help->setToolTip(tr("%1 (Shift+F1)", "help on a field").arg(translated(about.context, about.help)));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    auto *top = new QHBoxLayout;
    top->setSpacing(grid::half);
    top->addWidget(label);
    top->addWidget(m_help);
    top->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::half);
    column->addLayout(top);
    column->addWidget(m_editor);
    column->addWidget(m_message);
    column->addStretch();
}

/// What is right is said at once, what is wrong after a pause.
void FormRow::judge()
{
    if (m_editor->value())
        complain({});
    m_pause->start();
}

void FormRow::validate()
{
    m_pause->stop();
    const Result<Value> value = m_editor->value();
    complain(value ? QString() : value.error().sentence);
}

void FormRow::complain(const QString &sentence)
{
    m_complaint = sentence;
    m_complains = !sentence.isEmpty();
    showMessage();
}

void FormRow::showMessage()
{
    const Field &about = field();
    const QString help = about.help && m_editor->isSaved() ? translated(about.context, about.help) : QString();
    m_message->setForegroundRole(m_complains ? QPalette::BrightText : QPalette::PlaceholderText);
    m_message->setText(m_complains ? tr("\u26a0 %1", "sentence about a wrong value").arg(m_complaint)
            : m_help->isChecked()  ? help
                                   : QString());
    m_message->setVisible(!m_message->text().isEmpty());
    const QString spoken = about.required && m_editor->isSaved() ? tr("Required. %1", "help on a field").arg(help).trimmed() : help;
    m_editor->control()->setAccessibleDescription(m_complains ? m_complaint : spoken);
}

QString FormRow::conflictSentence() const
{
    const Reader reader = m_session.reader();
    const QString when = m_meanwhile->at ? instantText(m_meanwhile->at, reader.zone, reader.locale) : QString();
    const QString value = displayText(field(), m_meanwhile->value, reader);
    if (value.isEmpty())
        return tr("Meanwhile emptied by %1 on %2.", "person, date and time").arg(m_meanwhile->person, when);
    return tr("Meanwhile changed to \"%1\" by %2 on %3.", "value, person, date and time").arg(value, m_meanwhile->person, when);
}

void FormRow::setMeanwhile(const std::optional<Meanwhile> &meanwhile)
{
    m_meanwhile = meanwhile;
    if (!meanwhile) {
        if (m_conflict)
            m_conflict->hide();
        return;
    }
    if (!m_conflict) {
        m_conflict = new ConflictRow(translatedLabel(field()));
        static_cast<QVBoxLayout *>(layout())->insertWidget(2, m_conflict);
        connect(m_conflict, &ConflictRow::theirsWanted, this, [this] { decide(Decision::Theirs); });
        connect(m_conflict, &ConflictRow::mineWanted, this, [this] { decide(Decision::Mine); });
    }
    m_conflict->show(conflictSentence());
}

void FormRow::decide(Decision decision)
{
    const Value value = m_meanwhile->value;
    setMeanwhile({});
    if (decision == Decision::Theirs)
        m_editor->setValue(value);
    m_editor->setFocus();
    Q_EMIT decided();
}

void FormRow::focusConflict() { m_conflict->setFocus(); }

} // namespace itsms
