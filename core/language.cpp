// The reader's language: which one it is, and its words loaded into the program.
#include "core/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

/// "de_AT.UTF-8@euro" is "de"; "C" and "POSIX" speak the language of the sources.
QString languageCode(const QString &locale)
{
    const QString code = locale.section(u'.', 0, 0).section(u'@', 0, 0).section(u'_', 0, 0).section(u'-', 0, 0).toLower();
    return code == "c"_L1 || code == "posix"_L1 ? u"en"_s : code;
}

/// The languages a variable asks for, the best first. LANGUAGE may name several.
QStringList asked(const char *variable)
{
    return qEnvironmentVariable(variable).split(u':', Qt::SkipEmptyParts);
}

void load(QCoreApplication &application, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(name, folder))
        return;
    translator->setParent(&application);
    application.installTranslator(translator.release());
}

} // namespace

QStringList shippedLanguages()
{
    QStringList languages = {u"en"_s};
    const QStringList files = QDir(u":/i18n"_s).entryList({u"itsms_*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString language = file.section(u'_', 1).section(u'.', 0, 0);
        if (!languages.contains(language))
            languages.append(language);
    }
    return languages;
}

QString readersLanguage(const QString &chosen)
{
    QStringList wishes = {chosen};
    for (const char *variable : {"LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"})
        wishes += asked(variable);
    const QStringList shipped = shippedLanguages();
    for (const QString &wish : wishes)
        if (const QString code = languageCode(wish); shipped.contains(code))
            return code;
    return u"en"_s;
}

void installLanguage(QCoreApplication &application, const QString &language)
{
    // What another language left would be read where this one has no word.
    qDeleteAll(application.findChildren<QTranslator *>(Qt::FindDirectChildrenOnly));
    load(application, u"itsms_en"_s, u":/i18n"_s);
    if (language == "en"_L1)
        return;
    load(application, QString(u"qtbase_"_s + language), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(application, QString(u"itsms_"_s + language), u":/i18n"_s);
}

QLocale localeOf(const QString &language)
{
    // Not QLocale::system(): with LANGUAGE alone it calls itself German and still writes English dates.
    for (const char *variable : {"LC_ALL", "LC_TIME", "LANG"}) {
        const QString name = qEnvironmentVariable(variable).section(u'.', 0, 0);
        if (name.isEmpty())
            continue;
        const bool named = name.contains(u'_') && languageCode(name) == language;
        return named ? QLocale(name) : QLocale(language);
    }
    return QLocale(language);
}

} // namespace itsms
