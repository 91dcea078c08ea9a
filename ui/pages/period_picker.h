// Chooses a period: by its name, or day by day.
#pragma once

#include "core/engine/measures.h"

#include <QWidget>

class QComboBox;
class QDateEdit;

namespace itsms {

QString periodWord(PeriodChoice choice);

class PeriodPicker final : public QWidget
{
    Q_OBJECT

public:
    /// Offers `choices`, the first one chosen, and a period of one's own.
    PeriodPicker(std::vector<PeriodChoice> choices, QDate today, QWidget *parent = nullptr);

    Period period() const;
    void choose(PeriodChoice choice);

Q_SIGNALS:
    void changed();

private:
    void showChoice();
    void edited(QDateEdit *moved);

    QDate m_today;
    QComboBox *m_choice;
    QDateEdit *m_from;
    QDateEdit *m_to;
};

} // namespace itsms
