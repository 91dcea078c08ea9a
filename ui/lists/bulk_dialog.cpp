// The same change to all selected records: tried first, then done as one.
#include "ui/lists/bulk_dialog.h"

#include "ui/forms/choice_editor.h"
#include "ui/forms/field_editor.h"
#include "ui/look.h"
#include "ui/models/record_list_model.h"
#include "ui/models/roomy_delegate.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTimer>
#include <QTreeWidget>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPause = 250; // milliseconds
constexpr int tick = 200;
constexpr std::size_t shownRefusals = 1000;

bool canEditTogether(const Field &field) { return isSimple(field) || (!field.readOnly && (field.kind == Kind::Link || field.kind == Kind::LongText)); }

} // namespace

BulkDialog::BulkDialog(Session &session, const RecordType &type, Ids ids, BulkKind kind, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_type(type)
    , m_ids(std::move(ids))
    , m_kind(kind)
    , m_choice(new QComboBox)
    , m_valueLabel(new QLabel(tr("New &value"), this))
    , m_editors(new QStackedWidget(this))
    , m_summary(new QLabel)
    , m_refusals(new QTreeWidget)
    , m_run(new QPushButton)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_pause(new QTimer(this))
    , m_ticker(new QTimer(this))
{
    setWindowTitle(kind == BulkKind::Edit ? tr("Change %n record(s)", nullptr, int(m_ids.size()))
                                          : tr("Take a step with %n record(s)", nullptr, int(m_ids.size())));
    build();
    // A step has no value.
    m_valueLabel->setVisible(kind == BulkKind::Edit);
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);
    m_ticker->setInterval(tick);
    connect(m_pause, &QTimer::timeout, this, &BulkDialog::rehearse);
    connect(m_ticker, &QTimer::timeout, this, [this] {
        if (m_done)
            m_summary->setText(tr("%1 of %2 records\u2026").arg(QLocale().toString(m_done->load()), QLocale().toString(qint64(m_ids.size()))));
    });
    connect(m_choice, &QComboBox::currentIndexChanged, this, &BulkDialog::chooseField);
    connect(m_run, &QPushButton::clicked, this, &BulkDialog::perform);
    connect(m_cancel, &QPushButton::clicked, this, &BulkDialog::reject);
    fillChoice();
}

BulkDialog::~BulkDialog()
{
    if (m_stop)
        *m_stop = true;
}

void BulkDialog::build()
{
    m_choice->setAccessibleName(m_kind == BulkKind::Edit ? tr("Field to change") : tr("Step to take"));
    ignoreWheel(m_choice);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setObjectName(u"summary"_s);
    m_refusals->setAccessibleName(tr("Records that refuse it"));
    m_refusals->setHeaderLabels({tr("Record"), tr("Why it stays as it is")});
    m_refusals->setRootIsDecorated(false);
    m_refusals->setWordWrap(true);
    m_refusals->setAlternatingRowColors(true);
    m_refusals->setMinimumHeight(20 * grid::step);
    m_refusals->header()->setSectionResizeMode(0, QHeaderView::Interactive);
    m_refusals->header()->resizeSection(0, 36 * grid::step);
    giveRoom(m_refusals);
    m_refusals->hide();
    m_run->setAccessibleName(tr("Change the records"));
    m_run->setEnabled(false);
    m_run->setDefault(true);
    m_cancel->setAccessibleName(m_cancel->text());
    m_cancel->setAutoDefault(false);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(grid::gap);
    form->setVerticalSpacing(grid::step);
    form->addRow(m_kind == BulkKind::Edit ? tr("&Field") : tr("&Step"), m_choice);
    if (m_kind == BulkKind::Edit) {
        form->addRow(m_valueLabel, m_editors);
        m_valueLabel->hide();
    }
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_run, QDialogButtonBox::ActionRole);
    buttons->addButton(m_cancel, QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(grid::gap);
    column->setContentsMargins(grid::gap, grid::gap, grid::gap, grid::gap);
    column->addLayout(form);
    column->addWidget(m_summary);
    column->addWidget(m_refusals, 1);
    column->addWidget(buttons);
    setMinimumWidth(112 * grid::step);
}

