// Chooses the columns of a list and their order.
#pragma once

#include "core/declaration.h"

#include <QDialog>

class QListWidget;

namespace itsms {

class ColumnsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The shown columns first, in their order, then all other fields of the type.
    ColumnsDialog(const RecordType &type, const std::vector<const Field *> &shown, QWidget *parent);

    std::vector<const Field *> chosen() const;

private:
    void fill(const std::vector<const Field *> &shown);
    void moveBy(int rows);

    const RecordType &m_type;
    QListWidget *m_list;
};

} // namespace itsms
