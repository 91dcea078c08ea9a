// The reports that can be made, for a period, as PDF.
#include "ui/pages/reports_page.h"

#include "core/report/build.h"
#include "ui/documents/pdf_document.h"
#include "ui/look.h"
#include "ui/models/roomy_delegate.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QDesktopServices>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

QDateEdit *dateEdit(const QString &label)
{
    auto *edit = new QDateEdit;
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(u"yyyy-MM-dd"_s);
    edit->setAccessibleName(label);
    return edit;
}

} // namespace

ReportsPage::ReportsPage(Session &session, QWidget *parent)
    : Page(session, {.page = PageKind::Reports}, parent)
    , m_list(new QListWidget)
    , m_name(headingLabel({}))
    , m_purpose(new QLabel)
    , m_audience(mutedLabel({}))
    , m_fromLabel(new QLabel(tr("&From")))
    , m_from(dateEdit(tr("From")))
    , m_toLabel(new QLabel)
    , m_to(dateEdit(tr("To")))
    , m_aboutLabel(new QLabel)
    , m_about(new QComboBox)
    , m_make(new QPushButton(icon(u"document-export"_s), tr("Save as PDF")))
    , m_open(new QPushButton(icon(u"document-open"_s), tr("Open the PDF")))
    , m_outcome(new QLabel)
{
    setHeading(tr("Reports"), tr("Made from what stands in the workbook, for the period you choose."));
    auto *row = new QHBoxLayout;
    row->setSpacing(grid::margin);
    row->addWidget(buildList(), 2);
    row->addWidget(buildDetails(), 3);
    body()->addLayout(row, 1);
    choosePeriod(1);
    m_list->setCurrentRow(0);
    showReport();
}

QString ReportsPage::title() const { return tr("Reports"); }

void ReportsPage::begin() { m_list->setFocus(); }

QWidget *ReportsPage::buildList()
{
    m_list->setAccessibleName(tr("Reports"));
    m_list->setAlternatingRowColors(true);
    m_list->setWordWrap(true);
    giveRoom(m_list);
    for (const ReportDeclaration *report : session().catalogue().reports())
        m_list->addItem(
            tr("%1\nClause %2", "name of a report and its clause").arg(translated(report->context, report->label), toText(report->clause)));
    connect(m_list, &QListWidget::currentRowChanged, this, &ReportsPage::showReport);
    connect(m_list, &QListWidget::itemActivated, this, &ReportsPage::make);
    return m_list;
}

QWidget *ReportsPage::buildDetails()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::gap);
    m_name->setWordWrap(true);
    m_purpose->setWordWrap(true);
    auto *periods = new QHBoxLayout;
    for (const auto &[months, text] : {std::pair{1, tr("Last month")}, {3, tr("Last three months")}, {12, tr("Last twelve months")}}) {
        auto *button = new QPushButton(text);
        button->setAccessibleName(text);
        connect(button, &QPushButton::clicked, this, [this, months = months] { choosePeriod(months); });
        periods->addWidget(button);
        m_periods.push_back(button);
    }
    periods->addStretch();
    auto *dates = new QFormLayout;
    dates->setHorizontalSpacing(grid::gap);
    dates->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_fromLabel->setBuddy(m_from);
    dates->addRow(m_fromLabel, m_from);
    m_toLabel->setBuddy(m_to);
    dates->addRow(m_toLabel, m_to);
    m_aboutLabel->setBuddy(m_about);
    dates->addRow(m_aboutLabel, m_about);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_make, m_open}) {
        button->setAccessibleName(button->text());
        buttons->addWidget(button);
    }
    buttons->addStretch();
    m_open->setEnabled(false);
    m_outcome->setWordWrap(true);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_name);
    column->addWidget(m_purpose);
    column->addWidget(m_audience);
    column->addLayout(periods);
    column->addLayout(dates);
    column->addLayout(buttons);
    column->addWidget(m_outcome);
    column->addStretch();
    connect(m_make, &QPushButton::clicked, this, &ReportsPage::make);
    connect(m_open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_path)); });
    auto *print = new QAction(tr("Save as PDF"), this);
    print->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_P), QKeySequence(Qt::CTRL | Qt::Key_E)});
    connect(print, &QAction::triggered, this, &ReportsPage::make);
    addAction(print);
    return part;
}

