// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the catalogue of pictures: firebreak_shots --out DIR [--only NAME]... [--scale 2] [--language de|ar|pseudo]
// [--large] [--check]. --check draws each scene twice and fails when the two differ or a picture is blank.

#include "tests/shots/PseudoTranslator.h"
#include "tests/shots/Scenes.h"

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

QImage draw(const Scene& scene, bool dark, const QSize& size)
{
    Stage stage(dark, size);
    scene.play(stage);
    return stage.picture();
}

void speak(QApplication& application, const QString& language)
{
    QLocale::setDefault(QLocale(language.isEmpty() || language == QLatin1String("pseudo") ? QStringLiteral("en_GB") : language));
    if (language == QLatin1String("pseudo"))
        application.installTranslator(new PseudoTranslator(&application));
    auto* translator = new QTranslator(&application);
    if (!language.isEmpty() && translator->load(QStringLiteral(":/i18n/firebreak_%1.qm").arg(language)))
        application.installTranslator(translator);
    application.setLayoutDirection(QLocale().textDirection());
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
    const QCommandLineOption large(QStringLiteral("large"), QStringLiteral("2560×1440; main scenes only."));
    const QCommandLineOption check(QStringLiteral("check"), QStringLiteral("Draw twice and compare."));
    parser.addOptions({out, only, scale, language, large, check});
    parser.addHelpOption();
    parser.process(application);
    speak(application, parser.value(language));

    const QSize size = parser.isSet(large) ? QSize(2560, 1440) : QSize(1280, 800);
    const bool mainOnly = parser.isSet(large) || parser.isSet(language) || parser.isSet(scale);
    int failures = 0;
    QTextStream report(stdout);
    for (const Scene& scene : allScenes()) {
        if ((mainOnly && !scene.isMain) || (parser.isSet(only) && !parser.values(only).contains(scene.name)))
            continue;
        for (const bool dark : {false, true}) {
            const QImage image = draw(scene, dark, size);
            const QString name = scene.name + (dark ? QStringLiteral("-dark") : QStringLiteral("-light"));
            const QImage again = parser.isSet(check) ? draw(scene, dark, size) : image;
            const char* fault = isBlank(image) ? ": blank" : again != image ? ": differs the second time" : "";
            failures += *fault != 0;
            report << name << fault << Qt::endl;
            if (!parser.isSet(out) || !QDir().mkpath(parser.value(out)))
                continue;
            const QString path = parser.value(out) + QLatin1Char('/') + name;
            image.save(path + QStringLiteral(".png"));
            if (again != image)
                again.save(path + QStringLiteral("-again.png"));
        }
    }
    return failures == 0 ? 0 : 1;
}
