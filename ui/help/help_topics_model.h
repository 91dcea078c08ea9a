// The contents of the help, or the topics a search found, each with the line where it was found.
#pragma once

#include "ui/help/help_library.h"

#include <QAbstractListModel>

namespace itsms {

class HelpTopicsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// `library` must outlive the model.
    explicit HelpTopicsModel(const HelpLibrary &library, QObject *parent = nullptr);

    /// Everything where there are no words.
    void setWords(const QString &words);

    /// The id of the topic in a row.
    QString topicAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    const HelpLibrary &m_library;
    std::vector<HelpHit> m_shown;
};

} // namespace itsms
