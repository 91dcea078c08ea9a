// What the workbook knows about its organisation, changed together in one entry of the history.
#pragma once

#include "ui/session.h"

#include <QWidget>

namespace itsms {

class SettingsRow;

class OrganisationSection final : public QWidget
{
    Q_OBJECT

public:
    explicit OrganisationSection(Session &session, QWidget *parent = nullptr);

    /// Shows what the workbook says now. What is being typed stays.
    void refresh();
    void discard();

    /// Writes what was changed; `then` is called once it is written, not where it was refused.
    void save(std::function<void()> then = {});
    bool hasUnsaved() const;
    bool canSave() const { return m_canSave; } ///< Something was changed, and nothing of it is wrong.

Q_SIGNALS:
    void edited();

private:
    struct Setting
    {
        QString name;
        QWidget *editor;
        SettingsRow *row;
        QString stored;
    };

    void add(const QString &name, const QString &label, QWidget *editor, const QString &help);
    QString typed(const Setting &setting) const;
    void show(Setting &setting, const QString &value);
    void validate();

    Session &m_session;
    std::vector<Setting> m_settings;
    bool m_canSave = false;
    bool m_saving = false;
};

} // namespace itsms
