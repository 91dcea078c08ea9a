// Everything that breaks the rules on a day, grouped as somebody wants to work on it, with what to do about it.
#include "ui/pages/findings_page.h"

#include "core/engine/clause_conformity.h"
#include "core/report/findings_report.h"
#include "core/standard/clauses.h"
#include "ui/documents/pdf_document.h"
#include "ui/forms/day_edit.h"
#include "ui/forms/flow_layout.h"
#include "ui/look.h"
#include "ui/models/findings_table.h"
#include "ui/models/line_delegate.h"
#include "ui/pages/line_panel.h"
#include "ui/pages/titled_control.h"
#include "ui/words.h"

#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <limits>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t shownOfEach = 100;
constexpr std::size_t printedOfEach = 1000;
constexpr int expandedUpTo = 5;

/// What a worker reads for the page.
struct Found
{
    std::vector<FindingsGroup> groups;
    CheckCoverage coverage;
};

/// Of processes and of checks, in their order.
QStringList clausesOf(const Catalogue &catalogue)
{
    QStringList clauses;
    for (const Process &process : catalogue.processes())
        clauses += toText(process.clause);
    for (const Check *check : catalogue.checks())
        clauses += toText(check->clause);
    clauses.removeDuplicates();
    std::sort(clauses.begin(), clauses.end(), clauseBefore);
    return clauses;
}

} // namespace

FindingsPage::FindingsPage(Session &session, const Destination &destination, QWidget *parent)
    : Page(session, destination, parent)
    , m_model(new FindingsModel(this))
    , m_by(new QComboBox)
    , m_clause(new QComboBox)
    , m_severity(new QComboBox)
    , m_day(new DayEdit)
    , m_stack(new QStackedWidget)
    , m_tree(new QTreeView)
    , m_none(teachingLabel())
{
    addCommand(u"document-print"_s, tr("PDF"), QKeySequence::Print, [this] { print(); });
    addCommand(u"document-export"_s, tr("Export"), Qt::CTRL | Qt::Key_E, [this] { exportFindings(); });
    setHeading(title(), tr("Reading\u2026"));
    buildFilters();
    buildTree();
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_none);
    body()->addWidget(m_stack, 1);
    refresh();
}

QString FindingsPage::title() const
{
    const QString &clause = destination().filter;
    const QString title = clause.isEmpty() ? tr("Findings") : tr("Findings of clause %1").arg(clause);
    const auto severity = destination().severity();
    return severity ? tr("%1: %2", "findings, and their severity").arg(title, severityWord(*severity)) : title;
}

void FindingsPage::buildFilters()
{
    for (const auto &[by, word] : {std::pair{FindingsBy::Clause, tr("Clause")}, {FindingsBy::Severity, tr("Severity")}, {FindingsBy::Owner, tr("Owner")}})
        m_by->addItem(word, int(by));
    m_clause->addItem(tr("All clauses"), QString());
    for (const QString &clause : clausesOf(session().catalogue()))
        m_clause->addItem(clauseTitle(clause), clause);
    m_clause->setCurrentIndex(std::max(0, m_clause->findData(destination().filter)));
    m_severity->addItem(tr("All severities"), QString());
    for (const Severity severity : {Severity::Major, Severity::Minor, Severity::Observation})
        m_severity->addItem(icon(severityIcon(severity)), severityWord(severity), findingsOf(severity).type);
    m_severity->setCurrentIndex(std::max(0, m_severity->findData(destination().type)));
    m_day->setDate(session().present().today);
    m_day->setToolTip(tr("Rules about dates are judged as of this day. The records are as they are now."));
    auto *filters = new FlowLayout;
    filters->setSpacing(grid::step);
    filters->addWidget(titledControl(tr("Group &by"), m_by));
    filters->addWidget(titledControl(tr("C&lause"), m_clause));
    filters->addWidget(titledControl(tr("Se&verity"), m_severity));
    filters->addWidget(titledControl(tr("As &of"), m_day));
    body()->addLayout(filters);
    for (QComboBox *box : {m_by, m_clause, m_severity})
        connect(box, &QComboBox::currentIndexChanged, this, &FindingsPage::narrow);
    connect(m_day, &QDateEdit::dateChanged, this, &FindingsPage::refresh);
}

