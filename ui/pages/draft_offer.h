// What was typed on a page and not saved, offered back.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace itsms {

class DraftOffer final : public QFrame
{
    Q_OBJECT

public:
    explicit DraftOffer(QWidget *parent = nullptr);

    /// "You typed something here on 12 Mar 2026 14:05 that was not saved."
    void offer(const QString &sentence);

Q_SIGNALS:
    void wanted();
    void discarded();

private:
    QLabel *m_sentence;
};

} // namespace itsms
