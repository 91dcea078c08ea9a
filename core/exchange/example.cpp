// The example organisation that ships with the program.
#include "core/exchange/example.h"

#include "core/exchange/import.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryFile>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

Result<QByteArray> resource(const QString &name)
{
    QFile file(u":/example/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return fileFailure(Tr::tr("The example's file %1 is missing from the program.").arg(name));
    return file.readAll();
}

Result<QJsonObject> manifest()
{
    ITSMS_TRY(const QByteArray json, resource(u"manifest.json"_s));
    return QJsonDocument::fromJson(json).object();
}

QDate relativeDate(const QRegularExpressionMatch &match, QDate day)
{
    const int count = match.captured(2).toInt();
    if (match.capturedView(1).isEmpty())
        return day.addDays(count);
    const QDate first = QDate(day.year(), day.month(), 1).addMonths(count);
    return match.capturedView(3) == u" end" ? first.addMonths(1).addDays(-1) : first;
}

/// {-120} becomes a date, {-120 09:15} a moment of that day, {month-3} the first day of the month three before, {month-3 end} its last.
QString dated(const QString &text, QDate day)
{
    static const QRegularExpression relative(u"\\{(month)?([+-]?\\d+)( \\d{2}:\\d{2}| end)?\\}"_s);
    QString result;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : relative.globalMatch(text)) {
        result += QStringView(text).mid(end, match.capturedStart() - end);
        result += relativeDate(match, day).toString(Qt::ISODate);
        if (match.capturedView(3) != u" end")
            result += match.capturedView(3);
        end = match.capturedEnd();
    }
    return result + QStringView(text).mid(end);
}

ImportProfile columnsAsFields(const QString &type, const QStringList &columns)
{
    ImportProfile profile{.name = type, .type = type};
    for (const QString &column : columns)
        profile.fields.push_back({.field = column, .column = column});
    return profile;
}

Result<> load(Workbook &workbook, const QString &name, const QString &type, QDate day)
{
    ITSMS_TRY(const QByteArray csv, resource(name));
    QTemporaryFile file;
    if (!file.open() || file.write(dated(QString::fromUtf8(csv), day).toUtf8()) < 0 || !file.flush())
        return fileFailure(Tr::tr("A temporary file cannot be written: %1.").arg(file.errorString()));
    ITSMS_TRY(const auto source, openTable(file.fileName(), {.delimiter = u',', .encoding = u"UTF-8"_s}));
    // Whatever the hour, history must not begin in the future.
    const qint64 morning = day.startOfDay(workbook.timeZone()).toSecsSinceEpoch();
    const RecordType &records = *workbook.catalogue().type(type);
    const Intent intent{exampleOrganisation(), Tr::tr("Example: %1").arg(translated(records.context, records.plural)), {}, morning};
    ITSMS_TRY(const ImportReport report, runImport(workbook, *source, columnsAsFields(type, source->columns()), intent));
    if (report.rejected) {
        const Rejection &first = report.rejections.front();
        return refused(Tr::tr("The example's file %1, line %2, column %3: %4").arg(name).arg(first.line).arg(first.column, first.reason));
    }
    return {};
}

} // namespace

QString exampleOrganisation()
{
    const auto read = manifest();
    return read ? read->value(u"organisation"_s).toString() : QString();
}

Result<> buildExample(Workbook &workbook, QDate today)
{
    // The files count their days from a Monday, so that nights and weekends are as quiet as they should be.
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    ITSMS_TRY(const QJsonObject files, manifest());
    for (const QJsonValue &each : files.value(u"files"_s).toArray())
        ITSMS_CHECK(load(workbook, each[u"file"_s].toString(), each[u"type"_s].toString(), monday));
    return {};
}

} // namespace itsms
