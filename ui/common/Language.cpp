// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Language.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace firebreak::ui {
namespace {

const QString& folder()
{
    static const QString folder = QStringLiteral(":/i18n");
    return folder;
}

QTranslator* translatorFor(const QLocale& locale, QObject* owner)
{
    auto* translator = new QTranslator(owner);
    if (!translator->load(locale, QStringLiteral("firebreak"), QStringLiteral("_"), folder())
        // The source is English, but only its translation knows that one report is no "1 reports".
        && !translator->load(QStringLiteral("firebreak_en"), folder()))
        qFatal("the translations are not part of this program");
    return translator;
}

} // namespace

QLocale speak(QGuiApplication& application, const QLocale& locale)
{
    QTranslator* own = translatorFor(locale, &application);
    const QLocale spoken(own->language());
    auto* toolkit = new QTranslator(&application);
    if (toolkit->load(spoken, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(toolkit);
    QCoreApplication::installTranslator(own);
    QGuiApplication::setLayoutDirection(spoken.textDirection());
    return spoken;
}

} // namespace firebreak::ui
