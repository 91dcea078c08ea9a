// The words for kinds, severities and verdicts, and values as people read them.
#pragma once

#include "core/engine/measures.h"
#include "core/store/journal.h"

#include <QLocale>

namespace itsms {

QString kindWord(Kind kind);
QString severityWord(Severity severity);
QString verdictWord(Verdict verdict);
QString rowChangeWord(RowChange change);

QString clauseWord(const QString &clause); ///< "Clause 6.1"

QString typeWord(const RecordType &type);
QString typesWord(const RecordType &type); ///< The plural.

QString dateText(QDate date, const QLocale &locale);
QString instantText(qint64 instant, const QTimeZone &zone, const QLocale &locale); ///< To the minute.
QString fileSizeText(qint64 bytes, const QLocale &locale);

/// What a value needs to become text for a person.
struct Reader
{
    QLocale locale;
    QTimeZone zone;
    LinkNames *names = nullptr; ///< Titles of link targets; links stay empty without.
};

/// One line. Empty values are empty text.
QString displayText(const Field &field, const Value &value, const Reader &reader);

/// Numbers stand to the right.
bool isNumeric(Kind kind);

} // namespace itsms
