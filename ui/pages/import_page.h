// Bringing a table in, in four steps: the file, what fills which field, what would happen, what was done.
#pragma once

#include "core/exchange/import_preview.h"
#include "ui/pages/page.h"

class QPushButton;
class QStackedWidget;

namespace itsms {

class CheckStep;
class ColumnsStep;
class DoneStep;
class FileStep;
class ImportDraft;
class ImportRunner;
class ImportWork;
class StepBar;
struct ImportedRows;

class ImportPage final : public Page
{
    Q_OBJECT

public:
    ImportPage(Session &session, const Destination &destination, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override { }
    void begin() override;

    void chooseFile(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum Step { File, Columns, Check, Done };

    QWidget *buildWay();
    void connectParts();
    Step step() const;
    void go(int step);
    void next();
    void update();
    void check();
    void showChecked(const Result<ImportPreview> &preview);
    void showImported(const Result<ImportedRows> &rows);
    void saveRejected();
    QString missing() const;

    ImportDraft *m_draft;
    ImportWork *m_work;
    ImportRunner *m_runner;
    StepBar *m_bar;
    QStackedWidget *m_steps;
    FileStep *m_file;
    ColumnsStep *m_columns;
    CheckStep *m_check;
    DoneStep *m_done;
    QLabel *m_missing;
    QPushButton *m_back;
    QPushButton *m_next;
    bool m_checked = false;  ///< What the check shows is what would happen now.
    bool m_imported = false; ///< There is something done to look at.
};

} // namespace itsms
