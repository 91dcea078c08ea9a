// Which column fills which field, as the command line says it.
#include "app/commands/import_mapping.h"

#include "app/commands/arguments.h"
#include "app/commands/date_pattern.h"
#include "core/field_text.h"
#include "core/store/workbook.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Names of columns are compared as the importer compares them: without case, spaces and punctuation.
QString bare(const QString &name)
{
    QString letters;
    for (const QChar c : name)
        if (c.isLetterOrNumber())
            letters += c.toCaseFolded();
    return letters;
}

Result<QString> columnNamed(const QStringList &columns, const QString &name)
{
    for (const QString &column : columns)
        if (column == name)
            return column;
    for (const QString &column : columns)
        if (!bare(name).isEmpty() && bare(column) == bare(name))
            return column;
    const QString hint = nearestSentence(name, columns);
    return wrongUse(Tr::tr("The file has no column \"%1\". %2").arg(name, hint.isEmpty() ? Tr::tr("Its columns are: %1.").arg(columns.join(", "_L1)) : hint));
}

Result<> checkPattern(const QStringList &columns, const QString &pattern)
{
    static const QRegularExpression braces(u"\\{([^{}]*)\\}"_s);
    for (const QRegularExpressionMatch &match : braces.globalMatch(pattern))
        ITSMS_CHECK(columnNamed(columns, match.captured(1)));
    return {};
}

/// The left side of a map: 'text', a pattern with braces, or a column.
Result<FieldSource> sourceOf(const QStringList &columns, const QString &text, const Field &field)
{
    FieldSource source{.field = toText(field.name)};
    if (text.size() >= 2 && text.startsWith(u'\'') && text.endsWith(u'\'')) {
        source.constant = text.mid(1, text.size() - 2);
        if (source.constant.isEmpty())
            return wrongUse(Tr::tr("The text for %1 is empty; leave the field out instead.").arg(toText(field.name)));
        return source;
    }
    if (text.contains(u'{') && text.contains(u'}')) {
        ITSMS_CHECK(checkPattern(columns, text));
        source.pattern = text;
        return source;
    }
    ITSMS_TRY(source.column, columnNamed(columns, text));
    return source;
}

/// A column that the suggestion puts into the same field brings along what its values mean.
void adoptValues(FieldSource &source, const ImportProfile &suggested)
{
    for (const FieldSource &each : suggested.fields)
        if (each.field == source.field && !source.column.isEmpty() && bare(each.column) == bare(source.column)) {
            source.values = each.values;
            source.otherwise = each.otherwise;
        }
}

Result<> applyMap(ImportProfile &profile, const ImportProfile &suggested, const RecordType &type, const QStringList &columns, const QString &map)
{
    const qsizetype sign = map.lastIndexOf(u'=');
    const QString left = map.left(sign).trimmed();
    const QString right = map.mid(sign + 1).trimmed();
    if (sign <= 0 || left.isEmpty())
        return wrongUse(Tr::tr("\"%1\" maps nothing. Write it as COLUMN=FIELD, \"{COLUMN}: {COLUMN}=FIELD\" or \"'text'=FIELD\".").arg(map));
    const auto drop = [&profile](auto unwanted) { profile.fields.erase(std::remove_if(profile.fields.begin(), profile.fields.end(), unwanted), profile.fields.end()); };
    if (right.isEmpty()) {
        ITSMS_TRY(const QString column, columnNamed(columns, left));
        drop([&](const FieldSource &each) { return bare(each.column) == bare(column); });
        return {};
    }
    ITSMS_TRY(const Field *field, fieldNamed(type, right));
    ITSMS_TRY(FieldSource source, sourceOf(columns, left, *field));
    adoptValues(source, suggested);
    drop([&](const FieldSource &each) { return each.field == source.field; });
    profile.fields.push_back(std::move(source));
    return {};
}

bool assignsField(const QString &map)
{
    return !map.trimmed().endsWith(u'=');
}

bool fills(const ImportProfile &profile, QStringView field)
{
    return std::any_of(profile.fields.begin(), profile.fields.end(), [&](const FieldSource &source) { return source.field == field; });
}

