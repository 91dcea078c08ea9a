// The filter of one column, under its heading.
#include "ui/lists/column_filter.h"

#include "core/store/condition_text.h"
#include "ui/lists/condition_words.h"
#include "ui/lists/filter_popup.h"
#include "ui/look.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QToolButton>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

bool isChosen(Kind kind) { return takesAnswers(kind) || kind == Kind::Date || kind == Kind::Instant; }

/// Words that the field contains, or a number with or without a sign before it.
class LineFilter final : public ColumnFilter
{
public:
    LineFilter(FilterSource &source, const Field &field, QWidget *parent)
        : ColumnFilter(source, field, parent)
        , m_line(new QLineEdit)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(m_line);
        setFocusProxy(m_line);
        m_line->setAccessibleName(ColumnFilter::tr("Filter: %1").arg(translatedLabel(field)));
        m_line->setPlaceholderText(isNumber() ? u">5"_s : ColumnFilter::tr("contains", "filter of texts"));
        m_line->setToolTip(isNumber() ? ColumnFilter::tr("A number, or one after < <= > >=, or a range such as 10..20") : ColumnFilter::tr("Part of the text"));
        QAction *more = m_line->addAction(icon(u"view-filter"_s), QLineEdit::TrailingPosition);
        more->setText(ColumnFilter::tr("Empty or not: %1").arg(translatedLabel(field)));
        more->setToolTip(ColumnFilter::tr("Empty or not empty"));
        for (QToolButton *button : m_line->findChildren<QToolButton *>())
            button->setAccessibleName(more->text());
        connect(more, &QAction::triggered, this, [this] { openMenu(); });
        connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) { Q_EMIT changed(conditionsFor(text)); });
    }

    void show(const QStringList &conditions) override
    {
        const QString text = conditions.size() == 1 ? textFor(conditions.front()) : QString();
        // What is being typed means the same, perhaps in other characters.
        if (m_line->hasFocus() && conditionsFor(m_line->text()) == conditions)
            return;
        m_line->setText(text);
    }

private:
    bool isNumber() const { return takesRange(field().kind); }

    QStringList conditionsFor(const QString &typed) const
    {
        const QString text = typed.trimmed();
        const QString name = toText(field().name);
        if (text.isEmpty())
            return {};
        if (!isNumber())
            return {name + u'~' + text};
        static const QRegularExpression sign(u"^(!=|>=|<=|=|>|<)?\\s*(.*)$"_s);
        const auto match = sign.match(text);
        if (match.captured(2).isEmpty())
            return {};
        return {name + (match.captured(1).isEmpty() ? u"="_s : match.captured(1)) + match.captured(2)};
    }

    QString textFor(const QString &condition) const
    {
        const auto written = splitCondition(source().filterType(), condition);
        if (!written || written->op == Operator::Empty || written->op == Operator::Filled)
            return {};
        if (!isNumber())
            return written->op == Operator::Contains ? written->text : QString();
        const QString rest = condition.mid(qsizetype(field().name.size()));
        return rest.startsWith(u'=') ? rest.mid(1) : rest;
    }

    void openMenu()
    {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const QString name = toText(field().name);
        menu->addAction(ColumnFilter::tr("Any value"), this, [this] { Q_EMIT changed({}); });
        menu->addAction(ColumnFilter::tr("Empty", "no value"), this, [this, name] { Q_EMIT changed({name + u'='}); });
        menu->addAction(ColumnFilter::tr("Not empty"), this, [this, name] { Q_EMIT changed({name + u"!="_s}); });
        menu->popup(m_line->mapToGlobal(QPoint(0, m_line->height())));
    }

    QLineEdit *m_line;
};

/// A button that says what is chosen and opens the choice.
class ButtonFilter final : public ColumnFilter
{
public:
    ButtonFilter(FilterSource &source, const Field &field, QWidget *parent)
        : ColumnFilter(source, field, parent)
        , m_button(new QToolButton)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(m_button);
        setFocusProxy(m_button);
        m_button->setFocusPolicy(Qt::StrongFocus);
        m_button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        m_button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        m_button->setArrowType(Qt::NoArrow);
        connect(m_button, &QToolButton::clicked, this, [this] { openPopup(); });
        show({});
    }

    void show(const QStringList &conditions) override
    {
        m_conditions = conditions;
        QStringList words;
        for (const QString &condition : conditions)
            words += conditionAnswer(source().filterSession(), source().filterType(), condition);
        m_words = words.isEmpty() ? ColumnFilter::tr("Any", "value of a filter") : words.join(u", "_s);
        m_button->setToolTip(words.isEmpty() ? ColumnFilter::tr("Choose values of %1").arg(translatedLabel(field())) : m_words);
        m_button->setAccessibleName(ColumnFilter::tr("Filter: %1").arg(translatedLabel(field())));
        m_button->setAccessibleDescription(m_words);
        elide();
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        ColumnFilter::resizeEvent(event);
        elide();
    }

private:
    void elide() { m_button->setText(m_button->fontMetrics().elidedText(m_words, Qt::ElideRight, std::max(0, width() - 2 * grid::step))); }

    void openPopup()
    {
        FilterPopup *popup = nullptr;
        if (takesAnswers(field().kind))
            popup = new ValuePopup(source().filterSession(), source().questionWithout(field()), field(), m_conditions, m_button);
        else
            popup = new DatePopup(field(), m_conditions, source().filterSession().present().today, m_button);
        connect(popup, &FilterPopup::chosen, this, [this](const QStringList &conditions) { Q_EMIT changed(conditions); });
        popup->open();
    }

    QToolButton *m_button;
    QStringList m_conditions;
    QString m_words;
};

} // namespace

ColumnFilter::ColumnFilter(FilterSource &source, const Field &field, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_field(field)
{
}

ColumnFilter *makeColumnFilter(FilterSource &source, const Field &field, QWidget *parent)
{
    if (field.kind == Kind::Rows || field.kind == Kind::Attachment)
        return nullptr;
    if (isChosen(field.kind))
        return new ButtonFilter(source, field, parent);
    return new LineFilter(source, field, parent);
}

} // namespace itsms
