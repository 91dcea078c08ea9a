// Asks under which name a view is saved, and for whom.
#pragma once

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace itsms {

class SaveViewDialog final : public QDialog
{
    Q_OBJECT

public:
    SaveViewDialog(const QString &name, bool shared, bool mayShare, QWidget *parent);

    QString name() const;
    bool isShared() const;

private:
    QLineEdit *m_name;
    QCheckBox *m_shared;
};

} // namespace itsms
