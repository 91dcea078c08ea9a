// A line in which a record is found by typing its number or words of its title, or made where there is none.
#pragma once

#include "core/store/records.h"
#include "ui/session.h"

#include <QLineEdit>

class QStandardItemModel;
class QTimer;

namespace itsms {

class LinkBox final : public QLineEdit
{
    Q_OBJECT

public:
    LinkBox(Session &session, const RecordType &target, QWidget *parent = nullptr);

    /// Nothing where it is empty; a sentence where the text names no record.
    Result<std::optional<qint64>> target() const;
    void setTarget(std::optional<qint64> id);

Q_SIGNALS:
    void chosen();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeCompleter();
    void ask();
    void offer(const std::vector<Record> &records);
    void choose(const QModelIndex &index);
    void create(const QString &title);
    void choose(qint64 id);
    QString nameOf(qint64 id) const;

    Session &m_session;
    const RecordType &m_target;
    QStandardItemModel *m_offers = nullptr;
    QTimer *m_pause;
    std::optional<qint64> m_id;
    QString m_words; ///< That the offers answer.
    QString m_name; ///< The text that stands for m_id.
    quint64 m_asked = 0;
};

} // namespace itsms
