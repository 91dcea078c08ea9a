// The reports that can be made: for a period, about one record or all, seen as pages before they become a PDF.
#include "ui/pages/reports_page.h"

#include "core/engine/clause_conformity.h"
#include "core/report/process_report.h"
#include "core/standard/clauses.h"
#include "ui/documents/page_pictures.h"
#include "ui/documents/pdf_document.h"
#include "ui/forms/day_edit.h"
#include "ui/forms/flow_layout.h"
#include "ui/look.h"
#include "ui/pages/line_panel.h"
#include "ui/pages/period_picker.h"
#include "ui/pages/report_preview.h"
#include "ui/pages/titled_control.h"

#include <QAction>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowestList = 28 * grid::step;
constexpr int widestSubject = 56 * grid::step;
constexpr int choosingPause = 250; // milliseconds

} // namespace

ReportsPage::ReportsPage(Session &session, const Destination &destination, QWidget *parent)
    : Page(session, destination, parent)
    , m_list(new LinePanel(tr("Reports"), LinePanel::Click::Chooses))
    , m_name(headingLabel({}))
    , m_purpose(mutedLabel({}))
    , m_period(new PeriodPicker({PeriodChoice::LastMonth, PeriodChoice::ThisMonth, PeriodChoice::LastQuarter, PeriodChoice::ThisQuarter,
                                    PeriodChoice::LastYear, PeriodChoice::ThisYear},
          session.present().today))
    , m_day(new DayEdit)
    , m_dayPiece(titledControl(tr("State &on"), m_day))
    , m_about(new QComboBox)
    , m_aboutPiece(titledControl(tr("&About"), m_about))
    , m_preview(new ReportPreview)
    , m_make(new QPushButton(icon(u"document-export"_s), tr("Save as PDF")))
    , m_open(new QPushButton(icon(u"document-open"_s), tr("Open the PDF")))
    , m_outcome(new QLabel)
    , m_pause(new QTimer(this))
{
    setHeading(tr("Reports"), tr("Made from what stands in the workbook, for the period you choose. What you see is what is saved."));
    auto *halves = new QSplitter;
    halves->setChildrenCollapsible(false);
    halves->setHandleWidth(grid::margin);
    m_list->setMinimumWidth(narrowestList);
    halves->addWidget(m_list);
    halves->addWidget(buildDetails());
    halves->setStretchFactor(0, 1);
    halves->setStretchFactor(1, 3);
    body()->addWidget(halves, 1);
    m_pause->setSingleShot(true);
    m_pause->setInterval(choosingPause);
    connect(m_pause, &QTimer::timeout, this, &ReportsPage::preview);
    connect(m_period, &PeriodPicker::changed, m_pause, qOverload<>(&QTimer::start));
    connect(m_day, &QDateEdit::dateChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_about, &QComboBox::currentIndexChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_period, &PeriodPicker::changed, this, &ReportsPage::forgetSaved);
    connect(m_day, &QDateEdit::dateChanged, this, &ReportsPage::forgetSaved);
    connect(m_about, &QComboBox::currentIndexChanged, this, &ReportsPage::forgetSaved);
    connect(m_list, &LinePanel::chosen, this, [this](const Line &line) {
        forgetSaved();
        const auto &declared = this->session().catalogue().reports();
        m_chosen = std::size_t(line.key) < declared.size() ? declared[std::size_t(line.key)] : &processReport();
        showReport();
    });
    connect(m_list, &LinePanel::activated, this, &ReportsPage::make);
    listReports();
}

QString ReportsPage::title() const { return tr("Reports"); }

void ReportsPage::begin() { m_list->view()->setFocus(); }

