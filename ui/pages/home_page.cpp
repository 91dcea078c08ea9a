// The first page: what is failing, how the measures run, what changed last.
#include "ui/pages/home_page.h"

#include "core/report/build.h"
#include "ui/charts/chart_widget.h"
#include "ui/look.h"
#include "ui/models/changed_records.h"
#include "ui/models/roomy_delegate.h"
#include "ui/pages/first_steps.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t chartCount = 2;
constexpr int recentCount = 12;
constexpr int lowestChart = 23 * grid::step;

QVBoxLayout *columnOf(QWidget *widget, const QString &heading)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::step);
    column->addWidget(headingLabel(heading));
    return column;
}

/// A missed target is looked at first, then one that moves; what stands still for a year can wait.
int interest(const MeasureSeries &series)
{
    const auto [low, high] = std::minmax_element(
        series.points.begin(), series.points.end(), [](const MeasurePoint &a, const MeasurePoint &b) { return a.value < b.value; });
    const bool missed = verdict(*series.measure, series.points.back().value) == Verdict::Missed;
    return (missed ? 4 : 0) + (series.measure->target ? 2 : 0) + (high->value > low->value ? 3 : 0);
}

} // namespace

HomePage::HomePage(Session &session, QWidget *parent)
    : Page(session, {}, parent)
    , m_firstSteps(new FirstSteps(session))
    , m_figures(new QHBoxLayout)
    , m_findings(new FindingsModel(session.catalogue(), this))
    , m_tree(new QTreeView)
    , m_noCharts(mutedLabel(tr("No measure has data yet: import or enter records, and their trends appear here.")))
    , m_recent(new QTreeWidget)
{
    addCommand(u"document-import"_s, tr("Import"), Qt::CTRL | Qt::Key_I, [this] { this->session().go({.page = PageKind::Import}); });
    setHeading(session.workbook().setting(u"organisation"_s, tr("Home")), tr("Reading\u2026"));
    m_figures->setSpacing(grid::step);
    body()->addWidget(m_firstSteps);
    body()->addLayout(m_figures);
    auto *parts = new QGridLayout;
    parts->setHorizontalSpacing(grid::margin);
    parts->setVerticalSpacing(grid::gap);
    parts->addWidget(buildFindings(), 0, 0);
    parts->addWidget(buildRecent(), 1, 0);
    parts->addWidget(buildCharts(), 0, 1, 2, 1);
    parts->setColumnStretch(0, 4);
    parts->setColumnStretch(1, 3);
    parts->setRowStretch(0, 3);
    parts->setRowStretch(1, 2);
    body()->addLayout(parts, 1);
    refresh();
}

QString HomePage::title() const { return tr("Home"); }

void HomePage::begin() { m_tree->setFocus(); }

