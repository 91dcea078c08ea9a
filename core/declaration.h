// The vocabulary in which a process declares itself: plain data, no behaviour, nothing of the screen.
// Everything else - tables, lists, forms, search, import, export, history, findings, charts, reports - follows from it.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace itsms {

class Record;

using Name = std::string_view; ///< Stable identifier: column, state, check. Never shown, never translated, for ever.
using Label = const char *;    ///< Source text marked with QT_TR_NOOP; translated where it is shown.
using Sql = std::string_view;

enum class Kind {
    Text,       ///< One line. TEXT.
    LongText,   ///< Markdown. TEXT.
    Integer,    ///< Whole number. INTEGER.
    Decimal,    ///< REAL.
    Money,      ///< Minor units (cents), INTEGER; its currency stands in the companion column NAME_currency.
    Percent,    ///< 95 means 95 %. REAL.
    YesNo,      ///< INTEGER 0 or 1.
    Date,       ///< TEXT YYYY-MM-DD.
    Instant,    ///< INTEGER seconds since 1970 UTC.
    Duration,   ///< INTEGER seconds.
    Choice,     ///< TEXT, the name of one of the choices.
    Person,     ///< INTEGER, id of a record of type person.
    Link,       ///< INTEGER, id of a record of the target type.
    Links,      ///< Any number of records of the target type; a table of its own, TYPE_FIELD(source, target).
    Rows,       ///< Child records of the target type, edited inside this one; no column here, the child's parent field links back.
    Attachment, ///< INTEGER, id of one of the record's attachments.
};

enum class Severity { Observation, Minor, Major };
enum class Better { Higher, Lower };

struct Choice
{
    Name name;
    Label label;
    const char *context = nullptr; ///< Translation context of the label, where it is not the field's. Filled in by the catalogue.
    bool retired = false; ///< No longer offered; records that hold it keep it. Only choices of an organisation's own can be.
};

/// Where the choices of a field come from.
enum class Offers {
    Declared, ///< The field lists them.
    Measures, ///< They are the measures of all processes, by name. Filled in by the catalogue.
};

/// The organisation's own fields and choices have names that begin so, and no declared one has (core/customisation.h).
constexpr bool isOwn(Name name)
{
    return name.substr(0, 4) == "own_";
}

struct Field
{
    Name name;
    Label label;
    Kind kind = Kind::Text;
    bool required = false;
    bool listed = false;   ///< A column of the default list.
    bool indexed = false;  ///< Often filtered or sorted by. Links are indexed without asking.
    bool readOnly = false; ///< Kept by the workbench; imports may fill it, people may not.
    bool extensible = false; ///< Choice: an organisation may add choices of its own beside these.
    bool ofOneLife = false; ///< Tells what happened to one record: a duplicate begins without it. So do moments, and what steps change.
    bool intended = false; ///< Instant: planned, and may pass without that anything happens. A deadline's moment is so without saying.
    Name target = {};      ///< Link, Links, Rows: the record type at the other end.
    std::vector<Choice> choices = {};
    Offers offers = Offers::Declared;   ///< Choice: what is to choose from.
    std::optional<double> minimum = {}; ///< Numbers: the smallest and the largest that make sense, in the field's own unit.
    std::optional<double> maximum = {};
    Label help = nullptr;    ///< One sentence for who fills it in.
    Label section = nullptr; ///< Begins a section of the form; the fields that follow belong to it.
    const char *context = nullptr;       ///< Translation context of the labels. Filled in by the catalogue.
    const char *choiceContext = nullptr; ///< That of the choices: states are words of their process, "State" is everybody's.
};

struct State
{
    Name name;
    Label label;
    bool closed = false; ///< Nothing more is expected of a record here.
};

/// Records that stand in the way of a transition. Binding: :id, the record; the query returns the ids of the obstacles.
struct Blocker
{
    Label message; ///< "%n ..." sentence for the person, %n the number of obstacles.
    Name type;     ///< The record type whose ids come back.
    Sql records;
};

/// Why a transition may not happen now; nothing when it may.
using Refusal = std::optional<Label>;
using Guard = Refusal (*)(const Record &);

