// Fields and choices of the organisation's own.
#include "ui/pages/fields_page.h"

#include "core/record.h"
#include "ui/forms/choice_editor.h"
#include "ui/look.h"
#include "ui/pages/titled_control.h"
#include "ui/settings/field_panel.h"

#include <QAction>
#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr int panelWidth = 44 * grid::step;

void fillTypes(QComboBox *box, const Catalogue &catalogue)
{
    std::vector<std::pair<QString, QString>> types;
    for (const RecordType *type : catalogue.types())
        types.emplace_back(typesWord(*type), toText(type->name));
    std::sort(types.begin(), types.end(), [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    for (const auto &[label, name] : types)
        box->addItem(label, name);
    box->setMaxVisibleItems(16);
    ignoreWheel(box);
}

/// Where something was added already; else where something can be added to what ships.
QString firstType(const Catalogue &catalogue)
{
    const Customisation &own = catalogue.customisation();
    if (!own.isEmpty())
        return own.fields.empty() ? own.choices.front().type : own.fields.front().type;
    for (const RecordType *type : catalogue.types())
        if (std::any_of(type->fields.begin(), type->fields.end(), [](const Field &field) { return field.extensible; }))
            return toText(type->name);
    return {};
}

QPushButton *quietButton(const QString &iconName, const QString &text)
{
    auto *button = new QPushButton(icon(iconName), text);
    button->setAccessibleName(QString(text).remove(u'&'));
    return button;
}

} // namespace

FieldsPage::FieldsPage(Session &session, const Destination &destination, QWidget *parent)
    : Page(session, destination, parent)
    , m_type(new QComboBox)
    , m_tree(new FieldsTree)
    , m_panel(new FieldPanel(session))
    , m_up(quietButton(u"go-up"_s, tr("Move &up")))
    , m_down(quietButton(u"go-down"_s, tr("Move &down")))
    , m_sight(quietButton(u"view-hidden"_s, tr("&Hide")))
{
    setHeading(title(), tr("What your organisation adds to the records of this workbook. What ships with the program is shown and protected."));
    addCommands();
    fillTypes(m_type, session.catalogue());
    m_type->setObjectName(u"type"_s);
    m_type->setCurrentIndex(std::max(0, m_type->findData(destination.type.isEmpty() ? firstType(session.catalogue()) : destination.type)));
    m_shownType = typeName();
    auto *panel = new QScrollArea;
    panel->setWidget(m_panel);
    panel->setWidgetResizable(true);
    panel->setFrameShape(QFrame::NoFrame);
    panel->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    panel->setFocusPolicy(Qt::NoFocus);
    panel->setMinimumWidth(panelWidth);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid::margin);
    row->addWidget(buildLeft(), 3);
    row->addWidget(panel, 2);
    body()->addLayout(row, 1);
    connectParts();
    refresh();
    m_tree->setPlace(Place::fromPath(destination.filter));
    showPlace();
}

FieldsPage::~FieldsPage() = default;

void FieldsPage::addCommands()
{
    m_addField = addCommand(u"list-add"_s, tr("Add a field"), QKeySequence::New, [this] { beginNew(Wanted::Field); });
    m_addChoice = addCommand(u"list-add"_s, tr("Add a choice"), Qt::CTRL | Qt::SHIFT | Qt::Key_A, [this] { beginNew(Wanted::Choice); });
    m_save = addCommand(u"document-save"_s, tr("Save"), QKeySequence::Save, [this] { save(); });
    m_discard = addCommand(u"edit-undo"_s, tr("Discard changes"), {}, [this] {
        m_panel->discard();
        showPlace();
    });
}

QWidget *FieldsPage::buildLeft()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid::step);
    for (QPushButton *button : {m_up, m_down, m_sight})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *left = new QWidget;
    auto *rows = new QVBoxLayout(left);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(grid::step);
    rows->addWidget(titledControl(tr("&Record type"), m_type), 0, Qt::AlignLeading);
    rows->addWidget(m_tree, 1);
    rows->addLayout(buttons);
    return left;
}

