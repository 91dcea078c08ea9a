// The way through every page of the window.
#include "tests/gallery/tour.h"

#include "core/catalogue.h"
#include "core/exchange/example.h"
#include "core/store/records.h"
#include "ui/main_window.h"
#include "ui/models/navigation_model.h"
#include "ui/page_stack.h"
#include "ui/pages/import_page.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>

namespace itsms::gallery {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 looked = 200; // records among which the one to show is sought

QString makeWorkbook(const QString &path, bool example)
{
    const auto book = Workbook::create(path, Catalogue::standard(),
        {.organisation = example ? exampleOrganisation() : u"Empty organisation"_s, .timeZone = "Europe/Dublin", .person = u"Mary Byrne"_s});
    if (!book)
        qFatal("%s", qPrintable(book.error().sentence));
    if (example)
        if (const auto built = buildExample(**book, QDate::currentDate()); !built)
            qFatal("%s", qPrintable(built.error().sentence));
    return path;
}

/// The record with the longest title: where there is too little room, it shows.
qint64 tellingRecord(const Workbook &workbook, const RecordType &type)
{
    const Ids ids = recordIds(workbook, {.type = &type, .limit = looked}).value_or(Ids());
    const Record *longest = nullptr;
    const std::vector<Record> records = readPage(workbook, type, ids).value_or(std::vector<Record>());
    for (const Record &record : records)
        if (!longest || record.text("title").size() > longest->text("title").size())
            longest = &record;
    return longest ? longest->id() : 0;
}

void collect(const NavigationModel &model, const QModelIndex &parent, std::vector<std::pair<Destination, QString>> &entries)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (const auto destination = model.destination(index))
            entries.emplace_back(*destination, destination->path());
        collect(model, index, entries);
    }
}

} // namespace

Tour::Tour(Camera &camera)
    : m_camera(camera)
    , m_example(makeWorkbook(m_folder.filePath(u"Larkfield.itsms"_s), true))
    , m_empty(makeWorkbook(m_folder.filePath(u"Empty organisation.itsms"_s), false))
{
}

Tour::~Tour() = default;

void Tour::run()
{
    m_window = std::make_unique<MainWindow>(Catalogue::standard());
    m_window->resize(m_camera.frame().size());
    m_window->show();
    m_window->activateWindow();
    look(u"start"_s);
    open(m_example);
    entries({});
    types();
    import();
    menus();
    dialogs();
    palette();
    open(m_empty);
    entries(u"empty "_s);
    m_window->close();
    m_window.reset();
    settle();
}

void Tour::open(const QString &path)
{
    m_window->openFile(path);
    m_window->resize(m_camera.frame().size());
    if (!m_window->session())
        qFatal("The workbook %s could not be opened.", qPrintable(path));
    m_visited.clear();
    settle();
}

void Tour::look(const QString &name)
{
    settle();
    m_camera.take(*m_window, name);
}

void Tour::visit(const Destination &destination, const QString &name)
{
    if (m_visited.contains(destination.path() + name))
        return;
    m_visited.insert(destination.path() + name);
    m_window->pages().go(destination);
    look(name);
    lookBelow(name);
    lookAtTabs(name);
}

/// What is reached by scrolling.
void Tour::lookBelow(const QString &name)
{
    for (const QScrollArea *area : m_window->findChildren<QScrollArea *>())
        if (area->isVisible() && area->verticalScrollBar()->maximum() > area->viewport()->height() / 4) {
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
            look(name + u" below"_s);
            area->verticalScrollBar()->setValue(0);
        }
}

void Tour::lookAtTabs(const QString &name)
{
    for (QTabWidget *tabs : m_window->findChildren<QTabWidget *>()) {
        if (!tabs->isVisible())
            continue;
        for (int i = 1; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            look(u"%1 tab %2"_s.arg(name).arg(i + 1));
        }
        tabs->setCurrentIndex(0);
    }
}

/// Every entry of the navigation.
void Tour::entries(const QString &prefix)
{
    const NavigationModel *model = m_window->findChild<NavigationModel *>();
    std::vector<std::pair<Destination, QString>> all;
    collect(*model, {}, all);
    // Pages that stand in no navigation.
    for (const PageKind page : {PageKind::Settings, PageKind::Fields, PageKind::Keyboard, PageKind::About})
        all.emplace_back(Destination{.page = page}, Destination{.page = page}.path());
    for (const auto &[destination, path] : all)
        visit(destination, prefix + path);
}

/// Of every record type its list, one record in all its parts, and a new one.
void Tour::types()
{
    const Workbook &workbook = m_window->session()->workbook();
    for (const RecordType *type : workbook.catalogue().types()) {
        const QString name = toText(type->name);
        visit(listOf(name), u"list "_s + name);
        if (const qint64 id = tellingRecord(workbook, *type))
            visit(recordAt(name, id), u"record "_s + name);
        visit({.page = PageKind::Record, .type = name}, u"new "_s + name);
    }
}

void Tour::import()
{
    const QString type = toText(Catalogue::standard().types().back()->name);
    m_window->pages().go({.page = PageKind::Import, .type = type});
    settle();
    if (auto *page = qobject_cast<ImportPage *>(m_window->findChild<ImportPage *>())) {
        page->chooseFile(QStringLiteral(ITSMS_SOURCE_DIR) + u"/resources/example/incidents.csv"_s);
        look(u"import with a file"_s);
        lookAtTabs(u"import with a file"_s);
    }
}

} // namespace itsms::gallery
