// Bringing a table in: choose it, say which column fills which field, try it, run it.
#pragma once

#include "core/exchange/import.h"
#include "ui/pages/page.h"

#include <atomic>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableView;
class QTabWidget;

namespace itsms {

class MappingModel;
class RejectionsModel;
class TablePreviewModel;

class ImportPage final : public Page
{
    Q_OBJECT

public:
    ImportPage(Session &session, const Destination &destination, QWidget *parent = nullptr);
    ~ImportPage() override;

    QString title() const override;
    void refresh() override { }
    void begin() override;

    void chooseFile(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// What the worker counts up and the window looks at.
    struct Shared
    {
        std::atomic<bool> cancelled = false;
        std::atomic<qint64> rows = 0;
        std::atomic<qint64> position = 0;
        std::atomic<qint64> size = 0;
    };
    struct Opened;

    QWidget *buildSource();
    QWidget *buildTabs();
    QWidget *buildRun();
    void fillTypes(const QString &type);
    void fillProfiles();
    void showOpened(Opened opened);
    void adoptProfile();
    void askForDates();
    ImportProfile profile() const;
    const RecordType *type() const;
    void run(bool dry);
    void showProgress();
    void finished(const Result<ImportReport> &report, bool dry);
    void setRunning(bool running);
    void updateButtons();

    QLineEdit *m_path;
    QComboBox *m_type;
    QComboBox *m_profile;
    QLabel *m_format;
    QTabWidget *m_tabs;
    TablePreviewModel *m_preview;
    MappingModel *m_mapping;
    RejectionsModel *m_rejections;
    QTableView *m_mappingTable;
    QWidget *m_dateQuestion;
    QLabel *m_dateText;
    QComboBox *m_dateFormat;
    QLabel *m_outcome;
    QProgressBar *m_progress;
    QPushButton *m_try;
    QPushButton *m_run;
    QPushButton *m_cancel;
    QTimer *m_ticker;
    std::shared_ptr<Shared> m_shared;
    std::vector<ImportProfile> m_profiles;
    ImportProfile m_base;
    QStringList m_columns;
    bool m_running = false;
};

} // namespace itsms
