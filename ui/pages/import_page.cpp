// Bringing a table in, in four steps.
#include "ui/pages/import_page.h"

#include "ui/look.h"
#include "ui/pages/import/check_step.h"
#include "ui/pages/import/columns_step.h"
#include "ui/pages/import/done_step.h"
#include "ui/pages/import/file_step.h"
#include "ui/pages/import/import_work.h"
#include "ui/pages/import/rejected_rows.h"
#include "ui/pages/import/step_bar.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace itsms {

using namespace Qt::StringLiterals;

ImportPage::ImportPage(Session &session, const Destination &destination, QWidget *parent)
    : Page(session, destination, parent)
    , m_draft(new ImportDraft(session, destination.type, this))
    , m_work(new ImportWork)
    , m_runner(new ImportRunner(*m_draft, *m_work, this))
    , m_bar(new StepBar({tr("File"), tr("Columns"), tr("Check"), tr("Done")}))
    , m_steps(new QStackedWidget)
    , m_file(new FileStep(*m_draft))
    , m_columns(new ColumnsStep(*m_draft))
    , m_check(new CheckStep(*m_draft))
    , m_done(new DoneStep(*m_draft))
    , m_missing(mutedLabel({}))
    , m_back(new QPushButton(icon(u"go-previous"_s), tr("&Back")))
    , m_next(new QPushButton)
{
    setHeading(tr("Import"), tr("Tables from other tools: CSV, TSV, xlsx and ods. One undo takes an import back."));
    setAcceptDrops(true);
    for (QWidget *each : {static_cast<QWidget *>(m_file), static_cast<QWidget *>(m_columns), static_cast<QWidget *>(m_check), static_cast<QWidget *>(m_done)})
        m_steps->addWidget(each);
    body()->addWidget(m_bar);
    body()->addWidget(m_steps, 1);
    body()->addWidget(m_work);
    body()->addWidget(buildWay());
    connectParts();
    update();
}

QWidget *ImportPage::buildWay()
{
    auto *part = new QWidget;
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::step);
    row->addWidget(m_missing, 1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    m_missing->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    // The window has a Back of its own.
    m_back->setAccessibleName(tr("Back to the step before"));
    m_next->setDefault(true);
    connect(m_back, &QPushButton::clicked, this, [this] { go(step() - 1); });
    connect(m_next, &QPushButton::clicked, this, &ImportPage::next);
    return part;
}

void ImportPage::connectParts()
{
    connect(m_bar, &StepBar::wanted, this, &ImportPage::go);
    connect(m_draft, &ImportDraft::troubled, this, [this](const QString &sentence) { setNotice(sentence); });
    connect(m_draft, &ImportDraft::tableChanged, this, [this] {
        m_checked = false;
        update();
    });
    connect(m_draft, &ImportDraft::mappingChanged, this, [this] {
        m_checked = false;
        update();
    });
    connect(m_draft, &ImportDraft::datesChanged, this, &ImportPage::update);
    connect(m_work, &ImportWork::runningChanged, this, &ImportPage::update);
    connect(&m_check->rejected(), &RejectedRows::corrected, this,
        [this](qint64 line, int column, const QString &text) { m_draft->corrections().set(line, column, text); });
    connect(&m_check->rejected(), &RejectedRows::retryWanted, this, &ImportPage::check);
    connect(&m_check->rejected(), &RejectedRows::saveWanted, this, &ImportPage::saveRejected);
    connect(&m_check->rejected(), &RejectedRows::meaningWanted, this, [this](const QString &field) {
        go(Columns);
        m_columns->showField(field);
    });
    connect(m_done, &DoneStep::undoWanted, this, [this](qint64 sequence) {
        m_runner->undo(sequence, [this](const Result<> &outcome) {
            m_checked = false;
            m_done->showUndone(outcome);
        });
    });
    connect(m_done, &DoneStep::anotherWanted, this, [this] { go(File); });
}

QString ImportPage::title() const { return tr("Import"); }

ImportPage::Step ImportPage::step() const { return Step(m_steps->currentIndex()); }

