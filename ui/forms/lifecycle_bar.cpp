// Where a record stands in its life, the steps it may take, and why it may not take the others.
#include "ui/forms/lifecycle_bar.h"

#include "ui/forms/flow_layout.h"
#include "ui/look.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
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

/// "Close: 2 tasks are open (TSK-000001 Pack, ...)."
QString reason(const Obstacle &obstacle)
{
    QStringList records;
    for (const LinkNames::Target &target : obstacle.records)
        records.append(u"<a href=\"%1\">%1</a> %2"_s.arg(target.ref.toHtmlEscaped(), target.title.toHtmlEscaped()));
    if (records.isEmpty())
        return obstacle.sentence.toHtmlEscaped();
    return obstacle.sentence.toHtmlEscaped() + u" "_s + records.join(u"; "_s);
}

} // namespace

LifecycleBar::LifecycleBar(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_states(new QWidget)
    , m_steps(new QWidget)
    , m_reasons(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::step);
    column->addWidget(m_states);
    column->addWidget(m_steps);
    column->addLayout(m_reasons);
    m_reasons->setSpacing(grid::half);
    (new FlowLayout(m_states))->setSpacing(grid::half);
    new FlowLayout(m_steps);
}

void LifecycleBar::setRecord(const Record &record, bool editable)
{
    showStates(record.type(), record.text("state"));
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
    clear(m_steps->layout());
    for (const Step &step : found) {
        auto *button = new QPushButton(translated(type.context, step.transition->label));
        button->setObjectName(u"step_"_s + toText(step.transition->name));
        button->setAccessibleName(button->text());
        button->setEnabled(editable && step.possible());
        if (!step.possible())
            button->setToolTip(step.obstacles.front().sentence);
        connect(button, &QPushButton::clicked, this, [this, name = toText(step.transition->name)] { Q_EMIT stepChosen(name); });
        m_steps->layout()->addWidget(button);
    }
    m_steps->setVisible(!found.empty());
    m_steps->updateGeometry();
}

void LifecycleBar::showObstacles(const std::vector<Step> &found, const RecordType &type)
{
    clear(m_reasons);
    for (const Step &step : found) {
        for (const Obstacle &obstacle : step.obstacles) {
            const QString label = translated(type.context, step.transition->label);
            auto *line = new QLabel(tr("<b>%1</b> is not possible yet: %2").arg(label.toHtmlEscaped(), reason(obstacle)));
            line->setTextFormat(Qt::RichText);
            line->setWordWrap(true);
            line->setForegroundRole(QPalette::PlaceholderText);
            line->setTextInteractionFlags(Qt::TextBrowserInteraction);
            line->setAccessibleName(tr("%1 is not possible yet: %2").arg(label, obstacle.sentence));
            connect(line, &QLabel::linkActivated, this, &LifecycleBar::openNumber);
            m_reasons->addWidget(line);
        }
    }
}

void LifecycleBar::openNumber(const QString &ref)
{
    if (const auto place = findByNumber(m_session.workbook(), ref))
        m_session.go(recordAt(toText(place->type->name), place->id));
}

} // namespace itsms
