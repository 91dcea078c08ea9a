// Bringing a table in: choose it, say which column fills which field, try it, run it.
#include "ui/pages/import_page.h"

#include "ui/models/mapping_model.h"
#include "ui/models/table_preview_model.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTimer>
#include <QUrl>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t previewRows = 50;

Result<std::vector<TableRow>> firstRows(TableSource &source)
{
    std::vector<TableRow> rows;
    for (TableRow row; rows.size() < previewRows;) {
        ITSMS_TRY(const bool more, source.next(row));
        if (!more)
            break;
        rows.push_back(row);
    }
    return rows;
}

QString formatText(const TableFormat &format)
{
    if (!format.sheet.isEmpty())
        return ImportPage::tr("%1, sheet \u201c%2\u201d", "kind of file and sheet").arg(format.kind, format.sheet);
    return ImportPage::tr("%1, %2", "kind of file and encoding").arg(format.kind, format.encoding);
}

} // namespace

struct ImportPage::Opened
{
    TableFormat format;
    QStringList columns;
    std::vector<TableRow> rows;
};

ImportPage::~ImportPage() { m_shared->cancelled = true; }

QString ImportPage::title() const { return tr("Import"); }

void ImportPage::begin() { m_path->setFocus(); }

const RecordType *ImportPage::type() const { return session().catalogue().type(m_type->currentData().toString()); }

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && !m_running)
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event) { chooseFile(event->mimeData()->urls().first().toLocalFile()); }

void ImportPage::chooseFile(const QString &path)
{
    if (path.isEmpty() || m_running)
        return;
    m_path->setText(path);
    m_columns.clear();
    updateButtons();
    inBackground(
        this,
        [path]() -> Result<Opened> {
            ITSMS_TRY(const auto source, openTable(path));
            Opened opened{.format = source->format(), .columns = source->columns(), .rows = {}};
            ITSMS_TRY(opened.rows, firstRows(*source));
            return opened;
        },
        [this](Result<Opened> opened) {
            setNotice(opened ? QString() : opened.error().sentence);
            if (opened)
                showOpened(*std::move(opened));
        });
}

void ImportPage::showOpened(Opened opened)
{
    m_columns = opened.columns;
    m_format->setText(formatText(opened.format));
    m_preview->setRows(opened.columns, std::move(opened.rows));
    m_rejections->setRejections({});
    m_outcome->clear();
    fillProfiles();
}

void ImportPage::fillProfiles()
{
    const RecordType *chosen = type();
    m_profiles =
        chosen ? profiles(session().workbook(), toText(chosen->name)).value_or(std::vector<ImportProfile>()) : std::vector<ImportProfile>();
    const QSignalBlocker quiet(m_profile);
    m_profile->clear();
    m_profile->addItem(tr("Suggested from the column names"));
    int best = 0;
    std::size_t mostColumns = 0;
    for (const ImportProfile &profile : m_profiles) {
        m_profile->addItem(profile.name);
        m_profile->setItemData(m_profile->count() - 1, profile.description, Qt::ToolTipRole);
        // A saved profile that knows all its columns again was made for this kind of file.
        std::size_t known = 0;
        bool fits = true;
        for (const FieldSource &source : profile.fields) {
            fits = fits && (source.column.isEmpty() || m_columns.contains(source.column));
            known += !source.column.isEmpty();
        }
        if (fits && known > mostColumns) {
            best = m_profile->count() - 1;
            mostColumns = known;
        }
    }
    m_profile->setCurrentIndex(best);
    adoptProfile();
}

void ImportPage::adoptProfile()
{
    const RecordType *chosen = type();
    if (!chosen || m_columns.isEmpty())
        return updateButtons();
    const int index = m_profile->currentIndex();
    m_base = index > 0 ? m_profiles[std::size_t(index - 1)] : suggestProfile(session().catalogue(), *chosen, m_columns);
    m_base.type = toText(chosen->name);
    m_mapping->setMapping(*chosen, m_columns, m_base);
    askForDates();
    updateButtons();
}

ImportProfile ImportPage::profile() const
{
    ImportProfile result = m_base;
    result.fields = m_mapping->sources();
    if (m_dateQuestion->isVisibleTo(this) && m_dateFormat->currentIndex() > 0)
        result.dateFormat = m_dateFormat->currentData().toString();
    return result;
}

