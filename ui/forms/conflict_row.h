// A field that was changed here and elsewhere: what it holds there, who did it, and which of the two shall count.
#pragma once

#include "core/value.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace itsms {

class ConflictRow final : public QFrame
{
    Q_OBJECT

public:
    /// `label` is the field's; the buttons are told apart by it.
    explicit ConflictRow(const QString &label, QWidget *parent = nullptr);

    void show(const QString &sentence);

Q_SIGNALS:
    void theirsWanted();
    void mineWanted();

private:
    QLabel *m_sentence;
    QPushButton *m_theirs;
};

} // namespace itsms
