// What was typed on a page and not saved, offered back.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QPushButton;

namespace itsms {

class DraftOffer final : public QFrame
{
    Q_OBJECT

public:
    explicit DraftOffer(QWidget *parent = nullptr);

    /// "You typed something here on 12 Mar 2026 14:05 that was not saved."
    void offer(const QString &sentence);
    /// "What you typed on 12 Mar 2026 14:05 is back.": stays until it is put away, so that nothing below it moves.
    void tell(const QString &sentence);

Q_SIGNALS:
    void wanted();
    void discarded();

private:
    enum class Buttons { Answers, Close };
    void show(const QString &sentence, Buttons buttons);

    QLabel *m_sentence;
    QPushButton *m_take;
    QPushButton *m_discard;
    QPushButton *m_close;
};

} // namespace itsms
