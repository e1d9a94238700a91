// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/server/ApiClient.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

/// firebreakd as a process: two laptops join it, it is stopped and started again, a laptop is shut out.
class tst_Firebreakd : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    QProcess m_server;

    [[nodiscard]] QString data() const { return m_directory.filePath(QStringLiteral("data")); }

    struct Run
    {
        int status = -1;
        QString out;
        QString err;
    };

    [[nodiscard]] Run run(const QStringList& arguments) const
    {
        QProcess process;
        process.start(QStringLiteral(FIREBREAKD), arguments);
        if (!process.waitForFinished(30'000))
            return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    [[nodiscard]] QString startServer()
    {
        m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_server.start(QStringLiteral(FIREBREAKD), {QStringLiteral("serve"), QStringLiteral("--data"), data(),
                                                    QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"),
                                                    QStringLiteral("--host"), QStringLiteral("localhost")});
        QByteArray said;
        QElapsedTimer timer;
        timer.start();
        while (said.count('\n') < 2 && timer.elapsed() < 30'000 && m_server.waitForReadyRead(30'000))
            said += m_server.readAllStandardOutput();
        return QString::fromUtf8(said);
    }

    [[nodiscard]] bool stopServer()
    {
        m_server.terminate();
        return m_server.waitForFinished(30'000) && m_server.exitStatus() == QProcess::NormalExit
            && m_server.exitCode() == 0;
    }

    [[nodiscard]] QString invitation(const QString& name, const QString& role) const
    {
        const Run made = run({QStringLiteral("invite"), QStringLiteral("--data"), data(), QStringLiteral("--name"), name,
                              QStringLiteral("--role"), role});
        return made.status == 0 ? made.out.trimmed() : QString();
    }

private Q_SLOTS:
    void cleanup()
    {
        if (m_server.state() != QProcess::NotRunning)
            QVERIFY(stopServer());
    }

    void explainsItself()
    {
        const Run help = run({QStringLiteral("--help")});
        QCOMPARE(help.status, 0);
        QVERIFY(help.out.contains(QStringLiteral("Example: firebreakd serve")));
        for (const QStringList& wrong : {QStringList{}, {QStringLiteral("dance")}, {QStringLiteral("serve"), QStringLiteral("--x")},
                                         {QStringLiteral("serve"), QStringLiteral("--listen"), QStringLiteral("here")}}) {
            const Run refused = run(wrong);
            QCOMPARE(refused.status, 2);
            QVERIFY(!refused.err.isEmpty());
            QVERIFY(refused.out.isEmpty());
        }
        const Run nowhere = run({QStringLiteral("invite"), QStringLiteral("--data"), data(), QStringLiteral("--name"),
                                 QStringLiteral("Ada"), QStringLiteral("--role"), QStringLiteral("writer")});
        QCOMPARE(nowhere.status, 2);
        QVERIFY(nowhere.err.contains(QStringLiteral("server.directory")));
    }

    void servesTwoLaptopsThroughARestart()
    {
        const QString said = startServer();
        static const QRegularExpression form(
            QStringLiteral("^listening at https://localhost:\\d+\ncertificate sha256 [0-9a-f]{64}\n$"));
        QVERIFY2(form.match(said).hasMatch(), qPrintable(said));

        // Invitations are made beside the running server.
        ApiClient a(invitation(QStringLiteral("Ada"), QStringLiteral("analyst")));
        ApiClient b(invitation(QStringLiteral("Grace"), QStringLiteral("commander")));
        QVERIFY(said.contains(QString::fromLatin1(a.certificate.toHex())));
        QVERIFY(a.signIn());
        QVERIFY(b.signIn());
        const auto events = b.openEvents();
        QVERIFY(events);
        const QJsonObject report = ApiClient::newReport(QStringLiteral("Overflow"));
        QCOMPARE(a.command(report)[QLatin1String("verdict")].toString(), QStringLiteral("accepted"));
        QVERIFY(events->readUntil("event: more\n"));

        QVERIFY(stopServer());
        QVERIFY(events->isClosedWithin());
        QCOMPARE(startServer(), said); // the same address, the same certificate

        const auto verdict = a.command(report); // sent again after the break
        QCOMPARE(verdict[QLatin1String("records")][0][QLatin1String("revision")].toInt(), 1);
        const auto lines = b.get("/v1/changes").lines();
        QCOMPARE(lines.size(), 2 + 1 + 2); // two people, the report, checkpoint and end
        QCOMPARE(lines[2][QLatin1String("change")][QLatin1String("record")], verdict[QLatin1String("records")][0]);
    }

    void shutsALaptopOut()
    {
        QVERIFY(!startServer().isEmpty());
        ApiClient client(invitation(QStringLiteral("Ada"), QStringLiteral("analyst")));
        QVERIFY(client.signIn());
        const auto events = client.openEvents();
        const QStringList at{QStringLiteral("--data"), data()};
        const Run listed = run(QStringList{QStringLiteral("devices")} + at);
        QVERIFY(listed.out.contains(client.device + QStringLiteral("\tAda\tlaptop\t")));
        QCOMPARE(run(QStringList{QStringLiteral("revoke"), client.device} + at).status, 0);
        QCOMPARE(client.get("/v1/changes").status, 401);
        QVERIFY(events->readUntil("\r\n0\r\n\r\n")); // the last chunk
        QCOMPARE(run(QStringList{QStringLiteral("revoke"), QStringLiteral("nonsense")} + at).status, 1);
        QCOMPARE(run(QStringList{QStringLiteral("revoke"), client.person} + at).status, 1);
        QCOMPARE(run(QStringList{QStringLiteral("invite"), QStringLiteral("--name"), QStringLiteral("X"),
                                 QStringLiteral("--role"), QStringLiteral("king")} + at).status, 1);
    }

    void changesAPersonBesideTheRunningServer()
    {
        QVERIFY(!startServer().isEmpty());
        ApiClient client(invitation(QStringLiteral("Cleo Example"), QStringLiteral("analyst")));
        QVERIFY(client.signIn());
        const QStringList at{QStringLiteral("--data"), data()};
        const auto person = [&](const QStringList& options) {
            return run(QStringList{QStringLiteral("person"), QStringLiteral("Cleo Example")} + at + options);
        };
        const auto roles = [&client] {
            const auto lines = client.get("/v1/changes").lines();
            return lines.last()[QLatin1String("end")][QLatin1String("compartments")].toArray().size();
        };
        QCOMPARE(roles(), 2);
        const Run shown = person({});
        QCOMPARE(shown.status, 0);
        QVERIFY2(shown.out.startsWith(client.person + QStringLiteral("\tCleo Example\tanalyst\t")), qPrintable(shown.out));
        QVERIFY(run(QStringList{QStringLiteral("people")} + at).out.contains(shown.out));
        const Run changed = person({QStringLiteral("--role"), QStringLiteral("writer"), QStringLiteral("--role"),
                                    QStringLiteral("engineer")});
        QVERIFY2(changed.out.contains(QStringLiteral("\twriter engineer\t")), qPrintable(changed.out));
        QCOMPARE(roles(), 1); // with the same token
        QCOMPARE(person({QStringLiteral("--close")}).status, 0);
        QCOMPARE(client.get("/v1/changes").status, 401);
        QVERIFY(!client.signIn());
        QCOMPARE(person({QStringLiteral("--reopen"), QStringLiteral("--name"), QStringLiteral("Cleo E.")}).status, 0);
        QVERIFY(client.signIn());
        QCOMPARE(person({}).status, 1); // of the old name
        QCOMPARE(run(QStringList{QStringLiteral("person"), client.person, QStringLiteral("--role"), QStringLiteral("king")} + at).status, 1);
        QCOMPARE(run(QStringList{QStringLiteral("person"), client.person, QStringLiteral("--close"), QStringLiteral("--reopen")} + at).status, 2);
        QCOMPARE(run(QStringList{QStringLiteral("person")} + at).status, 2);
    }

    void refusesToServeWithAnExposedKey()
    {
        const QString key = data() + QStringLiteral("/store.key");
        QVERIFY(QFile::exists(key));
        QVERIFY(QFile::setPermissions(key, QFileDevice::ReadOwner | QFileDevice::ReadOther));
        const Run refused = run({QStringLiteral("serve"), QStringLiteral("--data"), data(), QStringLiteral("--listen"),
                                 QStringLiteral("127.0.0.1:0")});
        QCOMPARE(refused.status, 2);
        QVERIFY(refused.err.contains(QStringLiteral("server.key-file-exposed")));
        QVERIFY(QFile::setPermissions(key, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    }
};

QTEST_GUILESS_MAIN(tst_Firebreakd)
#include "tst_Firebreakd.moc"
