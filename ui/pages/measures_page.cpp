// Every measure with its latest value; the chosen one as a chart and a table over a period, each month a door to its records.
#include "ui/pages/measures_page.h"

#include "core/engine/clause_conformity.h"
#include "core/report/build.h"
#include "core/standard/clauses.h"
#include "ui/charts/chart_widget.h"
#include "ui/documents/pdf_document.h"
#include "ui/look.h"
#include "ui/models/month_model.h"
#include "ui/models/trend_lines.h"
#include "ui/pages/line_panel.h"
#include "ui/pages/period_picker.h"
#include "ui/words.h"

#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

#include <map>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowestList = 40 * grid::step;
constexpr int lowestChart = 24 * grid::step;

} // namespace

MeasuresPage::MeasuresPage(Session &session, const Destination &destination, QWidget *parent)
    : Page(session, destination, parent)
    , m_period(new PeriodPicker({PeriodChoice::LastTwelveMonths, PeriodChoice::LastThreeMonths, PeriodChoice::LastSixMonths,
                                    PeriodChoice::LastTwentyFourMonths, PeriodChoice::ThisYear},
          session.present().today))
    , m_list(new LinePanel(tr("Measures by clause"), LinePanel::Click::Chooses))
    , m_name(headingLabel({}))
    , m_meaning(new QLabel)
    , m_standing(mutedLabel({}))
    , m_chart(new ChartWidget)
    , m_reading(mutedLabel({}))
    , m_months(new MonthModel(this))
    , m_table(new QTableView)
    , m_data(new QStackedWidget)
    , m_nothing(teachingLabel())
{
    addCommand(u"document-print"_s, tr("PDF"), QKeySequence::Print, [this] { print(); });
    addCommand(u"document-export"_s, tr("Export"), Qt::CTRL | Qt::Key_E, [this] { exportTable(); });
    setHeading(tr("Measures"), tr("Reading\u2026"));
    buildTable();
    auto *halves = new QSplitter;
    halves->setChildrenCollapsible(false);
    halves->setHandleWidth(grid::margin);
    m_list->setMinimumWidth(narrowestList);
    halves->addWidget(m_list);
    halves->addWidget(buildDetails());
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 3);
    body()->addWidget(m_period);
    body()->addWidget(halves, 1);
    connect(m_period, &PeriodPicker::changed, this, &MeasuresPage::refresh);
    connect(m_list, &LinePanel::chosen, this, [this](const Line &line) { choose(std::size_t(line.key)); });
    connect(m_list, &LinePanel::activated, this, [this] { m_chart->setFocus(); });
    connect(m_chart, &ChartWidget::categoryActivated, this, [this](const QString &month) { openMonth(month); });
    refresh();
}

QString MeasuresPage::title() const { return tr("Measures"); }

void MeasuresPage::begin() { m_list->view()->setFocus(); }

QWidget *MeasuresPage::buildDetails()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::step);
    m_name->setWordWrap(true);
    m_name->setMinimumHeight(grid::row); // As the heading of the list beside it.
    m_meaning->setWordWrap(true);
    // An indicator's words are somebody's own, and no markup.
    m_name->setTextFormat(Qt::PlainText);
    m_meaning->setTextFormat(Qt::PlainText);
    column->addWidget(m_name);
    column->addWidget(m_standing);
    column->addWidget(m_meaning);
    auto *behind = new QWidget;
    auto *inside = new QVBoxLayout(behind);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(grid::step);
    m_chart->setMinimumHeight(lowestChart);
    m_chart->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    inside->addWidget(m_chart, 3);
    inside->addWidget(m_reading);
    inside->addWidget(m_table, 2);
    m_data->addWidget(behind);
    m_data->addWidget(m_nothing);
    m_nothing->setText(tr("This measure has no value in the period. Choose another period, or import or enter what it counts."));
    column->addWidget(m_data, 1);
    return part;
}

