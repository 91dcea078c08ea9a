// First step: which file, how it is read, and as what it comes in.
#include "ui/pages/import/file_step.h"

#include "ui/look.h"
#include "ui/models/table_preview_model.h"
#include "ui/pages/import/parts.h"
#include "ui/pages/page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

/// The usual ones first; what was recognised beside them is added.
const QStringList usualEncodings{u"UTF-8"_s, u"windows-1252"_s, u"ISO-8859-15"_s, u"UTF-16LE"_s, u"UTF-16BE"_s};

const char16_t usualDelimiters[] = {u',', u';', u'\t', u'|'};

QString delimiterWord(char16_t delimiter)
{
    switch (delimiter) {
    case u',':
        return FileStep::tr("Comma");
    case u';':
        return FileStep::tr("Semicolon");
    case u'\t':
        return FileStep::tr("Tab");
    case u'|':
        return FileStep::tr("Vertical bar");
    default:
        return QString(QChar(delimiter));
    }
}

} // namespace

FileStep::FileStep(ImportDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_path(new QLineEdit)
    , m_type(new QComboBox)
    , m_profile(new QComboBox)
    , m_kind(mutedLabel({}))
    , m_sheet(new QComboBox)
    , m_encoding(new QComboBox)
    , m_delimiter(new QComboBox)
    , m_header(new QCheckBox(tr("The first row names the &columns")))
    , m_content(new QStackedWidget)
    , m_rows(new TablePreviewModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::step);
    column->addWidget(buildSource());
    column->addWidget(m_reading = buildReading());
    column->addWidget(buildTable(), 1);
    connect(&m_draft, &ImportDraft::tableChanged, this, &FileStep::showTable);
    connect(&m_draft, &ImportDraft::profilesChanged, this, &FileStep::fillProfiles);
    fillTypes();
    fillProfiles();
    showTable();
}

QWidget *FileStep::buildSource()
{
    auto *part = new QWidget;
    auto *rows = new QGridLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(grid::gap);
    rows->setVerticalSpacing(grid::step);
    auto *button = new QPushButton(icon(u"document-open"_s), tr("Choose a file"));
    button->setAccessibleName(button->text());
    m_path->setPlaceholderText(tr("Path of a table"));
    rows->addWidget(importLabel(tr("F&ile"), m_path), 0, 0);
    rows->addWidget(m_path, 0, 1, 1, 3);
    rows->addWidget(button, 0, 4);
    rows->addWidget(importLabel(tr("&Records it holds"), m_type), 1, 0);
    rows->addWidget(m_type, 1, 1);
    rows->addWidget(importLabel(tr("Profi&le"), m_profile), 1, 2);
    rows->addWidget(m_profile, 1, 3, 1, 2);
    rows->setColumnStretch(1, 1);
    rows->setColumnStretch(3, 1);
    connect(button, &QPushButton::clicked, this, &FileStep::askForFile);
    connect(m_path, &QLineEdit::returnPressed, this, [this] { choose(m_path->text().trimmed()); });
    connect(m_type, &QComboBox::currentIndexChanged, this, [this] { m_draft.setType(m_type->currentData().toString()); });
    connect(m_profile, &QComboBox::currentIndexChanged, this, [this](int index) { m_draft.chooseProfile(index); });
    return part;
}

QWidget *FileStep::buildReading()
{
    auto *part = new QWidget;
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::step);
    m_sheetLabel = importLabel(tr("&Sheet"), m_sheet);
    m_encodingLabel = importLabel(tr("Enc&oding"), m_encoding);
    m_delimiterLabel = importLabel(tr("&Delimiter"), m_delimiter);
    m_header->setAccessibleName(m_header->text().remove(u'&'));
    m_kind->setWordWrap(false);
    row->addWidget(m_kind);
    for (QWidget *widget : {static_cast<QWidget *>(m_sheetLabel), static_cast<QWidget *>(m_sheet), static_cast<QWidget *>(m_encodingLabel),
             static_cast<QWidget *>(m_encoding), static_cast<QWidget *>(m_delimiterLabel), static_cast<QWidget *>(m_delimiter)})
        row->addWidget(widget);
    row->addWidget(m_header);
    row->addStretch();
    for (QComboBox *box : {m_sheet, m_encoding, m_delimiter})
        connect(box, &QComboBox::activated, this, &FileStep::applyReading);
    connect(m_header, &QCheckBox::clicked, this, &FileStep::applyReading);
    return part;
}

