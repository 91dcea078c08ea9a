// A whole import: one transaction from the first row to the last.
#include "core/exchange/csv_writer.h"
#include "core/exchange/row_feed.h"
#include "core/exchange/row_writer.h"
#include "core/exchange/survey.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace itsms {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr qint64 rowsBetweenProgress = 500;
constexpr std::size_t mostRejections = 1000;
constexpr std::size_t mostRemarks = 1000;

Result<QTimeZone> zoneOf(const Workbook &workbook, const ImportProfile &profile)
{
    if (profile.timeZone.isEmpty())
        return workbook.timeZone();
    const QTimeZone zone(profile.timeZone);
    if (!zone.isValid())
        return wrongUse(Tr::tr("\"%1\" is no time zone; write it as Europe/Berlin or UTC.").arg(QString::fromUtf8(profile.timeZone)));
    return zone;
}

/// One run, from its survey to its report.
class Run
{
public:
    Run(TableSource &source, const ImportProfile &profile, const ImportOptions &options)
        : m_source(source)
        , m_profile(profile)
        , m_options(options)
        , m_size(source.size())
    {
    }

    Result<> survey(RowMapper &mapper);
    Result<> write(Transaction &transaction, RowMapper &mapper);
    Result<> finishRejects() { return m_rejects ? m_rejects->finish() : Result<>(); }
    ImportReport report;

private:
    Result<> writeRow(RowWriter &writer, MappedRow &row);
    Result<> writeBatch(RowWriter &writer, RowBatch &batch);
    Result<> writePostponed(RowWriter &writer);
    Result<> note(MappedRow &row, RowWriter::Outcome outcome);
    Result<> noteRejection(MappedRow &row);
    void noteRemarks(MappedRow &row);
    bool goesOn(qint64 position);

    TableSource &m_source;
    const ImportProfile &m_profile;
    const ImportOptions &m_options;
    qint64 m_size; ///< Asked once: while rows are fed, the source belongs to another thread.
    KeyLines m_lastLines;
    Record m_record; ///< Of the row just written.
    std::vector<MappedRow> m_postponed;
    std::unique_ptr<CsvWriter> m_rejects;
    qint64 m_rowsTold = 0;
};

bool Run::goesOn(qint64 position)
{
    return !m_options.progress || m_options.progress({report.rows, position, m_size});
}

Result<> Run::survey(RowMapper &mapper)
{
    ITSMS_CHECK(surveyFile(m_source, m_profile, mapper, m_lastLines, [this] { return goesOn(0); }));
    for (const FieldPlan &plan : mapper.plans())
        for (const QString &format : plan.dateFormats)
            if (!report.dateFormats.contains(format))
                report.dateFormats += format;
    return {};
}

Result<> Run::write(Transaction &transaction, RowMapper &mapper)
{
    ITSMS_TRY(RowWriter writer, RowWriter::make(transaction, mapper, m_profile));
    {
        RowFeed feed(m_source, mapper, m_profile.lastWins ? &m_lastLines : nullptr);
        while (true) {
            ITSMS_TRY(auto batch, feed.next());
            if (!batch)
                break;
            ITSMS_CHECK(writeBatch(writer, *batch));
            feed.giveBack(std::move(batch));
        }
    }
    ITSMS_CHECK(writePostponed(writer));
    report.linked = writer.linked();
    return goesOn(m_size) ? Result<>() : cancelled();
}

Result<> Run::writeBatch(RowWriter &writer, RowBatch &batch)
{
    for (std::size_t i = 0; i < batch.count; ++i)
        ITSMS_CHECK(writeRow(writer, batch.rows[i]));
    if (report.rows - m_rowsTold < rowsBetweenProgress)
        return {};
    m_rowsTold = report.rows;
    return goesOn(batch.position) ? Result<>() : cancelled();
}

Result<> Run::writeRow(RowWriter &writer, MappedRow &row)
{
    ++report.rows;
    if (row.superseded) {
        ++report.superseded;
        return {};
    }
    ITSMS_TRY(const RowWriter::Outcome outcome, writer.write(row, m_record));
    if (outcome == RowWriter::Outcome::Postponed) {
        m_postponed.push_back(row);
        return {};
    }
    return note(row, outcome);
}

