// Renders every page of the window to pictures and says what is wrong with them.
// Usage: gallery FOLDER                            all sizes, both themes, both languages, and an index.html
//        gallery FOLDER --frame 1280x720,1,dark,de [--check]   one of them: pixels, scale, theme, language
// With --check no picture is kept, and the exit code is 1 where a text is clipped or hard to read, or a control out of place.
#include "core/language.h"
#include "tests/gallery/tour.h"
#include "tests/support/environment.h"
#include "ui/look.h"
#include "ui/preferences.h"

#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QProcess>
#include <QTextStream>

#include <cstdio>

using namespace itsms;
using namespace itsms::gallery;
using namespace Qt::StringLiterals;

namespace {

const FlawKind graveKinds[] = {FlawKind::Clipped, FlawKind::CutOff, FlawKind::Overlap, FlawKind::Contrast, FlawKind::Number};

std::vector<Frame> allFrames()
{
    std::vector<Frame> frames;
    for (const auto &[pixels, scale] : {std::pair{QSize(1280, 720), 1}, {QSize(1440, 900), 1}, {QSize(2560, 1440), 2}})
        for (const QString &theme : {u"light"_s, u"dark"_s})
            for (const QString &language : {u"en"_s, u"de"_s})
                frames.push_back({pixels, scale, theme, language});
    return frames;
}

void write(const QString &path, const QString &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("%s could not be written.", qPrintable(path));
}

void writeIndex(const QDir &folder, const std::vector<Frame> &frames)
{
    QString page = u"<!doctype html><meta charset=utf-8><title>Gallery</title><style>body{font:14px sans-serif;margin:24px;background:#888}"
                   "figure{display:inline-block;margin:8px;background:#fff;padding:8px}img{width:620px}pre{background:#fff;padding:16px;overflow:auto}"
                   "nav a{margin-right:16px;color:#fff}</style><nav>"_s;
    for (const Frame &frame : frames)
        page += u"<a href='#%1'>%1</a>"_s.arg(frame.name());
    page += u"</nav>"_s;
    for (const Frame &frame : frames) {
        const QDir pictures(folder.filePath(frame.name()));
        page += u"<h1 id='%1'>%1</h1>"_s.arg(frame.name());
        if (QFile flaws(pictures.filePath(u"flaws.txt"_s)); flaws.open(QIODevice::ReadOnly))
            page += u"<pre>%1</pre>"_s.arg(QString::fromUtf8(flaws.readAll()).toHtmlEscaped());
        for (const QString &file : pictures.entryList({u"*.png"_s}, QDir::Files, QDir::Name))
            page += u"<figure><a href='%1/%2'><img loading=lazy src='%1/%2'></a><figcaption>%2</figcaption></figure>"_s.arg(frame.name(), file);
    }
    write(folder.filePath(u"index.html"_s), page);
}

/// Each frame needs a program of its own: scale and screen are fixed when it starts.
int renderAll(int argc, char **argv, const QString &path)
{
    const QCoreApplication application(argc, argv);
    const QDir folder(QDir::current().absoluteFilePath(path));
    const std::vector<Frame> frames = allFrames();
    std::vector<std::unique_ptr<QProcess>> running;
    bool failed = false;
    const auto finishOne = [&] {
        running.front()->waitForFinished(-1);
        failed = failed || running.front()->exitCode() != 0;
        running.erase(running.begin());
    };
    for (const Frame &frame : frames) {
        if (running.size() == 2)
            finishOne();
        running.push_back(std::make_unique<QProcess>());
        running.back()->setProcessChannelMode(QProcess::ForwardedChannels);
        running.back()->start(QCoreApplication::applicationFilePath(), {folder.path(), u"--frame"_s, frame.argument()});
    }
    while (!running.empty())
        finishOne();
    writeIndex(folder, frames);
    printf("%s\n", qPrintable(folder.filePath(u"index.html"_s)));
    return failed ? 1 : 0;
}

/// A screen as large as the frame: without one, Qt's has 800 x 800 pixels and menus and dialogs keep to it.
void chooseScreen(const QTemporaryDir &home, const Frame &frame)
{
    const QJsonObject screen{{u"name"_s, u"gallery"_s}, {u"x"_s, 0}, {u"y"_s, 0}, {u"width"_s, frame.pixels.width()}, {u"height"_s, frame.pixels.height()},
        {u"logicalDpi"_s, 96}, {u"logicalBaseDpi"_s, 96}, {u"dpr"_s, 1}};
    const QString path = home.filePath(u"screen.json"_s);
    write(path, QString::fromUtf8(QJsonDocument(QJsonObject{{u"screens"_s, QJsonArray{screen}}}).toJson()));
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + path.toUtf8());
    qputenv("QT_SCALE_FACTOR", QByteArray::number(frame.scale));
}

int renderOne(int argc, char **argv, const QString &path, const Frame &frame, Keep keep)
{
    const QTemporaryDir home;
    settleEnvironment(home);
    chooseScreen(home, frame);
    qputenv("LANGUAGE", frame.language.toUtf8());
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"itsms-gallery"_s);
    QCoreApplication::setApplicationName(u"itsms-gallery"_s);
    QApplication::setCursorFlashTime(0);
    Preferences().setPerson(u"Mary Byrne"_s);
    QLocale::setDefault(localeOf(frame.language));
    installLanguage(application, frame.language);
    applyLook(application, frame.theme == u"dark" ? Theme::Dark : Theme::Light);
    const QDir folder(QDir(path).filePath(frame.name()));
    if (keep == Keep::Pictures && !folder.mkpath(u"."_s))
        qFatal("The folder %s could not be made.", qPrintable(folder.path()));
    Camera camera(folder, frame, keep);
    Tour(camera).run();

    QStringList lines = camera.flaws();
    lines.sort();
    if (keep == Keep::Pictures)
        write(folder.filePath(u"flaws.txt"_s), lines.join(u'\n') + u'\n');
    else
        printf("%s\n", qPrintable(lines.join(u'\n')));
    int grave = 0;
    for (const FlawKind kind : graveKinds)
        grave += camera.count(kind);
    printf("%s: %d pictures, %lld flaws, %d of them grave\n", qPrintable(frame.name()), camera.pictures(), static_cast<long long>(lines.size()), grave);
    return keep == Keep::FlawsAlone && grave > 0 ? 1 : 0;
}

} // namespace

int main(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    const bool check = words.removeAll(u"--check"_s) > 0;
    // A word with a dash is no folder, but a question.
    if (words.size() == 1 && !check && !words.first().startsWith(u'-'))
        return renderAll(argc, argv, words.first());
    const auto frame = words.size() == 3 && !words.first().startsWith(u'-') && words[1] == u"--frame"_s ? Frame::fromArgument(words[2]) : std::nullopt;
    if (!frame) {
        std::fputs("Usage: gallery FOLDER [--frame 1280x720,1,light|dark,en|de [--check]]\n", stderr);
        return 2;
    }
    // Qt sees the program's name alone.
    int qtArguments = 1;
    return renderOne(qtArguments, argv, words.first(), *frame, check ? Keep::FlawsAlone : Keep::Pictures);
}
