// Tries and runs the import that a draft describes, one at a time, on a worker.
#pragma once

#include "core/exchange/import_preview.h"
#include "ui/pages/import/import_draft.h"

namespace itsms {

class ImportWork;

struct ImportedRows
{
    ImportReport report;
    Ids added;
    Ids changed;
};

class ImportRunner final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the runner.
    ImportRunner(ImportDraft &draft, ImportWork &work, QObject *parent);

    template <typename T>
    using Done = std::function<void(const Result<T> &)>;

    /// Each does nothing while another runs; `done` is not called when the runner is gone by then.
    void check(Done<ImportPreview> done);
    void run(Done<ImportedRows> done);
    /// All rejected rows, not only those that are told one by one, with line and reason.
    void saveRejected(const QString &path, Done<void> done);
    /// Takes the import back, as long as it is still the last change.
    void undo(qint64 sequence, Done<void> done);

private:
    Intent intent() const;

    ImportDraft &m_draft;
    ImportWork &m_work;
};

} // namespace itsms