const ReportDeclaration *ReportsPage::chosen() const
{
    const auto &reports = session().catalogue().reports();
    const int row = m_list->currentRow();
    return row >= 0 && row < int(reports.size()) ? reports[std::size_t(row)] : nullptr;
}

void ReportsPage::showReport()
{
    const ReportDeclaration *report = chosen();
    m_make->setEnabled(report != nullptr);
    if (!report)
        return;
    m_name->setText(translated(report->context, report->label));
    m_purpose->setText(translated(report->context, report->purpose));
    m_audience->setText(tr("For %1", "audience of a report").arg(translated(report->context, report->audience)));
    // A report of a day shows the state of its last day; a beginning would mean nothing.
    m_from->setVisible(report->periodic);
    m_fromLabel->setVisible(report->periodic);
    m_toLabel->setText(report->periodic ? tr("&To") : tr("State &on"));
    m_to->setAccessibleName(m_toLabel->text().remove(u'&'));
    if (report->periodic)
        choosePeriod(1);
    else
        m_to->setDate(session().present().today);
    for (QPushButton *button : m_periods)
        button->setVisible(report->periodic);
    offerSubjects();
}

void ReportsPage::offerSubjects()
{
    const RecordType *type = session().catalogue().type(chosen()->about);
    m_about->clear();
    m_about->setVisible(type != nullptr);
    m_aboutLabel->setVisible(type != nullptr);
    if (!type)
        return;
    m_aboutLabel->setText(tr("&About: %1", "kind of record").arg(typeWord(*type)));
    m_about->setAccessibleName(m_aboutLabel->text().remove(u'&'));
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

void ReportsPage::choosePeriod(int months)
{
    const QDate today = session().present().today;
    const QDate first = QDate(today.year(), today.month(), 1);
    m_from->setDate(first.addMonths(-months));
    m_to->setDate(first.addDays(-1));
}

std::optional<Place> ReportsPage::subject() const
{
    const qint64 id = m_about->currentData().toLongLong();
    return id ? std::optional(Place{session().catalogue().type(chosen()->about), id}) : std::nullopt;
}

void ReportsPage::make()
{
    const ReportDeclaration *report = chosen();
    if (!report || !m_make->isEnabled())
        return;
    const QString label = translated(report->context, report->label);
    const QString path = session().dialogs().saveFile(this, tr("Save the report"),
        tr("%1 %2.pdf", "file name: report and day").arg(label, m_to->date().toString(Qt::ISODate)), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const Moment now = session().present();
    const ReportRequest request{.period = {report->periodic ? m_from->date() : m_to->date(), m_to->date()},
        .moment = report->periodic || m_to->date() >= now.today ? now : endOfDay(session().workbook(), m_to->date()),
        .preparedBy = session().preferences().person(),
        .preparedAt = now.now,
        .locale = QLocale(),
        .about = subject()};
    m_make->setEnabled(false);
    m_outcome->setText(tr("Making the report\u2026"));
    readInBackground(
        session().workbook(), this,
        [report, request, path](const Workbook &workbook) -> Result<> {
            ITSMS_TRY(const Report made, buildReport(workbook, *report, request));
            return writePdf(made, path);
        },
        [this, path](const Result<> &done) {
            m_make->setEnabled(true);
            m_outcome->setForegroundRole(done ? QPalette::WindowText : QPalette::BrightText);
            m_outcome->setText(done ? tr("The report was written to %1.").arg(path) : done.error().sentence);
            m_path = done ? path : m_path;
            m_open->setEnabled(!m_path.isEmpty());
        });
}

} // namespace itsms
