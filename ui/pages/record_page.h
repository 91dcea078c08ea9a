// One record: its life, its fields, its attachments, what links to it, and its history.
#pragma once

#include "ui/pages/page.h"

class QScrollArea;
class QTabWidget;
class QTimer;

namespace itsms {

class AttachmentsTab;
class BacklinksTab;
class HistoryTab;
class LifecycleBar;
class RecordForm;

class RecordPage final : public Page
{
    Q_OBJECT

public:
    RecordPage(Session &session, const RecordType &type, const Destination &destination, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    void leave(std::function<void()> proceed) override;
    bool hasUnsaved() const override;
    void begin() override;

    RecordForm *form() const { return m_form; }
    /// Writes what was typed; `then` runs once it is written.
    void save(std::function<void()> then = {});

private:
    bool isNew() const { return destination().id == 0; }
    bool editable() const;
    void addCommands();
    void load();
    void show(Record record);
    void showForm();
    void showTitle();
    void showTabs();
    void showSteps();
    void take(const QString &transition);
    void saved(const Result<qint64> &id, const std::function<void()> &then);
    void removeRecord();
    void discard();

    const RecordType &m_type;
    Record m_record;
    bool m_loaded = false;
    bool m_saving = false;
    LifecycleBar *m_lifecycle;
    QTabWidget *m_tabs;
    QScrollArea *m_scroll;
    RecordForm *m_form = nullptr;
    AttachmentsTab *m_attachments = nullptr;
    BacklinksTab *m_backlinks = nullptr;
    HistoryTab *m_history = nullptr;
    QTimer *m_pause;
    QAction *m_save = nullptr;
    QAction *m_discard = nullptr;
    QAction *m_delete = nullptr; ///< Of a record that is stored.
};

} // namespace itsms