QWidget *HomePage::buildFindings()
{
    auto *part = new QWidget;
    QVBoxLayout *column = columnOf(part, tr("What is failing"));
    m_tree->setModel(m_findings);
    giveRoom(m_tree);
    m_tree->setAccessibleName(tr("What is failing"));
    m_tree->setAlternatingRowColors(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setIndentation(grid::gap);
    m_tree->hideColumn(FindingsModel::Remedy);
    QHeaderView *header = m_tree->header();
    header->setAccessibleName(tr("Columns"));
    header->setStretchLastSection(false);
    header->setSectionResizeMode(FindingsModel::Statement, QHeaderView::Stretch);
    header->setSectionResizeMode(FindingsModel::Gravity, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(FindingsModel::Count, QHeaderView::ResizeToContents);
    column->addWidget(m_tree, 1);
    connect(m_tree, &QTreeView::activated, this, &HomePage::openFinding);
    return part;
}

QWidget *HomePage::buildCharts()
{
    auto *part = new QWidget;
    QVBoxLayout *column = columnOf(part, tr("How the measures run"));
    column->addWidget(m_noCharts);
    m_noCharts->hide();
    for (std::size_t i = 0; i < chartCount; ++i) {
        auto *chart = new ChartWidget;
        chart->setMinimumHeight(lowestChart);
        chart->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        QLabel *reading = mutedLabel({});
        column->addWidget(chart, 1);
        column->addWidget(reading);
        connect(chart, &ChartWidget::categoryActivated, this, [this, i](const QString &month) { openMonth(i, month); });
        chart->hide();
        m_charts.push_back(chart);
        m_readings.push_back(reading);
    }
    column->addStretch();
    // In a low window the second chart is scrolled to rather than squeezed.
    auto *scroll = new QScrollArea;
    scroll->setWidget(part);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

QWidget *HomePage::buildRecent()
{
    auto *part = new QWidget;
    QVBoxLayout *column = columnOf(part, tr("Recent changes"));
    m_recent->setAccessibleName(tr("Recent changes"));
    m_recent->setHeaderLabels({tr("When"), tr("Who"), tr("What")});
    m_recent->setRootIsDecorated(false);
    giveRoom(m_recent);
    m_recent->setAlternatingRowColors(true);
    m_recent->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_recent->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    column->addWidget(m_recent, 1);
    connect(m_recent, &QTreeWidget::itemActivated, this, &HomePage::openChange);
    return part;
}

Result<HomePage::Overview> HomePage::readOverview(const Workbook &workbook, const Moment &moment)
{
    Overview overview;
    overview.checks = workbook.catalogue().checks().size();
    ITSMS_TRY(overview.failed, readFailedChecks(workbook, moment, {}, 0));
    ITSMS_TRY(overview.recent, recentEntries(workbook, recentCount));
    const Period period = lastTwelveMonths(moment.today);
    std::vector<MeasureSeries> trends;
    for (const Measure *measure : workbook.catalogue().measures()) {
        ITSMS_TRY(MeasureSeries series, runMeasure(workbook, *measure, period, moment));
        // One month is no trend.
        if (series.points.size() > 1)
            trends.push_back(std::move(series));
    }
    std::stable_sort(
        trends.begin(), trends.end(), [](const MeasureSeries &a, const MeasureSeries &b) { return interest(a) > interest(b); });
    for (std::size_t i = 0; i < std::min(chartCount, trends.size()); ++i)
        overview.measures.push_back({trends[i].measure, measureChart(workbook, trends[i], period, QLocale())});
    return overview;
}

void HomePage::refresh()
{
    m_firstSteps->refresh();
    readInBackground(
        session().workbook(), this, [moment = session().present()](const Workbook &workbook) { return readOverview(workbook, moment); },
        [this](Result<Overview> overview) {
            setNotice(overview ? QString() : overview.error().sentence);
            if (overview)
                show(*std::move(overview));
        });
}

void HomePage::show(Overview overview)
{
    m_overview = std::move(overview);
    const Moment now = session().present();
    setHeading(session().workbook().setting(u"organisation"_s, tr("Home")),
        tr("ISO/IEC 20000-1:%1 \u00b7 as of %2", "edition and day")
            .arg(session().workbook().setting(u"edition"_s), dateText(now.today, QLocale())));
    showFigures();
    m_findings->setChecks(m_overview.failed);
    m_tree->expandToDepth(0);
    m_noCharts->setVisible(m_overview.measures.empty());
    for (std::size_t i = 0; i < chartCount; ++i)
        showChart(i);
    m_recent->clear();
    const Reader reader = session().reader();
    for (const JournalEntry &entry : m_overview.recent)
        new QTreeWidgetItem(m_recent, {instantText(entry.at, reader.zone, reader.locale), entry.person, entry.action});
}

void HomePage::showFigures()
{
    while (QLayoutItem *item = m_figures->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    const auto addFigure = [this](const QString &text, const QString &iconName, const Destination &destination) {
        auto *button = new QPushButton(icon(iconName), text);
        button->setAccessibleName(text);
        button->setObjectName(u"figure"_s);
        connect(button, &QPushButton::clicked, this, [this, destination] { session().go(destination); });
        m_figures->addWidget(button);
    };
    const QLocale locale;
    for (const Severity severity : {Severity::Major, Severity::Minor, Severity::Observation}) {
        const qint64 failed = std::count_if(m_overview.failed.begin(), m_overview.failed.end(),
            [severity](const FailedCheck &each) { return each.check->severity == severity; });
        if (failed)
            addFigure(tr("%1: %2", "severity and number of broken rules").arg(severityWord(severity), locale.toString(failed)),
                severityIcon(severity), findingsOf(severity));
    }
    addFigure(tr("%1 of %2 rules hold")
                  .arg(locale.toString(qint64(m_overview.checks - m_overview.failed.size())), locale.toString(qint64(m_overview.checks))),
        u"data-success"_s, {.page = PageKind::Findings});
    m_figures->addStretch();
}

void HomePage::showChart(std::size_t place)
{
    const bool used = place < m_overview.measures.size();
    m_charts[place]->setVisible(used);
    m_readings[place]->setVisible(used);
    if (!used)
        return;
    m_charts[place]->setChart(m_overview.measures[place].chart);
    m_readings[place]->setText(m_overview.measures[place].chart.reading);
}

void HomePage::openFinding(const QModelIndex &index)
{
    const FailedCheck *check = m_findings->checkAt(index);
    if (!check)
        return session().go({.page = PageKind::Findings,
            .filter =
                toText(m_overview.failed.empty() ? Name()
                                                 : m_findings->checkAt(m_findings->index(0, 0, index.siblingAtColumn(0)))->check->clause)});
    session().go({.page = PageKind::List,
        .type = toText(check->check->subject),
        .among = check->offenders,
        .caption = tr("Those that break the rule: %1.").arg(translated(check->check->context, check->check->label))});
}

void HomePage::openChange(QTreeWidgetItem *item)
{
    const JournalEntry entry = m_overview.recent[std::size_t(m_recent->indexOfTopLevelItem(item))];
    readInBackground(
        session().workbook(), this, [entry](const Workbook &workbook) { return changedRecords(workbook, entry); },
        [this, action = entry.action](const Result<ChangedRecords> &changed) {
            if (!changed)
                return setNotice(changed.error().sentence);
            if (changed->ids.empty())
                return session().say(tr("What this change was about is not there any more."));
            const QString type = toText(changed->type->name);
            if (changed->ids.size() == 1)
                return session().go(recordAt(type, changed->ids.front()));
            session().go({.page = PageKind::List,
                .type = type,
                .among = changed->ids,
                .caption = tr("Those that \u201c%1\u201d changed.", "action in the history").arg(action)});
        });
}

void HomePage::openMonth(std::size_t place, const QString &month)
{
    const Measure *measure = m_overview.measures[place].measure;
    const QDate first = QDate::fromString(month + u"-01"_s, Qt::ISODate);
    if (!first.isValid())
        return;
    const Period period{first, first.addMonths(1).addDays(-1)};
    readInBackground(
        session().workbook(), this,
        [measure, period, moment = session().present()](
            const Workbook &workbook) { return recordsBehind(workbook, *measure, period, moment); },
        [this, measure, first](const Result<Ids> &ids) {
            if (!ids)
                return setNotice(ids.error().sentence);
            const QString label = translated(measure->context, measure->label);
            session().go({.page = PageKind::List,
                .type = toText(measure->subject),
                .among = *ids,
                .caption = tr("Behind \u201c%1\u201d in %2.", "measure and month").arg(label, QLocale().toString(first, u"MMMM yyyy"_s))});
        });
}

} // namespace itsms
