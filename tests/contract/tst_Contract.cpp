// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/Access.h"
#include "core/sync/CommandRunner.h"
#include "core/sync/link/JoinJob.h"
#include "core/sync/link/PushJob.h"
#include "core/wire/CommandJson.h"
#include "tests/contract/ContractCase.h"
#include "tests/support/Commands.h"
#include "tests/sync/ServerProcess.h"

#include <QSignalSpy>
#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

/// The same commands on the workstation, on the server over HTTPS, and through the command line give the same verdicts:
/// codes, places, details, and every field of every record.
class tst_Contract : public QObject
{
    Q_OBJECT

    static constexpr int PatienceMs = 60'000;

    QList<ContractRound> m_rounds;
    QHash<CommandId, QByteArray> m_atWorkstation;

    /// Each way's verdicts, made comparable, against the workstation's.
    void compare(const ContractStep& step, const QByteArray& verdict)
    {
        QVERIFY2(m_atWorkstation.contains(step.id), qPrintable(step.name));
        if (verdict != m_atWorkstation.value(step.id))
            QFAIL(qPrintable(QStringLiteral("%1:\n  here:        %2\n  workstation: %3")
                                 .arg(step.name, QString::fromUtf8(verdict), QString::fromUtf8(m_atWorkstation.value(step.id)))));
    }

    static Enrolment join(ServerProcess& server, Role role)
    {
        const QString word = toWord(role);
        const Result<Invitation> invitation = Invitation::fromText(server.invite(word, word));
        if (!invitation)
            qFatal("no invitation");
        ServerLink link(invitation->url, invitation->certificate, RetryPolicy::brief());
        JoinJob job(link, *invitation, std::make_shared<const SigningKey>(SigningKey::generate()), word);
        QSignalSpy finished(&job, &NetworkJob::finished);
        job.start();
        if (!finished.wait(PatienceMs) || job.error())
            qFatal("cannot join");
        return *job.enrolment();
    }

