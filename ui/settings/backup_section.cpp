// Copies of the workbook and its verification: where the copies are, a new one, and whether the file is whole.
#include "ui/settings/backup_section.h"

#include "core/store/backup.h"
#include "ui/look.h"
#include "ui/pages/page.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr int tick = 100; // milliseconds
constexpr int shownProblems = 12;

QString verdictOf(const Verification &found)
{
    const QLocale locale;
    if (found.sound())
        return BackupSection::tr("The file is whole, and every record is as its history says. Looked at: %1 entries of the history, %2 records, "
                                 "%3 attachments.")
            .arg(locale.toString(found.entries), locale.toString(found.records), locale.toString(found.attachments));
    QStringList lines = found.problems.mid(0, shownProblems);
    if (found.problems.size() > shownProblems)
        lines += BackupSection::tr("\u2026 and %n more.", nullptr, int(found.problems.size() - shownProblems));
    return BackupSection::tr("The file has problems. Keep it as it is, and go on with a copy from before.\n%1").arg(lines.join(u'\n'));
}

} // namespace

BackupSection::BackupSection(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_where(new QLabel)
    , m_copies(mutedLabel({}))
    , m_folder(new QPushButton(icon(u"document-open-folder"_s), tr("Show the copies")))
    , m_copy(new QPushButton(icon(u"document-save-as"_s), tr("Make a copy now")))
    , m_verify(new QPushButton(icon(u"dialog-ok-apply"_s), tr("Verify now")))
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(icon(u"dialog-cancel"_s), tr("Stop")))
    , m_outcome(new QLabel)
    , m_ticker(new QTimer(this))
{
    build();
    m_ticker->setInterval(tick);
    connect(m_ticker, &QTimer::timeout, this, [this] { m_progress->setValue(m_shared->thousandths); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_shared->cancelled = true; });
    connect(m_copy, &QPushButton::clicked, this, &BackupSection::copyNow);
    connect(m_verify, &QPushButton::clicked, this, &BackupSection::verifyNow);
    connect(m_folder, &QPushButton::clicked, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(backupFolder(m_session.workbook()))); });
    refresh();
}

BackupSection::~BackupSection()
{
    if (m_shared)
        m_shared->cancelled = true;
}

void BackupSection::build()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid::step);
    for (QPushButton *button : {m_copy, m_verify, m_folder, m_cancel})
        button->setAccessibleName(button->text());
    for (QPushButton *button : {m_copy, m_verify, m_folder})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *running = new QHBoxLayout;
    running->setSpacing(grid::step);
    running->addWidget(m_progress, 1);
    running->addWidget(m_cancel);
    m_progress->setRange(0, 1000);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    m_cancel->hide();
    for (QLabel *label : {m_where, m_outcome}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_outcome->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::step);
    column->addWidget(m_where);
    column->addWidget(m_copies);
    column->addLayout(buttons);
    column->addLayout(running);
    column->addWidget(m_outcome);
}

void BackupSection::refresh()
{
    const Workbook &workbook = m_session.workbook();
    const QStringList copies = backupCopies(workbook);
    // A path has no spaces to break at; the separators take the place.
    m_where->setText(tr("A copy a day is kept in %1, the last %n of them.", nullptr, keptBackups)
                         .arg(QDir::toNativeSeparators(backupFolder(workbook)).replace(u'/', u"/\u200b"_s)));
    m_folder->setVisible(!copies.isEmpty());
    if (copies.isEmpty())
        return m_copies->setText(tr("There is none yet; the first is made a moment after the workbook is opened."));
    qint64 bytes = 0;
    for (const QString &copy : copies)
        bytes += QFileInfo(copy).size();
    const QLocale locale;
    m_copies->setText(tr("%n copies, %1 together; the newest is of %2.", nullptr, int(copies.size()))
                          .arg(fileSizeText(bytes, locale), instantText(QFileInfo(copies.first()).lastModified().toSecsSinceEpoch(), workbook.timeZone(), locale)));
}

Progress BackupSection::progress() const
{
    return [shared = m_shared](int thousandths) {
        shared->thousandths = thousandths;
        return !shared->cancelled;
    };
}

void BackupSection::setRunning(const QString &sentence)
{
    m_shared = std::make_shared<Shared>();
    for (QPushButton *button : {m_copy, m_verify})
        button->setEnabled(false);
    m_progress->setValue(0);
    m_progress->show();
    m_cancel->show();
    m_outcome->setForegroundRole(QPalette::WindowText);
    m_outcome->setText(sentence);
    m_outcome->show();
    m_ticker->start();
}

void BackupSection::finish(const QString &sentence, bool good)
{
    m_ticker->stop();
    m_progress->hide();
    m_cancel->hide();
    for (QPushButton *button : {m_copy, m_verify})
        button->setEnabled(true);
    m_outcome->setForegroundRole(good ? QPalette::WindowText : QPalette::BrightText);
    m_outcome->setText(tr("%1 %2", "sign and sentence").arg(good ? u"\u2713"_s : u"\u26a0"_s, sentence));
    refresh();
}

void BackupSection::copyNow()
{
    const QFileInfo file(m_session.workbook().path());
    const QString suggestion = u"%1-%2.itsms"_s.arg(file.completeBaseName(), QDateTime::currentDateTime().toString(u"yyyy-MM-dd-HHmm"_s));
    const QString path = m_session.dialogs().saveFile(this, tr("Where to keep the copy"), suggestion, tr("Workbooks (*.itsms)"));
    if (path.isEmpty())
        return;
    setRunning(tr("The copy is being made\u2026"));
    readInBackground(
        m_session.workbook(), this, [path, progress = progress()](const Workbook &workbook) { return backUp(workbook, path, progress); },
        [this, path](const Result<> &made) {
            finish(made ? tr("The copy is at %1 and passed the check.").arg(QDir::toNativeSeparators(path)) : made.error().sentence, bool(made));
        });
}

void BackupSection::verifyNow()
{
    setRunning(tr("The history is being played again and held against every record\u2026"));
    readInBackground(
        m_session.workbook(), this, [progress = progress()](const Workbook &workbook) { return verify(workbook, progress); },
        [this](const Result<Verification> &found) {
            finish(found ? verdictOf(*found) : found.error().sentence, found && found->sound());
        });
}

} // namespace itsms
