// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the catalogue of pictures: firebreak_shots --out DIR [--only NAME]... [--scale 2] [--language de|ar|pseudo]
// [--size 2560x1440] [--part 1/3] [--check]. --check draws each scene twice, once from the light to the dark scheme and once back, and
// fails when the two differ or a picture is blank.

#include "tests/shots/PseudoTranslator.h"
#include "tests/shots/Scenes.h"
#include "ui/common/Language.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTextStream>

#include <cstdio>

using namespace firebreak;
using namespace firebreak::test;

namespace {

bool isBlank(const QImage& image)
{
    const QRgb first = image.pixel(0, 0);
    int others = 0;
    for (int y = 0; y < image.height(); y += 4) {
        for (int x = 0; x < image.width(); x += 4)
            others += image.pixel(x, y) != first;
    }
    return others < 500;
}

struct Pictures
{
    QImage light;
    QImage dark;
};

/// Plays the scene once, in one scheme, and changes to the other while the window is open.
Pictures draw(const Scene& scene, bool darkFirst, const QSize& size)
{
    Stage stage(darkFirst, size);
    scene.play(stage);
    const QImage first = stage.picture();
    stage.setDark(!darkFirst);
    const QImage second = stage.picture();
    return darkFirst ? Pictures{second, first} : Pictures{first, second};
}

/// 1 when the picture is blank or the two differ; writes them when there is a folder for them.
int keep(const QString& name, const QImage& image, const QImage& again, const QString& folder)
{
    const char* fault = isBlank(image) ? ": blank" : again != image ? ": differs the second time" : "";
    QTextStream(stdout) << name << fault << Qt::endl;
    if (!folder.isEmpty() && QDir().mkpath(folder)) {
        image.save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
        if (again != image)
            again.save(folder + QLatin1Char('/') + name + QStringLiteral("-again.png"));
    }
    return *fault != 0;
}

void setLanguage(QApplication& application, const QString& language)
{
    const bool isPseudo = language == QLatin1String("pseudo");
    QLocale::setDefault(QLocale(language.isEmpty() || isPseudo ? QStringLiteral("en_GB") : language));
    ui::speak(application, QLocale());
    if (isPseudo)
        application.installTranslator(new PseudoTranslator(&application));
}

} // namespace

int main(int argc, char** argv)
{
    for (int i = 1; i + 1 < argc; ++i) {
        if (qstrcmp(argv[i], "--scale") == 0)
            qputenv("QT_SCALE_FACTOR", argv[i + 1]);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "UTC");
    QApplication application(argc, argv);
    QApplication::setCursorFlashTime(0); // a cursor that blinks would make every second picture differ
    QCommandLineParser parser;
    const QCommandLineOption out(QStringLiteral("out"), QStringLiteral("Folder for the pictures."), QStringLiteral("dir"));
    const QCommandLineOption only(QStringLiteral("only"), QStringLiteral("Only this scene."), QStringLiteral("name"));
    const QCommandLineOption scale(QStringLiteral("scale"), QStringLiteral("Device pixels a pixel."), QStringLiteral("factor"));
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("de, ar or pseudo; main scenes only."), QStringLiteral("code"));
    const QCommandLineOption extent(QStringLiteral("size"), QStringLiteral("Of the window; main scenes only."), QStringLiteral("WxH"));
    const QCommandLineOption part(QStringLiteral("part"), QStringLiteral("Every M-th scene from the N-th."), QStringLiteral("N/M"));
    const QCommandLineOption check(QStringLiteral("check"), QStringLiteral("Draw twice and compare."));
    parser.addOptions({out, only, scale, language, extent, part, check});
    parser.addHelpOption();
    parser.process(application);
    setLanguage(application, parser.value(language));

    const QStringList sides = parser.value(extent).split(QLatin1Char('x'));
    const QSize size = sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize(1280, 800);
    const bool mainOnly = parser.isSet(extent) || parser.isSet(language) || parser.isSet(scale);
    int failures = 0;
    const QStringList share = parser.value(part).split(QLatin1Char('/'));
    const int parts = share.size() == 2 ? share[1].toInt() : 1;
    const int first = share.size() == 2 ? share[0].toInt() - 1 : 0;
    const QList<Scene> scenes = allScenes();
    for (qsizetype i = first; i < scenes.size(); i += parts) {
        const Scene& scene = scenes[i];
        if ((mainOnly && !scene.isMain && !parser.isSet(only)) || (parser.isSet(only) && !parser.values(only).contains(scene.name)))
            continue;
        const Pictures pictures = draw(scene, false, size);
        const Pictures others = parser.isSet(check) ? draw(scene, true, size) : pictures;
        failures += keep(scene.name + QStringLiteral("-light"), pictures.light, others.light, parser.value(out));
        failures += keep(scene.name + QStringLiteral("-dark"), pictures.dark, others.dark, parser.value(out));
    }
    return failures == 0 ? 0 : 1;
}