struct Transition
{
    Name name;
    Label label; ///< A verb: what the button says. With its object where the verb alone could be about the window, as "Close" could.
    std::vector<Name> from;
    Name to;
    std::vector<Name> needs = {};  ///< Fields that must be filled in first.
    std::vector<Name> stamps = {}; ///< Instant or date fields that receive the present moment where still empty.
    std::vector<Name> clears = {}; ///< Fields that are empty again afterwards: what a step back makes untrue.
    std::vector<Name> counts = {}; ///< Whole numbers that grow by one: how often this happened.
    std::vector<Blocker> blockers = {};
    Guard guard = nullptr;         ///< The exception: a condition that SQL and needs cannot express.
};

/// What has to happen to a record by a day or a time: a resolution, a review, a renewal. Lists mark it, Home counts it.
struct Deadline
{
    Name name;
    Label label;           ///< What is due, such as "Review".
    Sql due;               ///< An expression over the record's own columns: a TEXT date, whose whole day counts, or INTEGER seconds. NULL: nothing is due.
    Sql awaited = {};      ///< A condition over them: while it still has to happen. Where empty, as long as the state is not a closed one.
    Name person = "owner"; ///< Who has to see to it.
    int notice = 14;       ///< Days before it is due from which it is at risk. Our practice, not the standard's.
};

/// A record of another type that is made from this one: "Raise a problem" from an incident, or from three. It links to where it came
/// from, and what both types call by the same name and kind is carried over (core/engine/follow_up.h).
struct FollowUp
{
    Label label;  ///< A verb: what the button says.
    Name type;    ///< Of the new record.
    Name through; ///< The link that ties them: a field of this type that leads there, or a field of that type that leads back; between records of one type it leads back.
};

struct RecordType
{
    Name name;   ///< Also the table.
    Name prefix; ///< Of its numbers: INC makes INC-000017.
    Label label;
    Label plural;
    Label purpose;                        ///< One sentence: what belongs here. An empty list shows it.
    std::vector<Field> fields;            ///< Without the base fields, which every type has (core/catalogue.cpp).
    std::vector<State> states;            ///< The first one is where a record is born.
    std::vector<Transition> transitions = {};
    std::vector<Deadline> deadlines = {};
    std::vector<FollowUp> followUps = {};
    Label firstStep = nullptr;            ///< What a new organisation does here before anything else, in a sentence; most types have none.
    Label titleLabel = nullptr;           ///< What the title is called here, where "Title" is not the word.
    Name parent = {};                     ///< A child record: the name of its link field to the record it lives in.
    bool episode = false; ///< It happens and comes to its end, and its links tell how one thing led to another: an incident, a change. Timelines follow them.
    Name clause = {};                     ///< Of the 2011 edition; the process's own where empty.
    const char *context = nullptr;        ///< Filled in by the catalogue.
};

/// A rule of the standard as a query for what breaks it: `offenders` returns one column, the ids of the records of type
/// `subject` that do NOT conform. Bindings: :today (TEXT date), :now (INTEGER seconds). No rows: the check passes.
struct Check
{
    Name name;
    Label label;  ///< What must hold, as a statement.
    Label remedy; ///< What to do about an offender, in one sentence.
    Name clause;
    Name subject;
    Severity severity = Severity::Minor;
    Sql offenders;
    Name process = {};             ///< Filled in by the catalogue.
    const char *context = nullptr; ///< Filled in by the catalogue.
};

enum class Unit { Count, Percent, Hours, Days, Money, Score };

/// A series over months: `series` returns (period TEXT YYYY-MM, value). `records` returns the ids of the records of type
/// `subject` that the value of a period counts. Bindings of both: :from and :to (INTEGER seconds, :to excluded),
/// :from_date and :to_date (TEXT dates, :to_date excluded), :now, :today.
struct Measure
{
    Name name;
    Label label;
    Label meaning; ///< One sentence: what is counted, and against what.
    Unit unit;
    Better better;
    std::optional<double> target = {};
    Name clause;
    Name subject;
    Sql series;
    Sql records;
    Name process = {};             ///< Filled in by the catalogue.
    const char *context = nullptr; ///< Filled in by the catalogue.
};

/// Indicators that the organisation keeps as records beside the declared measures, and their readings. Bindings of `measures`: :now and
/// :today; of the others: :id, the indicator, and those of a Measure.
struct OwnMeasures
{
    Sql measures = {}; ///< (id, name, label, meaning, clause, unit, better, target, keeper): name the record's number, better 'higher' or 'lower',
                       ///< keeper the record of Keeping to whose process it belongs.
    Sql series = {};   ///< (period, value) of one indicator.
    Sql records = {};  ///< Ids of the records of type `subject` behind its value.
    Name subject = {};
};

