// Who answers for what: the responsibility matrix, each cell a door to its assignments, and below it what is missing or doubled.
#include "ui/pages/responsibility_page.h"

#include "core/report/build.h"
#include "ui/documents/pdf_document.h"
#include "ui/forms/flow_layout.h"
#include "ui/lists/turned_header.h"
#include "ui/look.h"
#include "ui/models/responsibility_words.h"
#include "ui/pages/line_panel.h"
#include "ui/pages/titled_control.h"
#include "ui/standing_reader.h"

#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestNames = 36 * grid::step;
constexpr int widestStanding = 30 * grid::step;
constexpr int lowestTable = 24 * grid::step;
constexpr int lowestDoubts = 11 * grid::step;

const QString byRole = u"by_role"_s;
const QString onlyDoubtful = u"doubtful"_s;

/// Which row and which of its doubts a line is about.
constexpr qint64 doubtsOfRow = 8;

} // namespace

ResponsibilityPage::ResponsibilityPage(Session &session, const Destination &destination, QWidget *parent)
    : Page(session, destination, parent)
    , m_model(new ResponsibilityModel(session.catalogue(), this))
    , m_by(new QComboBox)
    , m_rows(new QComboBox)
    , m_table(new QTableView)
    , m_legend(mutedLabel(tr("A accountable \u00b7 R responsible \u00b7 C consulted \u00b7 I informed \u00b7 A! several are accountable \u00b7 "
                             "(A) does not count: left, run out or not begun")))
    , m_stack(new QStackedWidget)
    , m_nothing(teachingLabel())
    , m_doubts(new LinePanel(tr("Gaps and doubts"), LinePanel::Click::Opens))
{
    addCommand(u"document-print"_s, tr("PDF"), QKeySequence::Print, [this] { print(); });
    addCommand(u"document-export"_s, tr("Export"), Qt::CTRL | Qt::Key_E, [this] { exportMatrix(); });
    setHeading(title(), tr("Reading\u2026"));
    narrow();
    buildSwitches();
    buildTable();
    auto *above = new QWidget;
    auto *column = new QVBoxLayout(above);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::half);
    column->addWidget(m_table, 1);
    column->addWidget(m_legend);
    m_stack->addWidget(above);
    m_stack->addWidget(m_nothing);
    m_stack->setMinimumHeight(lowestTable);
    m_doubts->setMinimumHeight(lowestDoubts);
    auto *halves = new QSplitter(Qt::Vertical);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_stack);
    halves->addWidget(m_doubts);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 1);
    body()->addWidget(halves, 1);
    connect(m_doubts, &LinePanel::activated, this, &ResponsibilityPage::openDoubt);
    refresh();
}

QString ResponsibilityPage::title() const { return tr("Responsibilities"); }

void ResponsibilityPage::begin() { m_table->setFocus(); }

void ResponsibilityPage::buildSwitches()
{
    m_by->addItem(tr("People"), QString());
    m_by->addItem(tr("Roles"), byRole);
    m_by->setCurrentIndex(std::max(0, m_by->findData(destination().type)));
    m_rows->addItem(tr("Everything"), QString());
    if (const Responsibilities *declared = responsibilitiesOf(session().catalogue()))
        for (const Answered &answered : declared->answered)
            m_rows->addItem(typesWord(*session().catalogue().type(answered.type)), toText(answered.type));
    m_rows->addItem(icon(toneIcon(Tone::Warning)), tr("Only gaps and doubts"), onlyDoubtful);
    auto *switches = new FlowLayout;
    switches->addWidget(titledControl(tr("&Columns"), m_by));
    switches->addWidget(titledControl(tr("&Rows"), m_rows));
    body()->addLayout(switches);
    connect(m_by, &QComboBox::currentIndexChanged, this, [this] {
        Destination here = destination();
        here.type = m_by->currentData().toString();
        setDestination(here);
        narrow();
        showRows();
    });
    connect(m_rows, &QComboBox::currentIndexChanged, this, &ResponsibilityPage::showRows);
}

/// The clause is that of the assignments.
void ResponsibilityPage::narrow()
{
    const Responsibilities *declared = responsibilitiesOf(session().catalogue());
    if (const RecordType *type = declared ? session().catalogue().type(declared->assignments) : nullptr)
        setClause(toText(type->clause));
}

void ResponsibilityPage::buildTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Responsibility matrix"));
    m_table->setHorizontalHeader(new TurnedHeader(ResponsibilityModel::Standing + 1, m_table));
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setWordWrap(false);
    QHeaderView *names = m_table->verticalHeader();
    names->setDefaultSectionSize(m_table->fontMetrics().height() + grid::half);
    names->setHighlightSections(false);
    names->setTextElideMode(Qt::ElideRight);
    names->setMaximumWidth(widestNames);
    names->setSectionsClickable(true);
    names->setAccessibleName(tr("What is answered for"));
    QHeaderView *heads = m_table->horizontalHeader();
    heads->setAccessibleName(tr("Columns"));
    heads->setMinimumSectionSize(4 * grid::step);
    heads->setDefaultSectionSize(9 * grid::half);
    m_nothing->setText(tr("Nobody answers for anything yet. Record the processes and services, and who plays which part in them: "
                          "accountable is one person, responsible are those who do the work."));
    connect(m_table, &QTableView::activated, this, &ResponsibilityPage::openCell);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        // An empty cell is only opened on purpose: it begins a new assignment.
        if (index.column() != ResponsibilityModel::Standing && !m_model->assignmentsAt(index).empty())
            openCell(index);
    });
    connect(names, &QHeaderView::sectionClicked, this, [this](int row) {
        if (const ResponsibilityRow *own = m_model->rowAt(row))
            openRow(*own);
    });
}

