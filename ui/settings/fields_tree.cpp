// The fields of a record type that can be changed or added to.
#include "ui/settings/fields_tree.h"

#include "ui/look.h"
#include "ui/models/roomy_delegate.h"
#include "ui/words.h"

#include <QHeaderView>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

enum Column { NameColumn, KindColumn, NoteColumn, Columns };

constexpr int FieldRole = Qt::UserRole;
constexpr int ChoiceRole = Qt::UserRole + 1;

QString kindText(const CustomField &field, const Catalogue &catalogue)
{
    const RecordType *target = field.kind == Kind::Link ? catalogue.type(field.target) : nullptr;
    return target ? FieldsTree::tr("Link: %1", "record type").arg(typeWord(*target)) : kindWord(field.kind);
}

} // namespace

FieldsTree::FieldsTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setColumnCount(Columns);
    setHeaderLabels({tr("Name"), tr("Kind"), tr("State")});
    setAccessibleName(tr("Fields and choices"));
    setAlternatingRowColors(true);
    setUniformRowHeights(true);
    setRootIsDecorated(true);
    giveRoom(this);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    connect(this, &QTreeWidget::currentItemChanged, this, &FieldsTree::placeChanged);
}

void FieldsTree::fill(const Catalogue &catalogue, const RecordType &type)
{
    const Place before = place();
    {
        const QSignalBlocker quiet(this);
        clear();
        addOwn(catalogue, type);
        addExtensible(type);
        expandAll();
        setCurrentItem(find(before));
    }
    Q_EMIT placeChanged();
}

QTreeWidgetItem *FieldsTree::addHeading(const QString &text)
{
    auto *heading = new QTreeWidgetItem(this, {text});
    heading->setFont(NameColumn, itsms::font(TextSize::Body, TextWeight::Strong));
    heading->setFirstColumnSpanned(true);
    return heading;
}

QTreeWidgetItem *FieldsTree::addRow(QTreeWidgetItem *parent, const Place &place, const QStringList &cells)
{
    auto *row = new QTreeWidgetItem(parent, cells);
    row->setData(NameColumn, FieldRole, place.field);
    row->setData(NameColumn, ChoiceRole, place.choice);
    return row;
}

/// Never by an icon alone: the word stands beside it.
void FieldsTree::mark(QTreeWidgetItem *row, bool own, bool hidden)
{
    row->setText(NoteColumn, hidden ? tr("Hidden") : own ? tr("Your own") : tr("Built in", "ships with the program"));
    if (hidden)
        row->setIcon(NoteColumn, icon(u"view-hidden"_s));
    else if (!own)
        row->setIcon(NoteColumn, icon(u"object-locked"_s));
}

void FieldsTree::addOwn(const Catalogue &catalogue, const RecordType &type)
{
    QTreeWidgetItem *heading = addHeading(tr("Fields of your own"));
    const QString typeName = toText(type.name);
    for (const CustomField &field : catalogue.customisation().fieldsOf(typeName)) {
        QTreeWidgetItem *row = addRow(heading, {field.name}, {field.label, kindText(field, catalogue)});
        mark(row, true, field.hidden);
        for (const CustomChoice &choice : catalogue.customisation().choicesOf(typeName, field.name))
            mark(addRow(row, {field.name, choice.name}, {choice.label}), true, choice.hidden);
    }
    if (heading->childCount() == 0)
        new QTreeWidgetItem(heading, {tr("None yet")});
}

void FieldsTree::addExtensible(const RecordType &type)
{
    QTreeWidgetItem *heading = nullptr;
    for (const Field &field : type.fields) {
        if (!field.extensible || isOwn(field.name))
            continue;
        if (!heading)
            heading = addHeading(tr("Fields that take further choices"));
        const QString name = toText(field.name);
        QTreeWidgetItem *row = addRow(heading, {name}, {translatedLabel(field), kindWord(field.kind)});
        mark(row, false, false);
        for (const Choice &choice : field.choices)
            mark(addRow(row, {name, toText(choice.name)}, {translatedChoice(field, choice)}), isOwn(choice.name), choice.retired);
    }
}

FieldsTree::Place FieldsTree::place() const
{
    const QTreeWidgetItem *row = currentItem();
    return row ? Place{row->data(NameColumn, FieldRole).toString(), row->data(NameColumn, ChoiceRole).toString()} : Place();
}

void FieldsTree::setPlace(const Place &place)
{
    setCurrentItem(find(place));
}

QTreeWidgetItem *FieldsTree::find(const Place &place) const
{
    if (place.field.isEmpty())
        return nullptr;
    for (QTreeWidgetItemIterator row(const_cast<FieldsTree *>(this)); *row; ++row)
        if ((*row)->data(NameColumn, FieldRole).toString() == place.field && (*row)->data(NameColumn, ChoiceRole).toString() == place.choice)
            return *row;
    return nullptr;
}

} // namespace itsms
