// How one process does and what to do next, the same page for all of them.
#include "ui/pages/process_page.h"

#include "core/report/process_report.h"
#include "core/standard/clauses.h"
#include "ui/documents/pdf_document.h"
#include "ui/help/clause_guidance.h"
#include "ui/look.h"
#include "ui/models/process_lines.h"
#include "ui/pages/line_panel.h"
#include "ui/pages/register_strip.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QTreeView>
#include <QVBoxLayout>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr int lowestPanel = 22 * grid::step;
constexpr int highestPanel = 50 * grid::step;

/// As high as what it says, where that is not too much: what is longer scrolls within the panel.
void say(LinePanel &panel, std::vector<LineGroup> groups, const QString &nothing)
{
    const int line = panel.fontMetrics().height();
    int needed = grid::row + grid::step + grid::margin;
    for (const LineGroup &group : groups) {
        needed += group.heading.isEmpty() ? 0 : line + grid::step;
        for (const Line &each : group.lines)
            needed += (each.status.isEmpty() && each.detail.isEmpty() ? 1 : 2) * line + grid::step;
    }
    panel.setMinimumHeight(std::clamp(needed, lowestPanel, highestPanel));
    panel.setGroups(std::move(groups), nothing);
}

QLabel *paragraph(const QString &heading, const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAccessibleName(u"%1: %2"_s.arg(heading, text));
    label->setToolTip(wordingNote());
    return label;
}

} // namespace

ProcessPage::ProcessPage(Session &session, const Process &process, QWidget *parent)
    : Page(session, processAt(toText(process.name)), parent)
    , m_process(process)
    , m_registers(new RegisterStrip)
    , m_keepers(new LinePanel(tr("Who answers for it"), LinePanel::Click::Opens))
    , m_rules(new LinePanel(tr("Findings, and what to do"), LinePanel::Click::Opens))
    , m_measures(new LinePanel(tr("Measures of the last twelve months"), LinePanel::Click::Opens))
    , m_due(new LinePanel(tr("Overdue and due soon"), LinePanel::Click::Opens))
    , m_neighbours(new LinePanel(tr("Neighbouring processes"), LinePanel::Click::Opens))
    , m_changes(new LinePanel(tr("Recent changes"), LinePanel::Click::Opens))
{
    // The page itself says what the button would show.
    setClause({});
    addCommand(u"document-print"_s, tr("PDF"), QKeySequence::Print, [this] { print(); });
    addCommand(u"office-report"_s, tr("Report for a period"), {}, [this] {
        this->session().go({.page = PageKind::Reports, .type = toText(processReport().name), .filter = toText(m_process.name)});
    });
    layOut();
    const auto follow = [this](const Line &line) {
        if (line.door)
            this->session().go(*line.door);
    };
    for (LinePanel *panel : {m_keepers, m_rules, m_measures, m_due, m_neighbours})
        connect(panel, &LinePanel::activated, this, follow);
    connect(m_changes, &LinePanel::activated, this,
        [this](const Line &line) { openChange(m_view->surroundings->changes[std::size_t(line.key)]); });
    connect(m_registers, &RegisterStrip::opened, this, [this](const Destination &door) { this->session().go(door); });
    connect(&ProcessStandings::of(session), &ProcessStandings::partRead, this,
        [this](const QString &name, std::shared_ptr<const ProcessView> view) {
            if (name == toText(m_process.name))
                showView(std::move(view));
        });
    for (LinePanel *panel : {m_keepers, m_rules, m_measures, m_due, m_neighbours, m_changes})
        say(*panel, {}, tr("Reading\u2026"));
    refresh();
}

QString ProcessPage::title() const { return translated(m_process.context, m_process.label); }

void ProcessPage::begin() { m_rules->view()->setFocus(); }

QWidget *ProcessPage::clauseTexts()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::half);
    for (const auto &[heading, text] : {std::pair{tr("What it asks"), m_process.asks}, {tr("What an auditor looks for"), m_process.audit}}) {
        QLabel *label = headingLabel(heading);
        label->setMinimumHeight(grid::row);
        column->addWidget(label);
        column->addWidget(paragraph(heading, translated(m_process.context, text)));
    }
    column->addStretch();
    return part;
}

