// Every question that stops the person, in one place, so that a test can answer it.
#pragma once

#include "ui/preferences.h"

#include <QString>
#include <QStringList>

#include <deque>

class QFileDialog;
class QWidget;

namespace itsms {

enum class LeaveAnswer { Save, Discard, Stay };

class Dialogs
{
public:
    /// What to do with typing that is not saved yet.
    LeaveAnswer askToLeave(QWidget *parent, const QString &what);
    bool confirm(QWidget *parent, const QString &question, const QString &action);

    /// Empty where the person gave up. `filter` as QFileDialog has it.
    QString openFile(QWidget *parent, const QString &title, const QString &filter);
    QStringList openFiles(QWidget *parent, const QString &title);
    QString saveFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter);

    /// Where files are looked for first: in the folder of the one before, in the documents where there are any, else at home.
    QString folder() const;

    /// Tests: the next dialogs are not shown; they answer this, one after the other: "save", "discard", "stay", "yes", "no" or a path.
    void answerNext(const QString &answer) { m_answers.push_back(answer); }

private:
    bool takeAnswer(QString &answer);
    QStringList run(QFileDialog &dialog); ///< What was chosen; nothing where the person gave up.

    Preferences m_preferences;
    std::deque<QString> m_answers;
};

} // namespace itsms
