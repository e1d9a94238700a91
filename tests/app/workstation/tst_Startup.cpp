// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/Startup.h"

#include "core/server/host/EmbeddedServer.h"
#include "tests/app/workstation/NoKeychain.h"
#include "tests/app/workstation/OpenedWorkspace.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace firebreak;
using namespace firebreak::test;

/// The way to an open workspace as a person goes it, without a keychain.
class tst_Startup : public QObject
{
    Q_OBJECT

    const SystemClock m_clock;
    ui::Theme m_theme;
    QTemporaryDir m_folder;

    struct Start
    {
        Start(const tst_Startup& test, const WorkstationOptions& given)
            : options(given)
            , workspace(test.m_clock)
            , window(test.m_theme)
            , startup(options, test.m_clock, workspace, window)
            , ready(&startup, &Startup::ready)
        {
            startup.start();
        }
        template <class Widget> [[nodiscard]] Widget* find(const char* name)
        {
            auto* widget = window.findChild<Widget*>(QLatin1String(name));
            return widget && widget->isVisible() ? widget : nullptr;
        }
        bool typePassphrase(const QString& passphrase, bool isNew)
        {
            if (!QTest::qWaitFor([&] { return find<QLineEdit>("passphrase") != nullptr; }, 30'000))
                return false;
            QTest::keyClicks(find<QLineEdit>("passphrase"), passphrase);
            if (isNew)
                QTest::keyClicks(find<QLineEdit>("passphraseAgain"), passphrase);
            QTest::keyClick(find<QLineEdit>(isNew ? "passphraseAgain" : "passphrase"), Qt::Key_Return);
            return true;
        }
        [[nodiscard]] bool isReady() { return !ready.isEmpty() || ready.wait(60'000); }

        WorkstationOptions options;
        Workspace workspace;
        ui::StartWindow window;
        Startup startup;
        QSignalSpy ready;
    };

    [[nodiscard]] WorkstationOptions in(const char* name) const
    {
        WorkstationOptions options;
        options.directory = m_folder.filePath(QString::fromLatin1(name));
        options.hasDemo = false;
        return options;
    }
    [[nodiscard]] WorkstationOptions alone(const char* name) const
    {
        WorkstationOptions options = in(name);
        options.isStandalone = true;
        return options;
    }

private Q_SLOTS:
    void initTestCase() { removeKeychain(); }

    void aPassphraseProtectsANewWorkspace()
    {
        {
            Start first(*this, alone("new"));
            QTRY_VERIFY_WITH_TIMEOUT(first.find<QLineEdit>("passphrase"), 30'000);
            // A short one and two that differ are not taken.
            QTest::keyClicks(first.find<QLineEdit>("passphrase"), QStringLiteral("short"));
            QTest::keyClicks(first.find<QLineEdit>("passphraseAgain"), QStringLiteral("short"));
            QVERIFY(!first.find<QPushButton>("passphraseGo")->isEnabled());
            first.find<QLineEdit>("passphrase")->clear();
            QTest::keyClicks(first.find<QLineEdit>("passphrase"), goodPassphrase());
            QVERIFY(!first.find<QPushButton>("passphraseGo")->isEnabled());
            first.find<QLineEdit>("passphrase")->clear();
            first.find<QLineEdit>("passphraseAgain")->clear();
            QVERIFY(first.typePassphrase(goodPassphrase(), true));
            QVERIFY(first.isReady());
            QVERIFY(first.startup.isStandalone() && first.startup.hasPassphrase());
            QVERIFY(first.workspace.enrolment());
            QCOMPARE(first.find<QLineEdit>("passphrase"), nullptr);
        }
        // The second start knows by itself that it stands alone; a wrong passphrase is told, the right one opens.
        Start second(*this, in("new"));
        QVERIFY(second.typePassphrase(QStringLiteral("four words that do not"), false));
        QTRY_VERIFY_WITH_TIMEOUT(second.find<QLineEdit>("passphrase") && second.find<QLineEdit>("passphrase")->text().isEmpty()
                                     && !second.find<QLabel>("passphraseMistake")->text().isEmpty(), 30'000);
        QVERIFY(second.ready.isEmpty());
        QVERIFY(second.typePassphrase(goodPassphrase(), false));
        QVERIFY(second.isReady());
        QVERIFY(second.startup.isStandalone());
    }

    void aPassphraseMayComeFromAFile()
    {
        QFile file(m_folder.filePath(QStringLiteral("passphrase")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(goodPassphrase().toUtf8() + '\n');
        file.close();
        WorkstationOptions options = alone("file");
        options.passphraseFile = file.fileName();
        for (int i = 0; i < 2; ++i) {
            Start start(*this, options);
            QVERIFY(start.isReady());
            QVERIFY(start.startup.hasPassphrase());
        }
        QVERIFY(file.remove());
        Start start(*this, options);
        QTRY_VERIFY_WITH_TIMEOUT(start.find<QPushButton>("emptyAction"), 30'000);
    }

    void aNewWorkspaceAsksHowToWork()
    {
        Start start(*this, in("asks"));
        QVERIFY(start.typePassphrase(goodPassphrase(), true));
        QTRY_VERIFY_WITH_TIMEOUT(start.find<QPlainTextEdit>("invitation"), 30'000);
        QVERIFY(!start.find<QPushButton>("join")->isEnabled());
        start.find<QPlainTextEdit>("invitation")->setPlainText(QStringLiteral("hello"));
        QTest::mouseClick(start.find<QPushButton>("join"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(start.find<QLabel>("invitationMistake"), 30'000);
        QCOMPARE(start.find<QPlainTextEdit>("invitation")->toPlainText(), QStringLiteral("hello"));
        QTest::mouseClick(start.find<QPushButton>("alone"), Qt::LeftButton);
        QVERIFY(start.isReady());
        QVERIFY(start.startup.isStandalone());
    }

    void anInvitationJoinsAndIsNotAskedForAgain()
    {
        server::EmbeddedServer::Options options;
        options.directory = m_folder.filePath(QStringLiteral("team"));
        const auto server = server::EmbeddedServer::start(std::move(options), m_clock);
        QVERIFY(server);
        WorkstationOptions laptop = in("laptop");
        laptop.invitation = *(*server)->invite({QStringLiteral("Ada"), {Role::Analyst}});
        {
            Start first(*this, laptop);
            QVERIFY(first.typePassphrase(goodPassphrase(), true));
            QVERIFY(first.isReady());
            QCOMPARE(first.workspace.enrolment()->name, QStringLiteral("Ada"));
            QVERIFY(!first.startup.isStandalone());
        }
        (*server)->stop();
        laptop.invitation.reset();
        Start second(*this, laptop); // and opens without the server
        QVERIFY(second.typePassphrase(goodPassphrase(), false));
        QVERIFY(second.isReady());
    }

    void whatFailsIsToldAndTriedAgain()
    {
        const WorkstationOptions options = alone("held");
        QVERIFY(QDir().mkpath(options.directory));
        auto holder = std::make_unique<Start>(*this, options);
        QVERIFY(holder->typePassphrase(goodPassphrase(), true));
        QVERIFY(holder->isReady());
        Start second(*this, options);
        QVERIFY(second.typePassphrase(goodPassphrase(), false));
        QTRY_VERIFY_WITH_TIMEOUT(second.find<QPushButton>("emptyAction"), 30'000);
        holder.reset();
        QTest::mouseClick(second.find<QPushButton>("emptyAction"), Qt::LeftButton);
        QVERIFY(second.isReady());
    }

    void closingTheWindowGivesUp()
    {
        Start start(*this, alone("closed"));
        QSignalSpy givenUp(&start.startup, &Startup::givenUp);
        QTRY_VERIFY_WITH_TIMEOUT(start.find<QLineEdit>("passphrase"), 30'000);
        start.window.close();
        QCOMPARE(givenUp.size(), 1);
        QVERIFY(!QFile::exists(start.options.directory + QStringLiteral("/keys.json")));
    }
};

QTEST_MAIN(tst_Startup)
#include "tst_Startup.moc"