void BulkDialog::fillChoice()
{
    m_choice->addItem(m_kind == BulkKind::Edit ? tr("Choose a field") : tr("Choose a step"));
    if (m_kind == BulkKind::Edit) {
        for (const Field &field : m_type.fields)
            if (canEditTogether(field))
                m_choice->addItem(translatedLabel(field), toText(field.name));
    } else {
        for (const Transition &transition : m_type.transitions)
            m_choice->addItem(translated(m_type.context, transition.label), toText(transition.name));
        markSteps();
    }
    chooseField();
}

/// Steps that start where none of the records stands can be seen, with where they start, but not chosen.
void BulkDialog::markSteps()
{
    readInBackground(
        m_session.workbook(), this,
        [query = Query{.type = &m_type, .among = m_ids}](const Workbook &workbook) { return countGroups(workbook, query, "state"); },
        [this](const Result<std::vector<RecordGroup>> &groups) {
            QStringList states;
            for (const RecordGroup &group : groups.value_or(std::vector<RecordGroup>()))
                states += std::get_if<QString>(&group.value) ? std::get<QString>(group.value) : QString();
            for (const Transition &transition : m_type.transitions)
                if (!states.isEmpty() && std::none_of(transition.from.begin(), transition.from.end(), [&](Name from) { return states.contains(toText(from)); }))
                    disableStep(transition);
        });
}

void BulkDialog::disableStep(const Transition &transition)
{
    QStringList from;
    for (const State &state : m_type.states)
        if (std::find(transition.from.begin(), transition.from.end(), state.name) != transition.from.end())
            from += translated(m_type.context, state.label);
    const int row = m_choice->findData(toText(transition.name));
    m_choice->setItemText(row, tr("%1 \u2013 only from: %2", "step, and the states it starts from").arg(m_choice->itemText(row), from.join(u", "_s)));
    qobject_cast<QStandardItemModel *>(m_choice->model())->item(row)->setEnabled(false);
}

void BulkDialog::choose(const QString &name)
{
    if (const int row = m_choice->findData(name); row >= 0)
        m_choice->setCurrentIndex(row);
}

void BulkDialog::chooseField()
{
    if (m_kind == BulkKind::Step)
        return rehearseSoon();
    if (QWidget *old = m_editors->currentWidget()) {
        m_editors->removeWidget(old);
        old->deleteLater();
    }
    m_editor = nullptr;
    if (const Field *field = findField(m_type, m_choice->currentData().toString().toStdString())) {
        m_editor = makeFieldEditor(*field, FormContext{m_session, m_type, 0}, true, m_editors);
        m_editors->addWidget(m_editor);
        m_valueLabel->setBuddy(m_editor->control());
        connect(m_editor, &FieldEditor::edited, this, &BulkDialog::rehearseSoon);
    }
    m_valueLabel->setVisible(m_editor != nullptr);
    m_editors->setVisible(m_editor != nullptr);
    rehearseSoon();
}

Result<BulkDialog::Work> BulkDialog::work() const
{
    const QString name = m_choice->currentData().toString();
    if (name.isEmpty())
        return refused(m_kind == BulkKind::Edit ? tr("Choose the field that gets a new value.")
                                                : tr("Choose the step to take."));
    auto stop = m_stop;
    auto count = m_done;
    const auto progress = [stop, count](qint64 done) {
        *count = done;
        return !stop->load();
    };
    const Intent intent = m_session.intent(actionText());
    if (m_kind == BulkKind::Step) {
        const Name transition = findTransition(m_type, name.toStdString())->name;
        return Work([&type = m_type, ids = m_ids, transition, intent, progress](Workbook &workbook, BulkMode mode) {
            return advanceAll(workbook, type, ids, transition, intent, mode, progress);
        });
    }
    ITSMS_TRY(const Value value, m_editor->value());
    if (m_editor->field().required && isEmpty(value))
        return refused(tr("%1 cannot be left empty.").arg(translatedLabel(m_editor->field())));
    return Work([&type = m_type, ids = m_ids, field = m_editor->field().name, value, intent, progress](Workbook &workbook, BulkMode mode) {
        return changeAll(workbook, type, ids, field, value, intent, mode, progress);
    });
}