void ReportsPage::listReports()
{
    LineGroup group;
    int wanted = 0;
    std::vector<const ReportDeclaration *> all = session().catalogue().reports();
    all.push_back(&processReport());
    for (const ReportDeclaration *report : all) {
        wanted = toText(report->name) == destination().type ? int(group.lines.size()) : wanted;
        group.lines.push_back({.text = translated(report->context, report->label),
            .detail = tr("%1 \u00b7 for %2", "clause and audience of a report").arg(clauseTitle(toText(report->clause)), translated(report->context, report->audience)),
            .key = qint64(group.lines.size())});
    }
    m_list->setGroups({std::move(group)}, tr("No report is declared."));
    m_list->view()->setCurrentIndex(m_list->model().index(wanted, 0));
}

QWidget *ReportsPage::buildDetails()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::step);
    m_name->setWordWrap(true);
    m_name->setMinimumHeight(grid::row); // As the heading of the list beside it.
    m_day->setDate(session().present().today);
    // What it is about comes from the workbook, after the box was first shown.
    m_about->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_about->setMaximumWidth(widestSubject);
    auto *choices = new FlowLayout;
    choices->setSpacing(grid::step);
    for (QWidget *each : std::initializer_list<QWidget *>{m_dayPiece, m_aboutPiece})
        choices->addWidget(each);
    for (QPushButton *button : {m_make, m_open}) {
        button->setAccessibleName(button->text());
        m_preview->addButton(button);
    }
    m_open->hide();
    m_outcome->setWordWrap(true);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_outcome->hide();
    for (QWidget *each : std::initializer_list<QWidget *>{m_name, m_purpose, m_period})
        column->addWidget(each);
    column->addLayout(choices);
    column->addWidget(m_preview, 1);
    column->addWidget(m_outcome);
    connect(m_make, &QPushButton::clicked, this, &ReportsPage::make);
    connect(m_open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_path)); });
    auto *print = new QAction(tr("Save as PDF"), this);
    print->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_P), QKeySequence(Qt::CTRL | Qt::Key_E)});
    connect(print, &QAction::triggered, this, &ReportsPage::make);
    addAction(print);
    return part;
}

void ReportsPage::showReport()
{
    const ReportDeclaration *report = chosen();
    // What the page's head explains is the clause of the report.
    Destination here = destination();
    here.type = toText(report->name);
    setDestination(here);
    setClause(toText(report->clause));
    m_name->setText(translated(report->context, report->label));
    m_purpose->setText(translated(report->context, report->purpose));
    // A report of a day shows the state of that day; a beginning would mean nothing.
    m_period->setVisible(report->periodic);
    m_dayPiece->setVisible(!report->periodic);
    offerSubjects();
    m_preview->turnTo(0);
    preview();
}

void ReportsPage::offerSubjects()
{
    const QSignalBlocker quiet(m_about);
    if (chosen() == &processReport())
        return offerProcesses();
    const RecordType *type = session().catalogue().type(chosen()->about);
    m_about->clear();
    m_aboutPiece->setVisible(type != nullptr);
    if (!type)
        return;
    auto *label = m_aboutPiece->findChild<QLabel *>();
    label->setText(tr("&About: %1", "kind of record").arg(typeWord(*type)));
    m_about->setAccessibleName(label->text().remove(u'&'));
    m_about->addItem(tr("All"));
    readInBackground(
        session().workbook(), this,
        [type](const Workbook &workbook) -> Result<std::vector<Record>> {
            ITSMS_TRY(const Ids ids, recordIds(workbook, {.type = type, .sort = "title"}));
            return readPage(workbook, *type, ids);
        },
        [this, type](const Result<std::vector<Record>> &records) {
            if (!records || session().catalogue().type(chosen()->about) != type || m_about->count() > 1)
                return;
            for (const Record &record : *records)
                m_about->addItem(tr("%1  %2", "number and title of a record").arg(record.text("ref"), record.text("title")), record.id());
        });
}

