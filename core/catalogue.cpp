// Everything the processes declare, whole and searchable.
#include "core/catalogue.h"

#include "core/processes/processes.h"
#include "core/record.h"

#include <QCoreApplication>

namespace itsms {

namespace {

/// The fields of every record, whatever its type.
struct Base
{
    Q_DECLARE_TR_FUNCTIONS(Record)

public:
    static constexpr const char *context = "Record";

    // clang-format off
    static std::vector<Field> leading(const RecordType &type)
    {
        Field state{.name = "state", .label = QT_TR_NOOP("State"), .kind = Kind::Choice, .required = true, .listed = true, .indexed = true, .readOnly = true,
                    .help = QT_TR_NOOP("Changed by the steps of the lifecycle, not by typing.")};
        for (const State &each : type.states)
            state.choices.push_back({each.name, each.label});
        return {
            Field{.name = "ref",   .label = QT_TR_NOOP("Number"), .required = true, .listed = true, .readOnly = true,
                  .help = QT_TR_NOOP("Given by the workbook and never used again.")},
            Field{.name = "title", .label = type.titleLabel ? type.titleLabel : QT_TR_NOOP("Title"), .required = true, .listed = true},
            state,
            Field{.name = "owner", .label = QT_TR_NOOP("Owner"), .kind = Kind::Person, .help = QT_TR_NOOP("Who answers for this record.")},
        };
    }

    static std::vector<Field> trailing()
    {
        return {
            Field{.name = "notes",        .label = QT_TR_NOOP("Notes"),           .kind = Kind::LongText, .section = QT_TR_NOOP("Notes and origin")},
            Field{.name = "external_ref", .label = QT_TR_NOOP("External number"), .indexed = true, .help = QT_TR_NOOP("Its number in the tool it came from.")},
            Field{.name = "created_at",   .label = QT_TR_NOOP("Created"),         .kind = Kind::Instant, .readOnly = true},
            Field{.name = "created_by",   .label = QT_TR_NOOP("Created by"),      .readOnly = true},
            Field{.name = "updated_at",   .label = QT_TR_NOOP("Changed"),         .kind = Kind::Instant, .readOnly = true},
            Field{.name = "updated_by",   .label = QT_TR_NOOP("Changed by"),      .readOnly = true},
        };
    }

