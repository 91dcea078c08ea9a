// Which columns a list shows, in which order and how wide.
#include "ui/lists/list_layout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

QString layoutKey(const RecordType &type) { return u"list/"_s + toText(type.name); }

} // namespace

bool canBeColumn(const Field &field) { return field.kind != Kind::Rows && field.kind != Kind::Attachment; }

std::vector<const Field *> declaredColumns(const RecordType &type)
{
    std::vector<const Field *> fields;
    for (const Field &field : type.fields)
        if (field.listed && canBeColumn(field))
            fields.push_back(&field);
    return fields;
}

std::vector<const Field *> columnsNamed(const RecordType &type, const QStringList &names)
{
    std::vector<const Field *> fields;
    for (const QString &name : names)
        if (const Field *field = findField(type, name.toStdString());
            field && canBeColumn(*field) && std::find(fields.begin(), fields.end(), field) == fields.end())
            fields.push_back(field);
    return fields;
}

QStringList namesOf(const std::vector<const Field *> &fields)
{
    QStringList names;
    for (const Field *field : fields)
        names += toText(field->name);
    return names;
}

ListLayout ListLayout::remembered(Session &session, const RecordType &type)
{
    const QJsonObject json = QJsonDocument::fromJson(session.preferences().layout(layoutKey(type))).object();
    ListLayout layout{columnsNamed(type, json.value(u"columns"_s).toVariant().toStringList())};
    if (layout.columns.empty())
        layout.columns = declaredColumns(type);
    const QJsonObject widths = json.value(u"widths"_s).toObject();
    for (auto width = widths.begin(); width != widths.end(); ++width)
        layout.widths.insert(width.key(), width->toInt());
    layout.filters = json.value(u"filters"_s).toBool(true);
    return layout;
}

void ListLayout::remember(Session &session, const RecordType &type) const
{
    QJsonObject sizes;
    for (auto width = widths.begin(); width != widths.end(); ++width)
        sizes.insert(width.key(), *width);
    const QJsonObject json{{u"columns"_s, QJsonArray::fromStringList(namesOf(columns))}, {u"widths"_s, sizes}, {u"filters"_s, filters}};
    session.preferences().setLayout(layoutKey(type), QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace itsms
