// Every key the program knows, gathered from the window's menus and from the pages themselves.
#include "ui/help/key_map.h"

#include "core/store/records.h"
#include "ui/help/help_topics.h"
#include "ui/pages/page.h"
#include "ui/pages/page_factory.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>

#include <algorithm>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(KeyMap)
};

/// "&Undo: Imported incidents.csv" undoes whatever was last; the key does the first word of it.
QString wordsOf(const QAction &action)
{
    return action.text().section(u": "_s, 0, 0).remove(u'&').remove(u'\u2026').trimmed();
}

QString keysOf(const QAction &action)
{
    QStringList texts;
    for (const QKeySequence &keys : action.shortcuts())
        if (const QString text = keys.toString(QKeySequence::NativeText); !text.isEmpty() && !texts.contains(text))
            texts += text;
    return texts.join(Tr::tr(" or ", "between two keys that do the same"));
}

void add(std::vector<KeyBinding> &bindings, const KeyBinding &binding)
{
    if (!binding.keys.isEmpty() && std::find(bindings.begin(), bindings.end(), binding) == bindings.end())
        bindings.push_back(binding);
}

void add(std::vector<KeyBinding> &bindings, const QString &place, const QAction &action)
{
    add(bindings, {place, keysOf(action), wordsOf(action)});
}

bool belongsToPage(const QAction &action)
{
    return qobject_cast<const Page *>(action.parent()) != nullptr;
}

void addMenu(std::vector<KeyBinding> &bindings, const QString &place, const QMenu &menu)
{
    for (const QAction *action : menu.actions()) {
        if (action->menu())
            addMenu(bindings, place, *action->menu());
        else if (!belongsToPage(*action))
            add(bindings, place, *action);
    }
}

/// Enough to have one of each kind: the first record type that stands on its own, a new record of it and one that is there.
std::vector<Destination> samples(Session &session, PageKind kind)
{
    if (kind == PageKind::Process)
        return {processAt(toText(session.catalogue().processes().front().name))};
    if (kind != PageKind::List && kind != PageKind::Record)
        return {{.page = kind}};
    for (const RecordType *type : session.catalogue().types()) {
        if (!type->parent.empty())
            continue;
        const auto ids = recordIds(session.workbook(), {.type = type, .limit = 1});
        const QString name = toText(type->name);
        if (!ids || ids->empty())
            continue;
        if (kind == PageKind::List)
            return {listOf(name)};
        return {recordAt(name, ids->front()), recordAt(name, 0)};
    }
    return {{.page = kind, .type = toText(session.catalogue().types().front()->name)}};
}

/// The commands of a page, those of its parts, and shortcuts that say what they do.
void addPage(std::vector<KeyBinding> &bindings, const QString &place, const Page &page)
{
    for (const QAction *action : page.actions())
        if (action->isVisible())
            add(bindings, place, *action);
    for (const QAction *action : page.findChildren<QAction *>())
        if (action->isVisible())
            add(bindings, place, *action);
    for (const QShortcut *shortcut : page.findChildren<QShortcut *>())
        if (!shortcut->whatsThis().isEmpty())
            add(bindings, {place, shortcut->key().toString(QKeySequence::NativeText), shortcut->whatsThis()});
}

QString placeOf(PageKind kind, const Page &page)
{
    switch (kind) {
    case PageKind::List:
        return Tr::tr("Lists");
    case PageKind::Record:
        return Tr::tr("Records");
    case PageKind::Process:
        return Tr::tr("Pages of processes");
    default:
        return page.title();
    }
}

} // namespace

std::vector<KeyBinding> generalKeys()
{
    const QString everywhere = Tr::tr("Everywhere");
    const auto native = [](const QKeySequence &keys) { return keys.toString(QKeySequence::NativeText); };
    return {{everywhere, native(Qt::Key_Tab), Tr::tr("To the next field or button; with Shift to the one before")},
        {everywhere, native(Qt::Key_Space), Tr::tr("Press the button, tick the box")},
        {everywhere, native(Qt::Key_Return), Tr::tr("Open the chosen row")},
        {everywhere, Tr::tr("Arrow keys"), Tr::tr("Move in a list, a tree, a menu or a chart")},
        {everywhere, native(Qt::Key_Home), Tr::tr("To the first row, or the beginning of a line")},
        {everywhere, native(Qt::Key_End), Tr::tr("To the last row, or the end of a line")},
        {everywhere, native(Qt::Key_PageDown), Tr::tr("A screen further; Page Up a screen back")},
        {everywhere, Tr::tr("Right and left"), Tr::tr("Open and close a branch of a tree")},
        {everywhere, native(Qt::Key_Escape), Tr::tr("Close a menu, a panel or a question without an answer")},
        {everywhere, Tr::tr("Alt and a letter"), Tr::tr("Open the menu, or go to the field, with the underlined letter")},
        {everywhere, Tr::tr("Letters"), Tr::tr("In a list or tree: to the next row that begins so")}};
}

std::vector<KeyBinding> windowKeys(const QMainWindow &window)
{
    std::vector<KeyBinding> bindings;
    if (const auto *bar = qobject_cast<const QMenuBar *>(window.menuWidget()))
        for (const QAction *top : bar->actions())
            if (top->menu())
                addMenu(bindings, top->text().remove(u'&'), *top->menu());
    for (const QAction *action : window.actions())
        add(bindings, Tr::tr("Window"), *action);
    return bindings;
}

std::vector<KeyBinding> pageKeys(Session &session)
{
    std::vector<KeyBinding> bindings;
    for (const PageKind kind : pageKinds())
        for (const Destination &destination : samples(session, kind))
            if (const std::unique_ptr<Page> page(makePage(session, destination)); page)
                addPage(bindings, placeOf(kind, *page), *page);
    return bindings;
}

QString keysText(const std::vector<KeyBinding> &bindings)
{
    QString text;
    QString place;
    for (const KeyBinding &binding : bindings) {
        if (binding.place != place) {
            place = binding.place;
            text += u"\n## %1\n\n| %2 | %3 |\n|---|---|\n"_s.arg(place, Tr::tr("Keys"), Tr::tr("What they do"));
        }
        text += u"| %1 | %2 |\n"_s.arg(binding.keys, binding.action);
    }
    return text;
}

} // namespace itsms
