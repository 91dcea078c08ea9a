// One setting: its label, its editor, and below it what is wrong or a word of help.
#pragma once

#include <QWidget>

class QLabel;

namespace itsms {

class SettingsRow final : public QWidget
{
    Q_OBJECT

public:
    /// Names the editor for screen readers. `help` stands below it while nothing is wrong.
    SettingsRow(const QString &label, QWidget *editor, const QString &help = {}, QWidget *parent = nullptr);

    /// Says what is wrong; nothing where it is fine.
    void complain(const QString &sentence);
    bool hasComplaint() const { return m_complains; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString m_help;
    QWidget *m_editor;
    QLabel *m_message;
    bool m_complains = false;
};

} // namespace itsms