    struct Output
    {
        int exitCode = -1;
        QByteArray out;
    };
    static Output ctl(const QStringList& arguments, const QByteArray& in = {})
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(FIREBREAK_CLI_PROGRAM), arguments);
        process.write(in);
        process.closeWriteChannel();
        if (!process.waitForFinished(PatienceMs))
            qFatal("firebreakctl does not end");
        return {process.exitCode(), process.readAllStandardOutput()};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_rounds = contractRounds();
        QVERIFY(m_rounds.size() > 3);
    }

    void onTheWorkstation()
    {
        QTemporaryDir folder;
        const auto files = LocalFiles::open(folder.filePath(QStringLiteral("data")), SecretBytes::random(32), instantFromMs(1));
        QVERIFY(files);
        for (const ContractRound& round : m_rounds) {
            for (const ContractStep& step : round) {
                const Actor who = actor(step.role);
                const QJsonObject json = QJsonDocument::fromJson(step.json).object();
                Verdict verdict{step.id, {}, std::nullopt};
                if (const Result<Command> command = commandFromJson(json)) {
                    auto work = LocalWork::begin(**files);
                    QVERIFY(work);
                    CommandRunner runner(**files, {who, command->at});
                    const auto answer = runner.run(*command);
                    QVERIFY(answer);
                    if (*answer)
                        verdict.records = (*answer)->changed;
                    else
                        verdict.refusal = answer->error();
                    if (runner.lastSeq())
                        work->follow(*runner.lastSeq());
                    QVERIFY(work->commit());
                } else {
                    verdict.refusal = command.error();
                }
                verdict.records.removeIf([&who](const Record& record) { return !mayRead(who, record.compartment); });
                QCOMPARE(verdict.refusal ? QString(verdict.refusal->code.word()) : QString(), step.expected);
                QHash<QString, QString> people;
                for (const Role role : allRoles())
                    people.insert(actor(role).person->toText(), toWord(role));
                m_atWorkstation.insert(step.id, comparable(toJson(verdict), people));
            }
        }
    }

    void onTheServer()
    {
        ServerProcess server;
        QHash<QString, QString> people;
        std::map<Role, std::unique_ptr<ServerLink>> links;
        for (const Role role : allRoles()) {
            const Enrolment enrolment = join(server, role);
            people.insert(enrolment.person.toText(), toWord(role));
            links.emplace(role, std::make_unique<ServerLink>(enrolment, RetryPolicy::brief()));
        }
        for (const ContractRound& round : m_rounds) {
            QList<CommandId> ids;
            QList<QByteArray> commands;
            for (const ContractStep& step : round) {
                ids.append(step.id);
                commands.append(step.json);
            }
            // Twice: a command sent again gets its first verdict.
            for (int time = 0; time < 2; ++time) {
                PushJob job(*links.at(round.first().role), ids, commands);
                QSignalSpy finished(&job, &NetworkJob::finished);
                job.start();
                QVERIFY(finished.wait(PatienceMs));
                QVERIFY2(!job.error(), qPrintable(job.error() ? toLogLine(*job.error()) : QString()));
                for (qsizetype i = 0; i < round.size(); ++i)
                    compare(round.at(i), comparable(toJson(job.verdicts().at(i)), people));
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }

    void onTheCommandLine()
    {
        ServerProcess server;
        QTemporaryDir folder;
        QFile passphrase(folder.filePath(QStringLiteral("passphrase")));
        QVERIFY(passphrase.open(QIODevice::WriteOnly));
        passphrase.write("correct horse battery staple\n");
        passphrase.close();
        const auto options = [&](Role role) {
            return QStringList{QStringLiteral("--data"), folder.filePath(QString(toWord(role))),
                               QStringLiteral("--passphrase-file"), passphrase.fileName()};
        };
        QHash<QString, QString> people;
        QSet<Role> joined;
        for (const ContractRound& round : m_rounds) {
            const Role role = round.first().role;
            if (!joined.contains(role)) {
                joined.insert(role);
                const QString word = toWord(role);
                const Output output = ctl(QStringList{QStringLiteral("join"), server.invite(word, word), QStringLiteral("--json")} + options(role));
                QCOMPARE(output.exitCode, 0);
                people.insert(QJsonDocument::fromJson(output.out).object().value(QLatin1String("person")).toString(), word);
            }
            QCOMPARE(ctl(QStringList{QStringLiteral("sync")} + options(role)).exitCode, 0);
            QByteArray commands;
            bool isAllAccepted = true;
            for (const ContractStep& step : round) {
                commands += step.json + '\n';
                isAllAccepted = isAllAccepted && step.expected.isEmpty();
            }
            const Output output = ctl(QStringList{QStringLiteral("apply")} + options(role), commands);
            QCOMPARE(output.exitCode, isAllAccepted ? 0 : 1);
            const QByteArrayList lines = output.out.trimmed().split('\n');
            QCOMPARE(lines.size(), round.size());
            for (qsizetype i = 0; i < round.size(); ++i)
                compare(round.at(i), comparable(QJsonDocument::fromJson(lines.at(i)).object(), people));
            if (QTest::currentTestFailed())
                return;
            QCOMPARE(ctl(QStringList{QStringLiteral("sync")} + options(role)).exitCode, 0); // the server agrees
        }
        const Output list = ctl(QStringList{QStringLiteral("list"), QStringLiteral("state:flaw"), QStringLiteral("--json")} +
                                options(Role::Analyst));
        QCOMPARE(list.exitCode, 0);
        QVERIFY(list.out.count('\n') >= 2);
        QCOMPARE(QJsonDocument::fromJson(list.out.split('\n').first()).object().value(QLatin1String("state")).toString(),
                 QStringLiteral("flaw"));
    }
};

QTEST_GUILESS_MAIN(tst_Contract)
#include "tst_Contract.moc"
