// The desktop program: language and look, then the window with the file that was named, or the last one.
#include "core/catalogue.h"
#include "ui/look.h"
#include "ui/main_window.h"
#include "ui/preferences.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QThreadPool>
#include <QTranslator>

using namespace itsms;
using namespace Qt::StringLiterals;

namespace {

void installLanguage(QApplication &application, const QString &chosen)
{
    const QLocale locale = chosen.isEmpty() ? QLocale::system() : QLocale(chosen);
    QLocale::setDefault(locale);
    auto *ours = new QTranslator(&application);
    // English has a file as well: it holds the plural forms.
    if (ours->load(locale, u"itsms"_s, u"_"_s, u":/i18n"_s) || ours->load(u":/i18n/itsms_en.qm"_s))
        QCoreApplication::installTranslator(ours);
    auto *qt = new QTranslator(&application);
    if (qt->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"itsms-workbench"_s);
    QCoreApplication::setApplicationName(u"itsms-workbench"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ITSMS_VERSION));
    QGuiApplication::setDesktopFileName(u"itsms-workbench"_s);

    const Preferences preferences;
    installLanguage(application, preferences.language());
    QCommandLineParser arguments;
    arguments.setApplicationDescription(QCoreApplication::translate(
        "Program", "The service management system of an organisation in one file, held against ISO/IEC 20000-1."));
    arguments.addHelpOption();
    arguments.addVersionOption();
    arguments.addPositionalArgument(u"workbook"_s, QCoreApplication::translate("Program", "The workbook to open."), u"[workbook]"_s);
    arguments.process(application);
    applyLook(application, preferences.theme());

    int outcome = 0;
    {
        MainWindow window(Catalogue::standard());
        window.show();
        if (arguments.positionalArguments().isEmpty())
            window.openLastFile();
        else
            window.openFile(arguments.positionalArguments().first());
        outcome = QApplication::exec();
    }
    // Workers hold connections of their own; they finish before the libraries go.
    QThreadPool::globalInstance()->waitForDone();
    return outcome;
}
