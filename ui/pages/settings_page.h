// People and settings: who you are, what the program looks like, what the workbook knows about its organisation, its copies.
#pragma once

#include "ui/pages/page.h"

class QBoxLayout;
class QScrollArea;

namespace itsms {

class BackupSection;
class OrganisationSection;
class ProfilesSection;
class ProgramSection;

class SettingsPage final : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(Session &session, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    void leave(std::function<void()> proceed) override;
    bool hasUnsaved() const override;
    void begin() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addCommands();
    QWidget *section(const QString &heading, QWidget *content);
    QWidget *buildPeople();
    QWidget *buildFields();
    void readPeople();

    ProgramSection *m_program;
    OrganisationSection *m_organisation;
    ProfilesSection *m_profiles;
    BackupSection *m_backups;
    QScrollArea *m_area;
    QBoxLayout *m_columns;
};

} // namespace itsms
