// The first page: are we conforming, what is due, what is getting worse, what changed last.
#include "ui/pages/home_page.h"

#include "ui/look.h"
#include "ui/models/changed_records.h"
#include "ui/models/trend_lines.h"
#include "ui/pages/conformity_strip.h"
#include "ui/pages/first_steps.h"
#include "ui/pages/line_panel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr int recentCount = 30;
constexpr int lowestConformity = 36 * grid::step;
constexpr int lowestPanel = 16 * grid::step;

/// Where there are no records, counts are zero and say nothing about how things run.
bool saysSomething(const MeasureStanding &standing)
{
    const auto &latest = standing.trend.latest;
    return latest && (latest->value != 0 || standing.series.measure.unit != Unit::Count);
}

} // namespace

HomePage::HomePage(Session &session, QWidget *parent)
    : Page(session, {}, parent)
    , m_firstSteps(new FirstSteps(session))
    , m_conformity(new ConformityStrip(session.catalogue()))
    , m_due(new LinePanel(tr("Overdue, and due in the next 14 days"), LinePanel::Click::Opens))
    , m_trends(new LinePanel(tr("What is getting worse"), LinePanel::Click::Opens))
    , m_recent(new LinePanel(tr("Recent changes"), LinePanel::Click::Opens))
{
    addCommand(u"document-import"_s, tr("Import"), Qt::CTRL | Qt::Key_I, [this] { this->session().go({.page = PageKind::Import}); });
    setHeading(session.workbook().setting(u"organisation"_s, tr("Home")), tr("Reading\u2026"));
    QPushButton *measures = m_trends->addButton(u"office-chart-line"_s, tr("All measures"));
    connect(measures, &QPushButton::clicked, this, [this] { this->session().go({.page = PageKind::Measures}); });
    connect(m_conformity, &ConformityStrip::opened, this, [this](const Destination &door) { this->session().go(door); });
    connect(m_due, &LinePanel::activated, this, &HomePage::openLine);
    connect(m_trends, &LinePanel::activated, this, &HomePage::openLine);
    connect(m_recent, &LinePanel::activated, this, [this](const Line &line) { openChange(m_entries[std::size_t(line.key)]); });
    layOut();
    refresh();
}

QString HomePage::title() const { return tr("Home"); }

void HomePage::begin() { m_conformity->table()->setFocus(); }

void HomePage::layOut()
{
    auto *parts = new QWidget;
    auto *halves = new QHBoxLayout(parts);
    halves->setContentsMargins(0, 0, 0, 0);
    halves->setSpacing(grid::margin);
    auto *left = new QVBoxLayout;
    left->setSpacing(grid::gap);
    left->addWidget(m_conformity, 3);
    left->addWidget(m_recent, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(grid::gap);
    right->addWidget(m_due, 1);
    right->addWidget(m_trends, 1);
    halves->addLayout(left, 4);
    halves->addLayout(right, 3);
    m_conformity->setMinimumHeight(lowestConformity);
    for (LinePanel *panel : {m_due, m_trends, m_recent})
        panel->setMinimumHeight(lowestPanel);
    for (QWidget *panel : std::initializer_list<QWidget *>{m_conformity, m_due, m_trends, m_recent})
        panel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    // Where something stands above, or the window is low, the page scrolls rather than being squeezed.
    auto *scroll = new QScrollArea;
    scroll->setWidget(parts);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    body()->addWidget(m_firstSteps);
    body()->addWidget(scroll, 1);
}

Result<HomePage::Overview> HomePage::readOverview(const Workbook &workbook, const Moment &moment)
{
    Overview overview;
    ITSMS_TRY(overview.clauses, clauseConformity(workbook, moment));
    ITSMS_TRY(const std::vector<DueItem> due, readDue(workbook, moment));
    overview.due = dueLines(due, moment, workbook.timeZone(), QLocale());
    ITSMS_TRY(overview.measures, measureStandings(workbook, lastTwelveMonths(moment.today), moment));
    ITSMS_TRY(overview.recent, recentEntries(workbook, recentCount));
    return overview;
}

void HomePage::refresh()
{
    m_firstSteps->refresh();
    const Moment moment = session().present();
    // Of two readings that overlap the earlier one may end last.
    const qint64 reading = ++m_reading;
    readInBackground(
        session().workbook(), this, [moment](const Workbook &workbook) { return readOverview(workbook, moment); },
        [this, moment, reading](const Result<Overview> &overview) {
            if (reading != m_reading)
                return;
            setNotice(overview ? QString() : overview.error().sentence);
            if (overview)
                showOverview(*overview, moment);
        });
}

void HomePage::showOverview(const Overview &overview, const Moment &moment)
{
    setHeading(session().workbook().setting(u"organisation"_s, tr("Home")),
        tr("ISO/IEC 20000-1:%1 \u00b7 as of %2", "edition and day")
            .arg(session().workbook().setting(u"edition"_s), dateText(moment.today, QLocale())));
    m_conformity->setClauses(overview.clauses);
    m_due->setGroups(overview.due,
        tr("Nothing is overdue, and nothing is due within 14 days. Agreements, contracts, reviews and open work with a date appear here in time."));
    showTrends(overview.measures, moment);
    m_entries = overview.recent;
    showRecent();
}

void HomePage::showTrends(const std::vector<MeasureStanding> &measures, const Moment &moment)
{
    const bool anyData = std::any_of(measures.begin(), measures.end(), saysSomething);
    const QString nothing = anyData
        ? tr("Every measure with data meets its target, and none moved the wrong way against the three months before.")
        : tr("No measure has data yet: import or enter records, and what misses its target or moves the wrong way appears here.");
    m_trends->setGroups({{.lines = worryingLines(measures, lastTwelveMonths(moment.today), moment.today, QLocale())}}, nothing);
}

void HomePage::showRecent()
{
    const Reader reader = session().reader();
    LineGroup group;
    for (const JournalEntry &entry : m_entries) {
        const QString when = instantText(entry.at, reader.zone, reader.locale);
        group.lines.push_back({.text = entry.action,
            .detail = entry.person.isEmpty() ? when : tr("%1 \u00b7 %2", "who and when").arg(entry.person, when),
            .key = qint64(group.lines.size())});
    }
    m_recent->setGroups({std::move(group)}, tr("Nothing has changed yet. Every change is listed here: who made it, what it was, and when."));
}

void HomePage::openLine(const Line &line)
{
    if (line.door)
        session().go(*line.door);
}

void HomePage::openChange(const JournalEntry &entry)
{
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

} // namespace itsms
