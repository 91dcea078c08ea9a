// One setting: its label, its editor, and below it what is wrong or a word of help.
#include "ui/settings/settings_row.h"

#include "ui/look.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace itsms {

SettingsRow::SettingsRow(const QString &label, QWidget *editor, const QString &help, QWidget *parent)
    : QWidget(parent)
    , m_help(help)
    , m_editor(editor)
    , m_message(new QLabel)
{
    auto *name = new QLabel(label);
    name->setBuddy(editor);
    editor->setAccessibleName(QString(label).remove(u'&'));
    // A screen reader stops at the line inside a box that can be typed in.
    if (const auto *box = qobject_cast<QComboBox *>(editor); box && box->isEditable())
        box->lineEdit()->setAccessibleName(editor->accessibleName());
    editor->installEventFilter(this);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::half);
    column->addWidget(name);
    column->addWidget(editor);
    column->addWidget(m_message);
    complain({});
}

void SettingsRow::complain(const QString &sentence)
{
    m_complains = !sentence.isEmpty();
    m_message->setForegroundRole(m_complains ? QPalette::BrightText : QPalette::PlaceholderText);
    m_message->setText(m_complains ? tr("\u26a0 %1", "sentence about a wrong value").arg(sentence) : m_help);
    m_message->setVisible(!m_message->text().isEmpty());
    m_editor->setAccessibleDescription(m_complains ? sentence : m_help);
}

bool SettingsRow::eventFilter(QObject *watched, QEvent *event)
{
    // Who scrolls the page does not mean to choose another language in passing.
    if (watched == m_editor && event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace itsms
