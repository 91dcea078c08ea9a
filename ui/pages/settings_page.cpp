// People and settings: who you are, what the program looks like, what the workbook knows about its organisation, its copies.
#include "ui/pages/settings_page.h"

#include "core/store/records.h"
#include "ui/look.h"
#include "ui/new_window.h"
#include "ui/settings/backup_section.h"
#include "ui/settings/organisation_section.h"
#include "ui/settings/profiles_section.h"
#include "ui/settings/program_section.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr int roomForTwo = 100 * grid::step; ///< Below this width the sections stand one under the other.
constexpr int widestColumn = 76 * grid::step;
constexpr qint64 offeredPeople = 1000;

/// The record type that a field for a person links to.
const RecordType *peopleType(const Catalogue &catalogue)
{
    const Field person{.name = {}, .label = nullptr, .kind = Kind::Person};
    return catalogue.type(linkTarget(person));
}

Result<QStringList> readNames(const Workbook &workbook, const RecordType &type)
{
    QStringList names;
    ITSMS_CHECK(forEachRecord(workbook, {.type = &type, .sort = "title", .limit = offeredPeople}, [&names](const Record &record) {
        names += record.text("title");
        return true;
    }));
    return names;
}

QVBoxLayout *column()
{
    auto *layout = new QVBoxLayout;
    layout->setSpacing(2 * grid::gap);
    return layout;
}

} // namespace

SettingsPage::SettingsPage(Session &session, QWidget *parent)
    : Page(session, {.page = PageKind::Settings}, parent)
    , m_program(new ProgramSection(session.preferences()))
    , m_organisation(new OrganisationSection(session))
    , m_profiles(new ProfilesSection(session))
    , m_backups(new BackupSection(session))
    , m_area(new QScrollArea)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    addCommands();
    setHeading(tr("People and settings"), tr("Yours count on this computer for every workbook; those of the organisation go with the file."));
    QVBoxLayout *left = column();
    left->addWidget(section(tr("You and this program"), m_program));
    left->addWidget(section(tr("Copies and verification"), m_backups));
    left->addWidget(section(tr("People"), buildPeople()));
    left->addWidget(section(tr("Fields and choices"), buildFields()));
    left->addWidget(section(tr("Import profiles"), m_profiles));
    left->addStretch();
    QVBoxLayout *right = column();
    right->addWidget(section(tr("The organisation"), m_organisation));
    right->addStretch();
    m_columns->setContentsMargins(0, 0, grid::gap, grid::gap);
    m_columns->setSpacing(2 * grid::margin);
    m_columns->addLayout(left, 1);
    m_columns->addLayout(right, 1);
    auto *content = new QWidget;
    content->setMaximumWidth(2 * widestColumn);
    content->setLayout(m_columns);
    m_area->setWidget(content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    body()->addWidget(m_area, 1);
    connect(m_program, &ProgramSection::personChanged, &session, &Session::noticeChange);
    connect(m_program, &ProgramSection::newWindowWanted, this, [this] { makeNewWindow(window()); });
    readPeople();
}

void SettingsPage::addCommands()
{
    QAction *save =
        addCommand(u"document-save"_s, tr("Save for the organisation"), QKeySequence::Save, [this] { m_organisation->save(); });
    QAction *discard = addCommand(u"edit-undo"_s, tr("Discard changes"), {}, [this] { m_organisation->discard(); });
    const auto follow = [this, save, discard] {
        save->setEnabled(m_organisation->canSave());
        discard->setEnabled(hasUnsaved());
    };
    connect(m_organisation, &OrganisationSection::edited, this, follow);
    follow();
}

QWidget *SettingsPage::section(const QString &heading, QWidget *content)
{
    auto *part = new QWidget;
    auto *rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(grid::step);
    rows->addWidget(headingLabel(heading));
    rows->addWidget(content);
    part->setAccessibleName(heading);
    return part;
}

QWidget *SettingsPage::buildPeople()
{
    auto *part = new QWidget;
    auto *rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(grid::step);
    const RecordType *type = peopleType(session().catalogue());
    rows->addWidget(mutedLabel(translated(type->context, type->purpose)));
    auto *open = new QPushButton(icon(u"system-users"_s), tr("Open the list of people"));
    open->setAccessibleName(open->text());
    rows->addWidget(open, 0, Qt::AlignLeading);
    connect(open, &QPushButton::clicked, this, [this, name = toText(type->name)] { session().go(listOf(name)); });
    return part;
}

QWidget *SettingsPage::buildFields()
{
    auto *part = new QWidget;
    auto *rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(grid::step);
    rows->addWidget(mutedLabel(tr("What your records hold beyond what ships with the program: fields of your own on any record type, and further choices.")));
    auto *open = new QPushButton(icon(u"table"_s), tr("Open fields and choices"));
    open->setAccessibleName(open->text());
    rows->addWidget(open, 0, Qt::AlignLeading);
    connect(open, &QPushButton::clicked, this, [this] { session().go({.page = PageKind::Fields}); });
    return part;
}

QString SettingsPage::title() const { return tr("People and settings"); }

void SettingsPage::refresh()
{
    m_program->refresh();
    m_organisation->refresh();
    m_profiles->refresh();
    m_backups->refresh();
    setNotice(session().isReadOnly() ? session().workbook().readOnlyReason() : QString(), Severity::Minor);
    readPeople();
}

void SettingsPage::readPeople()
{
    readInBackground(
        session().workbook(), this,
        [type = peopleType(session().catalogue())](const Workbook &workbook) { return readNames(workbook, *type); },
        [this](const Result<QStringList> &names) {
            if (names)
                m_program->setPeople(*names);
        });
}

bool SettingsPage::hasUnsaved() const { return m_organisation->hasUnsaved(); }

void SettingsPage::leave(std::function<void()> proceed)
{
    if (!hasUnsaved())
        return proceed();
    switch (session().dialogs().askToLeave(this, title())) {
    case LeaveAnswer::Stay:
        return;
    case LeaveAnswer::Discard:
        m_organisation->discard();
        return proceed();
    case LeaveAnswer::Save:
        return m_organisation->save(std::move(proceed));
    }
}

void SettingsPage::begin() { m_program->findChild<QWidget *>(u"person"_s)->setFocus(); }

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    m_columns->setDirection(width() < roomForTwo ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    Page::resizeEvent(event);
}

} // namespace itsms
