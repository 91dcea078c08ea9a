// Every question that stops the person, in one place, so that a test can answer it.
#include "ui/dialogs.h"

#include "ui/file_dialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Dialogs)
};

} // namespace

QString Dialogs::folder() const
{
    const QString last = QFileInfo(m_preferences.documentPath(u"x"_s)).path();
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    for (const QString &each : {last == u"." ? QString() : last, documents})
        if (!each.isEmpty() && QFileInfo(each).isDir())
            return each;
    return QDir::homePath();
}

QStringList Dialogs::run(QFileDialog &dialog)
{
    if (!dialog.exec() || dialog.selectedFiles().isEmpty())
        return {};
    m_preferences.rememberDocument(dialog.selectedFiles().first());
    return dialog.selectedFiles();
}

bool Dialogs::takeAnswer(QString &answer)
{
    if (m_answers.empty())
        return false;
    answer = m_answers.front();
    m_answers.pop_front();
    return true;
}

LeaveAnswer Dialogs::askToLeave(QWidget *parent, const QString &what)
{
    if (QString answer; takeAnswer(answer))
        return answer == u"save" ? LeaveAnswer::Save : answer == u"discard" ? LeaveAnswer::Discard : LeaveAnswer::Stay;
    QMessageBox box(
        QMessageBox::Question, Tr::tr("Unsaved changes"), Tr::tr("What you typed in %1 is not saved yet.").arg(what), {}, parent);
    const QPushButton *save = box.addButton(Tr::tr("Save"), QMessageBox::AcceptRole);
    const QPushButton *discard = box.addButton(Tr::tr("Discard"), QMessageBox::DestructiveRole);
    box.addButton(Tr::tr("Stay here"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() == save)
        return LeaveAnswer::Save;
    return box.clickedButton() == discard ? LeaveAnswer::Discard : LeaveAnswer::Stay;
}

bool Dialogs::confirm(QWidget *parent, const QString &question, const QString &action)
{
    if (QString answer; takeAnswer(answer))
        return answer == u"yes";
    QMessageBox box(QMessageBox::Question, action, question, {}, parent);
    const QPushButton *yes = box.addButton(action, QMessageBox::AcceptRole);
    box.addButton(Tr::tr("Cancel"), QMessageBox::RejectRole);
    box.exec();
    return box.clickedButton() == yes;
}

QString Dialogs::openFile(QWidget *parent, const QString &title, const QString &filter)
{
    if (QString answer; takeAnswer(answer))
        return answer;
    FileDialog dialog(parent, title, folder(), filter);
    dialog.setFileMode(QFileDialog::ExistingFile);
    return run(dialog).value(0);
}

QStringList Dialogs::openFiles(QWidget *parent, const QString &title)
{
    if (QString answer; takeAnswer(answer))
        return answer.isEmpty() ? QStringList() : QStringList(answer);
    FileDialog dialog(parent, title, folder(), {});
    dialog.setFileMode(QFileDialog::ExistingFiles);
    return run(dialog);
}

QString Dialogs::saveFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter)
{
    if (QString answer; takeAnswer(answer))
        return answer;
    const QString place = QDir::isAbsolutePath(suggestion) ? suggestion : QDir(folder()).filePath(suggestion);
    FileDialog dialog(parent, title, QFileInfo(place).path(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.selectFile(QFileInfo(place).fileName());
    // A name without an ending gets that of the kind chosen.
    const auto complete = [&dialog] {
        const QString chosen = dialog.selectedNameFilter();
        dialog.setDefaultSuffix(chosen.section(u"*."_s, 1).section(u')', 0, 0).section(u' ', 0, 0));
    };
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, complete);
    complete();
    return run(dialog).value(0);
}

} // namespace itsms
