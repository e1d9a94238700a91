// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WindowSettings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace firebreak::ui {

class WindowSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("window.ini"));
        WindowSettings settings(path);
        settings.theme = Theme::Preference::Dark;
        settings.isRailNarrow = true;
        settings.singleKeys = false;
        settings.shortcuts = {{QStringLiteral("queue.assign"), QStringLiteral("Ctrl+J")}};
        settings.queue = {{QStringLiteral("compact"), true}, {QStringLiteral("columns"), QByteArray("\0\1", 2)}};
        settings.save();
        WindowSettings again(path);
        again.load();
        QCOMPARE(again.theme, Theme::Preference::Dark);
        QVERIFY(again.isRailNarrow);
        QVERIFY(!again.singleKeys);
        QCOMPARE(again.shortcuts, settings.shortcuts);
        QCOMPARE(again.queue, settings.queue);
    }

    void defaultsAreNotWrittenAndUnknownKeysStay()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("window.ini"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[window]\nfuture=1\nrailNarrow=true\n");
        file.close();
        WindowSettings settings(path);
        settings.load();
        settings.isRailNarrow = false;
        settings.save();
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("future=1"));
        QVERIFY(!text.contains("railNarrow"));
        QVERIFY(!text.contains("theme"));
    }
};

} // namespace firebreak::ui

QTEST_GUILESS_MAIN(firebreak::ui::WindowSettingsTest)
#include "tst_WindowSettings.moc"
