// The way through every page of the window: the example organisation, an empty workbook, what opens above them.
#pragma once

#include "core/store/workbook.h"
#include "tests/gallery/camera.h"
#include "ui/destination.h"

#include <QTemporaryDir>

class QAction;
class QTabWidget;

namespace itsms {
class MainWindow;
}

namespace itsms::gallery {

class Tour
{
public:
    explicit Tour(Camera &camera);
    ~Tour();

    /// The start page, every page of the example, an import with a file, menus, dialogs, the palette, then an empty workbook.
    void run();

private:
    void open(const QString &path);
    void visit(const Destination &destination, const QString &name);
    void look(const QString &name);
    void lookAtTabs(const QString &name);
    void lookBelow(const QString &name);
    void entries(const QString &prefix);
    void types();
    void import();
    void menus();
    void dialogs();
    void trigger(QAction &action, const QString &name);
    void closeAbove();
    void palette();

    Camera &m_camera;
    QTemporaryDir m_folder;
    QString m_example;
    QString m_empty;
    std::unique_ptr<MainWindow> m_window;
    QSet<QString> m_visited;
};

} // namespace itsms::gallery
