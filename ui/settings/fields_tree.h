// The fields of a record type that can be changed or added to: those of the organisation's own, and those that take further choices.
#pragma once

#include "core/catalogue.h"

#include <QTreeWidget>

namespace itsms {

class FieldsTree final : public QTreeWidget
{
    Q_OBJECT

public:
    /// A field, or one of its choices; neither for a heading.
    struct Place
    {
        QString field = {};
        QString choice = {};

        bool operator==(const Place &) const = default;
        /// "own_size/own_small": for the way back to it.
        QString path() const { return choice.isEmpty() ? field : QString(field + u'/' + choice); }
        static Place fromPath(const QString &path) { return {path.section(u'/', 0, 0), path.section(u'/', 1)}; }
    };

    explicit FieldsTree(QWidget *parent = nullptr);

    /// Shows the type as the catalogue knows it. What was current stays so.
    void fill(const Catalogue &catalogue, const RecordType &type);

    Place place() const;
    void setPlace(const Place &place); ///< Nothing is current where there is no such place.

Q_SIGNALS:
    void placeChanged();

private:
    QTreeWidgetItem *addHeading(const QString &text);
    QTreeWidgetItem *addRow(QTreeWidgetItem *parent, const Place &place, const QStringList &cells);
    void addOwn(const Catalogue &catalogue, const RecordType &type);
    void addExtensible(const RecordType &type);
    void mark(QTreeWidgetItem *row, bool own, bool hidden);
    QTreeWidgetItem *find(const Place &place) const;
};

} // namespace itsms