void ResponsibilityPage::refresh()
{
    // Of two readings that overlap the earlier one may end last.
    const qint64 reading = ++m_reading;
    StandingReader::of(session()).ask(
        this, [moment = session().present()](Workbook &workbook) { return readResponsibilities(workbook, moment); },
        [this, reading](Result<ResponsibilityMatrix> matrix) {
            if (reading != m_reading)
                return;
            setNotice(matrix ? QString() : matrix.error().sentence);
            if (matrix)
                showMatrix(*std::move(matrix));
        });
}

void ResponsibilityPage::showMatrix(ResponsibilityMatrix matrix)
{
    const QLocale locale;
    const qint64 doubtful = matrix.doubtful();
    const QString day = dateText(session().present().today, locale);
    setHeading(title(), matrix.rows.empty() ? tr("As of %1 \u00b7 nothing recorded yet.").arg(day)
        : doubtful ? tr("As of %1 \u00b7 %2 of %3 have a gap or a doubt.").arg(day, locale.toString(doubtful), locale.toString(qint64(matrix.rows.size())))
                 : tr("As of %1 \u00b7 no gap and no doubt.").arg(day));
    m_model->setMatrix(std::move(matrix));
    showRows();
    showDoubts();
}

void ResponsibilityPage::showRows()
{
    const QPersistentModelIndex current = m_table->currentIndex();
    const int row = current.row();
    const int column = current.column();
    const QString shown = m_rows->currentData().toString();
    m_model->show(m_by->currentData().toString() == byRole ? ResponsibilityModel::By::Role : ResponsibilityModel::By::Person,
        {.type = shown == onlyDoubtful ? QString() : shown, .doubtful = shown == onlyDoubtful});
    m_table->clearSpans();
    for (int i = 0; i < m_model->rowCount(); ++i)
        if (m_model->isHeading(i) && m_model->columnCount() > 1)
            m_table->setSpan(i, 0, 1, m_model->columnCount());
    m_table->resizeColumnToContents(ResponsibilityModel::Standing);
    m_table->setColumnWidth(ResponsibilityModel::Standing, std::min(m_table->columnWidth(ResponsibilityModel::Standing), widestStanding));
    m_stack->setCurrentIndex(m_model->rowCount() || !m_model->matrix().rows.empty() ? 0 : 1);
    const QModelIndex first = m_model->index(row >= 0 ? row : m_model->isHeading(0) ? 1 : 0, std::max(column, 0));
    if (first.isValid())
        m_table->setCurrentIndex(first);
}

void ResponsibilityPage::showDoubts()
{
    const QLocale locale;
    LineGroup group;
    const ResponsibilityMatrix &matrix = m_model->matrix();
    for (std::size_t i = 0; i < matrix.rows.size(); ++i) {
        const ResponsibilityRow &row = matrix.rows[i];
        for (std::size_t j = 0; j < row.doubts.size(); ++j) {
            const Tone tone = doubtTone(row.doubts[j]);
            group.lines.push_back({.text = rowTitle(row),
                .status = doubtWord(row.doubts[j]),
                .detail = doubtSentence(row, row.doubts[j], matrix, locale),
                .tone = tone,
                .iconName = toneIcon(tone),
                .key = qint64(i) * doubtsOfRow + qint64(j)});
        }
    }
    // Without any the matrix has the whole page.
    m_doubts->setVisible(!group.lines.empty());
    m_doubts->setGroups({std::move(group)}, tr("Everything in operation has one accountable person, and every process somebody who does the work."));
}

void ResponsibilityPage::openAssignments(const Ids &ids, const QString &caption)
{
    const QString type = toText(m_model->matrix().declared->assignments);
    if (ids.size() == 1)
        return session().go(recordAt(type, ids.front()));
    session().go({.page = PageKind::List, .type = type, .among = ids, .caption = caption});
}

void ResponsibilityPage::openRow(const ResponsibilityRow &row)
{
    if (row.type)
        return session().go(recordAt(toText(row.type->name), row.id));
    Ids ids;
    for (const Holding &holding : row.holdings)
        ids.push_back(holding.assignment);
    openAssignments(ids, tr("Roles held for the management system as a whole."));
}

