// The reading before the reading: date formats and last rows.
#include "core/exchange/survey.h"

#include "core/exchange/date_evidence.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// With so many rows read, a file whose formats are all known is believed to go on in the same way; a row that does not is rejected.
constexpr qint64 enoughRows = 5000;

std::vector<std::size_t> plansToSettle(const RowMapper &mapper)
{
    std::vector<std::size_t> plans;
    for (std::size_t i = 0; i < mapper.plans().size(); ++i)
        if (mapper.plans()[i].isDate() && !mapper.plans()[i].datesGiven)
            plans.push_back(i);
    return plans;
}

void addDates(const RowMapper &mapper, const std::vector<std::size_t> &plans, const TableRow &row, DateEvidence &evidence)
{
    for (std::size_t i = 0; i < plans.size(); ++i)
        if (const QString text = mapper.textOf(mapper.plans()[plans[i]], row); !text.isEmpty())
            evidence.add(i, text, row.line);
}

Failure askForFormat(const DateFormats &formats)
{
    return wrongUse(Tr::tr("The dates of the file can be read in more than one way: \"%1\" fits %2. Choose the format (--date-format on the command line).")
                        .arg(formats.example, formats.candidates.join(Tr::tr(" and "))));
}

Result<> settlePlans(RowMapper &mapper, const std::vector<std::size_t> &plans, const DateEvidence &evidence, AmbiguousDates ambiguous)
{
    ITSMS_CHECK(evidence.check());
    const DateFormats formats = evidence.formats();
    if (formats.candidates.size() > 1 && ambiguous == AmbiguousDates::Ask)
        return askForFormat(formats);
    for (std::size_t i = 0; i < plans.size(); ++i) {
        FieldPlan &plan = mapper.plans()[plans[i]];
        for (const QString &format : evidence.formatsOf(i, ambiguous)) {
            ITSMS_TRY(DateReader reader, DateReader::compile(format));
            plan.dates.push_back(std::move(reader));
            plan.dateFormats += format;
        }
        if (plan.dates.empty())
            plan.dates.emplace_back();
    }
    return {};
}

} // namespace

Failure cancelled()
{
    return Failure(Error{Tr::tr("Stopped. Nothing was changed."), ErrorKind::Cancelled});
}

Result<> surveyFile(TableSource &source, const ImportProfile &profile, RowMapper &mapper, KeyLines &lastLines, const std::function<bool()> &goOn)
{
    ITSMS_CHECK(source.rewind());
    const std::vector<std::size_t> plans = plansToSettle(mapper);
    DateEvidence evidence(plans.size());
    TableRow row;
    bool dates = !plans.empty();
    for (qint64 rows = 1; dates || profile.lastWins; ++rows) {
        ITSMS_TRY(const bool more, source.next(row));
        if (!more)
            break;
        if (dates)
            addDates(mapper, plans, row, evidence);
        if (profile.lastWins)
            if (const QString key = mapper.keyOf(row); !key.isEmpty())
                lastLines.set(key, row.line);
        if (rows % enoughRows == 0) {
            dates = dates && !evidence.isSettled();
            if (goOn && !goOn())
                return cancelled();
        }
    }
    ITSMS_CHECK(settlePlans(mapper, plans, evidence, profile.ambiguousDates));
    return source.rewind();
}

Result<DateFormats> recogniseDates(TableSource &source, const ImportProfile &profile, const RecordType &type)
{
    if (!profile.dateFormat.isEmpty())
        return DateFormats{{profile.dateFormat}, {}};
    ImportProfile keyless = profile;
    keyless.key.clear();
    keyless.lastWins = false;
    ITSMS_TRY(const RowMapper mapper, RowMapper::make(keyless, type, source.columns(), QTimeZone::utc()));
    const std::vector<std::size_t> plans = plansToSettle(mapper);
    DateEvidence evidence(plans.size());
    ITSMS_CHECK(source.rewind());
    TableRow row;
    bool undecided = !plans.empty();
    for (qint64 rows = 1; undecided; ++rows) {
        ITSMS_TRY(const bool more, source.next(row));
        if (!more)
            break;
        addDates(mapper, plans, row, evidence);
        undecided = rows % enoughRows != 0 || !evidence.isSettled();
    }
    ITSMS_CHECK(source.rewind());
    ITSMS_CHECK(evidence.check());
    return evidence.formats();
}

} // namespace itsms
