// The dialog in which a person finds a file.
#pragma once

#include <QFileDialog>

#include <memory>

class QFileIconProvider;

namespace itsms {

/// Tells files apart by their names alone. A base of the dialog, because the dialog asks for icons until its own end.
struct IconsByName
{
    IconsByName();
    ~IconsByName();

    std::unique_ptr<QFileIconProvider> icons;
};

/// Qt's own dialog, with icons by name. The desktop's, and Qt's as it comes, open every file of the folder to look what it is; where this
/// program closes a file, the system drops the locks it holds there, and the workbook would seem to be in nobody's use.
class FileDialog final : private IconsByName, public QFileDialog
{
public:
    FileDialog(QWidget *parent, const QString &title, const QString &folder, const QString &filter);
};

} // namespace itsms
