// What the window shows while no workbook is open: the example, a new organisation, a file, or one of the last files.
#pragma once

#include "ui/dialogs.h"
#include "ui/preferences.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace itsms {

class Catalogue;

class StartPage final : public QWidget
{
    Q_OBJECT

public:
    /// All of them must outlive the page.
    StartPage(const Catalogue &catalogue, Preferences &preferences, Dialogs &dialogs, QWidget *parent = nullptr);

    /// Why the file that was to be opened is not.
    void complain(const QString &sentence);
    void refresh();
    /// Puts the focus where a new organisation begins.
    void beginNew();

Q_SIGNALS:
    void openWanted(const QString &path);

private:
    QWidget *buildNew();
    QWidget *buildOpen();
    void buildRecent();
    void makeExample();
    void makeNew();
    void chooseFile();
    void setBusy(const QString &sentence);

    const Catalogue &m_catalogue;
    Preferences &m_preferences;
    Dialogs &m_dialogs;
    QLabel *m_notice;
    QLineEdit *m_organisation;
    QLineEdit *m_person;
    QComboBox *m_language;
    QComboBox *m_edition;
    QLabel *m_recentHeading;
    QTreeWidget *m_recent;
    std::vector<QPushButton *> m_buttons;
};

} // namespace itsms
