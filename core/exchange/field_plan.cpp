// A profile's words turned into indexes of columns and fields.
#include "core/exchange/row_mapper.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace itsms {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

QString listOf(const QStringList &columns)
{
    const QString first = columns.mid(0, 40).join(u", "_s);
    return columns.size() > 40 ? first + u", …"_s : first;
}

Result<> checkImportable(const RecordType &type, const Field *field, const QString &name)
{
    if (!field)
        return wrongUse(Tr::tr("Records of the type \"%1\" have no field \"%2\".").arg(translated(type.context, type.label), name));
    if (field->kind == Kind::Rows || field->kind == Kind::Attachment)
        return wrongUse(Tr::tr("The field \"%1\" cannot be imported into: its records are imported as records of their own type.").arg(translatedLabel(*field)));
    return {};
}

} // namespace

QString bareName(QStringView name)
{
    QString bare;
    bare.reserve(name.size());
    for (const QChar c : name)
        if (c.isLetterOrNumber())
            bare += c.toCaseFolded();
    return bare;
}

int columnIndex(const QStringList &columns, const QString &name)
{
    if (const qsizetype exact = columns.indexOf(name); exact >= 0)
        return int(exact);
    const QString bare = bareName(name);
    for (qsizetype i = 0; i < columns.size(); ++i)
        if (!bare.isEmpty() && bareName(columns[i]) == bare)
            return int(i);
    return -1;
}

RowMapper::RowMapper(const ImportProfile &profile, const RecordType &type, const QTimeZone &zone)
    : m_type(&type)
    , m_markers(profile.emptyMarkers)
    , m_zone(zone)
    , m_offsets(zone)
{
}

Result<bool> RowMapper::locate(const FieldSource &source, const QStringList &columns, FieldPlan &plan) const
{
    const int ways = int(!source.column.isEmpty()) + int(!source.pattern.isEmpty()) + int(!source.constant.isEmpty());
    if (ways != 1)
        return wrongUse(Tr::tr("The field \"%1\" is filled from one column, from a pattern or by a constant: give exactly one of the three.").arg(source.field));
    plan.columnLabel = source.column.isEmpty() ? source.pattern : source.column;
    plan.constant = source.constant;
    if (!source.constant.isEmpty())
        return true;
    if (!source.column.isEmpty()) {
        plan.column = columnIndex(columns, source.column);
        if (plan.column >= 0)
            plan.columnLabel = columns[plan.column];
        return plan.column >= 0;
    }
    plan.pattern = TextPattern::parse(source.pattern, [&columns](const QString &name) { return columnIndex(columns, name); });
    return !plan.pattern.isVoid();
}

Result<> RowMapper::addPlan(const FieldSource &source, const QStringList &columns)
{
    FieldPlan plan;
    plan.field = findField(*m_type, source.field.toStdString());
    ITSMS_CHECK(checkImportable(*m_type, plan.field, source.field));
    plan.index = int(plan.field - m_type->fields.data());
    for (const FieldPlan &other : m_plans)
        if (other.index == plan.index)
            return {};
    ITSMS_TRY(const bool found, locate(source, columns, plan));
    if (!found)
        return {};
    for (auto each = source.values.cbegin(); each != source.values.cend(); ++each) {
        if (each.key().endsWith(u'*'))
            plan.beginnings.emplace_back(each.key().chopped(1).toCaseFolded(), each.value());
        else
            plan.values.insert(each.key().trimmed().toCaseFolded(), each.value());
    }
    plan.otherwise = source.otherwise;
    plan.createMissing = source.createMissing;
    if (!source.dateFormat.isEmpty()) {
        ITSMS_TRY(DateReader reader, DateReader::compile(source.dateFormat));
        plan.dates.push_back(std::move(reader));
        plan.dateFormats = {source.dateFormat};
        plan.datesGiven = true;
    }
    m_plans.push_back(std::move(plan));
    return {};
}

Result<RowMapper> RowMapper::make(const ImportProfile &profile, const RecordType &type, const QStringList &columns, const QTimeZone &zone)
{
    RowMapper mapper(profile, type, zone);
    mapper.m_columns = columns.size();
    for (const FieldSource &source : profile.fields)
        ITSMS_CHECK(mapper.addPlan(source, columns));
    if (mapper.m_plans.empty())
        return wrongUse(Tr::tr("None of the file's columns fills a field. Its columns are: %1.").arg(listOf(columns)));
    if (!profile.dateFormat.isEmpty()) {
        ITSMS_TRY(const DateReader reader, DateReader::compile(profile.dateFormat));
        for (FieldPlan &plan : mapper.m_plans)
            if (plan.isDate() && !plan.datesGiven) {
                plan.dates = {reader};
                plan.dateFormats = {profile.dateFormat};
                plan.datesGiven = true;
            }
    }
    if (profile.key.isEmpty()) {
        if (profile.lastWins)
            return wrongUse(Tr::tr("Only the last row of each key is to count, but the profile names no key."));
        return mapper;
    }
    for (std::size_t i = 0; i < mapper.m_plans.size(); ++i)
        if (toText(mapper.m_plans[i].field->name) == profile.key)
            mapper.m_key = int(i);
    if (mapper.m_key < 0)
        return wrongUse(Tr::tr("Rows find their records by the field \"%1\", but no column of the file fills it. Map a column to it, or import "
                               "without a key. The file's columns are: %2.").arg(profile.key, listOf(columns)));
    const FieldPlan &key = mapper.m_plans[std::size_t(mapper.m_key)];
    if (key.isLink() || !hasColumn(*key.field))
        return wrongUse(Tr::tr("Rows cannot find their records by the link \"%1\"; choose a field with a number or a text.").arg(profile.key));
    return mapper;
}

QStringList unusedColumns(const ImportProfile &profile, const QStringList &columns)
{
    std::vector<bool> used(std::size_t(columns.size()), false);
    const auto use = [&](const QString &name) {
        const int column = columnIndex(columns, name);
        if (column >= 0)
            used[std::size_t(column)] = true;
        return column;
    };
    for (const FieldSource &source : profile.fields) {
        use(source.column);
        // Reading the pattern asks for each of its columns.
        TextPattern::parse(source.pattern, use);
    }
    QStringList unused;
    for (qsizetype i = 0; i < columns.size(); ++i)
        if (!used[std::size_t(i)])
            unused += columns[i];
    return unused;
}

} // namespace itsms
