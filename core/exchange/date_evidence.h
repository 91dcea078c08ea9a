// What the cells of a file prove about the formats of their dates.
#pragma once

#include "core/exchange/date_format.h"
#include "core/exchange/import.h"

namespace itsms {

/// Collects the shapes of the cells, column by column. Columns whose dates look the same share their evidence: one program wrote them.
class DateEvidence
{
public:
    explicit DateEvidence(std::size_t columns) : m_columns(columns) { }

    void add(std::size_t column, QStringView cell, qint64 line);

    /// Every column has filled cells, and of all of them the format is known.
    bool isSettled() const;

    /// The formats left for the first shape that more than one fits, or the first format found.
    DateFormats formats() const;

    /// Fails for a contradiction, and where not one cell of the file is a date.
    Result<> check() const;

    /// One format for each shape that occurs in the column. Undecided shapes are decided by `ambiguous`, which then must not ask.
    QStringList formatsOf(std::size_t column, AmbiguousDates ambiguous) const;

private:
    struct Shape
    {
        QString first;
        QString second;
        bool plain = false;
        bool named = false;
        int yearDigits = 4;
        quint8 orders = 0;
        Clock clock = Clock::None;
        bool contradicted = false;
        QString example;    ///< The first cell with more than one reading.
        QString evidence;   ///< The first cell that took a reading away...
        QString objection;  ///< ...and the one that took away the last.
    };
    struct Column
    {
        std::vector<std::size_t> shapes;
        qint64 filled = 0;
    };

    std::size_t shapeIndex(const DateShape &shape);
    static bool isDecided(const Shape &shape) { return shape.plain || (shape.orders & (shape.orders - 1)) == 0; }
    static QStringList formatsOf(const Shape &shape);

    std::vector<Shape> m_shapes;
    std::vector<Column> m_columns;
    QString m_stranger; ///< The first cell that is no date.
    qint64 m_strangerLine = 0;
};

} // namespace itsms
