// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

/// The real program on a real X server with a window manager, driven by real keys, and looked at through the command line
/// beside it.
class tst_RealKeys : public QObject
{
    Q_OBJECT

    static constexpr int PatienceMs = 60'000;

    QTemporaryDir m_folder;
    QProcess m_server;
    QProcess m_manager;
    QProcess m_program;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();

    [[nodiscard]] QStringList workspace() const
    {
        return {QStringLiteral("--data"), m_folder.filePath(QStringLiteral("data")), QStringLiteral("--passphrase-file"),
                m_folder.filePath(QStringLiteral("passphrase"))};
    }

    QByteArray run(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(program, arguments);
        return process.waitForFinished(PatienceMs) && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
    }

    /// The reports a query finds, as the files have them.
    QList<QJsonObject> list(const QString& query)
    {
        QList<QJsonObject> reports;
        const QByteArray lines = run(qEnvironmentVariable("FIREBREAKCTL"),
                                     QStringList{QStringLiteral("list"), QStringLiteral("--json")} + workspace() + QStringList{query});
        for (const QByteArray& line : lines.split('\n')) {
            if (!line.isEmpty())
                reports.append(QJsonDocument::fromJson(line).object());
        }
        return reports;
    }
    qsizetype mine() { return list(QStringLiteral("owner:me state:open")).size(); }

    void key(const char* name)
    {
        run(QStringLiteral("xdotool"), {QStringLiteral("key"), QString::fromLatin1(name)});
    }

    /// Starts it and waits until the window has the keyboard.
    bool startProgram()
    {
        m_program.start(qEnvironmentVariable("FIREBREAK"), QStringList{QStringLiteral("--standalone")} + workspace());
        if (!m_program.waitForStarted())
            return false;
        return QTest::qWaitFor([this] {
            const QByteArray window = run(QStringLiteral("xdotool"), {QStringLiteral("getactivewindow"), QStringLiteral("getwindowgeometry")});
            return window.contains("Geometry: 1280x");
        }, PatienceMs);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile passphrase(m_folder.filePath(QStringLiteral("passphrase")));
        QVERIFY(passphrase.open(QIODevice::WriteOnly));
        passphrase.write("four words that rhyme\n");
        passphrase.close();
        m_server.start(QStringLiteral("Xvfb"), {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                                                QStringLiteral("0"), QStringLiteral("1440x900x24"), QStringLiteral("-nolisten"),
                                                QStringLiteral("tcp")});
        QVERIFY2(m_server.waitForStarted(), "Xvfb is missing: packaging/deps test");
        QTRY_VERIFY_WITH_TIMEOUT(m_server.canReadLine(), PatienceMs);
        m_environment.insert(QStringLiteral("DISPLAY"), u':' + QString::fromLatin1(m_server.readLine().trimmed()));
        m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path());
        m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent/bus"));
        m_manager.setProcessEnvironment(m_environment);
        m_manager.start(QStringLiteral("openbox"), {QStringLiteral("--sm-disable")});
        QVERIFY2(m_manager.waitForStarted(), "openbox is missing: packaging/deps test");
        m_program.setProcessEnvironment(m_environment);
    }

    void cleanupTestCase()
    {
        for (QProcess* process : {&m_program, &m_manager, &m_server}) {
            if (process->state() == QProcess::NotRunning)
                continue;
            process->terminate();
            QVERIFY(process->waitForFinished(PatienceMs));
        }
    }

    void keysDoUndoAndSurviveAKill()
    {
        QVERIFY(startProgram());
        QTRY_VERIFY_WITH_TIMEOUT(mine() > 0, PatienceMs);
        const qsizetype before = mine();
        // The newest report is nobody's; one key makes it mine, another takes that back. The list may still be filling:
        // a key that nobody heard is pressed again, as a person would; heard twice it does nothing more.
        QVERIFY(QTest::qWaitFor([this, before] {
            key("shift+a");
            return QTest::qWaitFor([this, before] { return mine() == before + 1; }, 3000);
        }, PatienceMs));
        key("ctrl+z");
        QTRY_COMPARE_WITH_TIMEOUT(mine(), before, PatienceMs);
        key("ctrl+shift+z");
        QTRY_COMPARE_WITH_TIMEOUT(mine(), before + 1, PatienceMs);

        QCOMPARE(::kill(pid_t(m_program.processId()), SIGKILL), 0);
        QVERIFY(m_program.waitForFinished(PatienceMs));
        QCOMPARE(mine(), before + 1);
        QVERIFY(startProgram());
        QCOMPARE(mine(), before + 1);
        // The key that closes it.
        key("ctrl+q");
        QVERIFY(m_program.waitForFinished(PatienceMs));
        QCOMPARE(m_program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_program.exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_RealKeys)
#include "tst_RealKeys.moc"
