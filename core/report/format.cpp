// Cells and figures as people read them.
#include "core/field_text.h"
#include "core/record.h"
#include "core/report/build.h"

#include <QCoreApplication>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

double number(const Value &value)
{
    if (const auto *integer = std::get_if<qint64>(&value))
        return double(*integer);
    const auto *real = std::get_if<double>(&value);
    return real ? *real : 0;
}

/// "incident.priority": the labels of that field's choices.
QString choiceLabel(const QString &stored, Name field, const Catalogue &catalogue)
{
    const QString path = toText(field);
    const RecordType *type = catalogue.type(QStringView(path).left(path.indexOf(u'.')));
    const Field *found = type ? findField(*type, field.substr(field.find('.') + 1)) : nullptr;
    return found ? translatedChoice(*found, stored) : stored;
}

QString plain(const Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    const auto *integer = std::get_if<qint64>(&value);
    return integer ? QString::number(*integer) : QString::number(number(value));
}

} // namespace

QString formatted(const Value &value, const Column &column, const Workbook &workbook, const QLocale &locale)
{
    if (isEmpty(value))
        return u"–"_s;
    switch (column.format) {
    case Format::Text:
        return plain(value);
    case Format::Integer:
        return locale.toString(qRound64(number(value)));
    case Format::Decimal:
        return locale.toString(number(value), 'f', 1);
    case Format::Percent:
        return Tr::tr("%1 %").arg(locale.toString(number(value), 'f', 1));
    case Format::Hours:
        return Tr::tr("%1 h").arg(locale.toString(number(value), 'f', 1));
    case Format::Days:
        return Tr::tr("%1 d").arg(locale.toString(number(value), 'f', 1));
    case Format::Date:
        return locale.toString(QDate::fromString(plain(value), Qt::ISODate), Tr::tr("d MMM yyyy", "date format"));
    case Format::Instant:
        return locale.toString(QDateTime::fromSecsSinceEpoch(qint64(number(value)), workbook.timeZone()), Tr::tr("d MMM yyyy HH:mm", "date format"));
    case Format::Duration:
        return durationText(qint64(number(value)));
    case Format::Choice:
        return choiceLabel(plain(value), column.choices, workbook.catalogue());
    }
    Q_UNREACHABLE();
}

QString monthLabel(const QString &text, const QLocale &locale)
{
    const QDate month = text.size() == 7 ? QDate::fromString(QString(text + u"-01"_s), Qt::ISODate) : QDate();
    return month.isValid() ? locale.toString(month, u"MMM yyyy"_s) : text;
}

QString gradeLabel(Severity severity)
{
    switch (severity) {
    case Severity::Observation:
        return Tr::tr("Observation");
    case Severity::Minor:
        return Tr::tr("Minor nonconformity");
    case Severity::Major:
        return Tr::tr("Major nonconformity");
    }
    Q_UNREACHABLE();
}

QString measureValue(const Indicator &measure, double value, const QLocale &locale)
{
    const QString text = locale.toString(value, 'f', value == double(qint64(value)) ? 0 : 1);
    if (!measure.ownUnit.isEmpty())
        return Tr::tr("%1 %2", "value and unit").arg(text, measure.ownUnit);
    switch (measure.unit) {
    case Unit::Percent:
        return Tr::tr("%1 %").arg(text);
    case Unit::Hours:
        return Tr::tr("%1 h").arg(text);
    case Unit::Days:
        return Tr::tr("%1 d").arg(text);
    case Unit::Count:
    case Unit::Money:
    case Unit::Score:
        return text;
    }
    Q_UNREACHABLE();
}

QString unitLabel(const Indicator &measure)
{
    if (!measure.ownUnit.isEmpty())
        return measure.ownUnit;
    switch (measure.unit) {
    case Unit::Count:
        return Tr::tr("number");
    case Unit::Percent:
        return Tr::tr("%", "unit of a measure");
    case Unit::Hours:
        return Tr::tr("hours");
    case Unit::Days:
        return Tr::tr("days");
    case Unit::Money:
        return Tr::tr("amount");
    case Unit::Score:
        return Tr::tr("score");
    }
    Q_UNREACHABLE();
}

} // namespace itsms
