// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Language.h"

#include <QApplication>

namespace firebreak::ui {

class LanguageTest : public QObject
{
    Q_OBJECT

    static QString queue() { return QCoreApplication::translate("firebreak::ui::MainWindow", "Queue"); }
    static QString reports(int count) { return QCoreApplication::translate("firebreak::ui::QueueBar", "%Ln reports", nullptr, count); }

private Q_SLOTS:
    // In this order: what is installed later is asked first.
    void aLanguageNobodyTranslatedIsEnglishFromTheLeft()
    {
        for (const char* name : {"fr_FR", "he_IL"}) {
            const QLocale spoken = speak(*qApp, QLocale(QLatin1String(name)));
            QCOMPARE(spoken.language(), QLocale::English);
            QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
            QCOMPARE(queue(), QStringLiteral("Queue"));
            QCOMPARE(reports(1), QStringLiteral("1 report"));
        }
    }

    void germanIsSpokenInAustriaToo()
    {
        QCOMPARE(speak(*qApp, QLocale(QStringLiteral("de_AT"))).language(), QLocale::German);
        QCOMPARE(queue(), QStringLiteral("Eingang"));
        QCOMPARE(reports(2), QStringLiteral("2 Meldungen"));
        // Qt's own dialogs, as for choosing files; packaging/deps names the package that has its texts.
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Abbrechen"));
    }

    void arabicIsReadFromTheRight()
    {
        QCOMPARE(speak(*qApp, QLocale(QStringLiteral("ar_EG"))).language(), QLocale::Arabic);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        QVERIFY(queue().isRightToLeft());
    }
};

} // namespace firebreak::ui

QTEST_MAIN(firebreak::ui::LanguageTest)
#include "tst_Language.moc"
