// itsms measure: values month by month, against their targets.
#include "app/commands/arguments.h"
#include "app/commands/commands.h"
#include "app/commands/context.h"
#include "app/commands/record_words.h"
#include "app/commands/table_print.h"
#include "core/engine/measures.h"
#include "core/report/build.h"

#include <QCoreApplication>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct MeasureOptions
{
    QString file;
    QString name;
    std::optional<QString> from;
    std::optional<QString> to;
    bool json = false;
};

QString verdictLabel(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met: return Tr::tr("met");
    case Verdict::Missed: return Tr::tr("missed");
    case Verdict::NoTarget: return Tr::tr("no target");
    case Verdict::NoData: return Tr::tr("no data");
    }
    Q_UNREACHABLE();
}

/// At most two digits after the point, none that say nothing.
QString shownNumber(double value)
{
    QString text = QString::number(value, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

/// All of them where no name is given.
Result<std::vector<Indicator>> measuresNamed(const Workbook &workbook, const QString &name, const Moment &moment)
{
    if (name.isEmpty())
        return indicators(workbook, moment);
    ITSMS_TRY(const std::optional<Indicator> found, indicatorNamed(workbook, name, moment));
    if (found)
        return std::vector{*found};
    const QString hint = nearestSentence(name, namesOf(workbook.catalogue().measures()));
    return wrongUse(Tr::tr("There is no measure \"%1\". %2").arg(name, hint.isEmpty() ? Tr::tr("\"itsms describe\" lists them.") : hint));
}

void writeSeries(JsonStream &json, const MeasureSeries &series)
{
    const Indicator &measure = series.measure;
    json.beginObject();
    json.member("name", measure.name);
    json.member("label", measure.label);
    json.member("clause", measure.clause);
    json.key("unit");
    json.text(measure.ownUnit.isEmpty() ? toText(unitName(measure.unit)) : measure.ownUnit);
    json.key("target");
    if (measure.target)
        json.real(*measure.target);
    else
        json.null();
    json.key("own_target");
    json.boolean(measure.ownTarget);
    json.member("better", measure.better == Better::Higher ? "higher" : "lower");
    json.key("series");
    json.beginArray();
    for (const MeasurePoint &point : series.points) {
        json.beginObject();
        json.member("period", point.month);
        json.key("value");
        json.real(point.value);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

/// Whose it is, too.
QString shownTarget(const Indicator &measure)
{
    if (!measure.target)
        return {};
    const QString value = shownNumber(*measure.target);
    return measure.ownTarget ? Tr::tr("%1 (own)", "target that the organisation set itself").arg(value) : value;
}

void printOverview(TablePrinter &table, const MeasureSeries &series)
{
    const Indicator &measure = series.measure;
    const std::optional<double> latest = series.points.empty() ? std::nullopt : std::optional(series.points.back().value);
    table.add({measure.name, measure.label, latest ? series.points.back().month : QString(), latest ? shownNumber(*latest) : QString(), shownTarget(measure),
               unitLabel(measure), verdictLabel(verdict(measure, latest))});
}

void printSeries(Output &out, const MeasureSeries &series)
{
    const Indicator &measure = series.measure;
    out.line(measure.label);
    if (!measure.meaning.isEmpty())
        out.line(measure.meaning);
    if (measure.target)
        out.line((measure.ownTarget ? Tr::tr("Own target: %1 %2") : Tr::tr("Target: %1 %2")).arg(shownNumber(*measure.target), unitLabel(measure)));
    out.line();
    TablePrinter table(out, {{Tr::tr("Month")}, {Tr::tr("Value"), Align::Right}, {Tr::tr("Target")}});
    for (const MeasurePoint &point : series.points)
        table.add({point.month, shownNumber(point.value), verdictLabel(verdict(measure, point.value))});
    table.finish();
}

Result<> writeJson(Context &context, const Workbook &workbook, const std::vector<Indicator> &measures, const Period &period, const Moment &moment)
{
    JsonStream json(context.out);
    json.beginObject();
    json.member("from", period.from.toString(Qt::ISODate));
    json.member("to", period.to.toString(Qt::ISODate));
    json.key("measures");
    json.beginArray();
    for (const Indicator &measure : measures) {
        ITSMS_TRY(const MeasureSeries series, runMeasure(workbook, measure, period, moment));
        writeSeries(json, series);
    }
    json.endArray();
    json.endObject();
    return {};
}

Result<> print(Context &context, const Workbook &workbook, const std::vector<Indicator> &measures, const Period &period, const Moment &moment)
{
    TablePrinter table(context.out, {{Tr::tr("Name")}, {Tr::tr("Measure")}, {Tr::tr("Month")}, {Tr::tr("Value"), Align::Right}, {Tr::tr("Target"), Align::Right},
                                     {Tr::tr("Unit")}, {Tr::tr("Verdict")}});
    for (const Indicator &measure : measures) {
        ITSMS_TRY(const MeasureSeries series, runMeasure(workbook, measure, period, moment));
        printOverview(table, series);
    }
    table.finish();
    return {};
}

Result<Answer> measureWorkbook(Context &context, const MeasureOptions &options)
{
    ITSMS_TRY(const auto workbook, openToRead(context, options.file));
    const Moment moment = momentAt(*workbook, presentMoment());
    ITSMS_TRY(const std::vector<Indicator> measures, measuresNamed(*workbook, options.name, moment));
    ITSMS_TRY(const Period period, periodOf(options.from, options.to, moment.today));
    if (options.json) {
        ITSMS_CHECK(writeJson(context, *workbook, measures, period, moment));
        return Answer::Yes;
    }
    if (options.name.isEmpty()) {
        ITSMS_CHECK(print(context, *workbook, measures, period, moment));
        return Answer::Yes;
    }
    ITSMS_TRY(const MeasureSeries series, runMeasure(*workbook, measures.front(), period, moment));
    printSeries(context.out, series);
    return Answer::Yes;
}

} // namespace

void addMeasure(Commands &commands)
{
    const auto options = std::make_shared<MeasureOptions>();
    Command command = commands.add("measure", Tr::tr("Computes measures month by month, against their targets."));
    command.argument("FILE", Tr::tr("The workbook."), options->file);
    command.argument("NAME", Tr::tr("The measure, or the number of an indicator of your own; otherwise all of them with their latest value."), options->name, Need::Optional);
    command.option("--from", "DATE", Tr::tr("The first day or month (YYYY-MM-DD or YYYY-MM); otherwise the last twelve months count."), options->from);
    command.option("--to", "DATE", Tr::tr("The last day or month."), options->to);
    command.flag("--json", Tr::tr("For programs: an object with measures, each with its series."), options->json);
    command.action([options](Context &context) { return measureWorkbook(context, *options); });
}

} // namespace itsms
