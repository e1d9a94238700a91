// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/DirectPort.h"
#include "core/sync/SyncEngine.h"
#include "core/sync/SyncError.h"
#include "core/sync/SyncPort.h"
#include "core/sync/SyncStatus.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace firebreak;
using namespace firebreak::test;
using namespace std::chrono_literals;

/// The engine without a server that answers; tests/sync has it with one.
class tst_SyncEngine : public QObject
{
    Q_OBJECT

    using Phase = SyncStatus::Phase;

    static Enrolment enrolment(quint16 port)
    {
        return {QUrl(QStringLiteral("https://127.0.0.1:%1").arg(port)),
                QByteArray(32, 'c'),
                QStringLiteral("organisation"),
                QByteArray(32, 'o'),
                RecordId(Uuid::fromName("person", "a")),
                QStringLiteral("Ada"),
                {Role::Analyst},
                DeviceId(Uuid::fromName("device", "a")),
                std::make_shared<const SigningKey>(SigningKey::generate())};
    }
    /// A port where nobody listens.
    static quint16 deadPort()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        return server.serverPort();
    }

private Q_SLOTS:
    void givesUpWhenItMay()
    {
        TemporaryWorkspace workspace;
        DirectPort port(workspace.store());
        SyncEngine engine(enrolment(deadPort()), port, workspace.clock(),
                          {.policy = {.firstPause = 1ms, .longestPause = 2ms, .maxAttempts = 3}, .isWatching = false});
        QSignalSpy failed(&engine, &SyncEngine::failed);
        engine.start();
        QCOMPARE(engine.status().phase, Phase::Connecting);
        QVERIFY(failed.wait(30'000));
        QCOMPARE(engine.status().error->code, error::SyncUnreachable);
        QCOMPARE(engine.status().phase, Phase::Offline);
    }

    void staysQuietlyOfflineAndStops()
    {
        TemporaryWorkspace workspace;
        DirectPort port(workspace.store());
        SyncEngine engine(enrolment(deadPort()), port, workspace.clock(),
                          {.policy = {.firstPause = 1ms, .longestPause = 2ms}});
        QSignalSpy failed(&engine, &SyncEngine::failed);
        int attempts = 0;
        connect(&engine, &SyncEngine::statusChanged, this, [&attempts](const SyncStatus& status) {
            attempts += status.phase == Phase::Offline ? 1 : 0;
        });
        engine.start();
        QTRY_VERIFY_WITH_TIMEOUT(attempts > 5, 30'000);
        QVERIFY(engine.status().error && isTransient(*engine.status().error));
        engine.commandSubmitted();
        QCOMPARE(engine.status().unsent, 1);
        engine.retryNow();
        engine.stop();
        QCOMPARE(engine.status().phase, Phase::Stopped);
        QVERIFY(failed.isEmpty());
        engine.start();
        QTRY_COMPARE_WITH_TIMEOUT(engine.status().phase, Phase::Offline, 30'000);
    }

    void aServerThatIsSilentTimesOut()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        TemporaryWorkspace workspace;
        DirectPort port(workspace.store());
        SyncEngine engine(enrolment(silent.serverPort()), port, workspace.clock(),
                          {.policy = {.firstPause = 1ms, .longestPause = 2ms, .maxAttempts = 1, .silence = 50ms},
                           .isWatching = false});
        QSignalSpy failed(&engine, &SyncEngine::failed);
        engine.start();
        QVERIFY(failed.wait(30'000));
        QCOMPARE(engine.status().error->code, error::SyncTimeOut);
    }

    void endsWhileItAsksForAToken()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        QSignalSpy asked(&silent, &QTcpServer::newConnection);
        TemporaryWorkspace workspace;
        DirectPort port(workspace.store());
        {
            SyncEngine engine(enrolment(silent.serverPort()), port, workspace.clock(), {});
            engine.start();
            QVERIFY(asked.wait(30'000));
            QCOMPARE(engine.status().phase, Phase::Connecting);
        }
    }

    void phasesHaveWords()
    {
        QSet<QString> words;
        for (const Phase phase : {Phase::Stopped, Phase::Connecting, Phase::Offline, Phase::Receiving, Phase::Sending,
                                  Phase::UpToDate, Phase::Refused})
            words.insert(toWord(phase));
        QCOMPARE(words.size(), 7);
        QVERIFY(words.contains(QStringLiteral("up-to-date")));
    }
};

QTEST_GUILESS_MAIN(tst_SyncEngine)
#include "tst_SyncEngine.moc"