void FindingsPage::buildTree()
{
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new LineDelegate(m_tree));
    m_tree->setAccessibleName(tr("Findings"));
    m_tree->setAlternatingRowColors(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setIndentation(grid::gap);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(FindingsModel::Statement, QHeaderView::Stretch);
    header->setAccessibleName(tr("Columns"));
    connect(m_tree, &QTreeView::activated, this, &FindingsPage::open);
    const auto remember = [this](bool isOpen) { return [this, isOpen](const QModelIndex &index) { m_open.insert(m_model->keyOf(index), isOpen); }; };
    connect(m_tree, &QTreeView::expanded, this, remember(true));
    connect(m_tree, &QTreeView::collapsed, this, remember(false));
}

void FindingsPage::begin() { m_tree->setFocus(); }

void FindingsPage::narrow()
{
    Destination here = destination();
    here.filter = m_clause->currentData().toString();
    here.type = m_severity->currentData().toString();
    setDestination(here);
    Q_EMIT titleChanged();
    refresh();
}

FindingsQuestion FindingsPage::question(std::size_t shown) const
{
    return {.by = FindingsBy(m_by->currentData().toInt()), .clause = destination().filter, .severity = destination().severity(), .shown = shown};
}

Moment FindingsPage::moment() const
{
    const Moment present = session().present();
    return m_day->date() == present.today ? present : endOfDay(session().workbook(), m_day->date());
}

void FindingsPage::refresh()
{
    // Of two readings that overlap the earlier one may end last.
    const qint64 reading = ++m_reading;
    readInBackground(
        session().workbook(), this,
        [asked = question(shownOfEach), moment = moment()](const Workbook &workbook) -> Result<Found> {
            ITSMS_TRY(std::vector<FindingsGroup> groups, readFindings(workbook, moment, asked));
            ITSMS_TRY(const CheckCoverage coverage, checkCoverage(workbook, asked.clause));
            return Found{std::move(groups), coverage};
        },
        [this, reading](Result<Found> found) {
            if (reading != m_reading)
                return;
            setNotice(found ? QString() : found.error().sentence);
            if (!found)
                return;
            sayNothing(found->coverage);
            showGroups(std::move(found->groups));
        });
}

/// What stands in place of the findings where there are none.
void FindingsPage::sayNothing(const CheckCoverage &coverage)
{
    const bool narrowed = !destination().filter.isEmpty() || destination().severity();
    const QLocale locale;
    QString said = narrowed ? tr("No rule of this clause and severity is broken by any record. Choose all clauses and all severities to see the others.")
                            : tr("No rule that the workbook can check is broken. What breaks one appears here, with what to do about it.");
    if (coverage.withoutRecords)
        said += u"\n\n"_s
            + tr("%1 of these %2 rules have nothing recorded to look at, which proves nothing: record what the clause asks for.")
                  .arg(locale.toString(coverage.withoutRecords), locale.toString(coverage.checks));
    m_none->setText(said);
}

void FindingsPage::showGroups(std::vector<FindingsGroup> groups)
{
    qint64 checks = 0;
    qint64 findings = 0;
    for (const FindingsGroup &group : groups)
        for (const FailedCheck &failed : group.checks) {
            ++checks;
            findings += qint64(failed.offenders.size());
        }
    const QLocale locale;
    const QString day = dateText(m_day->date(), locale);
    setHeading(title(),
        checks == 0 ? tr("As of %1").arg(day)
                    : tr("As of %1 \u00b7 %2 findings: a finding is one record that breaks one rule.").arg(day, locale.toString(findings)));
    m_stack->setCurrentIndex(groups.empty() ? 1 : 0);
    const QString current = m_model->keyOf(m_tree->currentIndex());
    m_model->setGroups(std::move(groups));
    restore(current);
    fitColumns();
}

