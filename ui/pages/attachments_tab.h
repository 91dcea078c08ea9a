// The files attached to a record.
#pragma once

#include "core/store/records.h"
#include "ui/session.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace itsms {

class AttachmentsTab final : public QWidget
{
    Q_OBJECT

public:
    AttachmentsTab(Session &session, qint64 record, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void counted(qint64 count);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void show(const std::vector<AttachmentInfo> &attachments);
    void add(const QStringList &paths);
    void openCurrent();
    void saveCurrent();
    void removeCurrent();
    /// Writes the chosen attachment to a file; `then` runs when it stands there.
    void write(const QString &path, std::function<void()> then);
    const AttachmentInfo *current() const;
    void complain(const QString &sentence);

    Session &m_session;
    qint64 m_record;
    std::vector<AttachmentInfo> m_attachments;
    QTreeWidget *m_list;
    QLabel *m_fault;
    QLabel *m_none;
    QPushButton *m_open;
    QPushButton *m_save;
    QPushButton *m_remove;
};

} // namespace itsms
