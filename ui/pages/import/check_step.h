// Third step: what the import would do, before anything is done.
#pragma once

#include "core/exchange/import_preview.h"
#include "ui/pages/import/import_draft.h"

#include <QWidget>

class QLabel;
class QTabWidget;
class QTableView;

namespace itsms {

class RejectedRows;
class TablePreviewModel;

class CheckStep final : public QWidget
{
    Q_OBJECT

public:
    /// The draft must outlive the step.
    explicit CheckStep(ImportDraft &draft, QWidget *parent = nullptr);

    void showPreview(const ImportPreview &preview);
    /// In place of a preview: why there is none.
    void clear(const QString &sentence);
    bool hasPreview() const;
    void begin();
    RejectedRows &rejected() { return *m_rejected; }

private:
    enum Part { Changed, New, Unchanged, Rejected, Remarks };

    void addTable(TablePreviewModel *model, const QString &name, const std::vector<qint64> *ids);
    void showChanged(const ImportPreview &preview);
    void showNew(const ImportPreview &preview);
    void showUnchanged(const ImportPreview &preview);
    void showRemarks(const ImportReport &report);
    void label(int part, const QString &name, qint64 count);

    ImportDraft &m_draft;
    QLabel *m_summary;
    QTabWidget *m_parts;
    std::vector<QTableView *> m_tables;
    TablePreviewModel *m_changed;
    TablePreviewModel *m_new;
    TablePreviewModel *m_unchanged;
    TablePreviewModel *m_remarks;
    RejectedRows *m_rejected;
    std::vector<qint64> m_changedIds; ///< Of the records behind the rows.
    std::vector<qint64> m_unchangedIds;
};

} // namespace itsms