void MeasuresPage::buildTable()
{
    m_table->setModel(m_months);
    m_table->setAccessibleName(tr("Values by month"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + grid::step);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setAccessibleName(tr("Columns"));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(MonthModel::Met, QHeaderView::ResizeToContents);
    m_table->setMinimumHeight(16 * grid::step);
    const auto open = [this](const QModelIndex &index) { openMonth(m_months->monthAt(index.row())); };
    connect(m_table, &QTableView::activated, this, open);
    connect(m_table, &QTableView::clicked, this, open);
}

void MeasuresPage::refresh()
{
    // Of two readings that overlap the earlier one may end last.
    const qint64 reading = ++m_asked;
    readInBackground(
        session().workbook(), this,
        [period = m_period->period(), moment = session().present()](const Workbook &workbook) { return measureStandings(workbook, period, moment); },
        [this, reading, period = m_period->period()](Result<std::vector<MeasureStanding>> standings) {
            if (reading != m_asked)
                return;
            setNotice(standings ? QString() : standings.error().sentence);
            if (!standings)
                return;
            m_standings = *std::move(standings);
            m_shown = period;
            showList();
        });
}

void MeasuresPage::showList()
{
    const QDate today = session().present().today;
    const QLocale locale;
    std::map<QString, LineGroup, decltype(&clauseBefore)> clauses(&clauseBefore);
    qint64 missed = 0;
    for (std::size_t i = 0; i < m_standings.size(); ++i) {
        const QString clause = m_standings[i].series.measure.clause;
        LineGroup &group = clauses[clause];
        group.heading = clauseTitle(clause);
        group.lines.push_back(trendLine(m_standings[i], m_shown, today, locale));
        group.lines.back().key = qint64(i);
        missed += m_standings[i].trend.verdict == Verdict::Missed ? 1 : 0;
    }
    std::vector<LineGroup> groups;
    for (auto &[clause, group] : clauses)
        groups.push_back(std::move(group));
    setHeading(tr("Measures"),
        tr("%1 of %2 measures miss their target in their latest month.").arg(locale.toString(missed), locale.toString(qint64(m_standings.size()))));
    m_list->setGroups(std::move(groups), tr("No measure is declared."));
    m_list->view()->setCurrentIndex(m_list->model().indexOf(firstShown()));
    showChosen();
}

/// The measure that was asked for, else the first in the order of the clauses that has something to show.
qint64 MeasuresPage::firstShown() const
{
    const auto rank = [this](const MeasureStanding &each) {
        return std::pair(each.series.measure.name != destination().type, each.series.points.empty());
    };
    const auto first = std::min_element(m_standings.begin(), m_standings.end(), [&rank](const MeasureStanding &a, const MeasureStanding &b) {
        if (rank(a) != rank(b))
            return rank(a) < rank(b);
        return clauseBefore(a.series.measure.clause, b.series.measure.clause);
    });
    return first - m_standings.begin();
}

const MeasureStanding *MeasuresPage::chosen() const
{
    for (const MeasureStanding &standing : m_standings)
        if (standing.series.measure.name == destination().type)
            return &standing;
    return nullptr;
}

void MeasuresPage::choose(std::size_t place)
{
    const QString name = m_standings[place].series.measure.name;
    if (name == destination().type)
        return;
    Destination here = destination();
    here.type = name;
    setDestination(here);
    showChosen();
}

void MeasuresPage::showChosen()
{
    const MeasureStanding *standing = chosen();
    if (!standing)
        return;
    const Indicator &measure = standing->series.measure;
    const QLocale locale;
    const QDate today = session().present().today;
    m_name->setText(measure.label);
    m_meaning->setText(measure.meaning);
    const QString where = tr("%1 \u00b7 %2", "clause of a measure, and how it stands")
                              .arg(clauseTitle(measure.clause), verdictWord(standing->trend.verdict));
    const QString value = standingText(*standing, today, locale);
    m_standing->setText(value.isEmpty() ? where : tr("%1 \u00b7 %2", "how a measure stands, and its value").arg(where, value));
    m_data->setCurrentIndex(standing->series.points.empty() ? 1 : 0);
    const ReportChart chart = measureChart(session().workbook(), standing->series, m_shown, locale);
    m_chart->setChart(chart);
    m_reading->setText(chart.reading);
    m_months->setSeries(standing->series);
}

void MeasuresPage::openMonth(const QString &month)
{
    const MeasureStanding *standing = chosen();
    const std::optional<Period> period = monthPeriod(month);
    if (!standing || !period)
        return;
    readInBackground(
        session().workbook(), this,
        [measure = standing->series.measure, period = *period, moment = session().present()](
            const Workbook &workbook) { return recordsBehind(workbook, measure, period, moment); },
        [this, measure = standing->series.measure, first = period->from](const Result<Ids> &ids) {
            if (!ids)
                return setNotice(ids.error().sentence);
            session().go({.page = PageKind::List,
                .type = toText(measure.subject),
                .among = *ids,
                .caption = tr("Behind \u201c%1\u201d in %2.", "measure and month").arg(measure.label, QLocale().toString(first, u"MMMM yyyy"_s))});
        });
}

QString MeasuresPage::fileName(const QString &ending) const
{
    const QString name = tr("%1 %2", "file name: measure and day").arg(m_name->text(), m_shown.to.toString(Qt::ISODate));
    return session().preferences().documentPath(name + ending);
}

Report MeasuresPage::report() const
{
    const MeasureStanding &standing = *chosen();
    const Indicator &measure = standing.series.measure;
    const QLocale locale;
    const Workbook &workbook = session().workbook();
    const auto day = [&locale](QDate date) { return dateText(date, locale); };
    return {.title = measure.label,
        .purpose = measure.meaning,
        .organisation = workbook.setting(u"organisation"_s),
        .audience = {},
        .subject = {},
        .subjectLabel = {},
        .period = tr("%1 to %2", "first and last day").arg(day(m_shown.from), day(m_shown.to)),
        .edition = editionText(workbook),
        .clause = measure.clause,
        .preparedBy = session().preferences().person(),
        .preparedAt = QDateTime::fromSecsSinceEpoch(session().present().now, workbook.timeZone()),
        .language = locale.bcp47Name(),
        .sections = {{tr("Values by month"),
            {Paragraph{m_standing->text()}, measureChart(workbook, standing.series, m_shown, locale), m_months->printed()}}}};
}

void MeasuresPage::print()
{
    if (!chosen())
        return;
    const QString path = session().dialogs().saveFile(this, tr("Save the measure as PDF"), fileName(u".pdf"_s), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    inBackground(
        this, [made = report(), path] { return writePdf(made, path); }, [this, path](const Result<> &done) { tellWritten(done, path); });
}

void MeasuresPage::exportTable()
{
    if (!chosen())
        return;
    const QString path
        = session().dialogs().saveFile(this, tr("Export the measure"), fileName(u".xlsx"_s), tr("Spreadsheet (*.xlsx);;Text table (*.csv)"));
    if (path.isEmpty())
        return;
    inBackground(
        this, [table = m_months->exported(), path, zone = session().workbook().timeZone()] { return itsms::exportTable(table, path, zone); },
        [this, path](const Result<> &done) { tellWritten(done, path); });
}

void MeasuresPage::tellWritten(const Result<> &done, const QString &path)
{
    setNotice(done ? QString() : done.error().sentence);
    if (!done)
        return;
    session().preferences().rememberDocument(path);
    session().say(tr("The measure was written to %1.").arg(QDir::toNativeSeparators(path)));
}

} // namespace itsms
