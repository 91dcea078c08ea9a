// The foot of a list: how many records there are, and what can be done with those that are selected.
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace itsms {

class SelectionBar final : public QWidget
{
    Q_OBJECT

public:
    /// The actions are shown as buttons while several records are selected.
    explicit SelectionBar(const QList<QAction *> &actions, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const;
    void setSelected(qsizetype count);

private:
    QLabel *m_text;
    std::vector<QToolButton *> m_buttons;
};

} // namespace itsms
