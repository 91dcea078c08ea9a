// The headings of a list, with room under them for the filters of the columns.
#pragma once

#include <QHeaderView>

namespace itsms {

class FilterHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit FilterHeader(QWidget *parent = nullptr);

    void setFiltersShown(bool shown);
    bool areFiltersShown() const { return m_shown; }
    /// The room under the headings, in this widget's coordinates; empty where no filters are shown.
    QRect filterStrip() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void stripChanged();

protected:
    void updateGeometries() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int stripHeight() const;

    bool m_shown = true;
};

} // namespace itsms