/// Records of one type that somebody has to answer for: rows of the responsibility matrix. Bindings: :today.
struct Answered
{
    Name type;
    Name through; ///< The field of an assignment that leads there.
    Sql rows;     ///< (id, named, needed): `named` is the person whom the record itself calls accountable, `needed` the parts that somebody has to play, such as AR.
};

/// Who plays which part in what, as the records of one type say it: what the responsibility matrix is computed from. `holders` returns
/// (id, thing, person, role, part, lapse, lapsed_on), a line for each thing that an assignment is held for: `thing` the id of a row, NULL
/// for the management system as a whole; `part` one of R, A, C and I; `lapse` why it does not count, NULL where it does: 'left' (the
/// person has), 'ended', 'past' (its last day), 'planned' (for later). Bindings: :today.
struct Responsibilities
{
    Name assignments = {}; ///< The record type. Empty: this process declares none.
    Name person = {};      ///< Its link to who holds it...
    Name role = {};        ///< ...and its choice of what as.
    Sql holders = {};
    std::vector<Answered> answered = {};
};

/// Where the organisation writes down who answers for the declared processes. Bindings of `keepers`: :process, its name; :clause, its own;
/// :keys and :others, JSON arrays of the words in small letters by which somebody may call this process, and any of the others; :now, :today.
struct Keeping
{
    Sql keepers = {}; ///< (id, owner, manager, deputy, next_review) of the records that stand for a process: ids of people, and a day.
    Name subject = {}; ///< Their record type.
};

enum class Format { Text, Integer, Decimal, Percent, Hours, Days, Date, Instant, Duration, Choice };

struct Column
{
    Name name;   ///< Of the query's column; `ref` becomes a link to its record.
    Label label;
    Format format = Format::Text;
    Name choices = {}; ///< Format::Choice: TYPE.FIELD whose choice labels translate the value.
};

enum class Block {
    Text,     ///< `text` alone.
    Figures,  ///< One row of key figures: a figure a column.
    Table,    ///< As the query returns it.
    Bars,     ///< Chart; the first column is the category, every further column a series.
    Lines,    ///< Chart over time; the first column is the period, every further column a series.
    Measure,  ///< The measure of that name as a line over the period, with its target.
    Verdicts, ///< Every measure of `clause` that has a target: met or missed, and what is to be decided.
    Conformity, ///< How many checks of `clause` pass and fail, clause by clause.
    Findings, ///< The failed checks of `clause` (all, where empty), each with its records.
};

/// A part of a report. Bindings of `query`: those of Measure.
struct Section
{
    Label heading = nullptr; ///< None: goes on with the section before.
    Block block = Block::Text;
    Label text = nullptr; ///< Said above the block: what the reader sees and how it is counted.
    std::vector<Column> columns = {};
    Sql query = {};
    Name measure = {};
    Name clause = {};
    Label unit = nullptr; ///< Charts: of the vertical axis.
};

struct ReportDeclaration
{
    Name name;
    Label label;
    Label purpose;  ///< One sentence, on the cover and in the list of reports.
    Label audience;
    Name clause;
    bool periodic = true; ///< Covers a period; otherwise the state of a day.
    Name about = {};      ///< The record type to one record of which it can be narrowed, such as one customer.
    std::vector<Section> sections;
    Name process = {};             ///< Filled in by the catalogue.
    const char *context = nullptr; ///< Filled in by the catalogue.
};

struct Process
{
    Name name;
    const char *context; ///< Translation context of every label below.
    Label label;
    Name clause;
    Label asks;   ///< What the clause asks, in two sentences of our own.
    Label audit;  ///< What an auditor will look for.
    std::vector<RecordType> records;
    std::vector<Check> checks = {};
    std::vector<Measure> measures = {};
    std::vector<ReportDeclaration> reports = {};
    Sql measureTargets = {}; ///< (measure, target): the organisation's own targets, which count in place of the declared ones. Bindings: :now, :today.
    OwnMeasures ownMeasures = {};
    Responsibilities responsibilities = {};
    Keeping keeping = {};
};

} // namespace itsms
