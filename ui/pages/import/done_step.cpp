// Fourth step: what was done, doors to the records, and the way back.
#include "ui/pages/import/done_step.h"

#include "ui/look.h"
#include "ui/pages/import/profile_keeper.h"
#include "ui/pages/page.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace itsms {

using namespace Qt::StringLiterals;

DoneStep::DoneStep(ImportDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_heading(headingLabel({}))
    , m_text(new QLabel)
    , m_said(new QLabel)
    , m_new(new QPushButton(icon(u"list-add"_s), {}))
    , m_changed(new QPushButton(icon(u"document-edit"_s), {}))
    , m_undo(new QPushButton(icon(u"edit-undo"_s), tr("&Take the import back")))
    , m_another(new QPushButton(icon(u"document-import"_s), tr("Import an&other table")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::gap);
    m_text->setWordWrap(true);
    m_said->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid::step);
    for (QPushButton *button : {m_new, m_changed, m_undo, m_another})
        buttons->addWidget(button);
    buttons->addStretch();
    column->addWidget(m_heading);
    column->addWidget(m_text);
    column->addLayout(buttons);
    column->addWidget(m_said);
    column->addWidget(new ProfileKeeper(draft));
    column->addStretch();
    connect(m_new, &QPushButton::clicked, this, [this] { open(m_rows.added, tr("New from %1", "name of a file").arg(m_file)); });
    connect(m_changed, &QPushButton::clicked, this, [this] { open(m_rows.changed, tr("Changed by %1", "name of a file").arg(m_file)); });
    connect(m_undo, &QPushButton::clicked, this, [this] { Q_EMIT undoWanted(m_rows.report.sequence); });
    connect(m_another, &QPushButton::clicked, this, &DoneStep::anotherWanted);
    update();
}

void DoneStep::showImported(const ImportedRows &rows)
{
    m_rows = rows;
    m_type = m_draft.type() ? toText(m_draft.type()->name) : QString();
    m_file = QFileInfo(m_draft.path()).fileName();
    m_undone = false;
    m_said->clear();
    const QLocale locale;
    const ImportReport &report = rows.report;
    m_heading->setText(report.sequence ? tr("%1 was imported", "name of a file").arg(m_file) : tr("Nothing had to be changed"));
    QString text = tr("%1 new, %2 changed, %3 unchanged, %4 rejected.")
                       .arg(locale.toString(report.added), locale.toString(report.changed), locale.toString(report.unchanged), locale.toString(report.rejected));
    if (report.linked > 0)
        text += u' ' + tr("Records made because rows link to them: %1.").arg(locale.toString(report.linked));
    if (report.remarked > 0)
        text += u' ' + tr("%n cell(s) came in with a remark; the check names them.", nullptr, int(report.remarked));
    m_text->setText(text);
    update();
}

void DoneStep::showUndone(const Result<> &outcome)
{
    m_undone = m_undone || outcome.has_value();
    m_said->setForegroundRole(outcome ? QPalette::WindowText : QPalette::BrightText);
    m_said->setText(outcome ? tr("The import was taken back: the workbook is as it was before. Redo brings it again.") : outcome.error().sentence);
    update();
}

void DoneStep::setWorking(bool working)
{
    m_working = working;
    update();
}

void DoneStep::update()
{
    const QLocale locale;
    m_new->setText(tr("&New: %1", "how many records").arg(locale.toString(qint64(m_rows.added.size()))));
    m_changed->setText(tr("&Changed: %1", "how many records").arg(locale.toString(qint64(m_rows.changed.size()))));
    for (QPushButton *button : {m_new, m_changed, m_undo, m_another})
        button->setAccessibleName(button->text().remove(u'&'));
    m_new->setEnabled(!m_working && !m_undone && !m_rows.added.empty());
    m_changed->setEnabled(!m_working && !m_rows.changed.empty());
    m_undo->setEnabled(!m_working && !m_undone && m_rows.report.sequence > 0);
    m_another->setEnabled(!m_working);
}

void DoneStep::open(const Ids &ids, const QString &caption)
{
    m_draft.session().go({.page = PageKind::List, .type = m_type, .among = ids, .caption = caption});
}

void DoneStep::begin() { (m_new->isEnabled() ? m_new : m_another)->setFocus(); }

} // namespace itsms
