// One record: its life, its fields, its attachments, what links to it, and its history.
#pragma once

#include "core/engine/edit.h"
#include "ui/pages/page.h"

class QMenu;
class QTimer;

namespace itsms {

class DraftOffer;
class FollowUps;
class LifecycleBar;
class OriginLine;
class RecordForm;
class RecordTabs;

class RecordPage final : public Page
{
    Q_OBJECT

public:
    RecordPage(Session &session, const RecordType &type, const Destination &destination, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    /// Never asks: what was typed is kept as a draft, and stands here again when the page is come back to.
    void leave(std::function<void()> proceed) override;
    bool hasUnsaved() const override;
    void begin() override;

    /// None until the record has been read.
    RecordForm *form() const { return m_loaded ? m_form : nullptr; }
    /// Writes what was typed; `then` runs once it is written.
    void save(std::function<void()> then = {});

protected:
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// The record as it is stored, and who changed it since it was shown.
    struct Reading
    {
        Record record;
        std::vector<HistoryEntry> since;
    };

    bool isNew() const { return destination().id == 0; }
    bool editable() const;
    void layOut();
    void addCommands();
    void addFollowUps();
    void addMore();
    void load();
    void loadNew();
    void follow(const Origin &origin);
    void show(Reading reading);
    void makeForm();
    void showForm();
    void showTitle();
    void showSteps();
    void showCommands();
    void take(const QString &transition);
    void saved(const Edit &edit, const Result<EditOutcome> &outcome, const std::function<void()> &then);
    void removeRecord();
    void discard();
    void noticeTyping();
    void keepDraft();
    void dropDraft();
    void offerDraft();
    void takeDraft(const QString &key);
    void focusField(const QString &name);
    void print();
    void duplicate();
    void copyNumber();

    const RecordType &m_type;
    Record m_record;
    bool m_loaded = false;
    bool m_saving = false;
    bool m_begins = false; ///< The focus waits for the form.
    QString m_draft; ///< Key of what is typed here.
    QString m_offered; ///< Key of what was typed at another time.
    LifecycleBar *m_lifecycle;
    DraftOffer *m_offer;
    OriginLine *m_origin; ///< What a new record follows from.
    RecordTabs *m_tabs;
    RecordForm *m_form = nullptr;
    QTimer *m_pause; ///< Until the steps are asked for again.
    QTimer *m_draftPause; ///< Until what was typed is kept.
    QAction *m_save = nullptr;
    QAction *m_discard = nullptr;
    QMenu *m_more = nullptr;
    FollowUps *m_followUps = nullptr;
    std::vector<QAction *> m_stored; ///< Commands of a record that is stored.
    QAction *m_delete = nullptr;
};

} // namespace itsms
