// The steps of the import in a row: which there are, which one is shown, and a way to those that can be gone to.
#pragma once

#include <QWidget>

#include <vector>

class QToolButton;

namespace itsms {

class StepBar final : public QWidget
{
    Q_OBJECT

public:
    explicit StepBar(const QStringList &steps, QWidget *parent = nullptr);

    void setCurrent(int step);
    void setReachable(int last); ///< The last step that can be gone to.

Q_SIGNALS:
    void wanted(int step);

private:
    void show();

    std::vector<QToolButton *> m_buttons;
    QStringList m_steps;
    int m_current = 0;
    int m_reachable = 0;
};

} // namespace itsms