void ImportPage::begin()
{
    switch (step()) {
    case File:
        return m_draft->hasTable() ? m_next->setFocus() : m_file->begin();
    case Columns:
        return m_columns->begin();
    case Check:
        return m_check->begin();
    case Done:
        return m_done->begin();
    }
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && !m_work->isRunning())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event) { chooseFile(event->mimeData()->urls().value(0).toLocalFile()); }

void ImportPage::chooseFile(const QString &path)
{
    if (path.isEmpty() || m_work->isRunning())
        return;
    go(File);
    m_file->choose(path);
}

QString ImportPage::missing() const
{
    switch (step()) {
    case File:
        return m_draft->missingForColumns();
    case Columns:
    case Check:
        return m_draft->missingForCheck();
    case Done:
        break;
    }
    return {};
}

void ImportPage::go(int step)
{
    if (step < File || step > Done || m_work->isRunning())
        return;
    m_steps->setCurrentIndex(step);
    setNotice({});
    update();
    if (step == Check && !m_checked)
        check();
    begin();
}

void ImportPage::next()
{
    if (step() != Check)
        go(step() + 1);
    else if (m_checked)
        m_runner->run([this](const Result<ImportedRows> &rows) { showImported(rows); });
    else
        check();
}

void ImportPage::update()
{
    const bool running = m_work->isRunning();
    const QString wanting = missing();
    m_missing->setText(running ? QString() : wanting);
    const bool imports = step() == Check && m_checked;
    m_next->setText(imports ? tr("&Import") : step() == Check ? tr("&Check again") : tr("&Next"));
    m_next->setIcon(icon(imports ? u"document-import"_s : step() == Check ? u"view-refresh"_s : u"go-next"_s));
    m_next->setAccessibleName(m_next->text().remove(u'&'));
    m_next->setVisible(step() != Done);
    m_next->setEnabled(!running && wanting.isEmpty());
    m_back->setEnabled(!running && step() != File);
    m_steps->setEnabled(!running);
    m_done->setWorking(running);
    const bool toColumns = m_draft->missingForColumns().isEmpty();
    const bool toCheck = m_draft->missingForCheck().isEmpty();
    m_bar->setEnabled(!running);
    m_bar->setCurrent(step());
    m_bar->setReachable(m_imported ? Done : toCheck ? Check : toColumns ? Columns : File);
}

void ImportPage::check()
{
    if (const QString wanting = m_draft->missingForCheck(); !wanting.isEmpty())
        return;
    m_checked = false;
    if (!m_check->hasPreview())
        m_check->clear(tr("The import is tried without changing anything\u2026"));
    m_runner->check([this](const Result<ImportPreview> &preview) { showChecked(preview); });
}

void ImportPage::showChecked(const Result<ImportPreview> &preview)
{
    m_checked = preview.has_value();
    if (preview) {
        setNotice({});
        m_check->showPreview(*preview);
    } else {
        setNotice(preview.error().sentence, preview.error().kind == ErrorKind::Cancelled ? Severity::Minor : Severity::Major);
        m_check->clear(tr("What would happen is not known yet; check again."));
    }
    update();
    if (preview && preview->report.rejected == 0)
        m_next->setFocus();
    else
        begin();
}

void ImportPage::showImported(const Result<ImportedRows> &rows)
{
    if (!rows)
        return setNotice(rows.error().sentence, rows.error().kind == ErrorKind::Cancelled ? Severity::Minor : Severity::Major);
    m_imported = true;
    m_checked = false;
    m_done->showImported(*rows);
    go(Done);
}

void ImportPage::saveRejected()
{
    const QString name = tr("%1 rejected.csv", "file name: that of the table").arg(QFileInfo(m_draft->path()).completeBaseName());
    const QString path = session().dialogs().saveFile(this, tr("Save the rejected rows"), name, tr("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    m_runner->saveRejected(
        path, [this, path](const Result<> &outcome) { m_check->rejected().say(outcome ? tr("Written to %1.").arg(path) : outcome.error().sentence); });
}

} // namespace itsms
