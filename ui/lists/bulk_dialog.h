// The same change to all selected records: shows first how many will change and which refuse it and why, then does it as one.
#pragma once

#include "core/engine/bulk.h"
#include "ui/session.h"

#include <QDialog>

#include <atomic>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTimer;
class QTreeWidget;

namespace itsms {

class FieldEditor;

enum class BulkKind {
    Edit, ///< One field gets one value.
    Step, ///< One step of the lifecycle.
};

class BulkDialog final : public QDialog
{
    Q_OBJECT

public:
    BulkDialog(Session &session, const RecordType &type, Ids ids, BulkKind kind, QWidget *parent);
    ~BulkDialog() override;

    /// Chooses the step, or the field, of that name.
    void choose(const QString &name);

    void reject() override;

Q_SIGNALS:
    void done(const QString &sentence); ///< What was changed, for the status line.

private:
    using Work = std::function<Result<BulkOutcome>(Workbook &, BulkMode)>;

    void build();
    void fillChoice();
    void markSteps();
    void disableStep(const Transition &transition);
    void chooseField();
    void rehearseSoon();
    void rehearse();
    void perform();
    void showRehearsal(const Result<BulkOutcome> &outcome);
    /// The change as it is set now; a sentence where it is not set yet.
    Result<Work> work() const;
    QString actionText() const;
    void setBusy(const QString &sentence);

    Session &m_session;
    const RecordType &m_type;
    const Ids m_ids;
    const BulkKind m_kind;
    QComboBox *m_choice;
    QLabel *m_valueLabel;
    QStackedWidget *m_editors;
    FieldEditor *m_editor = nullptr;
    QLabel *m_summary;
    QTreeWidget *m_refusals;
    QPushButton *m_run;
    QPushButton *m_cancel;
    QTimer *m_pause;
    QTimer *m_ticker; ///< Shows how far the work is.
    std::shared_ptr<std::atomic<bool>> m_stop;
    std::shared_ptr<std::atomic<qint64>> m_done;
    quint64 m_asked = 0;
    bool m_performing = false;
};

} // namespace itsms
