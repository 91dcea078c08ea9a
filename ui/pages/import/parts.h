// Small parts that the steps of the import share.
#pragma once

class QAbstractItemModel;
class QLabel;
class QString;
class QTableView;
class QWidget;

namespace itsms {

/// A label whose mnemonic leads to the control; the control gets its text as accessible name.
QLabel *importLabel(const QString &text, QWidget *control);

/// A table in the page's manner: Tab leaves it.
QTableView *importTable(QAbstractItemModel *model, const QString &name);

/// Columns as wide as what they show, within reason; the last one takes the rest.
void fitColumns(QTableView *table);

} // namespace itsms
