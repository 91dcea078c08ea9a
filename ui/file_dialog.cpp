// The dialog in which a person finds a file.
#include "ui/file_dialog.h"

#include <QFileIconProvider>
#include <QMimeDatabase>

namespace itsms {

namespace {

class NameIcons final : public QFileIconProvider
{
public:
    using QFileIconProvider::icon;

    QIcon icon(const QFileInfo &info) const override { return icon(info.isDir() ? Folder : File); }

    QString type(const QFileInfo &info) const override
    {
        if (info.isDir())
            return QFileIconProvider::type(info);
        return QMimeDatabase().mimeTypeForFile(info, QMimeDatabase::MatchExtension).comment();
    }
};

} // namespace

IconsByName::IconsByName()
    : icons(std::make_unique<NameIcons>())
{
}

IconsByName::~IconsByName() = default;

FileDialog::FileDialog(QWidget *parent, const QString &title, const QString &folder, const QString &filter)
    : QFileDialog(parent, title)
{
    // Before the folder is read.
    setOption(DontUseNativeDialog);
    setIconProvider(icons.get());
    setDirectory(folder);
    if (!filter.isEmpty())
        setNameFilter(filter);
}

} // namespace itsms