void ProcessPage::layOut()
{
    auto *parts = new QWidget;
    auto *rows = new QVBoxLayout(parts);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(grid::gap);
    const auto addRow = [rows](std::initializer_list<std::pair<QWidget *, int>> widgets, int stretch) {
        auto *row = new QHBoxLayout;
        row->setSpacing(grid::margin);
        for (const auto &[widget, share] : widgets)
            row->addWidget(widget, share);
        rows->addLayout(row, stretch);
    };
    for (LinePanel *panel : {m_keepers, m_rules, m_measures, m_due, m_neighbours, m_changes})
        panel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    addRow({{clauseTexts(), 4}, {m_keepers, 3}}, 0);
    addRow({{m_registers, 1}}, 0);
    addRow({{m_rules, 4}, {m_due, 3}}, 1);
    addRow({{m_measures, 4}, {m_changes, 3}}, 1);
    addRow({{m_neighbours, 1}}, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(parts);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    body()->addWidget(scroll, 1);
}

void ProcessPage::refresh() { showView(ProcessStandings::of(session()).view(m_process)); }

void ProcessPage::showView(std::shared_ptr<const ProcessView> view)
{
    if (std::exchange(m_view, std::move(view)) != m_view)
        m_seen = {};
    setNotice(m_view->failure);
    showHead();
    const auto once = [this](std::size_t part, const auto &read, auto showIt) {
        if (read && !std::exchange(m_seen[part], true))
            (this->*showIt)(*read);
    };
    once(0, m_view->records, &ProcessPage::showRecords);
    once(1, m_view->rules, &ProcessPage::showRules);
    once(2, m_view->measures, &ProcessPage::showMeasures);
    once(3, m_view->surroundings, &ProcessPage::showSurroundings);
}

void ProcessPage::showHead()
{
    const QLocale locale;
    QStringList parts{clauseTitle(toText(m_process.clause))};
    if (const auto &rules = m_view->rules; rules && rules->checks)
        parts += rules->empty == rules->checks ? tr("%1 rules, nothing recorded yet").arg(locale.toString(rules->checks))
                                               : tr("%1 of %2 rules hold").arg(locale.toString(rules->passed()), locale.toString(rules->checks));
    if (const auto &records = m_view->records) {
        qint64 overdue = 0;
        for (const RegisterStanding &each : records->registers)
            overdue += each.due.overdue;
        parts += overdue ? tr("%1 overdue").arg(locale.toString(overdue)) : tr("nothing overdue");
    }
    parts += m_view->isComplete() ? tr("as of %1", "day").arg(dateText(m_view->moment.today, locale)) : tr("reading\u2026");
    setHeading(title(), parts.join(u" \u00b7 "_s));
}

void ProcessPage::showRecords(const ProcessView::Records &records)
{
    const Reader reader = session().reader();
    say(*m_keepers, keeperLines(records.keepers, session().catalogue(), m_view->moment, reader.locale), {});
    m_registers->setRegisters(records.registers);
    say(*m_due, pressingLines(records.due, records.registers, m_view->moment, reader.zone, reader.locale),
        tr("Nothing in its registers is overdue, and nothing comes due soon."));
}

void ProcessPage::showRules(const ProcessRules &rules)
{
    QString nothing = tr("Every rule of this process holds: no record breaks one that the workbook can compute.");
    if (rules.checks == 0)
        nothing = tr("The workbook computes no rule for this process. What an auditor looks for is said above.");
    else if (rules.empty == rules.checks)
        nothing = tr("Nothing is recorded yet that a rule of this process could be about, which proves nothing. Open a register above and enter or import what there is.");
    say(*m_rules, ruleLines(rules, QLocale()), nothing);
}

void ProcessPage::showMeasures(const std::vector<MeasureStanding> &measures)
{
    say(*m_measures, processMeasureLines(measures, m_view->period, m_view->moment.today, QLocale()),
        tr("No measure belongs to this process yet. An indicator of your own that names the process appears here with its target."));
}

void ProcessPage::showSurroundings(const ProcessView::Surroundings &surroundings)
{
    say(*m_neighbours, neighbourLines(surroundings.neighbours, QLocale()), tr("No link of the workbook ties this process to another one."));
    say(*m_changes, changeLines(surroundings.changes, session().reader()),
        tr("No record of this process has been changed yet. Every change is listed here: who made it, what it was, and when."));
}

void ProcessPage::openChange(const ProcessChange &change)
{
    if (change.records == 1)
        return session().go(recordAt(toText(change.type->name), change.first));
    readInBackground(
        session().workbook(), this,
        [&process = m_process, sequence = change.entry.sequence](const Workbook &workbook) { return changedOfProcess(workbook, process, sequence); },
        [this, action = change.entry.action](const Result<ChangedOfProcess> &changed) {
            if (!changed)
                return setNotice(changed.error().sentence);
            if (changed->ids.empty())
                return session().say(tr("What this change was about is not there any more."));
            session().go({.page = PageKind::List,
                .type = toText(changed->type->name),
                .among = changed->ids,
                .caption = tr("Those that \u201c%1\u201d changed.", "action in the history").arg(action)});
        });
}

void ProcessPage::print()
{
    const Moment moment = session().present();
    const ReportRequest request{.period = lastTwelveMonths(moment.today),
        .moment = moment,
        .preparedBy = session().preferences().person(),
        .preparedAt = moment.now,
        .locale = QLocale()};
    const QString name = tr("%1 %2.pdf", "file name: process and day").arg(title(), moment.today.toString(Qt::ISODate));
    const QString path = session().dialogs().saveFile(
        this, tr("Save the report of the process"), session().preferences().documentPath(name), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    readInBackground(
        session().workbook(), this,
        [&process = m_process, request, path, work = session().running().begin(tr("Making the report"))](const Workbook &workbook) -> Result<> {
            ITSMS_TRY(const Report made, buildProcessReport(workbook, process, request));
            return writePdf(made, path);
        },
        [this, path](const Result<> &done) {
            setNotice(done ? QString() : done.error().sentence);
            if (!done)
                return;
            session().preferences().rememberDocument(path);
            session().say(tr("The report was written to %1.").arg(QDir::toNativeSeparators(path)));
        });
}

} // namespace itsms
