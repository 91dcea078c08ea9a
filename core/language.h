// The reader's language: which one it is, and its words loaded into the program.
#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;
class QLocale;

namespace itsms {

/// Languages the program speaks, "en" first.
QStringList shippedLanguages();

/// The first shipped language of `chosen` and the environment (LANGUAGE, LC_ALL, LC_MESSAGES, LANG, in this order); "en" where
/// they name none.
QString readersLanguage(const QString &chosen = {});

/// Loads the words of `language`, Qt's own included, in place of those of another. The translators belong to the application. English is
/// loaded under every other language, because it holds the plural forms of what is not translated.
void installLanguage(QCoreApplication &application, const QString &language);

/// Formats of dates and numbers for a language: the system's own where it has that language, its country included.
QLocale localeOf(const QString &language);

} // namespace itsms
