// Takes pictures of a window with everything that floats above it, and notes the flaws in each.
#include "tests/gallery/camera.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPainter>
#include <QRegularExpression>
#include <QThreadPool>

namespace itsms::gallery {

using namespace Qt::StringLiterals;

namespace {

constexpr int pause = 60; // milliseconds without anything to do

QPixmap pictureOf(const QWidget &window)
{
    QPixmap picture = const_cast<QWidget &>(window).grab();
    QPainter painter(&picture);
    for (QWidget *other : QApplication::topLevelWidgets())
        if (other != &window && other->isVisible() && !other->size().isEmpty())
            painter.drawPixmap(other->pos() - window.pos(), other->grab());
    return picture;
}

QString fileName(int number, const QString &name)
{
    QString safe = name;
    safe.replace(QRegularExpression(u"[^A-Za-z0-9_-]+"_s), u"-"_s);
    return u"%1-%2.png"_s.arg(number, 3, 10, QChar(u'0')).arg(safe);
}

} // namespace

QString Frame::name() const
{
    return u"%1x%2%3-%4-%5"_s.arg(pixels.width()).arg(pixels.height()).arg(scale == 1 ? QString() : u"@%1"_s.arg(scale), theme, language);
}

QString Frame::argument() const
{
    return u"%1x%2,%3,%4,%5"_s.arg(pixels.width()).arg(pixels.height()).arg(scale).arg(theme, language);
}

std::optional<Frame> Frame::fromArgument(const QString &argument)
{
    static const QRegularExpression shape(u"^(\\d+)x(\\d+),([12]),(light|dark),([a-z]{2})$"_s);
    const QRegularExpressionMatch match = shape.match(argument);
    if (!match.hasMatch())
        return {};
    return Frame{.pixels = {match.captured(1).toInt(), match.captured(2).toInt()},
        .scale = match.captured(3).toInt(),
        .theme = match.captured(4),
        .language = match.captured(5)};
}

void settle()
{
    QElapsedTimer idle;
    idle.start();
    while (idle.elapsed() < pause) {
        if (QThreadPool::globalInstance()->activeThreadCount() > 0) {
            QThreadPool::globalInstance()->waitForDone();
            idle.restart();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        QThread::msleep(2);
    }
    // What has just arrived finds its place: a busy machine may have ended the wait in the middle of it.
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

Camera::Camera(const QDir &folder, Frame frame, Keep keep)
    : m_folder(folder)
    , m_frame(std::move(frame))
    , m_keep(keep)
{
}

void Camera::take(const QWidget &window, const QString &name)
{
    const QString file = fileName(++m_count, name);
    const QPixmap picture = pictureOf(window);
    if (m_keep == Keep::Pictures && !picture.save(m_folder.filePath(file), "PNG", 60))
        qFatal("The picture %s could not be written.", qPrintable(m_folder.filePath(file)));
    std::vector<const QWidget *> windows{&window};
    for (const QWidget *other : QApplication::topLevelWidgets())
        if (other != &window && other->isVisible() && !other->inherits("QTipLabel"))
            windows.push_back(other);
    for (const QWidget *each : windows) {
        const QImage image = each == &window && windows.size() == 1 ? picture.toImage() : const_cast<QWidget *>(each)->grab().toImage();
        for (const Flaw &flaw : flawsOf(*each, image)) {
            const QString line = u"%1\t%2\t%3"_s.arg(kindWord(flaw.kind), flaw.where, flaw.what);
            if (m_seen.contains(line))
                continue;
            m_seen.insert(line);
            ++m_kinds[int(flaw.kind)];
            m_flaws.append(u"%1\t%2\t%3\t%4"_s.arg(kindWord(flaw.kind), file, flaw.where, flaw.what).replace(u'\n', u' '));
        }
    }
}

} // namespace itsms::gallery
