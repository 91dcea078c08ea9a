// Takes pictures of a window with everything that floats above it, and notes the flaws in each.
#pragma once

#include "tests/gallery/flaws.h"

#include <QDir>
#include <QMap>
#include <QSet>

namespace itsms::gallery {

/// How the window is shown: one folder of pictures each.
struct Frame
{
    QSize pixels = {1280, 720};
    int scale = 1;
    QString theme = QStringLiteral("light");
    QString language = QStringLiteral("en");

    QSize size() const { return pixels / scale; } ///< In device-independent pixels.
    QString name() const; ///< "1280x720-light-en"
    QString argument() const; ///< What fromArgument reads.
    static std::optional<Frame> fromArgument(const QString &argument);
};

/// Until nothing runs beside the window, every result has arrived and what waits for a pause in typing has had it.
void settle();

enum class Keep { Pictures, FlawsAlone };

class Camera
{
public:
    Camera(const QDir &folder, Frame frame, Keep keep);

    const Frame &frame() const { return m_frame; }

    /// Pictures are numbered in the order they are taken.
    void take(const QWidget &window, const QString &name);

    int pictures() const { return m_count; }
    /// Each flaw once, with the first picture on which it is seen: "kind\tpicture\tcontrol\twhat".
    const QStringList &flaws() const { return m_flaws; }
    int count(FlawKind kind) const { return m_kinds.value(int(kind)); }

private:
    QDir m_folder;
    Frame m_frame;
    Keep m_keep;
    int m_count = 0;
    QStringList m_flaws;
    QSet<QString> m_seen;
    QMap<int, int> m_kinds;
};

} // namespace itsms::gallery
