// The way from the clause to the page that is shown, each part a link.
#pragma once

#include "ui/destination.h"

#include <QWidget>

class QToolButton;

namespace itsms {

class NavigationModel;

struct Crumb
{
    QString text;
    Destination destination;

    bool operator==(const Crumb &) const = default;
};

/// The entries of the navigation above a page, and the page itself by its title where it has no entry of its own: a record, for instance.
/// What stands under no clause stands under the first page.
std::vector<Crumb> crumbsOf(const NavigationModel &navigation, const Destination &destination, const QString &title);

/// In a narrow window the first parts go into a menu, and the last one ends in dots.
class Breadcrumbs final : public QWidget
{
    Q_OBJECT

public:
    explicit Breadcrumbs(QWidget *parent = nullptr);

    void setCrumbs(std::vector<Crumb> crumbs);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void destinationWanted(const Destination &destination);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addButton(const QString &text);
    int widthOf(int first) const;
    void layOut();
    void place(QWidget *part, int wanted, int &x);
    void openHidden();

    std::vector<Crumb> m_crumbs;
    std::vector<QToolButton *> m_buttons; ///< One for each crumb.
    std::vector<QWidget *> m_marks; ///< Before each crumb but the first.
    QToolButton *m_more;
    int m_first = 0; ///< The first crumb that is shown.
};

} // namespace itsms
