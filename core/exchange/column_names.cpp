// Making the names of columns unique and never empty.
#include "core/exchange/column_names.h"

#include <QCoreApplication>
#include <QSet>

namespace itsms {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TableSource)
};

} // namespace

QStringList columnNames(std::span<const QString> cells)
{
    QStringList names;
    QSet<QString> taken;
    QHash<QString, int> last; // the number given last, so that a thousand equal names do not take a million looks
    for (size_t i = 0; i < cells.size(); ++i) {
        QString plain = cells[i].simplified();
        if (plain.isEmpty())
            plain = Tr::tr("Column %1").arg(i + 1);
        QString name = plain;
        int &number = last[plain.toCaseFolded()];
        for (number = qMax(number, 1); taken.contains(name.toCaseFolded());)
            name = QStringLiteral("%1 (%2)").arg(plain, QString::number(++number));
        taken.insert(name.toCaseFolded());
        names.append(name);
    }
    return names;
}

QStringList numberedColumns(size_t count) { return columnNames(std::vector<QString>(count)); }

} // namespace itsms
