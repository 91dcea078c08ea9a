// A heading over lines that lead somewhere; a sentence in their place where there are none.
#pragma once

#include "ui/models/line_model.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace itsms {

class LinePanel final : public QWidget
{
    Q_OBJECT

public:
    enum class Click { Opens, Chooses };

    explicit LinePanel(const QString &heading, Click click, QWidget *parent = nullptr);

    /// `nothing` is said where there are no lines. What was current stays current, by its key.
    void setGroups(std::vector<LineGroup> groups, const QString &nothing);
    /// A small button beside the heading.
    QPushButton *addButton(const QString &iconName, const QString &text);

    /// The sentence wraps, but the panel is as tall as its page makes it.
    bool hasHeightForWidth() const override { return false; }

    QTreeView *view() const { return m_view; }
    const LineModel &model() const { return *m_model; }

Q_SIGNALS:
    void activated(const Line &line);
    void chosen(const Line &line); ///< Became the current one.

private:
    LineModel *m_model;
    QHBoxLayout *m_top;
    QStackedWidget *m_stack;
    QTreeView *m_view;
    QLabel *m_nothing;
};

/// A framed place for a sentence, as tall as what it stands for.
QLabel *teachingLabel();

} // namespace itsms
