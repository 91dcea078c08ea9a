// itsms show: one record with everything that belongs to it.
#include "app/commands/arguments.h"
#include "app/commands/commands.h"
#include "app/commands/context.h"
#include "app/commands/record_words.h"
#include "core/engine/lifecycle.h"

#include <QCoreApplication>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct ShowOptions
{
    QString file;
    QString number;
    bool json = false;
};

/// A record and its surroundings.
struct Whole
{
    Record record;
    std::vector<Step> steps;
    std::vector<AttachmentInfo> attachments;
    std::vector<Backlink> backlinks;
};

Result<Whole> readWhole(const Workbook &workbook, const QString &number)
{
    Whole whole;
    ITSMS_TRY(whole.record, recordNumbered(workbook, number));
    ITSMS_TRY(whole.steps, steps(workbook, whole.record));
    ITSMS_TRY(whole.attachments, attachments(workbook, whole.record.id()));
    ITSMS_TRY(whole.backlinks, backlinks(workbook, whole.record.type(), whole.record.id()));
    return whole;
}

void writeSteps(JsonStream &json, const std::vector<Step> &steps)
{
    json.key("available_steps");
    json.beginArray();
    for (const Step &step : steps) {
        json.beginObject();
        json.member("name", step.transition->name);
        json.member("to", step.transition->to);
        json.key("possible");
        json.boolean(step.possible());
        json.key("obstacles");
        json.beginArray();
        for (const Obstacle &obstacle : step.obstacles)
            json.text(obstacle.sentence);
        json.endArray();
        json.endObject();
    }
    json.endArray();
}

void writeAttachments(JsonStream &json, const std::vector<AttachmentInfo> &attachments)
{
    json.key("attached_files");
    json.beginArray();
    for (const AttachmentInfo &attachment : attachments) {
        json.beginObject();
        json.member("name", attachment.name);
        json.key("size");
        json.integer(attachment.size);
        json.member("sha256", attachment.sha256);
        json.member("added_at", isoInstant(attachment.addedAt));
        json.member("added_by", attachment.addedBy);
        json.endObject();
    }
    json.endArray();
}

void writeBacklinks(JsonStream &json, const Workbook &workbook, const std::vector<Backlink> &backlinks)
{
    LinkNames names(workbook);
    json.key("linked_from");
    json.beginArray();
    for (const Backlink &backlink : backlinks)
        for (const qint64 id : backlink.ids) {
            json.beginObject();
            json.member("ref", names.target(backlink.type->name, id).ref);
            json.member("field", backlink.field->name);
            json.endObject();
        }
    json.endArray();
}

void writeJson(Context &context, const Workbook &workbook, const Whole &whole)
{
    JsonStream json(context.out);
    RecordJson words(json, workbook);
    json.beginObject();
    json.member("record_type", whole.record.type().name);
    words.members(whole.record, RecordJson::Extent::Whole);
    writeSteps(json, whole.steps);
    writeAttachments(json, whole.attachments);
    writeBacklinks(json, workbook, whole.backlinks);
    json.endObject();
}

/// "Label:  value", the values below each other, every further line of a value indented as far.
void printField(Output &out, const QString &label, const QString &value, qsizetype width)
{
    const QString indent(width + 2, u' ');
    const QString text = QString(value).replace(u'\n', QString(u'\n' + indent));
    out.line(QString(QString(label + u':').leftJustified(width + 2) + text));
}

void printFields(Output &out, const Workbook &workbook, const Record &record)
{
    RecordText words(workbook);
    qsizetype width = 0;
    std::vector<std::pair<QString, QString>> lines;
    for (std::size_t i = 0; i < record.type().fields.size(); ++i) {
        const Field &field = record.type().fields[i];
        const QString value = words.value(field, record.at(i), RecordText::Links::ByNumberAndTitle);
        if (value.isEmpty() || field.name == Name("ref") || field.name == Name("title"))
            continue;
        lines.emplace_back(translatedLabel(field), value);
        width = std::max(width, lines.back().first.size());
    }
    for (const auto &[label, value] : lines)
        printField(out, label, value, width);
}

void printSurroundings(Output &out, const Workbook &workbook, const Whole &whole)
{
    if (!whole.attachments.empty()) {
        out.line();
        out.line(Tr::tr("Attached:"));
        for (const AttachmentInfo &attachment : whole.attachments)
            out.line(Tr::tr("  %1 (%2 bytes, %3, %4)").arg(attachment.name).arg(attachment.size).arg(attachment.addedBy, shownInstant(workbook, attachment.addedAt)));
    }
    if (!whole.backlinks.empty()) {
        LinkNames names(workbook);
        out.line();
        out.line(Tr::tr("Linked from:"));
        for (const Backlink &backlink : whole.backlinks)
            for (const qint64 id : backlink.ids) {
                const LinkNames::Target &target = names.target(backlink.type->name, id);
                out.line(Tr::tr("  %1 %2 (%3)").arg(target.ref, target.title, translatedLabel(*backlink.field)));
            }
    }
    if (whole.steps.empty())
        return;
    out.line();
    out.line(Tr::tr("Next steps:"));
    for (const Step &step : whole.steps) {
        out.line(Tr::tr("  %1 (%2)").arg(toText(step.transition->name), translated(whole.record.type().context, step.transition->label)));
        for (const Obstacle &obstacle : step.obstacles)
            out.line(Tr::tr("    not yet: %1").arg(obstacle.sentence));
    }
}

Result<Answer> showRecord(Context &context, const ShowOptions &options)
{
    ITSMS_TRY(const auto workbook, openToRead(context, options.file));
    ITSMS_TRY(const Whole whole, readWhole(*workbook, options.number));
    if (options.json) {
        writeJson(context, *workbook, whole);
        return Answer::Yes;
    }
    const RecordType &type = whole.record.type();
    context.out.line(Tr::tr("%1  %2  (%3)").arg(whole.record.text("ref"), whole.record.text("title"), translated(type.context, type.label)));
    printFields(context.out, *workbook, whole.record);
    printSurroundings(context.out, *workbook, whole);
    return Answer::Yes;
}

} // namespace

void addShow(Commands &commands)
{
    const auto options = std::make_shared<ShowOptions>();
    Command command = commands.add("show", Tr::tr("Shows one record, what belongs to it, and its next steps."));
    command.argument("FILE", Tr::tr("The workbook."), options->file);
    command.argument("NUMBER", Tr::tr("The record, such as INC-000017."), options->number);
    command.flag("--json", Tr::tr("For programs: all fields, available_steps, attached_files, linked_from."), options->json);
    command.action([options](Context &context) { return showRecord(context, *options); });
}

} // namespace itsms