void FieldsPage::connectParts()
{
    connect(m_type, &QComboBox::currentIndexChanged, this, &FieldsPage::chooseType);
    // Later: the place may have to be gone back to, and the tree is still in the middle of its press.
    connect(m_tree, &FieldsTree::placeChanged, this, &FieldsPage::choosePlace, Qt::QueuedConnection);
    connect(m_panel, &FieldPanel::edited, this, &FieldsPage::follow);
    connect(m_panel, &FieldPanel::saveWanted, this, [this] { save(); });
    connect(m_up, &QPushButton::clicked, this, [this] { shift(Move::Up); });
    connect(m_down, &QPushButton::clicked, this, [this] { shift(Move::Down); });
    connect(m_sight, &QPushButton::clicked, this, &FieldsPage::turnSight);
}

QString FieldsPage::title() const { return tr("Fields and choices"); }

QString FieldsPage::typeName() const { return m_type->currentData().toString(); }

bool FieldsPage::hasUnsaved() const { return m_panel->hasUnsaved(); }

void FieldsPage::refresh()
{
    Result<Customisation> customisation = readCustomisation(session().workbook().connection());
    if (!customisation)
        return setNotice(customisation.error().sentence);
    setNotice(session().isReadOnly() ? session().workbook().readOnlyReason() : QString(), Severity::Minor);
    auto now = std::make_unique<const Catalogue>(session().catalogue(), *std::move(customisation));
    m_panel->follow(*now);
    m_now = std::move(now);
    m_tree->fill(*m_now, *m_now->type(typeName()));
    if (!hasUnsaved())
        showPlace();
}

void FieldsPage::chooseType()
{
    if (typeName() == m_shownType)
        return;
    const QString wanted = typeName();
    m_type->setCurrentIndex(m_type->findData(m_shownType));
    leave([this, wanted] {
        m_shownType = wanted;
        m_type->setCurrentIndex(m_type->findData(wanted));
        m_panel->explain({}, {});
        refresh();
        remember();
    });
}

void FieldsPage::choosePlace()
{
    if (m_tree->place() == m_shown || !m_now)
        return;
    const Place wanted = m_tree->place();
    if (!hasUnsaved()) {
        showPlace();
        return remember();
    }
    m_tree->setPlace(m_shown);
    leave([this, wanted] {
        m_tree->setPlace(wanted);
        showPlace();
        remember();
    });
}

/// For the way back, and for a window that is made anew.
void FieldsPage::remember()
{
    Destination here = destination();
    here.type = typeName();
    here.filter = m_tree->place().path();
    setDestination(here);
}

const CustomField *FieldsPage::ownField(const Place &place) const { return m_now->customisation().field(typeName(), place.field); }

const CustomChoice *FieldsPage::ownChoice(const Place &place) const
{
    return m_now->customisation().choice(typeName(), place.field, place.choice);
}

bool FieldsPage::takesChoices(const QString &name) const
{
    const Field *field = findField(*m_now->type(typeName()), name.toStdString());
    return field && field->extensible;
}

void FieldsPage::showPlace()
{
    m_shown = m_tree->place();
    if (!m_shown.choice.isEmpty())
        showChoice(m_shown);
    else if (const CustomField *own = ownField(m_shown))
        showField(*own);
    else if (const Field *field = findField(*m_now->type(typeName()), m_shown.field.toStdString()))
        m_panel->explain(translatedLabel(*field),
            tr("This field ships with the program. Its name and its choices stay as they are: checks, measures and reports count on them. "
               "Choices of your own can be added."));
    else
        m_panel->explain(tr("Nothing chosen"),
            tr("Add a field that your records lack, such as a cost centre, or add a choice to a field that takes further ones. "
               "What is added here can be hidden later; what records hold is never lost."));
    follow();
}

void FieldsPage::showField(const CustomField &field) { m_panel->edit(*m_now, field); }

void FieldsPage::showChoice(const Place &place)
{
    if (const CustomChoice *own = ownChoice(place))
        return m_panel->edit(*m_now, *own);
    const Field *field = findField(*m_now->type(typeName()), place.field.toStdString());
    m_panel->explain(field ? translatedChoice(*field, place.choice) : place.choice,
        tr("This choice ships with the program and cannot be renamed or hidden: checks, measures and reports count on it."));
}