/// Day before month or month before day is never guessed: where the file allows both, the person says which.
void ImportPage::askForDates()
{
    m_dateQuestion->hide();
    const RecordType *chosen = type();
    if (!chosen || m_columns.isEmpty())
        return;
    inBackground(
        this,
        [path = m_path->text(), asked = profile(), chosen]() -> Result<DateFormats> {
            ITSMS_TRY(const auto source, openTable(path));
            return recogniseDates(*source, asked, *chosen);
        },
        [this](const Result<DateFormats> &formats) {
            if (!formats)
                return setNotice(formats.error().sentence);
            if (formats->candidates.size() < 2)
                return;
            m_dateText->setText(tr("The dates can be read in more than one way. How is \u201c%1\u201d meant?").arg(formats->example));
            m_dateFormat->clear();
            m_dateFormat->addItem(tr("Please choose"));
            for (const QString &candidate : formats->candidates)
                m_dateFormat->addItem(candidate, candidate);
            m_dateQuestion->show();
            updateButtons();
        });
}

void ImportPage::run(bool dry)
{
    const ImportProfile chosen = profile();
    const QString path = m_path->text();
    const Intent intent = session().intent(tr("Imported %1", "name of a file").arg(QFileInfo(path).fileName()));
    m_shared = std::make_shared<Shared>();
    setRunning(true);
    session().change(
        this,
        [chosen, path, intent, dry, shared = m_shared](Workbook &workbook) -> Result<ImportReport> {
            ITSMS_TRY(const auto source, openTable(path));
            ImportOptions options;
            options.dryRun = dry;
            options.progress = [shared](const ImportProgress &progress) {
                shared->rows = progress.rows;
                shared->position = progress.position;
                shared->size = progress.size;
                return !shared->cancelled;
            };
            return runImport(workbook, *source, chosen, intent, options);
        },
        [this, dry](const Result<ImportReport> &report) { finished(report, dry); });
}

void ImportPage::showProgress()
{
    const qint64 size = m_shared->size;
    // Thousandths: files can be larger than the bar's numbers.
    m_progress->setRange(0, size > 0 ? 1000 : 0);
    m_progress->setValue(size > 0 ? int(1000 * m_shared->position / size) : 0);
    m_outcome->setText(tr("%1 rows\u2026").arg(QLocale().toString(m_shared->rows)));
}

void ImportPage::finished(const Result<ImportReport> &report, bool dry)
{
    setRunning(false);
    m_outcome->clear();
    if (!report)
        return setNotice(report.error().sentence, report.error().kind == ErrorKind::Cancelled ? Severity::Minor : Severity::Major);
    setNotice({});
    const QLocale locale;
    const auto number = [&locale](qint64 value) { return locale.toString(value); };
    const QString counts =
        tr("%1 rows: %2 new, %3 changed, %4 unchanged, %5 rejected.")
            .arg(number(report->rows), number(report->added), number(report->changed), number(report->unchanged), number(report->rejected));
    if (dry)
        m_outcome->setText(tr("This is what would happen: %1 Nothing was changed yet.").arg(counts));
    else if (report->sequence)
        m_outcome->setText(tr("Imported. %1 One undo (Ctrl+Z) takes all of it back.").arg(counts));
    else
        m_outcome->setText(tr("Nothing changed. %1").arg(counts));
    m_rejections->setRejections(report->rejections);
    m_tabs->setTabText(2, tr("Rejected rows (%1)").arg(number(report->rejected)));
    if (report->rejected)
        m_tabs->setCurrentIndex(2);
}

void ImportPage::setRunning(bool running)
{
    m_running = running;
    m_progress->setVisible(running);
    m_cancel->setVisible(running);
    running ? m_ticker->start() : m_ticker->stop();
    updateButtons();
}

void ImportPage::updateButtons()
{
    const bool dateMissing = m_dateQuestion->isVisibleTo(this) && m_dateFormat->currentIndex() <= 0;
    const bool ready = !m_running && !m_columns.isEmpty() && type() && !dateMissing && !session().isReadOnly();
    m_try->setEnabled(ready);
    m_run->setEnabled(ready);
    m_tabs->setDisabled(m_running);
}

} // namespace itsms