void ReportsPage::offerProcesses()
{
    m_about->clear();
    m_aboutPiece->show();
    auto *label = m_aboutPiece->findChild<QLabel *>();
    label->setText(tr("&About: %1", "kind of record").arg(tr("Process")));
    m_about->setAccessibleName(label->text().remove(u'&'));
    std::vector<const Process *> sorted;
    for (const Process &process : session().catalogue().processes())
        sorted.push_back(&process);
    std::stable_sort(
        sorted.begin(), sorted.end(), [](const Process *a, const Process *b) { return clauseBefore(toText(a->clause), toText(b->clause)); });
    for (const Process *process : sorted)
        m_about->addItem(tr("%1 %2", "clause and name of a process").arg(toText(process->clause), translated(process->context, process->label)),
            toText(process->name));
    m_about->setCurrentIndex(std::max(0, m_about->findData(destination().filter)));
}

std::function<Result<Report>(const Workbook &)> ReportsPage::maker() const
{
    if (chosen() == &processReport())
        return [process = session().catalogue().process(m_about->currentData().toString()), request = request()](
                   const Workbook &workbook) { return buildProcessReport(workbook, *process, request); };
    return [report = chosen(), request = request()](const Workbook &workbook) { return buildReport(workbook, *report, request); };
}

std::optional<Place> ReportsPage::subject() const
{
    if (chosen() == &processReport())
        return {};
    const qint64 id = m_about->currentData().toLongLong();
    return id ? std::optional(Place{session().catalogue().type(chosen()->about), id}) : std::nullopt;
}

ReportRequest ReportsPage::request() const
{
    const Moment now = session().present();
    const bool periodic = chosen()->periodic;
    const QDate day = m_day->date();
    return {.period = periodic ? m_period->period() : Period{day, day},
        .moment = periodic || day >= now.today ? now : endOfDay(session().workbook(), day),
        .preparedBy = session().preferences().person(),
        .preparedAt = now.now,
        .locale = QLocale(),
        .about = subject()};
}

void ReportsPage::refresh()
{
    if (chosen())
        preview();
}

void ReportsPage::preview()
{
    using Pages = std::shared_ptr<const PagePictures>;
    m_pause->stop();
    if (m_preview->pages() == 0)
        m_preview->say(tr("Making the report\u2026"));
    const qint64 asked = ++m_asked;
    readInBackground(
        session().workbook(), this,
        [make = maker()](const Workbook &workbook) -> Result<Pages> {
            ITSMS_TRY(Report made, make(workbook));
            return std::make_shared<const PagePictures>(std::move(made));
        },
        [this, asked](Result<Pages> pages) {
            if (asked != m_asked)
                return;
            if (pages)
                m_preview->setPages(*std::move(pages));
            else
                m_preview->say(pages.error().sentence);
        });
}

void ReportsPage::forgetSaved()
{
    m_path.clear();
    m_outcome->hide();
    m_open->hide();
}

void ReportsPage::make()
{
    const ReportDeclaration *report = chosen();
    if (!report || !m_make->isEnabled())
        return;
    const ReportRequest wanted = request();
    const QString label = report == &processReport() ? m_about->currentText() : translated(report->context, report->label);
    const QString name = tr("%1 %2.pdf", "file name: report and day").arg(label, wanted.period.to.toString(Qt::ISODate));
    const QString path
        = session().dialogs().saveFile(this, tr("Save the report"), session().preferences().documentPath(name), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    m_make->setEnabled(false);
    m_outcome->show();
    m_outcome->setForegroundRole(QPalette::WindowText);
    m_outcome->setText(tr("Making the report\u2026"));
    readInBackground(
        session().workbook(), this,
        [make = maker(), path](const Workbook &workbook) -> Result<> {
            ITSMS_TRY(const Report made, make(workbook));
            return writePdf(made, path);
        },
        [this, path](const Result<> &done) {
            m_make->setEnabled(true);
            m_outcome->setForegroundRole(done ? QPalette::WindowText : QPalette::BrightText);
            m_outcome->setText(done ? tr("The report was written to %1.").arg(QDir::toNativeSeparators(path)) : done.error().sentence);
            if (!done)
                return;
            session().preferences().rememberDocument(path);
            m_path = path;
            m_open->show();
        });
}

} // namespace itsms
