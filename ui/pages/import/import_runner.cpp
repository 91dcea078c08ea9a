// Tries and runs the import that a draft describes.
#include "ui/pages/import/import_runner.h"

#include "core/store/journal.h"
#include "ui/pages/import/import_work.h"

#include <QFileInfo>

namespace itsms {

namespace {

Result<ImportedRows> importRows(Workbook &workbook, const ImportRequest &request, const Intent &intent, ImportOptions options)
{
    ImportedRows rows;
    options.row = [&rows](qint64, RowOutcome outcome, const Record &record) {
        if (outcome == RowOutcome::New)
            rows.added.push_back(record.id());
        else if (outcome == RowOutcome::Changed)
            rows.changed.push_back(record.id());
    };
    ITSMS_TRY(const auto source, openTable(request.table));
    ITSMS_TRY(rows.report, runImport(workbook, *source, request.profile, intent, options));
    return rows;
}

Result<> undoIfLast(Workbook &workbook, qint64 sequence, const QString &person)
{
    ITSMS_TRY(const std::optional<JournalEntry> last, undoable(workbook));
    if (!last || last->sequence != sequence)
        return refused(ImportRunner::tr("Something else was changed since the import. Undo takes changes back one after the other, the last one first."));
    return itsms::undo(workbook, person).map([](const JournalEntry &) {});
}

} // namespace

ImportRunner::ImportRunner(ImportDraft &draft, ImportWork &work, QObject *parent)
    : QObject(parent)
    , m_draft(draft)
    , m_work(work)
{
}

Intent ImportRunner::intent() const
{
    return m_draft.session().intent(tr("Imported %1", "name of a file").arg(QFileInfo(m_draft.path()).fileName()));
}

void ImportRunner::check(Done<ImportPreview> done)
{
    if (m_work.isRunning())
        return;
    ImportOptions options;
    options.progress = m_work.begin(tr("Checking:"));
    // Nothing remains of a dry run, so nobody has to hear of a change.
    changeInBackground(
        m_draft.session().workbook(), this,
        [request = m_draft.request(), intent = intent(), options](Workbook &workbook) -> Result<ImportPreview> {
            ITSMS_TRY(const auto source, openTable(request.table));
            return previewImport(workbook, *source, request.profile, intent, options);
        },
        [this, done = std::move(done)](const Result<ImportPreview> &preview) {
            m_work.end();
            done(preview);
        });
}

void ImportRunner::run(Done<ImportedRows> done)
{
    if (m_work.isRunning())
        return;
    ImportOptions options;
    // Said on the page with its own button, and in the status line wherever the person goes meanwhile.
    const auto work = m_draft.session().running().begin(tr("Importing"));
    options.progress = [onPage = m_work.begin(tr("Importing:")), work](const ImportProgress &progress) {
        if (progress.size > 0)
            work->setShare(int(1000 * progress.position / progress.size));
        return onPage(progress) && !work->isCancelled();
    };
    m_draft.session().change(
        this,
        [request = m_draft.request(), intent = intent(), options](Workbook &workbook) { return importRows(workbook, request, intent, options); },
        [this, done = std::move(done)](const Result<ImportedRows> &rows) {
            m_work.end();
            done(rows);
        });
}

void ImportRunner::saveRejected(const QString &path, Done<void> done)
{
    if (m_work.isRunning())
        return;
    if (QFileInfo(path).canonicalFilePath() == QFileInfo(m_draft.path()).canonicalFilePath() && QFileInfo::exists(path)) {
        done(wrongUse(tr("%1 is the table itself; the rejected rows need another file.").arg(path)));
        return;
    }
    ImportOptions options{.dryRun = true, .rejectsPath = path};
    options.progress = m_work.begin(tr("Writing the rejected rows:"));
    changeInBackground(
        m_draft.session().workbook(), this,
        [request = m_draft.request(), intent = intent(), options](Workbook &workbook) -> Result<> {
            ITSMS_TRY(const auto source, openTable(request.table));
            return runImport(workbook, *source, request.profile, intent, options).map([](const ImportReport &) {});
        },
        [this, done = std::move(done)](const Result<> &outcome) {
            m_work.end();
            done(outcome);
        });
}

void ImportRunner::undo(qint64 sequence, Done<void> done)
{
    if (m_work.isRunning())
        return;
    m_work.begin(tr("Taking the import back:"));
    m_draft.session().change(
        this, [sequence, person = m_draft.session().preferences().person()](Workbook &workbook) { return undoIfLast(workbook, sequence, person); },
        [this, done = std::move(done)](const Result<> &outcome) {
            m_work.end();
            done(outcome);
        });
}

} // namespace itsms
