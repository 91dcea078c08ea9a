// A list as a file for other programs.
#include "core/exchange/export.h"

#include "core/store/file_guard.h"

#include "core/exchange/csv_writer.h"
#include "core/exchange/survey.h"
#include "core/exchange/xlsx_writer.h"
#include "core/field_text.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace itsms {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

constexpr qint64 rowsBetweenProgress = 500;

std::vector<const Field *> exportedFields(const RecordType &type)
{
    std::vector<const Field *> fields;
    for (const Field &field : type.fields)
        if (field.kind != Kind::Rows && field.kind != Kind::Attachment)
            fields.push_back(&field);
    return fields;
}

QString linkText(Name type, qint64 id, LinkNames &names)
{
    const LinkNames::Target &target = names.target(type, id);
    // The semicolon separates links; records are found by their numbers, the titles are for the reader.
    return target.title.isEmpty() ? target.ref : QString(target.ref + u' ' + QString(target.title).replace(u';', u','));
}

Result<qint64> forEachRow(const Workbook &workbook, const Query &query, const std::function<bool(qint64)> &progress,
                          const std::function<Result<>(const Record &)> &write)
{
    qint64 rows = 0;
    Result<> outcome;
    ITSMS_CHECK(forEachRecord(workbook, query, [&](const Record &record) {
        outcome = write(record);
        ++rows;
        if (outcome && progress && rows % rowsBetweenProgress == 0 && !progress(rows))
            outcome = cancelled();
        return outcome.has_value();
    }));
    ITSMS_CHECK(outcome);
    return rows;
}

/// What is written of each record, and what stands above it.
struct Layout
{
    std::vector<const Field *> fields;
    std::vector<QString> headings;
    bool inWords = false;

    static Layout of(const RecordType &type, const std::vector<const Field *> &shown)
    {
        Layout layout{shown.empty() ? exportedFields(type) : shown, {}, !shown.empty()};
        for (const Field *field : layout.fields)
            layout.headings.push_back(layout.inWords ? translatedLabel(*field) : toText(field->name));
        return layout;
    }

    QString text(const Field &field, const Value &value, LinkNames &names, const QTimeZone &zone) const
    {
        const auto *choice = inWords && field.kind == Kind::Choice ? std::get_if<QString>(&value) : nullptr;
        return choice ? translatedChoice(field, *choice) : exportText(field, value, names, zone);
    }
};

Result<qint64> exportCsv(const Workbook &workbook, const Query &query, const QString &path, char16_t delimiter, const Layout &layout,
                         const std::function<bool(qint64)> &progress)
{
    CsvWriter writer(path, delimiter);
    ITSMS_CHECK(writer.open());
    ITSMS_CHECK(writer.write(layout.headings));
    std::vector<QString> cells(layout.fields.size());
    LinkNames names(workbook);
    const QTimeZone zone = workbook.timeZone();
    ITSMS_TRY(const qint64 rows, forEachRow(workbook, query, progress, [&](const Record &record) {
        for (std::size_t i = 0; i < cells.size(); ++i)
            cells[i] = layout.text(*layout.fields[i], record.value(layout.fields[i]->name), names, zone);
        return writer.write(cells);
    }));
    ITSMS_CHECK(writer.finish());
    return rows;
}

Result<qint64> exportXlsx(const Workbook &workbook, const Query &query, const QString &path, const Layout &layout,
                          const std::function<bool(qint64)> &progress)
{
    const QTimeZone zone = workbook.timeZone();
    XlsxWriter writer(path, zone);
    ITSMS_CHECK(writer.open(toText(query.type->name), layout.fields, layout.headings));
    std::vector<std::size_t> places;
    for (const Field *field : layout.fields)
        places.push_back(std::size_t(fieldIndex(*query.type, field->name)));
    LinkNames names(workbook);
    ITSMS_TRY(const qint64 rows, forEachRow(workbook, query, progress, [&](const Record &record) -> Result<> {
        for (const std::size_t place : places) {
            const Field &field = query.type->fields[place];
            const Value &value = record.at(place);
            ITSMS_CHECK(writer.write(field, value, [&] { return layout.text(field, value, names, zone); }));
        }
        return writer.endRow();
    }));
    ITSMS_CHECK(writer.finish());
    return rows;
}

} // namespace

QString exportText(const Field &field, const Value &value, LinkNames &names, const QTimeZone &zone)
{
    if (field.kind == Kind::Person || field.kind == Kind::Link) {
        const auto *id = std::get_if<qint64>(&value);
        return id ? linkText(linkTarget(field), *id, names) : QString();
    }
    if (const auto *ids = std::get_if<Ids>(&value)) {
        QStringList texts;
        for (const qint64 id : *ids)
            texts += linkText(linkTarget(field), id, names);
        return texts.join(u"; "_s);
    }
    return fieldText(field, value, zone);
}

Result<qint64> exportRecords(const Workbook &workbook, const Query &query, const QString &path, const std::function<bool(qint64)> &progress,
                             const std::vector<const Field *> &shown)
{
    ITSMS_CHECK(checkNoWorkbookThere(path));
    const Layout layout = Layout::of(*query.type, shown);
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"csv")
        return exportCsv(workbook, query, path, u',', layout, progress);
    if (ending == u"tsv")
        return exportCsv(workbook, query, path, u'\t', layout, progress);
    if (ending == u"xlsx")
        return exportXlsx(workbook, query, path, layout, progress);
    return wrongUse(Tr::tr("%1: the ending of the name says what to write; use csv, tsv or xlsx.").arg(path));
}

} // namespace itsms
