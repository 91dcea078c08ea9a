// What a deadline's mark says: "Overdue 3 days", "Due in 5 days".
#include "ui/models/due_words.h"

#include "core/catalogue.h"
#include "ui/words.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(DueWords)
};

} // namespace

QString dueWord(const DueRecord &record, const Moment &moment)
{
    const int days = int(record.day.daysTo(moment.today));
    if (record.urgency == Urgency::Overdue)
        return days > 0 ? Tr::tr("Overdue %n day(s)", nullptr, days) : Tr::tr("Overdue today");
    return days < 0 ? Tr::tr("Due in %n day(s)", nullptr, -days) : Tr::tr("Due today");
}

QString dueSentence(const DueRecord &record, const Moment &moment, const QTimeZone &zone, const QLocale &locale)
{
    const QString label = translated(record.type->context, record.deadline->label);
    const QString when = record.instant ? instantText(*record.instant, zone, locale) : dateText(record.day, locale);
    return Tr::tr("%1: %2 (%3)", "deadline, when, how far away").arg(label, when, dueWord(record, moment));
}

Severity dueSeverity(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Overdue:
        return Severity::Major;
    case Urgency::AtRisk:
        return Severity::Minor;
    case Urgency::Ahead:
        break;
    }
    return Severity::Observation;
}

} // namespace itsms