Result<ImportProfile> startingPoint(const Workbook &workbook, const RecordType &type, const ImportProfile &suggested, const MappingWishes &wishes)
{
    if (wishes.profile) {
        ITSMS_TRY(ImportProfile profile, profileNamed(workbook, *wishes.profile));
        if (profile.type != toText(type.name))
            return wrongUse(Tr::tr("The profile \"%1\" imports records of the type %2, not %3.").arg(profile.name, profile.type, toText(type.name)));
        return profile;
    }
    if (std::any_of(wishes.maps.begin(), wishes.maps.end(), assignsField))
        return ImportProfile{.name = {}, .type = toText(type.name)};
    return suggested;
}

/// FROM is compared in any letter case, so a new meaning replaces the old one however that was written.
void setMeaning(FieldSource &source, const QString &from, const QString &to)
{
    for (auto each = source.values.begin(); each != source.values.end();)
        each = each.key().compare(from, Qt::CaseInsensitive) == 0 ? source.values.erase(each) : std::next(each);
    source.values.insert(from, to);
}

Result<> applyValue(ImportProfile &profile, const RecordType &type, const QString &map)
{
    const qsizetype colon = map.indexOf(u':');
    const qsizetype sign = map.lastIndexOf(u'=');
    const QString from = map.mid(colon + 1, sign - colon - 1).trimmed();
    const QString to = map.mid(sign + 1).trimmed();
    if (colon <= 0 || sign < colon || from.isEmpty())
        return wrongUse(Tr::tr("\"%1\" maps no value. Write it as FIELD:FROM=TO, such as \"priority:P1=critical\".").arg(map));
    ITSMS_TRY(const Field *field, fieldNamed(type, map.left(colon).trimmed()));
    // A choice that does not exist would reject every row that says so.
    if (!to.isEmpty() && (field->kind == Kind::Choice || field->kind == Kind::YesNo))
        if (const auto value = parseField(*field, to, QTimeZone::utc()); !value)
            return wrongUse(value.error().sentence);
    bool filled = false;
    for (FieldSource &source : profile.fields) {
        if (source.field != toText(field->name))
            continue;
        setMeaning(source, from, to);
        filled = true;
    }
    if (!filled)
        return wrongUse(Tr::tr("Nothing of the file fills %1, so its values mean nothing; map a column to it with --map.").arg(toText(field->name)));
    return {};
}

Result<> applyKey(ImportProfile &profile, const RecordType &type, const MappingWishes &wishes)
{
    if (wishes.key && !wishes.key->isEmpty())
        ITSMS_CHECK(fieldNamed(type, *wishes.key));
    if (wishes.key)
        profile.key = *wishes.key;
    else if (!wishes.profile)
        profile.key = fills(profile, u"ref") ? u"ref"_s : fills(profile, u"external_ref") ? u"external_ref"_s : QString();
    return {};
}

} // namespace

Result<ImportProfile> mappingOf(const Workbook &workbook, const RecordType &type, const QStringList &columns, const std::vector<TableRow> &rows,
                                const MappingWishes &wishes)
{
    const ImportProfile suggested = suggestProfile(workbook.catalogue(), type, columns, rows);
    ITSMS_TRY(ImportProfile profile, startingPoint(workbook, type, suggested, wishes));
    for (const QString &map : wishes.maps)
        ITSMS_CHECK(applyMap(profile, suggested, type, columns, map));
    for (const QString &value : wishes.values)
        ITSMS_CHECK(applyValue(profile, type, value));
    ITSMS_CHECK(applyKey(profile, type, wishes));
    profile.lastWins = profile.lastWins || wishes.lastWins;
    if (wishes.createMissing)
        for (FieldSource &source : profile.fields)
            source.createMissing = true;
    if (wishes.dateFormat) {
        ITSMS_TRY(profile.dateFormat, dateFormatOf(*wishes.dateFormat));
    }
    if (!wishes.timeZone)
        return profile;
    profile.timeZone = wishes.timeZone->toUtf8();
    if (!isTimeZone(profile.timeZone))
        return wrongUse(Tr::tr("There is no time zone \"%1\". Use a name such as Europe/Berlin.").arg(*wishes.timeZone));
    return profile;
}

QString mappingLine(const FieldSource &source)
{
    if (!source.constant.isEmpty())
        return Tr::tr("'%1' -> %2").arg(source.constant, source.field);
    return Tr::tr("%1 -> %2").arg(source.column.isEmpty() ? source.pattern : source.column, source.field);
}

} // namespace itsms
