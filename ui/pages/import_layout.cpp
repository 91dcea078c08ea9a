// How the import page is laid out.
#include "ui/look.h"
#include "ui/models/mapping_model.h"
#include "ui/models/table_preview_model.h"
#include "ui/pages/import_page.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr int tick = 100; // milliseconds

QTableView *tableOf(QAbstractItemModel *model, const QString &name)
{
    auto *table = new QTableView;
    table->setModel(model);
    table->setAccessibleName(name);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + grid::step);
    return table;
}

} // namespace

ImportPage::ImportPage(Session &session, const Destination &destination, QWidget *parent)
    : Page(session, destination, parent)
    , m_path(new QLineEdit)
    , m_type(new QComboBox)
    , m_profile(new QComboBox)
    , m_format(new QLabel)
    , m_tabs(new QTabWidget)
    , m_preview(new TablePreviewModel(this))
    , m_mapping(new MappingModel(this))
    , m_rejections(new RejectionsModel(this))
    , m_mappingTable(tableOf(m_mapping, tr("Fields and what fills them")))
    , m_dateQuestion(new QWidget)
    , m_dateText(new QLabel)
    , m_dateFormat(new QComboBox)
    , m_outcome(new QLabel)
    , m_progress(new QProgressBar)
    , m_try(new QPushButton(icon(u"document-preview"_s), tr("Try without changing anything")))
    , m_run(new QPushButton(icon(u"document-import"_s), tr("Import")))
    , m_cancel(new QPushButton(icon(u"dialog-cancel"_s), tr("Cancel")))
    , m_ticker(new QTimer(this))
    , m_shared(std::make_shared<Shared>())
{
    setHeading(
        tr("Import"), tr("Tables from other tools: CSV, TSV, xlsx and ods. Choose one, or drop it here; one undo takes an import back."));
    setAcceptDrops(true);
    body()->addWidget(buildSource());
    body()->addWidget(buildTabs(), 1);
    body()->addWidget(buildRun());
    m_ticker->setInterval(tick);
    connect(m_ticker, &QTimer::timeout, this, &ImportPage::showProgress);
    fillTypes(destination.type);
    fillProfiles();
    setRunning(false);
}

void ImportPage::fillTypes(const QString &type)
{
    m_type->addItem(tr("Please choose"));
    for (const RecordType *each : session().catalogue().types())
        m_type->addItem(typesWord(*each), toText(each->name));
    m_type->setCurrentIndex(std::max(0, m_type->findData(type)));
    connect(m_type, &QComboBox::currentIndexChanged, this, [this] { fillProfiles(); });
    connect(m_profile, &QComboBox::currentIndexChanged, this, [this] { adoptProfile(); });
}

QWidget *ImportPage::buildSource()
{
    auto *part = new QWidget;
    auto *rows = new QGridLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(grid::gap);
    rows->setVerticalSpacing(grid::step);
    auto *choose = new QPushButton(icon(u"document-open"_s), tr("Choose a file"));
    choose->setAccessibleName(choose->text());
    m_path->setAccessibleName(tr("File"));
    m_path->setPlaceholderText(tr("Path of a table"));
    m_type->setAccessibleName(tr("Records it holds"));
    m_profile->setAccessibleName(tr("Profile"));
    m_format->setForegroundRole(QPalette::PlaceholderText);
    const auto label = [](const QString &text, QWidget *buddy) {
        auto *made = new QLabel(text);
        made->setBuddy(buddy);
        return made;
    };
    rows->addWidget(label(tr("&File"), m_path), 0, 0);
    rows->addWidget(m_path, 0, 1);
    rows->addWidget(choose, 0, 2);
    rows->addWidget(m_format, 0, 3);
    rows->addWidget(label(tr("&Records it holds"), m_type), 1, 0);
    rows->addWidget(m_type, 1, 1);
    rows->addWidget(label(tr("&Profile"), m_profile), 1, 2, Qt::AlignRight);
    rows->addWidget(m_profile, 1, 3);
    rows->setColumnStretch(1, 1);
    rows->setColumnStretch(3, 1);
    connect(choose, &QPushButton::clicked, this, [this] {
        chooseFile(session().dialogs().openFile(this, tr("Choose a table"), tr("Tables (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)")));
    });
    connect(m_path, &QLineEdit::returnPressed, this, [this] { chooseFile(m_path->text().trimmed()); });
    return part;
}

QWidget *ImportPage::buildTabs()
{
    m_mappingTable->setItemDelegate(new MappingDelegate(*m_mapping, m_mappingTable));
    m_mappingTable->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_mappingTable->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_mappingTable->verticalHeader()->hide();
    m_mappingTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_tabs->addTab(m_mappingTable, tr("What fills which field"));
    m_tabs->addTab(tableOf(m_preview, tr("First rows of the file")), tr("First rows of the file"));
    m_tabs->addTab(tableOf(m_rejections, tr("Rejected rows")), tr("Rejected rows"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the import"));
    connect(m_mapping, &MappingModel::edited, this, &ImportPage::askForDates);
    return m_tabs;
}

QWidget *ImportPage::buildRun()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::step);
    auto *question = new QHBoxLayout(m_dateQuestion);
    question->setContentsMargins(0, 0, 0, 0);
    question->addWidget(m_dateText);
    question->addWidget(m_dateFormat);
    question->addStretch();
    m_dateFormat->setAccessibleName(tr("How dates are written"));
    m_dateText->setBuddy(m_dateFormat);
    m_dateQuestion->hide();
    m_outcome->setWordWrap(true);
    m_progress->setAccessibleName(tr("Progress of the import"));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_try, m_run, m_cancel}) {
        button->setAccessibleName(button->text());
        buttons->addWidget(button);
    }
    buttons->addWidget(m_progress, 1);
    buttons->addStretch();
    column->addWidget(m_dateQuestion);
    column->addWidget(m_outcome);
    column->addLayout(buttons);
    connect(m_dateFormat, &QComboBox::currentIndexChanged, this, [this] { updateButtons(); });
    connect(m_try, &QPushButton::clicked, this, [this] { run(true); });
    connect(m_run, &QPushButton::clicked, this, [this] { run(false); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_shared->cancelled = true; });
    return part;
}

} // namespace itsms
