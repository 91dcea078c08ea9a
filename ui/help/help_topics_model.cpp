// The contents of the help, or the topics a search found, each with the line where it was found.
#include "ui/help/help_topics_model.h"

namespace itsms {

using namespace Qt::StringLiterals;

HelpTopicsModel::HelpTopicsModel(const HelpLibrary &library, QObject *parent)
    : QAbstractListModel(parent)
    , m_library(library)
{
    setWords({});
}

void HelpTopicsModel::setWords(const QString &words)
{
    beginResetModel();
    m_shown = m_library.search(words);
    if (words.trimmed().isEmpty())
        for (const HelpTopic &topic : m_library.topics())
            m_shown.push_back({&topic, {}});
    endResetModel();
}

QString HelpTopicsModel::topicAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_shown[std::size_t(row)].topic->id : QString();
}

int HelpTopicsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

QVariant HelpTopicsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HelpHit &hit = m_shown[std::size_t(index.row())];
    if (role == Qt::DisplayRole)
        return hit.excerpt.isEmpty() ? hit.topic->title : tr("%1\n%2", "title of a help topic and a line from it").arg(hit.topic->title, hit.excerpt);
    return {};
}

} // namespace itsms