QString BulkDialog::actionText() const
{
    return m_kind == BulkKind::Edit ? tr("Changed \"%1\" of %n record(s)", nullptr, int(m_ids.size())).arg(m_choice->currentText())
                                    : tr("\"%1\" with %n record(s)", nullptr, int(m_ids.size())).arg(m_choice->currentText());
}

void BulkDialog::rehearseSoon()
{
    m_run->setEnabled(false);
    m_run->setText(m_kind == BulkKind::Edit ? tr("Change") : tr("Take the step"));
    ++m_asked;
    if (m_stop)
        *m_stop = true;
    m_pause->start();
}

void BulkDialog::setBusy(const QString &sentence)
{
    m_refusals->hide();
    m_summary->setForegroundRole(QPalette::WindowText);
    m_summary->setText(sentence);
    m_run->setEnabled(false);
    m_ticker->start();
}

void BulkDialog::rehearse()
{
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_done = std::make_shared<std::atomic<qint64>>(0);
    const Result<Work> wanted = work();
    if (!wanted) {
        m_ticker->stop();
        m_refusals->hide();
        m_summary->setForegroundRole(QPalette::WindowText);
        return m_summary->setText(wanted.error().sentence);
    }
    setBusy(tr("Looking what would change\u2026"));
    const quint64 asked = m_asked;
    changeInBackground(
        m_session.workbook(), this, [work = *wanted](Workbook &workbook) { return work(workbook, BulkMode::Rehearse); },
        [this, asked](const Result<BulkOutcome> &outcome) {
            if (asked == m_asked)
                showRehearsal(outcome);
        });
}

void BulkDialog::showRehearsal(const Result<BulkOutcome> &outcome)
{
    m_ticker->stop();
    if (!outcome) {
        m_summary->setForegroundRole(QPalette::BrightText);
        return m_summary->setText(outcome.error().sentence);
    }
    QStringList parts{outcome->changed ? tr("%n record(s) will change.", nullptr, int(outcome->changed)) : tr("No record will change.")};
    if (m_editor && outcome->changed && isEmpty(m_editor->value().value_or(Value())))
        parts += tr("The field will then be empty.");
    if (outcome->unchanged)
        parts += tr("%n record(s) have this value already.", nullptr, int(outcome->unchanged));
    if (!outcome->refusals.empty())
        parts += tr("%n record(s) will stay unchanged:", nullptr, int(outcome->refusals.size()));
    m_summary->setText(parts.join(u' '));
    m_refusals->clear();
    for (std::size_t i = 0; i < std::min(outcome->refusals.size(), shownRefusals); ++i) {
        const BulkRefusal &refusal = outcome->refusals[i];
        auto *item = new QTreeWidgetItem(m_refusals, {tr("%1 %2", "number and title").arg(refusal.ref, refusal.title), refusal.reason});
        item->setToolTip(0, refusal.title);
        item->setToolTip(1, refusal.reason);
    }
    m_refusals->setVisible(!outcome->refusals.empty());
    m_run->setEnabled(outcome->changed > 0);
    if (outcome->changed)
        m_run->setText(tr("Change %n record(s)", nullptr, int(outcome->changed)));
}

void BulkDialog::perform()
{
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_done = std::make_shared<std::atomic<qint64>>(0);
    const Result<Work> wanted = work();
    if (!wanted)
        return;
    m_performing = true;
    m_choice->setEnabled(false);
    m_editors->setEnabled(false);
    setBusy(tr("Changing\u2026"));
    m_session.change(
        this, [work = *wanted](Workbook &workbook) { return work(workbook, BulkMode::Perform); },
        [this](const Result<BulkOutcome> &outcome) {
            m_performing = false;
            m_ticker->stop();
            m_choice->setEnabled(true);
            m_editors->setEnabled(true);
            if (!outcome)
                return showRehearsal(outcome);
            Q_EMIT done(tr("%n record(s) changed. Undo takes it back.", nullptr, int(outcome->changed)));
            accept();
        });
}

void BulkDialog::reject()
{
    if (m_stop)
        *m_stop = true;
    // The work hears of it at the next record; what it did is taken back.
    if (!m_performing)
        QDialog::reject();
}

} // namespace itsms
