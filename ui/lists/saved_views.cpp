// A list's filter, order, columns and grouping under a name.
#include "ui/lists/saved_views.h"

#include "core/store/shared_views.h"
#include "ui/lists/list_layout.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace itsms {

using namespace Qt::StringLiterals;

QJsonObject SavedView::toJson() const
{
    QJsonArray order;
    for (const SortKey &sortKey : sorting)
        order.append(QJsonObject{{u"field"_s, toText(sortKey.field)}, {u"descending"_s, sortKey.descending}});
    return {{u"filter"_s, filter}, {u"sort"_s, order}, {u"columns"_s, QJsonArray::fromStringList(namesOf(columns))},
        {u"group"_s, group ? toText(group->name) : QString()}};
}

SavedView SavedView::fromJson(const RecordType &type, const QJsonObject &json)
{
    SavedView view{.filter = json.value(u"filter"_s).toString()};
    for (const QJsonValue &each : json.value(u"sort"_s).toArray()) {
        const QString name = each[u"field"_s].toString();
        const Field *field = findField(type, name.toStdString());
        if (field || (name == toText(byDeadline) && !type.deadlines.empty()))
            view.sorting.push_back({field ? field->name : byDeadline, each[u"descending"_s].toBool()});
    }
    view.columns = columnsNamed(type, json.value(u"columns"_s).toVariant().toStringList());
    const Field *group = findField(type, json.value(u"group"_s).toString().toStdString());
    view.group = group && canGroup(*group) ? group : nullptr;
    return view;
}

SavedViews::SavedViews(Session &session, const RecordType &type)
    : m_session(session)
    , m_type(type)
{
}

QString SavedViews::key(const QString &part) const { return part + u'/' + toText(m_type.name); }

QJsonObject SavedViews::privateViews() const
{
    return QJsonDocument::fromJson(m_session.preferences().layout(key(u"views"_s))).object();
}

std::vector<SavedView> SavedViews::all() const
{
    std::vector<SavedView> views;
    const auto add = [this, &views](const QString &name, bool shared, const QJsonObject &json) {
        SavedView view = SavedView::fromJson(m_type, json);
        view.name = name;
        view.shared = shared;
        views.push_back(std::move(view));
    };
    const QJsonObject own = privateViews();
    for (auto view = own.begin(); view != own.end(); ++view)
        add(view.key(), false, view->toObject());
    if (const auto shared = sharedViews(m_session.workbook(), m_type))
        for (const SharedView &view : *shared)
            add(view.name, true, QJsonDocument::fromJson(view.definition).object());
    return views;
}

std::optional<SavedView> SavedViews::standard() const
{
    const QJsonObject wanted = QJsonDocument::fromJson(m_session.preferences().layout(key(u"standard-view"_s))).object();
    if (wanted.isEmpty())
        return {};
    for (SavedView &view : all())
        if (view.name == wanted.value(u"name"_s).toString() && view.shared == wanted.value(u"shared"_s).toBool())
            return std::move(view);
    return {};
}

void SavedViews::setStandard(const std::optional<SavedView> &view)
{
    const QJsonObject json = view ? QJsonObject{{u"name"_s, view->name}, {u"shared"_s, view->shared}} : QJsonObject();
    m_session.preferences().setLayout(key(u"standard-view"_s), QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void SavedViews::savePrivate(const SavedView &view)
{
    QJsonObject views = privateViews();
    views.insert(view.name, view.toJson());
    m_session.preferences().setLayout(key(u"views"_s), QJsonDocument(views).toJson(QJsonDocument::Compact));
}

void SavedViews::removePrivate(const QString &name)
{
    QJsonObject views = privateViews();
    views.remove(name);
    m_session.preferences().setLayout(key(u"views"_s), QJsonDocument(views).toJson(QJsonDocument::Compact));
}

} // namespace itsms
