// The files attached to a record.
#include "ui/pages/attachments_tab.h"

#include "ui/look.h"
#include "ui/models/roomy_delegate.h"
#include "ui/pages/attachment_preview.h"
#include "ui/pages/page.h"

#include <QDesktopServices>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSaveFile>
#include <QSplitter>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace itsms {

using namespace Qt::StringLiterals;

AttachmentsTab::AttachmentsTab(Session &session, qint64 record, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_record(record)
    , m_list(new QTreeWidget)
    , m_preview(new AttachmentPreview(session))
    , m_parts(new QSplitter)
    , m_fault(new QLabel)
    , m_none(mutedLabel(tr("Nothing is attached yet. Attach files with the button above, or drop them anywhere on this page.")))
    , m_attach(new QPushButton(icon(u"mail-attachment"_s), tr("Attach files")))
    , m_open(new QPushButton(icon(u"document-open"_s), tr("Open")))
    , m_save(new QPushButton(icon(u"document-save-as"_s), tr("Save a copy")))
    , m_remove(new QPushButton(icon(u"list-remove"_s), tr("Remove")))
{
    layOut();
    setAcceptDrops(!session.isReadOnly());
    m_attach->setDisabled(session.isReadOnly());
    connect(m_attach, &QPushButton::clicked, this, [this] { add(m_session.dialogs().openFiles(this, tr("Attach files"))); });
    connect(m_open, &QPushButton::clicked, this, &AttachmentsTab::openCurrent);
    connect(m_save, &QPushButton::clicked, this, &AttachmentsTab::saveCurrent);
    connect(m_remove, &QPushButton::clicked, this, &AttachmentsTab::removeCurrent);
    connect(m_list, &QTreeWidget::itemActivated, this, &AttachmentsTab::openCurrent);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &AttachmentsTab::showCurrent);
    show({});
}

void AttachmentsTab::layOut()
{
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_attach, m_open, m_save, m_remove}) {
        button->setAccessibleName(button->text());
        buttons->addWidget(button);
    }
    buttons->addStretch();
    m_list->setAccessibleName(tr("Attachments"));
    m_list->setHeaderLabels({tr("Name"), tr("Size"), tr("Added"), tr("By")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    giveRoom(m_list);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setMinimumSectionSize(10 * grid::step);
    m_fault->setForegroundRole(QPalette::BrightText);
    m_fault->setWordWrap(true);
    m_fault->hide();
    m_parts->addWidget(m_list);
    m_parts->addWidget(m_preview);
    m_parts->setStretchFactor(0, 1);
    m_parts->setStretchFactor(1, 1);
    m_parts->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, grid::gap, 0, 0);
    column->addLayout(buttons);
    column->addWidget(m_fault);
    column->addWidget(m_parts, 1);
    column->addWidget(m_none, 1, Qt::AlignTop);
}

void AttachmentsTab::refresh()
{
    readInBackground(
        m_session.workbook(), this, [record = m_record](const Workbook &workbook) { return attachments(workbook, record); },
        [this](const Result<std::vector<AttachmentInfo>> &found) {
            if (found)
                show(*found);
            else
                complain(found.error().sentence);
        });
}

void AttachmentsTab::show(const std::vector<AttachmentInfo> &attachments)
{
    const QString chosen = current() ? current()->sha256 : QString();
    m_attachments.clear();
    m_list->clear();
    m_attachments = attachments;
    const Reader reader = m_session.reader();
    for (const AttachmentInfo &each : attachments)
        new QTreeWidgetItem(m_list,
            {each.name, fileSizeText(each.size, reader.locale), instantText(each.addedAt, reader.zone, reader.locale), each.addedBy});
    const auto again =
        std::find_if(attachments.begin(), attachments.end(), [&chosen](const AttachmentInfo &each) { return each.sha256 == chosen; });
    if (!attachments.empty())
        m_list->setCurrentItem(m_list->topLevelItem(again == attachments.end() ? 0 : int(again - attachments.begin())));
    showCurrent();
    m_parts->setHidden(attachments.empty());
    m_none->setVisible(attachments.empty());
    m_open->setDisabled(attachments.empty());
    m_save->setDisabled(attachments.empty());
    m_remove->setDisabled(attachments.empty() || m_session.isReadOnly());
    Q_EMIT counted(qint64(attachments.size()));
}

