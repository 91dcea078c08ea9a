// A record made on the spot, without leaving the page that wants to link to it.
#include "ui/forms/new_record_dialog.h"

#include "ui/forms/record_form.h"
#include "ui/look.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize roomy(90 * grid::step, 70 * grid::step);

bool asksForMoreThanATitle(const RecordType &type)
{
    return std::any_of(type.fields.begin(), type.fields.end(),
        [](const Field &field) { return field.required && !field.readOnly && field.name != Name("title"); });
}

void write(Session &session, QWidget *context, Edit edit, std::function<void(const Result<qint64> &)> done)
{
    const Intent intent = session.intent(NewRecordDialog::tr("Created: %1", "kind of record").arg(typeWord(edit.base.type())));
    session.change(
        context,
        [edit = std::move(edit), intent](Workbook &workbook) -> Result<qint64> {
            ITSMS_TRY(const EditOutcome outcome, saveEdit(workbook, edit, intent));
            return outcome.id;
        },
        std::move(done));
}

} // namespace

void createRecord(
    Session &session, const RecordType &type, const QString &title, QWidget *context, std::function<void(const Result<qint64> &)> done)
{
    if (!asksForMoreThanATitle(type)) {
        Edit edit{Record(type, 0)};
        edit.changes.emplace_back(fieldIndex(type, "title"), title);
        return write(session, context, std::move(edit), std::move(done));
    }
    auto *dialog = new NewRecordDialog(session, type, title, context);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &NewRecordDialog::created, context, [done = std::move(done)](qint64 id) { done(id); });
    dialog->open();
}

NewRecordDialog::NewRecordDialog(Session &session, const RecordType &type, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_type(type)
    , m_form(new RecordForm({session, type, 0}, true))
    , m_fault(new QLabel)
{
    setWindowTitle(tr("New: %1", "kind of record").arg(typeWord(type)));
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_form);
    m_form->layout()->setContentsMargins(0, 0, grid::gap, 0);
    m_fault->setWordWrap(true);
    m_fault->setForegroundRole(QPalette::BrightText);
    m_fault->hide();
    auto *buttons = new QDialogButtonBox;
    QPushButton *make = buttons->addButton(tr("Create"), QDialogButtonBox::AcceptRole);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    for (QPushButton *button : {make, cancel})
        button->setAccessibleName(button->text());
    make->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid::margin, grid::gap, grid::margin, grid::gap);
    column->addWidget(scroll, 1);
    column->addWidget(m_fault);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewRecordDialog::create);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_form->setRecord(Record(type, 0));
    m_form->enter("title", title);
    resize(roomy);
}

void NewRecordDialog::create()
{
    std::optional<Edit> edit = m_form->edit();
    if (!edit)
        return;
    write(m_session, this, *std::move(edit), [this](const Result<qint64> &id) {
        if (!id) {
            m_fault->setText(id.error().sentence);
            m_fault->show();
            return m_form->complain(id.error());
        }
        Q_EMIT created(*id);
        accept();
    });
}

} // namespace itsms
