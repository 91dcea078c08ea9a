// The headings of a matrix: the first as usual, the narrow ones after it written upwards.
#pragma once

#include <QHeaderView>

namespace itsms {

class TurnedHeader final : public QHeaderView
{
    Q_OBJECT

public:
    /// The first `plain` sections are written as usual.
    explicit TurnedHeader(int plain, QWidget *parent = nullptr);

protected:
    QSize sectionSizeFromContents(int section) const override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    bool isTurned(int section) const { return section >= m_plain; }
    QString label(int section) const;

    const int m_plain;
};

} // namespace itsms
