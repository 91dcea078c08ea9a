// The view of a list: which one it is, the others to choose, and saving the present one.
#include "ui/lists/view_button.h"

#include "core/store/shared_views.h"
#include "ui/lists/save_view_dialog.h"
#include "ui/look.h"

#include <QJsonDocument>
#include <QMenu>

namespace itsms {

using namespace Qt::StringLiterals;

ViewButton::ViewButton(Session &session, const RecordType &type, std::function<SavedView()> present, QWidget *parent)
    : QToolButton(parent)
    , m_session(session)
    , m_type(type)
    , m_views(session, type)
    , m_present(std::move(present))
{
    setObjectName(u"views"_s);
    setIcon(itsms::icon(u"bookmarks"_s));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(tr("Views: a filter, order, columns and grouping under a name"));
    connect(this, &QToolButton::clicked, this, &ViewButton::openMenu);
    setCurrent({});
}

void ViewButton::setCurrent(const std::optional<SavedView> &view)
{
    m_current = view && !view->name.isEmpty() ? view : std::nullopt;
    const QString name = m_current ? m_current->name : tr("All: %1", "view without a filter").arg(typesWord(m_type));
    setText(fontMetrics().elidedText(name, Qt::ElideRight, 30 * grid::step));
    setAccessibleName(tr("View %1", "which is shown").arg(name));
}

QMenu *ViewButton::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addViews(menu);
    menu->addSeparator();
    addCommands(menu);
    menu->popup(mapToGlobal(rect().bottomLeft()));
    return menu;
}

void ViewButton::addViews(QMenu *menu)
{
    const std::optional<SavedView> standard = m_views.standard();
    const auto add = [this, menu, &standard](const SavedView &view, const QString &text) {
        const bool opens = standard ? standard->isSameAs(view) : view.name.isEmpty();
        QAction *action = menu->addAction(opens ? tr("%1 (opens first)", "view").arg(text) : text, this, [this, view] { Q_EMIT chosen(view); });
        action->setCheckable(true);
        action->setChecked(m_current ? m_current->isSameAs(view) : view.name.isEmpty());
        if (view.shared)
            action->setIcon(itsms::icon(u"system-users"_s));
    };
    add({}, tr("All: %1", "view without a filter").arg(typesWord(m_type)));
    for (const SavedView &view : m_views.all())
        add(view, view.shared ? tr("%1 \u2013 shared", "view").arg(view.name) : view.name);
}

void ViewButton::addCommands(QMenu *menu)
{
    const std::optional<SavedView> standard = m_views.standard();
    const bool mayChange = m_current && !(m_current->shared && m_session.isReadOnly());
    if (mayChange)
        menu->addAction(itsms::icon(u"document-save"_s), tr("Save changes to \"%1\"").arg(m_current->name), this, [this] {
            SavedView view = m_present();
            view.name = m_current->name;
            view.shared = m_current->shared;
            save(std::move(view));
        });
    menu->addAction(itsms::icon(u"bookmark-new"_s), tr("Save as a new view\u2026"), this, &ViewButton::askName);
    QAction *opens = menu->addAction(tr("Open the list with this view"), this, [this] { m_views.setStandard(m_current); });
    opens->setDisabled(m_current ? standard && standard->isSameAs(*m_current) : !standard);
    if (mayChange)
        menu->addAction(itsms::icon(u"edit-delete"_s), tr("Remove the view \"%1\"").arg(m_current->name), this,
            [this, view = *m_current] { remove(view); });
}

void ViewButton::askName()
{
    auto *dialog = new SaveViewDialog({}, false, !m_session.isReadOnly(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        SavedView view = m_present();
        view.name = dialog->name();
        view.shared = dialog->isShared();
        save(std::move(view));
    });
    dialog->open();
}

void ViewButton::save(SavedView view)
{
    if (!view.shared) {
        m_views.savePrivate(view);
        return setCurrent(view);
    }
    const SharedView shared{view.name, QJsonDocument(view.toJson()).toJson(QJsonDocument::Compact)};
    const Intent intent = m_session.intent(tr("Saved the view \"%1\" of %2").arg(view.name, typesWord(m_type)));
    m_session.change(
        this, [&type = m_type, shared, intent](Workbook &workbook) { return saveSharedView(workbook, type, shared, intent); },
        [this, view](const Result<> &done) {
            if (!done)
                return Q_EMIT failed(done.error().sentence);
            setCurrent(view);
        });
}

void ViewButton::remove(const SavedView &view)
{
    if (!view.shared) {
        // Undo does not reach what is kept outside the workbook.
        if (!m_session.dialogs().confirm(this, tr("Remove the view \"%1\"? It cannot be brought back.").arg(view.name), tr("Remove")))
            return;
        m_views.removePrivate(view.name);
        return Q_EMIT chosen({});
    }
    const Intent intent = m_session.intent(tr("Removed the view \"%1\" of %2").arg(view.name, typesWord(m_type)));
    m_session.change(
        this, [&type = m_type, name = view.name, intent](Workbook &workbook) { return removeSharedView(workbook, type, name, intent); },
        [this](const Result<> &done) {
            if (!done)
                return Q_EMIT failed(done.error().sentence);
            Q_EMIT chosen({});
        });
}

} // namespace itsms