    static Field currency(Name name)
    {
        return Field{.name = name, .label = QT_TR_NOOP("Currency"), .help = QT_TR_NOOP("Three letters, such as EUR; the organisation's own where left empty.")};
    }
    // clang-format on
};

/// The fields that the organisation added.
struct Own
{
    Q_DECLARE_TR_FUNCTIONS(OwnFields)

public:
    /// Knows the heading alone: a label that somebody typed stands as it was typed.
    static constexpr const char *context = "OwnFields";
    static constexpr Label section = QT_TR_NOOP("Own fields");
};

template <typename Items>
auto findByText(const Items &items, QStringView name) -> std::remove_reference_t<decltype(items.front())>
{
    for (const auto *item : items)
        if (QLatin1StringView(item->name.data(), qsizetype(item->name.size())) == name)
            return item;
    return nullptr;
}

} // namespace

Catalogue::Catalogue(std::vector<Process> processes)
    : m_processes(std::move(processes))
{
    for (Process &process : m_processes)
        complete(process);
    for (const Process &process : m_processes)
        index(process);
    for (Process &process : m_processes)
        for (RecordType &type : process.records)
            for (Field &field : type.fields)
                if (field.offers == Offers::Measures)
                    offerMeasures(field);
}

Catalogue::Catalogue(const Catalogue &plain, Customisation customisation)
    : m_plain(plain.m_plain ? plain.m_plain : &plain)
    , m_customisation(std::move(customisation))
    , m_processes(m_plain->m_processes)
{
    // Types are looked up while own fields are added, before they are indexed here.
    for (Process &process : m_processes)
        for (RecordType &type : process.records)
            adopt(type);
    for (const Process &process : m_processes)
        index(process);
}

const Catalogue &Catalogue::standard()
{
    static const Catalogue catalogue(itsms::processes());
    return catalogue;
}

void Catalogue::complete(Process &process)
{
    for (RecordType &type : process.records) {
        if (type.clause.empty())
            type.clause = process.clause;
        complete(type, process.context);
    }
    for (Check &check : process.checks) {
        check.process = process.name;
        check.context = process.context;
    }
    for (Measure &measure : process.measures) {
        measure.process = process.name;
        measure.context = process.context;
    }
    for (ReportDeclaration &report : process.reports) {
        report.process = process.name;
        report.context = process.context;
    }
}

void Catalogue::complete(RecordType &type, const char *context)
{
    type.context = context;
    std::vector<Field> fields = Base::leading(type);
    for (Field &field : fields) {
        field.context = field.name == Name("title") && type.titleLabel ? context : Base::context;
        field.choiceContext = context;
    }
    for (Field &field : type.fields) {
        field.context = context;
        field.choiceContext = context;
        const Kind kind = field.kind;
        const Name name = field.name;
        fields.push_back(std::move(field));
        if (kind != Kind::Money)
            continue;
        m_names.push_back(std::string(name) + "_currency");
        fields.push_back(Base::currency(m_names.back()));
        fields.back().context = Base::context;
    }
    for (Field &field : Base::trailing()) {
        field.context = Base::context;
        fields.push_back(std::move(field));
    }
    type.fields = std::move(fields);
}

void Catalogue::offerMeasures(Field &field) const
{
    for (const Measure *measure : m_measures)
        field.choices.push_back({measure->name, measure->label, measure->context});
}

void Catalogue::adopt(RecordType &type)
{
    std::vector<Field> own = ownFields(type);
    // Behind the type's own, before those that close every record.
    const auto end = std::find_if(type.fields.rbegin(), type.fields.rend(), [](const Field &field) { return field.name == Name("notes"); });
    type.fields.insert(end.base() - 1, std::make_move_iterator(own.begin()), std::make_move_iterator(own.end()));
    for (Field &field : type.fields)
        if (field.extensible)
            addOwnChoices(type, field);
}

std::vector<Field> Catalogue::ownFields(const RecordType &type)
{
    std::vector<Field> fields;
    for (const CustomField &own : m_customisation.fieldsOf(toText(type.name))) {
        // What a newer program may have allowed is left alone.
        const bool known = own.kind != Kind::Link || m_plain->type(own.target);
        if (own.hidden || !known)
            continue;
        Field field{.name = kept(own.name), .label = kept(own.label), .kind = own.kind};
        field.listed = own.kind != Kind::LongText;
        field.extensible = own.kind == Kind::Choice;
        field.help = own.help.isEmpty() ? nullptr : kept(own.help);
        field.section = fields.empty() ? Own::section : nullptr;
        field.context = Own::context;
        field.choiceContext = Own::context;
        if (own.kind == Kind::Link)
            field.target = m_plain->type(own.target)->name;
        fields.push_back(std::move(field));
    }
    return fields;
}

void Catalogue::addOwnChoices(const RecordType &type, Field &field)
{
    for (const CustomChoice &own : m_customisation.choicesOf(toText(type.name), toText(field.name)))
        field.choices.push_back({.name = kept(own.name), .label = kept(own.label), .retired = own.hidden});
}

/// The text for as long as the catalogue lives.
const char *Catalogue::kept(const QString &text)
{
    m_names.push_back(text.toStdString());
    return m_names.back().c_str();
}

void Catalogue::index(const Process &process)
{
    for (const RecordType &type : process.records) {
        m_types.push_back(&type);
        m_owners.push_back(&process);
    }
    for (const Check &check : process.checks)
        m_checks.push_back(&check);
    for (const Measure &measure : process.measures)
        m_measures.push_back(&measure);
    for (const ReportDeclaration &report : process.reports)
        m_reports.push_back(&report);
}

const RecordType *Catalogue::type(QStringView name) const
{
    return findByText(m_types, name);
}

const RecordType *Catalogue::type(Name name) const
{
    for (const RecordType *type : m_types)
        if (type->name == name)
            return type;
    return nullptr;
}

const RecordType *Catalogue::typeByPrefix(QStringView prefix) const
{
    const QStringView letters = prefix.left(3);
    if (prefix.size() > 3 && prefix[3] != u'-')
        return nullptr;
    for (const RecordType *type : m_types)
        if (letters.compare(QLatin1StringView(type->prefix.data(), qsizetype(type->prefix.size())), Qt::CaseInsensitive) == 0)
            return type;
    return nullptr;
}

const Check *Catalogue::check(QStringView name) const
{
    return findByText(m_checks, name);
}

const Measure *Catalogue::measure(QStringView name) const
{
    return findByText(m_measures, name);
}

const ReportDeclaration *Catalogue::report(QStringView name) const
{
    return findByText(m_reports, name);
}

const Process *Catalogue::process(QStringView name) const
{
    for (const Process &process : m_processes)
        if (QLatin1StringView(process.name.data(), qsizetype(process.name.size())) == name)
            return &process;
    return nullptr;
}

const Process &Catalogue::processOf(const RecordType &type) const
{
    for (std::size_t i = 0; i < m_types.size(); ++i)
        if (m_types[i] == &type)
            return *m_owners[i];
    Q_UNREACHABLE();
}

const Field *Catalogue::parentField(const RecordType &child) const
{
    return child.parent.empty() ? nullptr : findField(child, child.parent);
}

QString translated(const char *context, Label label)
{
    return label ? QCoreApplication::translate(context, label) : QString();
}

QString translatedChoice(const Field &field, const Choice &choice)
{
    // What the organisation typed is not translated, even where the program happens to know the word.
    if (isOwn(choice.name))
        return QString::fromUtf8(choice.label);
    return translated(choice.context ? choice.context : field.choiceContext, choice.label);
}

QString translatedChoice(const Field &field, const QString &stored)
{
    for (const Choice &choice : field.choices)
        if (toText(choice.name) == stored)
            return translatedChoice(field, choice);
    return stored;
}

} // namespace itsms