/// Again and again while it helps: the record that a row waits for may wait itself.
Result<> Run::writePostponed(RowWriter &writer)
{
    while (!m_postponed.empty()) {
        std::vector<MappedRow> waiting;
        waiting.swap(m_postponed);
        for (MappedRow &row : waiting) {
            ITSMS_TRY(const RowWriter::Outcome outcome, writer.write(row, m_record));
            if (outcome == RowWriter::Outcome::Postponed)
                m_postponed.push_back(std::move(row));
            else
                ITSMS_CHECK(note(row, outcome));
        }
        if (m_postponed.size() == waiting.size())
            writer.refusePostponing();
    }
    return {};
}

Result<> Run::note(MappedRow &row, RowWriter::Outcome outcome)
{
    RowOutcome told = RowOutcome::Rejected;
    switch (outcome) {
    case RowWriter::Outcome::New:
        ++report.added;
        told = RowOutcome::New;
        break;
    case RowWriter::Outcome::Changed:
        ++report.changed;
        told = RowOutcome::Changed;
        break;
    case RowWriter::Outcome::Unchanged:
        ++report.unchanged;
        told = RowOutcome::Unchanged;
        break;
    case RowWriter::Outcome::Rejected:
    case RowWriter::Outcome::Postponed:
        ITSMS_CHECK(noteRejection(row));
        break;
    }
    if (told != RowOutcome::Rejected)
        noteRemarks(row);
    if (m_options.row)
        m_options.row(row.source.line, told, m_record);
    return {};
}

void Run::noteRemarks(MappedRow &row)
{
    report.remarked += qint64(row.remarks.size());
    for (Remark &remark : row.remarks)
        if (report.remarks.size() < mostRemarks)
            report.remarks.push_back(std::move(remark));
}

Result<> Run::noteRejection(MappedRow &row)
{
    ++report.rejected;
    const Objection &why = *row.objection;
    if (report.rejections.size() < mostRejections)
        report.rejections.push_back({row.source.line, why.column, why.field, why.value, why.reason, row.source.cells});
    if (m_options.rejectsPath.isEmpty())
        return {};
    std::vector<QString> cells(m_source.columns().begin(), m_source.columns().end());
    if (!m_rejects) {
        m_rejects = std::make_unique<CsvWriter>(m_options.rejectsPath);
        ITSMS_CHECK(m_rejects->open());
        cells.insert(cells.end(), {u"line"_s, u"reason"_s});
        ITSMS_CHECK(m_rejects->write(cells));
    }
    cells.assign(row.source.cells.begin(), row.source.cells.end());
    cells.resize(std::size_t(m_source.columns().size()));
    cells.push_back(QString::number(row.source.line));
    cells.push_back(why.column.isEmpty() ? why.reason : Tr::tr("Column \"%1\", value \"%2\": %3").arg(why.column, why.value, why.reason));
    return m_rejects->write(cells);
}

} // namespace

Result<ImportReport> runImport(Workbook &workbook, TableSource &source, const ImportProfile &profile, const Intent &intent, const ImportOptions &options)
{
    const RecordType *type = workbook.catalogue().type(QStringView(profile.type));
    if (!type)
        return wrongUse(Tr::tr("There is no record type \"%1\".").arg(profile.type));
    ITSMS_TRY(const QTimeZone zone, zoneOf(workbook, profile));
    ITSMS_TRY(RowMapper mapper, RowMapper::make(profile, *type, source.columns(), zone));
    Run run(source, profile, options);
    ITSMS_CHECK(run.survey(mapper));
    ITSMS_TRY(const auto transaction, Transaction::begin(workbook, intent));
    ITSMS_CHECK(run.write(*transaction, mapper));
    if (!options.dryRun) {
        ITSMS_TRY(run.report.sequence, transaction->commit());
    }
    ITSMS_CHECK(run.finishRejects());
    return std::move(run.report);
}

} // namespace itsms
