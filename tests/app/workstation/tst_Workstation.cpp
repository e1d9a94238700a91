// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/Workstation.h"

#include "core/server/host/EmbeddedServer.h"
#include "tests/app/workstation/NoKeychain.h"
#include "tests/app/workstation/OpenedWorkspace.h"
#include "tests/support/FeedDocuments.h"
#include "ui/shell/ImportBar.h"
#include "ui/shell/WindowSettings.h"
#include "ui/sync/SyncIndicator.h"
#include "ui/triage/QueuePage.h"
#include "ui/triage/QueueView.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>

using namespace firebreak;
using namespace firebreak::test;

/// The whole program in process: alone with its demo, and two of them on one server.
class tst_Workstation : public QObject
{
    Q_OBJECT

    const SystemClock m_clock;
    QTemporaryDir m_folder;

    [[nodiscard]] WorkstationOptions in(const char* name) const
    {
        WorkstationOptions options;
        options.directory = m_folder.filePath(QString::fromLatin1(name));
        return options;
    }

    /// Starts it and answers the question for the passphrase.
    static bool open(Workstation& workstation)
    {
        workstation.start();
        const auto field = [&workstation](const char* name) {
            return workstation.startWindow().findChild<QLineEdit*>(QLatin1String(name));
        };
        if (!QTest::qWaitFor([&] { return field("passphrase")->isVisible(); }, 30'000))
            return false;
        QTest::keyClicks(field("passphrase"), goodPassphrase());
        if (field("passphraseAgain")->isVisible())
            QTest::keyClicks(field("passphraseAgain"), goodPassphrase());
        QTest::keyClick(field("passphrase"), Qt::Key_Return);
        return QTest::qWaitFor([&] { return workstation.window() && workstation.window()->isVisible(); }, 60'000);
    }

    static ui::QueueModel& modelOf(Workstation& workstation) { return workstation.window()->queuePage().model(); }

    static bool isShown(Workstation& workstation, const QString& title, const std::function<bool(const ui::QueueRow&)>& asWanted)
    {
        ui::QueueModel& model = modelOf(workstation);
        for (int line = 0; line < model.rowCount(); ++line) {
            if (model.row(line).title == title)
                return asWanted(model.row(line));
        }
        return false;
    }

private Q_SLOTS:
    void initTestCase() { removeKeychain(); }

    void standsAloneWithItsDemoOnce()
    {
        WorkstationOptions options = in("demo");
        options.isStandalone = true;
        int open24 = 0;
        {
            Workstation workstation(options);
            QVERIFY(open(workstation));
            QTRY_VERIFY_WITH_TIMEOUT(modelOf(workstation).rowCount() > 15, 30'000);
            open24 = modelOf(workstation).rowCount();
            modelOf(workstation).setRequest({QString(), QueueSort::Received, Qt::DescendingOrder});
            QTRY_VERIFY_WITH_TIMEOUT(modelOf(workstation).rowCount() >= 50, 30'000);
            QTRY_COMPARE_WITH_TIMEOUT(workstation.workspace().unsentCount(), 0, 30'000);
        }
        Workstation again(options);
        QVERIFY(open(again));
        QTRY_COMPARE_WITH_TIMEOUT(modelOf(again).rowCount(), open24, 30'000);
    }

    void theFirstWindowsHaveTheChosenThemeToo()
    {
        const WorkstationOptions options = in("dark");
        QVERIFY(QDir().mkpath(options.directory));
        ui::WindowSettings settings(QDir(options.directory).filePath(QStringLiteral("window.ini")));
        for (const bool isDark : {true, false}) {
            settings.theme = isDark ? ui::Theme::Preference::Dark : ui::Theme::Preference::Light;
            settings.save();
            const Workstation workstation(options);
            QCOMPARE(QApplication::palette().color(QPalette::Base).lightness() < 128, isDark);
        }
    }

    void importsWhatTheCommandLineNames()
    {
        QFile feed(m_folder.filePath(QStringLiteral("feed.ndjson")));
        QVERIFY(feed.open(QIODevice::WriteOnly));
        feed.write(osv(1) + '\n' + osv(2) + "\nnonsense\n");
        feed.close();
        WorkstationOptions options = in("import");
        options.isStandalone = true;
        options.hasDemo = false;
        options.imports = {feed.fileName()};
        Workstation workstation(options);
        QVERIFY(open(workstation));
        QTRY_COMPARE_WITH_TIMEOUT(modelOf(workstation).rowCount(), 2, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(workstation.workspace().unsentCount(), 0, 30'000);
    }

    void aChangeOnOneIsPaintedOnTheOther()
    {
        server::EmbeddedServer::Options serverOptions;
        serverOptions.directory = m_folder.filePath(QStringLiteral("team"));
        const auto server = server::EmbeddedServer::start(std::move(serverOptions), m_clock);
        QVERIFY(server);
        WorkstationOptions left = in("left");
        WorkstationOptions right = in("right");
        left.invitation = *(*server)->invite({QStringLiteral("Ada"), {Role::Analyst}});
        right.invitation = *(*server)->invite({QStringLiteral("Ben"), {Role::Analyst}});
        Workstation ada(left);
        Workstation ben(right);
        QVERIFY(open(ada));
        QVERIFY(open(ben));
        const QString title = QStringLiteral("Session survives a change of password");
        const RecordId report(Uuid::fromName("report", "one"));
        QVERIFY(await(ada.workspace().submit(report, CreateReport{title, {}})));
        QTRY_VERIFY_WITH_TIMEOUT(isShown(ben, title, [](const ui::QueueRow&) { return true; }), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(isShown(ada, title, [](const ui::QueueRow& row) { return !row.isUnsent; }), 30'000);
        QVERIFY(await(ben.workspace().submit(report, SetField{QStringLiteral("severity"), {}, QStringLiteral("critical"), {}})));
        QTRY_VERIFY_WITH_TIMEOUT(isShown(ada, title, [](const ui::QueueRow& row) { return row.severity == Severity::Critical; }), 30'000);
        QCOMPARE(ada.window()->syncIndicator().status().unsent, 0);
    }
};

QTEST_MAIN(tst_Workstation)
#include "tst_Workstation.moc"
