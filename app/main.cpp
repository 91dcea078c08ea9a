// The desktop program: language and look, then the window with the file that was named, or the last one.
#include "app/measure_start.h"
#include "core/catalogue.h"
#include "core/language.h"
#include "core/store/schema.h"
#include "ui/look.h"
#include "ui/main_window.h"
#include "ui/new_window.h"
#include "ui/preferences.h"
#include "ui/system_theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>
#include <QThreadPool>

using namespace itsms;
using namespace Qt::StringLiterals;

namespace {

/// Words and formats of the language that the person chose.
void speak(QApplication &application, const Preferences &preferences)
{
    const QString language = readersLanguage(preferences.language());
    QLocale::setDefault(localeOf(language));
    installLanguage(application, language);
}

QStringList namedFiles(const QApplication &application)
{
    QCommandLineParser arguments;
    arguments.setApplicationDescription(QCoreApplication::translate(
        "Program", "The service management system of an organisation in one file, held against ISO/IEC 20000-1."));
    arguments.addHelpOption();
    arguments.addVersionOption();
    arguments.addPositionalArgument(u"workbook"_s, QCoreApplication::translate("Program", "The workbook to open."), u"[workbook]"_s);
    arguments.process(application);
    return arguments.positionalArguments();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    // What the first workbook is held against takes a while to be worked out: meanwhile Qt looks for fonts.
    QThreadPool::globalInstance()->start([] { (void)schemaDigest(Catalogue::standard()); });
    QCoreApplication::setOrganizationName(u"itsms-workbench"_s);
    QCoreApplication::setApplicationName(u"itsms-workbench"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ITSMS_VERSION));
    QGuiApplication::setDesktopFileName(u"itsms-workbench"_s);

    const Preferences preferences;
    speak(application, preferences);
    const QStringList files = namedFiles(application);
    applyLook(application, preferences.theme());
    const SystemTheme systemTheme(application, [&preferences] { return preferences.theme(); });
    measureStart(application);

    int outcome = newWindowWanted;
    for (bool first = true; outcome == newWindowWanted; first = false) {
        if (!first)
            speak(application, preferences);
        MainWindow window(Catalogue::standard());
        // Before the window shows: a page that nobody is to see need not be laid out and painted.
        if (first && !files.isEmpty())
            window.openFile(files.first());
        else
            window.openLastFile();
        window.show();
        outcome = QApplication::exec();
    }
    // Workers hold connections of their own; they finish before the libraries go.
    QThreadPool::globalInstance()->waitForDone();
    return outcome;
}
