// Where a record stands in its life, the steps it may take, and why it may not take the others.
#include "ui/forms/lifecycle_bar.h"

#include "ui/forms/flow_layout.h"
#include "ui/look.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView fieldScheme = u"field:";

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide(); // At once: until it is deleted, it would stand under what takes its place.
            widget->deleteLater();
        }
        delete item;
    }
}

QLabel *stateLabel(const QString &text, bool current)
{
    auto *label = new QLabel(text);
    label->setContentsMargins(grid::step, grid::half, grid::step, grid::half);
    label->setFont(font(TextSize::Body, current ? TextWeight::Strong : TextWeight::Regular));
    if (current) {
        label->setAutoFillBackground(true);
        label->setBackgroundRole(QPalette::Highlight);
        label->setForegroundRole(QPalette::HighlightedText);
    } else {
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    return label;
}

QString link(const QString &target, const QString &words)
{
    return u"<a href=\"%1\">%2</a>"_s.arg(target.toHtmlEscaped(), words.toHtmlEscaped());
}

/// The sentence, in which the missing field is a link to it and the records in the way are links to them.
QString reason(const Obstacle &obstacle, const RecordType &type)
{
    QString sentence = obstacle.sentence.toHtmlEscaped();
    if (const Field *field = findField(type, obstacle.field)) {
        const QString label = translatedLabel(*field);
        sentence.replace(label.toHtmlEscaped(), link(fieldScheme + toText(field->name), label));
    }
    QStringList records;
    for (const LinkNames::Target &target : obstacle.records)
        records.append(link(target.ref, target.ref) + u' ' + target.title.toHtmlEscaped());
    return records.isEmpty() ? sentence : QString(sentence + u' ' + records.join(u"; "_s));
}

} // namespace

LifecycleBar::LifecycleBar(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_states(new QWidget)
    , m_steps(new QWidget)
    , m_why(new QToolButton(this))
    , m_reasons(new QWidget)
    , m_lines(new QVBoxLayout(m_reasons))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::step);
    column->addWidget(m_states);
    column->addWidget(m_steps);
    column->addWidget(m_reasons);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(grid::half);
    (new FlowLayout(m_states))->setSpacing(grid::half);
    new FlowLayout(m_steps);
    m_why->setCheckable(true);
    m_why->setAutoRaise(true);
    m_why->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_why->setFocusPolicy(Qt::TabFocus);
    m_why->setArrowType(Qt::RightArrow);
    m_why->hide();
    m_reasons->hide();
    connect(m_why, &QToolButton::toggled, this, [this](bool open) {
        m_why->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_reasons->setVisible(open);
    });
}

void LifecycleBar::setRecord(const Record &record, bool editable)
{
    if (const QString state = record.text("state"); state != m_state)
        showStates(record.type(), m_state = state);
    const quint64 asked = ++m_asked;
    readInBackground(
        m_session.workbook(), this, [record](const Workbook &workbook) { return steps(workbook, record); },
        [this, asked, editable, &type = record.type()](const Result<std::vector<Step>> &found) {
            if (asked != m_asked)
                return;
            showSteps(type, found.value_or(std::vector<Step>()), editable);
            showObstacles(found.value_or(std::vector<Step>()), type);
        });
}

void LifecycleBar::showStates(const RecordType &type, const QString &state)
{
    clear(m_states->layout());
    for (const State &each : type.states) {
        const bool current = toText(each.name) == state;
        QLabel *label = stateLabel(translated(type.context, each.label), current);
        label->setAccessibleName(current ? tr("Current state: %1").arg(label->text()) : label->text());
        m_states->layout()->addWidget(label);
    }
}

void LifecycleBar::showSteps(const RecordType &type, const std::vector<Step> &found, bool editable)
{
    m_steps->layout()->removeWidget(m_why);
    m_why->setParent(this);
    clear(m_steps->layout());
    for (const Step &step : found) {
        auto *button = new QPushButton(translated(type.context, step.transition->label));
        button->setObjectName(u"step_"_s + toText(step.transition->name));
        button->setAccessibleName(button->text());
        button->setEnabled(editable && step.possible());
        const auto state = std::find_if(
            type.states.begin(), type.states.end(), [&step](const State &each) { return each.name == step.transition->to; });
        button->setToolTip(step.possible() ? tr("%1: then it is \"%2\"", "step and the state it leads to")
                                                 .arg(button->text(), translated(type.context, state->label))
                                           : step.obstacles.front().sentence);
        connect(button, &QPushButton::clicked, this, [this, name = toText(step.transition->name)] { Q_EMIT stepChosen(name); });
        m_steps->layout()->addWidget(button);
    }
    const auto blocked = std::count_if(found.begin(), found.end(), [](const Step &step) { return !step.possible(); });
    m_why->setText(tr("%n step(s) not possible yet", nullptr, int(blocked)));
    m_why->setAccessibleName(m_why->text());
    m_why->setToolTip(tr("Shows what is missing"));
    m_steps->layout()->addWidget(m_why);
    std::size_t reasons = 0;
    for (const Step &step : found)
        reasons += step.obstacles.size();
    // A single reason is as short as the button that would unfold it.
    m_why->setVisible(reasons > 1);
    m_reasons->setVisible(reasons == 1 || (reasons > 1 && m_why->isChecked()));
    m_steps->setVisible(!found.empty());
    m_steps->updateGeometry();
}

void LifecycleBar::showObstacles(const std::vector<Step> &found, const RecordType &type)
{
    clear(m_lines);
    for (const Step &step : found)
        for (const Obstacle &obstacle : step.obstacles)
            addObstacle(translated(type.context, step.transition->label), obstacle, type);
}

void LifecycleBar::addObstacle(const QString &step, const Obstacle &obstacle, const RecordType &type)
{
    auto *line = new QLabel(tr("<b>%1</b> is not possible yet: %2").arg(step.toHtmlEscaped(), reason(obstacle, type)));
    line->setTextFormat(Qt::RichText);
    line->setWordWrap(true);
    line->setForegroundRole(QPalette::PlaceholderText);
    line->setTextInteractionFlags(Qt::TextBrowserInteraction);
    line->setAccessibleName(tr("%1 is not possible yet: %2").arg(step, obstacle.sentence));
    connect(line, &QLabel::linkActivated, this, &LifecycleBar::follow);
    m_lines->addWidget(line);
}

void LifecycleBar::follow(const QString &link)
{
    if (link.startsWith(fieldScheme))
        return Q_EMIT fieldWanted(link.mid(fieldScheme.size()));
    if (const auto place = findByNumber(m_session.workbook(), link))
        m_session.go(recordAt(toText(place->type->name), place->id));
}

} // namespace itsms