void FieldsPage::follow()
{
    if (!m_now)
        return;
    const Place place = m_tree->place();
    const CustomField *field = ownField(place);
    const CustomChoice *choice = ownChoice(place);
    const bool own = place.choice.isEmpty() ? field != nullptr : choice != nullptr;
    const bool hidden = place.choice.isEmpty() ? field && field->hidden : choice && choice->hidden;
    const bool may = !session().isReadOnly() && !hasUnsaved();
    m_addField->setEnabled(may);
    m_addChoice->setEnabled(may && takesChoices(place.field));
    m_save->setEnabled(m_panel->canSave());
    m_discard->setEnabled(hasUnsaved());
    for (QPushButton *button : {m_up, m_down, m_sight})
        button->setEnabled(may && own);
    m_sight->setText(hidden ? tr("S&how again") : tr("&Hide"));
    m_sight->setIcon(icon(hidden ? u"view-visible"_s : u"view-hidden"_s));
    m_sight->setAccessibleName(m_sight->text().remove(u'&'));
}

void FieldsPage::beginNew(Wanted wanted)
{
    if (wanted == Wanted::Field)
        m_panel->edit(*m_now, CustomField{.type = typeName(), .name = {}, .label = {}});
    else
        m_panel->edit(*m_now, CustomChoice{typeName(), m_tree->place().field, {}, {}});
    m_panel->begin();
}

void FieldsPage::save(std::function<void()> then)
{
    m_panel->save([this, then = std::move(then), choiceOf = m_panel->isAboutChoice() ? m_tree->place().field : QString()](const QString &name) {
        m_panel->explain({}, {});
        refresh();
        m_tree->setPlace(choiceOf.isEmpty() ? Place{name} : Place{choiceOf, name});
        showPlace();
        remember();
        session().say(tr("Saved. One undo (Ctrl+Z) takes it back."));
        if (then)
            then();
    });
}

template <typename Write>
void FieldsPage::change(const QString &action, Write write)
{
    session().change(
        this,
        [write, intent = session().intent(action)](Workbook &workbook) -> Result<qint64> {
            ITSMS_TRY(const auto transaction, Transaction::begin(workbook, intent));
            ITSMS_CHECK(write(*transaction));
            return transaction->commit();
        },
        [this](const Result<qint64> &written) {
            if (!written)
                session().say(written.error().sentence);
            refresh();
        });
}

void FieldsPage::shift(Move way)
{
    const Place place = m_tree->place();
    const QString label = place.choice.isEmpty() ? ownField(place)->label : ownChoice(place)->label;
    change(tr("Moved %1").arg(label), [type = typeName(), place, way](Transaction &transaction) {
        return place.choice.isEmpty() ? moveCustomField(transaction, type, place.field, way)
                                      : moveCustomChoice(transaction, type, place.field, place.choice, way);
    });
}

void FieldsPage::turnSight()
{
    const Place place = m_tree->place();
    if (!place.choice.isEmpty()) {
        CustomChoice choice = *ownChoice(place);
        choice.hidden = !choice.hidden;
        const QString action = (choice.hidden ? tr("Hid the choice %1") : tr("Showed the choice %1 again")).arg(choice.label);
        return change(action, [choice](Transaction &transaction) { return changeCustomChoice(transaction, choice); });
    }
    CustomField field = *ownField(place);
    field.hidden = !field.hidden;
    const QString action = (field.hidden ? tr("Hid the field %1") : tr("Showed the field %1 again")).arg(field.label);
    change(action, [field](Transaction &transaction) { return changeCustomField(transaction, field); });
}

void FieldsPage::leave(std::function<void()> proceed)
{
    if (!hasUnsaved())
        return proceed();
    switch (session().dialogs().askToLeave(this, title())) {
    case LeaveAnswer::Stay:
        return;
    case LeaveAnswer::Discard:
        m_panel->explain({}, {});
        return proceed();
    case LeaveAnswer::Save:
        return save(std::move(proceed));
    }
}

void FieldsPage::begin() { m_tree->setFocus(Qt::OtherFocusReason); }

} // namespace itsms