/// Opens what was open, and small groups of records by themselves.
void FindingsPage::restore(const QString &current)
{
    const QSignalBlocker quiet(m_tree);
    const auto expand = [this](const QModelIndex &index, bool otherwise) {
        m_tree->setExpanded(index, m_open.value(m_model->keyOf(index), otherwise));
    };
    QModelIndex found;
    const auto look = [&](const QModelIndex &index) {
        if (!current.isEmpty() && m_model->keyOf(index) == current)
            found = index;
    };
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, 0);
        expand(group, true);
        look(group);
        for (int check = 0; check < m_model->rowCount(group); ++check) {
            const QModelIndex failed = m_model->index(check, 0, group);
            expand(failed, m_model->rowCount(failed) <= expandedUpTo);
            look(failed);
            for (int record = 0; record < m_model->rowCount(failed); ++record)
                look(m_model->index(record, 0, failed));
        }
    }
    if (!found.isValid())
        found = m_model->index(0, 0, m_model->index(0, 0));
    // Making a row current opens what it lies in; what is closed stays closed.
    for (QModelIndex above = found.parent(); above.isValid(); above = above.parent())
        if (!m_tree->isExpanded(above))
            found = above;
    m_tree->setCurrentIndex(found);
}

void FindingsPage::fitColumns()
{
    for (int column : {int(FindingsModel::Gravity), int(FindingsModel::Count), int(FindingsModel::Owner)})
        m_tree->resizeColumnToContents(column);
}

void FindingsPage::open(const QModelIndex &index)
{
    const FailedCheck *check = m_model->checkAt(index);
    if (!check)
        return m_tree->setExpanded(index.siblingAtColumn(0), !m_tree->isExpanded(index.siblingAtColumn(0)));
    const QString type = toText(check->check->subject);
    if (const OffendingRecord *record = m_model->recordAt(index))
        return session().go(recordAt(type, record->id));
    session().go({.page = PageKind::List,
        .type = type,
        .among = check->offenders,
        .caption = tr("Those that break the rule: %1.").arg(translated(check->check->context, check->check->label))});
}

void FindingsPage::print()
{
    const QString name = tr("%1 %2.pdf", "file name: findings and day").arg(tr("Findings"), m_day->date().toString(Qt::ISODate));
    const QString path = session().dialogs().saveFile(
        this, tr("Save the findings as PDF"), session().preferences().documentPath(name), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const ReportRequest request{.period = {m_day->date(), m_day->date()},
        .moment = moment(),
        .preparedBy = session().preferences().person(),
        .preparedAt = session().present().now,
        .locale = QLocale()};
    readInBackground(
        session().workbook(), this,
        [asked = question(printedOfEach), request, path](const Workbook &workbook) -> Result<> {
            ITSMS_TRY(const std::vector<FindingsGroup> groups, readFindings(workbook, request.moment, asked));
            return writePdf(findingsReport(workbook, groups, asked, request), path);
        },
        [this, path](const Result<> &done) { tellWritten(done, path); });
}

void FindingsPage::exportFindings()
{
    const QString path = session().dialogs().saveFile(
        this, tr("Export the findings"), session().preferences().documentPath(tr("Findings") + u".xlsx"_s),
        tr("Spreadsheet (*.xlsx);;Text table (*.csv)"));
    if (path.isEmpty())
        return;
    readInBackground(
        session().workbook(), this,
        [asked = question(std::numeric_limits<std::size_t>::max()), moment = moment(), path](const Workbook &workbook) -> Result<> {
            ITSMS_TRY(const std::vector<FindingsGroup> groups, readFindings(workbook, moment, asked));
            return exportTable(findingsTable(groups), path, workbook.timeZone());
        },
        [this, path](const Result<> &done) { tellWritten(done, path); });
}

void FindingsPage::tellWritten(const Result<> &done, const QString &path)
{
    setNotice(done ? QString() : done.error().sentence);
    if (!done)
        return;
    session().preferences().rememberDocument(path);
    session().say(tr("The findings were written to %1.").arg(QDir::toNativeSeparators(path)));
}

} // namespace itsms