QWidget *FileStep::buildTable()
{
    auto *hint = new QWidget;
    auto *column = new QVBoxLayout(hint);
    column->setSpacing(grid::gap);
    auto *heading = headingLabel(tr("Drop a table here"));
    heading->setAlignment(Qt::AlignCenter);
    auto *text = mutedLabel(tr("CSV, TSV, xlsx and ods. Nothing is changed until you have seen what will change, and one undo takes an import back."));
    text->setAlignment(Qt::AlignCenter);
    column->addStretch(2);
    column->addWidget(heading);
    column->addWidget(text);
    column->addStretch(3);
    m_content->addWidget(hint);
    m_table = importTable(m_rows, tr("First rows of the file"));
    m_content->addWidget(m_table);
    return m_content;
}

void FileStep::begin() { m_path->setFocus(); }

void FileStep::askForFile()
{
    choose(m_draft.session().dialogs().openFile(
        this, tr("Choose a table"), tr("Tables (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)")));
}

void FileStep::choose(const QString &path)
{
    if (path.isEmpty())
        return;
    m_path->setText(path);
    m_draft.open(path);
}

void FileStep::fillTypes()
{
    const QSignalBlocker quiet(m_type);
    m_type->addItem(tr("Please choose"));
    for (const RecordType *each : m_draft.session().catalogue().types())
        m_type->addItem(typesWord(*each), toText(each->name));
    if (m_draft.type())
        m_type->setCurrentIndex(std::max(0, m_type->findData(toText(m_draft.type()->name))));
}

void FileStep::fillProfiles()
{
    const QSignalBlocker quiet(m_profile);
    m_profile->clear();
    for (const ImportProfile &profile : m_draft.profiles()) {
        m_profile->addItem(profile.name.isEmpty() ? tr("Suggested from the column names") : profile.name);
        m_profile->setItemData(m_profile->count() - 1, profile.description, Qt::ToolTipRole);
    }
    m_profile->setCurrentIndex(m_draft.profileIndex());
}

void FileStep::showTable()
{
    m_rows->setRows(m_draft.columns(), m_draft.firstRows());
    fitColumns(m_table);
    m_content->setCurrentIndex(m_draft.hasTable() ? 1 : 0);
    // Where a file cannot be read as it was chosen to be, it is chosen otherwise here.
    m_reading->setVisible(!m_draft.path().isEmpty() && (m_draft.hasTable() || m_draft.options().encoding || m_draft.options().delimiter));
    if (m_draft.hasTable())
        showReading();
}

void FileStep::showReading()
{
    const TableFormat &format = m_draft.format();
    const bool spreadsheet = !format.sheet.isEmpty();
    m_kind->setText(tr("Read as %1", "CSV, XLSX and the like").arg(format.kind));
    for (QWidget *widget : {static_cast<QWidget *>(m_sheetLabel), static_cast<QWidget *>(m_sheet)})
        widget->setVisible(spreadsheet);
    for (QWidget *widget : {static_cast<QWidget *>(m_encodingLabel), static_cast<QWidget *>(m_encoding), static_cast<QWidget *>(m_delimiterLabel),
             static_cast<QWidget *>(m_delimiter)})
        widget->setVisible(!spreadsheet);
    m_sheet->clear();
    m_sheet->addItems(format.sheets);
    m_sheet->setCurrentText(format.sheet);
    m_encoding->clear();
    m_encoding->addItems(usualEncodings);
    if (!spreadsheet && m_encoding->findText(format.encoding, Qt::MatchFixedString) < 0)
        m_encoding->insertItem(0, format.encoding);
    m_encoding->setCurrentIndex(m_encoding->findText(format.encoding, Qt::MatchFixedString));
    m_delimiter->clear();
    for (const char16_t delimiter : usualDelimiters)
        m_delimiter->addItem(delimiterWord(delimiter), delimiter);
    if (!spreadsheet && m_delimiter->findData(format.delimiter) < 0)
        m_delimiter->addItem(delimiterWord(format.delimiter), format.delimiter);
    m_delimiter->setCurrentIndex(m_delimiter->findData(format.delimiter));
    m_header->setChecked(m_draft.options().header);
}

void FileStep::applyReading()
{
    TableOptions options{.header = m_header->isChecked()};
    if (m_sheet->isVisibleTo(this))
        options.sheet = m_sheet->currentText();
    if (m_encoding->isVisibleTo(this))
        options.encoding = m_encoding->currentText();
    if (m_delimiter->isVisibleTo(this) && m_delimiter->currentIndex() >= 0)
        options.delimiter = char16_t(m_delimiter->currentData().toUInt());
    m_draft.setOptions(options);
}

} // namespace itsms
