// A small window that opens under the filter of a column and takes what is asked of it.
#pragma once

#include "ui/session.h"

#include <QFrame>

class QDateEdit;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QVBoxLayout;

namespace itsms {

/// Closes on Escape and on a click elsewhere, and is gone then.
class FilterPopup : public QFrame
{
    Q_OBJECT

public:
    FilterPopup(const Field &field, QWidget *anchor);

    /// Under the anchor, as wide as it needs, wherever on the screen there is room.
    void open();

Q_SIGNALS:
    /// Conditions on the field; none takes the filter away.
    void chosen(const QStringList &conditions);

protected:
    const Field &field() const { return m_field; }
    QVBoxLayout *column() const { return m_column; }
    QString condition(const QString &rest) const; ///< The field's name and what follows it.
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Field &m_field;
    QWidget *m_anchor;
    QVBoxLayout *m_column;
};

/// Answers to choose among: those that occur, with how many records each has.
class ValuePopup final : public FilterPopup
{
    Q_OBJECT

public:
    /// `question` is what the list asks without this column's own filter.
    ValuePopup(Session &session, const Query &question, const Field &field, const QStringList &conditions, QWidget *anchor);

private:
    void ask(const Query &question);
    void fill(const std::vector<RecordGroup> &groups);
    void addAnswer(const QString &text, const QString &answer, qint64 count);
    void narrow(const QString &text);
    void emitChosen();

    Session &m_session;
    QStringList m_answers; ///< Those chosen, as conditions write them; an empty one is no value.
    bool m_filling = false;
    QLineEdit *m_find;
    QListWidget *m_list;
};

/// Days: by name, between two dates, none or any.
class DatePopup final : public FilterPopup
{
    Q_OBJECT

public:
    DatePopup(const Field &field, const QStringList &conditions, QDate today, QWidget *anchor);

private:
    void addPresets(const QStringList &conditions);
    void addRange();

    QListWidget *m_presets;
    QDateEdit *m_from;
    QDateEdit *m_to;
};

} // namespace itsms
