// Answers to choose among: those that occur in the list, with how many records each has.
#include "core/field_text.h"
#include "core/store/condition_text.h"
#include "ui/clear_button.h"
#include "ui/lists/filter_popup.h"
#include "ui/look.h"
#include "ui/models/filter_line.h"
#include "ui/models/roomy_delegate.h"
#include "ui/standing_reader.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr int answersWithoutSearch = 8;
constexpr std::size_t mostAnswers = 500;
constexpr int shownAnswers = 12;
constexpr int answerRole = Qt::UserRole;

QStringList answersOf(const RecordType &type, const QStringList &conditions)
{
    QStringList answers;
    for (const QString &condition : conditions) {
        const auto written = splitCondition(type, condition);
        if (!written)
            continue;
        if (written->op == Operator::Empty)
            answers += QString();
        else if (written->op == Operator::Equals)
            answers += written->answers.isEmpty() ? QStringList{written->text} : written->answers;
    }
    return answers;
}

} // namespace

ValuePopup::ValuePopup(Session &session, const Query &question, const Field &field, const QStringList &conditions, QWidget *anchor)
    : FilterPopup(field, anchor)
    , m_session(session)
    , m_answers(answersOf(*question.type, conditions))
    , m_find(new QLineEdit)
    , m_list(new QListWidget)
{
    m_find->setPlaceholderText(tr("Find"));
    m_find->setAccessibleName(tr("Find among the values"));
    giveClearButton(m_find);
    m_find->hide();
    m_list->setAccessibleName(tr("Values of %1").arg(translatedLabel(field)));
    m_list->setMinimumWidth(30 * grid::step);
    m_list->setFrameShape(QFrame::NoFrame);
    giveRoom(m_list);
    auto *any = new QPushButton(tr("Any value"));
    any->setAccessibleName(any->text());
    auto *done = new QPushButton(tr("Done"));
    done->setAccessibleName(done->text());
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(any);
    buttons->addStretch();
    buttons->addWidget(done);
    column()->addWidget(m_find);
    column()->addWidget(m_list);
    column()->addLayout(buttons);
    connect(m_find, &QLineEdit::textChanged, this, &ValuePopup::narrow);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        if (!m_filling)
            emitChosen();
    });
    // Enter or a double click: this one alone, and done.
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        item->setCheckState(Qt::Checked);
        close();
    });
    connect(any, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen({});
        close();
    });
    connect(done, &QPushButton::clicked, this, &QWidget::close);
    if (field.kind == Kind::Choice || field.kind == Kind::YesNo)
        fill({});
    ask(question);
}

void ValuePopup::ask(const Query &question)
{
    StandingReader::of(m_session).ask(
        this, [question, name = field().name](Workbook &workbook) { return countGroups(workbook, question, name); },
        [this](const Result<std::vector<RecordGroup>> &groups) {
            if (groups)
                fill(*groups);
        });
}

void ValuePopup::addAnswer(const QString &text, const QString &answer, qint64 count)
{
    auto *item = new QListWidgetItem(count > 0 ? tr("%1 (%2)", "value and how many").arg(text, QLocale().toString(count)) : text, m_list);
    item->setData(answerRole, answer);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(m_answers.contains(answer) ? Qt::Checked : Qt::Unchecked);
}

void ValuePopup::fill(const std::vector<RecordGroup> &groups)
{
    m_filling = true;
    m_list->clear();
    QHash<QString, qint64> counts;
    const auto answerOf = [this](const Value &value) { return filterText(m_session, field(), value).mid(qsizetype(field().name.size()) + 1); };
    for (const RecordGroup &group : groups)
        counts.insert(answerOf(group.value), group.count);
    // All choices may be asked for, those that do not occur as well: a saved view stays right when they do.
    for (const Choice &choice : field().choices)
        addAnswer(translatedLabel(field(), choice), toText(choice.name), counts.take(toText(choice.name)));
    if (field().kind == Kind::YesNo)
        for (const qint64 value : {1, 0})
            addAnswer(displayText(field(), value, m_session.reader()), answerOf(value), counts.take(answerOf(value)));
    for (std::size_t i = 0; i < std::min(groups.size(), mostAnswers); ++i)
        if (const QString answer = answerOf(groups[i].value); counts.contains(answer) && !isEmpty(groups[i].value)) {
            const Value &value = groups[i].value;
            addAnswer(displayText(field(), field().kind == Kind::Links ? Value(Ids{std::get<qint64>(value)}) : value, m_session.reader()), answer,
                counts.value(answer));
        }
    if (!field().required || counts.contains(QString()))
        addAnswer(tr("Empty", "no value"), QString(), counts.value(QString()));
    m_find->setVisible(m_list->count() > answersWithoutSearch);
    const int rows = std::clamp(m_list->count(), 3, shownAnswers);
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth());
    m_list->setCurrentRow(0);
    m_filling = false;
    if (isVisible())
        adjustSize();
    m_list->setFocus();
}

void ValuePopup::narrow(const QString &text)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!m_list->item(row)->text().contains(text, Qt::CaseInsensitive));
}

void ValuePopup::emitChosen()
{
    m_answers.clear();
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            m_answers += m_list->item(row)->data(answerRole).toString();
    Q_EMIT chosen(m_answers.isEmpty() ? QStringList() : QStringList{condition(u'=' + m_answers.join(u'|'))});
}

} // namespace itsms