/// A new assignment that begins with what is known of it.
void ResponsibilityPage::appoint(const ResponsibilityRow &row, std::optional<qint64> person)
{
    const Responsibilities &declared = *m_model->matrix().declared;
    Destination fresh{.page = PageKind::Record, .type = toText(declared.assignments)};
    for (const Answered &answered : declared.answered)
        if (row.type && answered.type == row.type->name)
            fresh.links.emplace_back(toText(answered.through), row.id);
    if (person)
        fresh.links.emplace_back(toText(declared.person), *person);
    session().go(fresh);
}

void ResponsibilityPage::openCell(const QModelIndex &index)
{
    const ResponsibilityRow *row = m_model->rowAt(index.row());
    if (!row)
        return;
    if (index.column() == ResponsibilityModel::Standing)
        return openRow(*row);
    const Ids ids = m_model->assignmentsAt(index);
    const QString whose = m_model->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    if (!ids.empty())
        return openAssignments(ids, tr("Assignments behind \u201c%1\u201d and \u201c%2\u201d.", "row and column of the matrix").arg(rowTitle(*row), whose));
    if (!session().isReadOnly())
        appoint(*row, m_model->personAt(index.column()));
}

void ResponsibilityPage::openDoubt(const Line &line)
{
    const ResponsibilityRow &row = m_model->matrix().rows[std::size_t(line.key / doubtsOfRow)];
    const Doubt doubt = row.doubts[std::size_t(line.key % doubtsOfRow)];
    if (doubt == Doubt::SeveralAccountable) {
        Ids ids;
        for (const Holding *holding : row.holding(Part::Accountable))
            ids.push_back(holding->assignment);
        return openAssignments(ids, tr("Those who are accountable for %1.").arg(rowTitle(row)));
    }
    if (doubt == Doubt::AnotherNamed || session().isReadOnly())
        return openRow(row);
    appoint(row, doubt == Doubt::NoneAccountable ? row.named : std::nullopt);
}

Report ResponsibilityPage::report() const
{
    const QLocale locale;
    const Workbook &workbook = session().workbook();
    const ResponsibilityMatrix &matrix = m_model->matrix();
    const RecordType *type = matrix.declared ? session().catalogue().type(matrix.declared->assignments) : nullptr;
    ReportTable doubts{{{tr("Answered for")}, {tr("Gap or doubt")}, {tr("Why")}}, {}, tr("No gap and no doubt.")};
    for (const ResponsibilityRow &row : matrix.rows)
        for (const Doubt doubt : row.doubts)
            doubts.rows.push_back({rowTitle(row), doubtWord(doubt), doubtSentence(row, doubt, matrix, locale)});
    std::vector<ReportSection> sections = m_model->printed();
    const KeyFigures figures{{{tr("Answered for"), locale.toString(qint64(matrix.rows.size()))},
        {tr("With a gap or a doubt"), locale.toString(matrix.doubtful())}, {tr("People who play a part"), locale.toString(qint64(matrix.people.size()))}}};
    sections.insert(sections.begin(), {tr("Gaps and doubts"), {figures, std::move(doubts)}});
    return {.title = title(),
        .purpose = tr("Who is accountable, who does the work, who is asked and who is told, for each process and service; and what is missing or doubled."),
        .organisation = workbook.setting(u"organisation"_s),
        .audience = tr("Top management, process owners and auditors"),
        .subject = {},
        .subjectLabel = {},
        .period = tr("As of %1").arg(dateText(session().present().today, locale)),
        .edition = editionText(workbook),
        .clause = type ? toText(type->clause) : QString(),
        .preparedBy = session().preferences().person(),
        .preparedAt = QDateTime::fromSecsSinceEpoch(session().present().now, workbook.timeZone()),
        .language = locale.bcp47Name(),
        .sections = std::move(sections),
        .paper = Report::Paper::AsTablesNeed};
}

void ResponsibilityPage::print()
{
    const QString name = tr("%1 %2.pdf", "file name: responsibilities and day").arg(title(), session().present().today.toString(Qt::ISODate));
    const QString path = session().dialogs().saveFile(
        this, tr("Save the responsibilities as PDF"), session().preferences().documentPath(name), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    inBackground(
        this, [made = report(), path] { return writePdf(made, path); }, [this, path](const Result<> &done) { tellWritten(done, path); });
}

void ResponsibilityPage::exportMatrix()
{
    const QString path = session().dialogs().saveFile(this, tr("Export the responsibilities"),
        session().preferences().documentPath(title() + u".xlsx"_s), tr("Spreadsheet (*.xlsx);;Text table (*.csv)"));
    if (path.isEmpty())
        return;
    inBackground(
        this, [table = m_model->exported(), path, zone = session().workbook().timeZone()] { return itsms::exportTable(table, path, zone); },
        [this, path](const Result<> &done) { tellWritten(done, path); });
}

void ResponsibilityPage::tellWritten(const Result<> &done, const QString &path)
{
    setNotice(done ? QString() : done.error().sentence);
    if (!done)
        return;
    session().preferences().rememberDocument(path);
    session().say(tr("The responsibilities were written to %1.").arg(QDir::toNativeSeparators(path)));
}

} // namespace itsms
