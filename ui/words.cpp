// The words for kinds, severities and verdicts, and values as people read them.
#include "ui/words.h"

#include "core/field_text.h"

#include <QCoreApplication>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString linkText(const Field &field, qint64 id, const Reader &reader)
{
    if (!reader.names)
        return {};
    const LinkNames::Target &target = reader.names->target(linkTarget(field), id);
    return target.title.isEmpty() ? target.ref : target.title;
}

QString linksText(const Field &field, const Ids &ids, const Reader &reader)
{
    QStringList titles;
    for (const qint64 id : ids)
        titles.append(linkText(field, id, reader));
    return titles.join(u", "_s);
}

QString integerText(const Field &field, qint64 value, const Reader &reader)
{
    switch (field.kind) {
    case Kind::YesNo:
        return value ? Tr::tr("Yes") : Tr::tr("No");
    case Kind::Money:
        return reader.locale.toString(double(value) / 100, 'f', 2);
    case Kind::Instant:
        return instantText(value, reader.zone, reader.locale);
    case Kind::Duration:
        return durationText(value);
    case Kind::Person:
    case Kind::Link:
    case Kind::Links: // In a history each of them is a change of its own.
        return linkText(field, value, reader);
    case Kind::Percent:
        return Tr::tr("%1 %", "percentage").arg(reader.locale.toString(value));
    case Kind::Text:
    case Kind::LongText:
    case Kind::Integer:
    case Kind::Decimal:
    case Kind::Date:
    case Kind::Choice:
    case Kind::Rows:
    case Kind::Attachment:
        return reader.locale.toString(value);
    }
    return {};
}

QString stringText(const Field &field, const QString &text, const Reader &reader)
{
    if (field.kind == Kind::Choice)
        return translatedChoice(field, text);
    if (field.kind == Kind::Date)
        return dateText(QDate::fromString(text, Qt::ISODate), reader.locale);
    return field.kind == Kind::LongText ? text.simplified() : text;
}

} // namespace

QString kindWord(Kind kind)
{
    switch (kind) {
    case Kind::Text:
        return Tr::tr("Text");
    case Kind::LongText:
        return Tr::tr("Long text");
    case Kind::Integer:
        return Tr::tr("Whole number");
    case Kind::Decimal:
        return Tr::tr("Number");
    case Kind::Money:
        return Tr::tr("Amount of money");
    case Kind::Percent:
        return Tr::tr("Percentage");
    case Kind::YesNo:
        return Tr::tr("Yes or no");
    case Kind::Date:
        return Tr::tr("Date");
    case Kind::Instant:
        return Tr::tr("Date and time");
    case Kind::Duration:
        return Tr::tr("Duration");
    case Kind::Choice:
        return Tr::tr("Choice");
    case Kind::Person:
        return Tr::tr("Person");
    case Kind::Link:
        return Tr::tr("Link");
    case Kind::Links:
        return Tr::tr("Links");
    case Kind::Rows:
        return Tr::tr("Rows");
    case Kind::Attachment:
        return Tr::tr("Attachment");
    }
    return {};
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Observation:
        return Tr::tr("Observation");
    case Severity::Minor:
        return Tr::tr("Minor");
    case Severity::Major:
        return Tr::tr("Major");
    }
    return {};
}

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met:
        return Tr::tr("Target met");
    case Verdict::Missed:
        return Tr::tr("Target missed");
    case Verdict::NoTarget:
        return Tr::tr("No target");
    case Verdict::NoData:
        return Tr::tr("No data");
    }
    return {};
}

QString rowChangeWord(RowChange change)
{
    switch (change) {
    case RowChange::Added:
        return Tr::tr("Created");
    case RowChange::Changed:
        return Tr::tr("Changed");
    case RowChange::Removed:
        return Tr::tr("Removed");
    }
    return {};
}

QString clauseWord(const QString &clause) { return Tr::tr("Clause %1").arg(clause); }

QString typeWord(const RecordType &type) { return translated(type.context, type.label); }

QString typesWord(const RecordType &type) { return translated(type.context, type.plural); }

QString dateText(QDate date, const QLocale &locale) { return locale.toString(date, Tr::tr("d MMM yyyy", "how a date is written")); }

QString instantText(qint64 instant, const QTimeZone &zone, const QLocale &locale)
{
    return locale.toString(QDateTime::fromSecsSinceEpoch(instant, zone), Tr::tr("d MMM yyyy HH:mm", "how a date with its time is written"));
}

QString fileSizeText(qint64 bytes, const QLocale &locale) { return locale.formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat); }

QString displayText(const Field &field, const Value &value, const Reader &reader)
{
    if (const auto *integer = std::get_if<qint64>(&value))
        return integerText(field, *integer, reader);
    if (const auto *text = std::get_if<QString>(&value))
        return stringText(field, *text, reader);
    if (const auto *ids = std::get_if<Ids>(&value))
        return linksText(field, *ids, reader);
    if (const auto *real = std::get_if<double>(&value)) {
        const QString number = reader.locale.toString(*real, 'f', QLocale::FloatingPointShortest);
        return field.kind == Kind::Percent ? Tr::tr("%1 %", "percentage").arg(number) : number;
    }
    return {};
}

bool isNumeric(Kind kind)
{
    return kind == Kind::Integer || kind == Kind::Decimal || kind == Kind::Money || kind == Kind::Percent || kind == Kind::Duration;
}

} // namespace itsms