void AttachmentsTab::showCurrent() { m_preview->showAttachment(current()); }

const AttachmentInfo *AttachmentsTab::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 || row >= int(m_attachments.size()) ? nullptr : &m_attachments[std::size_t(row)];
}

void AttachmentsTab::complain(const QString &sentence)
{
    m_fault->setText(sentence);
    m_fault->setVisible(!sentence.isEmpty());
}

void AttachmentsTab::add(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    m_session.change(
        this,
        [paths, record = m_record, intent = m_session.intent(tr("Attached %1", "names of files").arg(QFileInfo(paths.first()).fileName()))](
            Workbook &workbook) -> Result<> {
            ITSMS_TRY(auto transaction, Transaction::begin(workbook, intent));
            for (const QString &path : paths) {
                // Reading it would also drop the locks on it.
                if (QFileInfo(path).canonicalFilePath() == QFileInfo(workbook.path()).canonicalFilePath())
                    return wrongUse(tr("%1 is this workbook itself; it cannot be attached to one of its records.").arg(path));
                QFile file(path);
                if (!file.open(QIODevice::ReadOnly))
                    return fileFailure(tr("%1 cannot be read: %2.").arg(path, file.errorString()));
                ITSMS_CHECK(transaction->attach(record, QFileInfo(path).fileName(), file.readAll()));
            }
            ITSMS_CHECK(transaction->commit());
            return {};
        },
        [this](const Result<> &done) {
            complain(done ? QString() : done.error().sentence);
            refresh();
        });
}

void AttachmentsTab::write(const QString &path, std::function<void()> then)
{
    const AttachmentInfo *chosen = current();
    if (!chosen || path.isEmpty())
        return;
    readInBackground(
        m_session.workbook(), this,
        [path, sha256 = chosen->sha256](const Workbook &workbook) -> Result<> {
            ITSMS_TRY(const QByteArray content, attachmentContent(workbook, sha256));
            QDir().mkpath(QFileInfo(path).path());
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
                return fileFailure(tr("%1 cannot be written: %2.").arg(path, file.errorString()));
            return {};
        },
        [this, then = std::move(then)](const Result<> &done) {
            complain(done ? QString() : done.error().sentence);
            if (done)
                then();
        });
}

void AttachmentsTab::openCurrent()
{
    const AttachmentInfo *chosen = current();
    if (!chosen)
        return;
    // A folder of its own for each content: two attachments may have the same name.
    const QString path =
        QDir(QDir::tempPath()).filePath(u"itsms-workbench/%1/%2"_s.arg(chosen->sha256.left(12), QFileInfo(chosen->name).fileName()));
    write(path, [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

void AttachmentsTab::saveCurrent()
{
    if (const AttachmentInfo *chosen = current()) {
        const QString path = m_session.dialogs().saveFile(this, tr("Save a copy"), QFileInfo(chosen->name).fileName(), {});
        write(path, [this, path] { m_session.say(tr("Written to %1.").arg(path)); });
    }
}

void AttachmentsTab::removeCurrent()
{
    const AttachmentInfo *chosen = current();
    if (!chosen)
        return;
    m_session.change(
        this,
        [id = chosen->id, intent = m_session.intent(tr("Removed the attachment %1").arg(chosen->name))](Workbook &workbook) -> Result<> {
            ITSMS_TRY(auto transaction, Transaction::begin(workbook, intent));
            ITSMS_CHECK(transaction->detach(id));
            ITSMS_CHECK(transaction->commit());
            return {};
        },
        [this](const Result<> &done) {
            complain(done ? QString() : done.error().sentence);
            refresh();
        });
}

void AttachmentsTab::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void AttachmentsTab::dropEvent(QDropEvent *event) { attachDropped(*event->mimeData()); }

void AttachmentsTab::attachDropped(const QMimeData &dropped)
{
    QStringList paths;
    for (const QUrl &url : dropped.urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    add(paths);
}

} // namespace itsms
