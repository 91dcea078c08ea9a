// The files attached to a record, and how the chosen one looks.
#pragma once

#include "core/store/records.h"
#include "ui/session.h"

#include <QWidget>

class QLabel;
class QMimeData;
class QPushButton;
class QSplitter;
class QTreeWidget;

namespace itsms {

class AttachmentPreview;

class AttachmentsTab final : public QWidget
{
    Q_OBJECT

public:
    AttachmentsTab(Session &session, qint64 record, QWidget *parent = nullptr);

    void refresh();
    void attachDropped(const QMimeData &dropped);

Q_SIGNALS:
    void counted(qint64 count);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void layOut();
    void showCurrent();
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
    AttachmentPreview *m_preview;
    QSplitter *m_parts;
    QLabel *m_fault;
    QLabel *m_none;
    QPushButton *m_attach;
    QPushButton *m_open;
    QPushButton *m_save;
    QPushButton *m_remove;
};

} // namespace itsms
