// What a cell means: one of the field's choices, or a text where it has none.
#pragma once

#include "core/declaration.h"

#include <QComboBox>

namespace itsms {

class MeaningBox final : public QComboBox
{
    Q_OBJECT

public:
    enum class Answers {
        OfField, ///< A choice, a text or nothing.
        OfValue, ///< Also "as it is" and "counts as empty", which a value of the file can be.
    };

    explicit MeaningBox(Answers answers, QWidget *parent = nullptr);

    void setField(const Field &field);

    /// The name of a choice, or a text; empty for nothing. Invalid: as it is.
    QVariant meaning() const;
    void setMeaning(const QVariant &meaning);

private:
    Answers m_answers;
};

} // namespace itsms
