// The keyboard map: every key of the window and its pages, to be searched and printed.
#include "ui/pages/keyboard_page.h"

#include "core/report/report.h"
#include "core/store/settings.h"
#include "ui/clear_button.h"
#include "ui/documents/pdf_document.h"
#include "ui/help/key_map_model.h"
#include "ui/look.h"
#include "ui/models/roomy_delegate.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLineEdit>
#include <QMainWindow>
#include <QSortFilterProxyModel>
#include <QTimer>
#include <QTreeView>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

/// A section for each place, in the order of the bindings.
std::vector<ReportSection> sectionsOf(const std::vector<KeyBinding> &bindings, const QString &keys, const QString &action)
{
    std::vector<ReportSection> sections;
    for (const KeyBinding &binding : bindings) {
        if (sections.empty() || sections.back().heading != binding.place)
            sections.push_back({binding.place, {ReportTable{.columns = {{keys}, {action}}, .rows = {}, .empty = {}}}});
        std::get<ReportTable>(sections.back().blocks.front()).rows.push_back({binding.keys, binding.action});
    }
    return sections;
}

} // namespace

KeyboardPage::KeyboardPage(Session &session, QWidget *parent)
    : Page(session, {.page = PageKind::Keyboard}, parent)
    , m_model(new KeyMapModel(this))
    , m_shown(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit)
    , m_table(new QTreeView)
{
    addCommand(u"document-export"_s, tr("Save as PDF"), Qt::CTRL | Qt::Key_P, [this] { print(); });
    setHeading(title(), tr("Every key of the window and its pages, as they are set on this computer."));
    m_filter->setPlaceholderText(tr("Search keys, actions and pages"));
    m_filter->setAccessibleName(tr("Search keys, actions and pages"));
    giveClearButton(m_filter);
    m_shown->setSourceModel(m_model);
    m_shown->setFilterKeyColumn(-1);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_shown);
    m_table->setAccessibleName(tr("Keyboard map"));
    m_table->setRootIsDecorated(false);
    m_table->setAlternatingRowColors(true);
    m_table->setUniformRowHeights(true);
    m_table->header()->setAccessibleName(tr("Columns"));
    giveRoom(m_table);
    body()->addWidget(m_filter);
    body()->addWidget(m_table, 1);
    connect(m_filter, &QLineEdit::textChanged, m_shown, &QSortFilterProxyModel::setFilterFixedString);
}

QString KeyboardPage::title() const { return tr("Keyboard map"); }

void KeyboardPage::begin() { m_filter->setFocus(); }

void KeyboardPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    // After the page itself is there: one page of every kind is made to be asked for its keys.
    if (m_model->rowCount() == 0)
        QTimer::singleShot(0, this, &KeyboardPage::gather);
}

void KeyboardPage::gather()
{
    std::vector<KeyBinding> bindings = generalKeys();
    const auto append = [&bindings](const std::vector<KeyBinding> &more) { bindings.insert(bindings.end(), more.begin(), more.end()); };
    if (const auto *main = qobject_cast<const QMainWindow *>(window()))
        append(windowKeys(*main));
    append(pageKeys(session()));
    m_model->setBindings(std::move(bindings));
    for (int column : {int(KeyMapModel::Place), int(KeyMapModel::Keys)}) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, m_table->columnWidth(column) + grid::gap);
    }
}

void KeyboardPage::print()
{
    const QString path =
        session().dialogs().saveFile(this, tr("Save the keyboard map"), tr("%1.pdf", "file name").arg(title()), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    Report report;
    report.title = title();
    report.purpose = tr("The keys of the ITSMS Workbench, by menu and page.");
    report.organisation = session().workbook().setting(u"organisation"_s);
    report.edition = editionTitle(session().workbook().setting(u"edition"_s));
    report.preparedBy = session().preferences().person();
    report.preparedAt = QDateTime::currentDateTime();
    report.language = QLocale().bcp47Name();
    report.sections = sectionsOf(m_model->bindings(), tr("Keys"), tr("What they do"));
    inBackground(
        this, [report, path] { return writePdf(report, path); },
        [this, path](const Result<> &written) {
            setNotice(written ? tr("The keyboard map was written to %1.").arg(path) : written.error().sentence,
                written ? Severity::Observation : Severity::Major);
        });
}

} // namespace itsms
