// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/CommandBatch.h"

#include "core/server/api/StoreView.h"
#include "core/server/store/SqliteStore.h"
#include "tests/core/server/ApiClient.h"
#include "tests/core/server/StoreFixtures.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace firebreak;
using namespace firebreak::server;
using namespace firebreak::test;

class tst_CommandBatch : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    std::unique_ptr<Store> m_store;
    int m_stores = 0;

    [[nodiscard]] static Caller caller(Role role, int person = 1)
    {
        return {recordNumber(person), DeviceId(recordNumber(person).uuid()), {role}, {}};
    }

    [[nodiscard]] QJsonArray apply(const Caller& by, const QJsonArray& commands, QSet<QString>* changed = nullptr)
    {
        QJsonArray verdicts;
        const auto done = m_store->transact(Store::Access::Write, [&]() -> Result<void> {
            CommandBatch batch(*m_store, by, instantFromMs(1'700'000'000'000));
            if (const auto applied = batch.apply(commands); !applied)
                return applied;
            for (const QByteArray& verdict : batch.verdicts())
                verdicts.append(QJsonDocument::fromJson(verdict).object());
            if (changed)
                *changed = batch.changedCompartments();
            return {};
        });
        return done ? verdicts : QJsonArray{QString(done.error().code.word())};
    }

    [[nodiscard]] static QJsonObject labelled(const QJsonObject& report, const QString& label)
    {
        QJsonObject command = ApiClient::newReport({});
        command[QLatin1String("command")] = QStringLiteral("label.add");
        command[QLatin1String("target")] = report[QLatin1String("target")];
        command[QLatin1String("label")] = label;
        return command;
    }

private Q_SLOTS:
    void init()
    {
        m_store = std::move(*SqliteStore::open(m_directory.filePath(QString::number(m_stores++)),
                                               SecretBytes::copyOf(QByteArray(32, 'k'))));
    }

    void laterCommandsSeeEarlierOnes()
    {
        const QJsonObject report = ApiClient::newReport(QStringLiteral("Overflow"));
        QSet<QString> changed;
        const QJsonArray verdicts =
            apply(caller(Role::Analyst), {report, labelled(report, QStringLiteral("urgent"))}, &changed);
        QCOMPARE(verdicts.size(), 2);
        for (const QJsonValue& verdict : verdicts)
            QCOMPARE(verdict[QLatin1String("verdict")].toString(), QStringLiteral("accepted"));
        QCOMPARE(verdicts[0][QLatin1String("id")], report[QLatin1String("id")]);
        QCOMPARE(verdicts[0][QLatin1String("records")][0][QLatin1String("revision")].toInt(), 1);
        QCOMPARE(verdicts[1][QLatin1String("records")][0][QLatin1String("revision")].toInt(), 2);
        QCOMPARE(verdicts[1][QLatin1String("records")][0][QLatin1String("body")][QLatin1String("labels")][0].toString(),
                 QStringLiteral("urgent"));
        QCOMPARE(changed, QSet<QString>{QStringLiteral("prodsec")});
    }

    void sentAgainIsAnsweredAgain()
    {
        const QJsonObject report = ApiClient::newReport(QStringLiteral("Overflow"));
        const QJsonArray first = apply(caller(Role::Analyst), {report});
        QVERIFY(!apply(caller(Role::Analyst), {labelled(report, QStringLiteral("urgent"))}).isEmpty());
        QSet<QString> changed{QStringLiteral("something")};
        const QJsonArray again = apply(caller(Role::Analyst), {report, report}, &changed);
        QCOMPARE(again, (QJsonArray{first[0], first[0]})); // as it was then
        QVERIFY(changed.isEmpty());
        QCOMPARE(m_store->head({QStringLiteral("prodsec")}).value().positions.value(QStringLiteral("prodsec")), qint64(2));
        // Who has lost the role meanwhile is told the verdict, not the record.
        const QJsonArray later = apply(caller(Role::Engineer), {report});
        QCOMPARE(later[0][QLatin1String("verdict")].toString(), QStringLiteral("accepted"));
        QVERIFY(later[0][QLatin1String("records")].toArray().isEmpty());
    }

    void foreignIdIsTaken()
    {
        const QJsonObject report = ApiClient::newReport(QStringLiteral("Overflow"));
        QVERIFY(!apply(caller(Role::Analyst, 1), {report}).isEmpty());
        const QJsonArray verdicts = apply(caller(Role::Analyst, 2), {report});
        QCOMPARE(verdicts[0][QLatin1String("code")].toString(), QStringLiteral("command.id-taken"));
        QVERIFY(!verdicts[0].toObject().contains(QLatin1String("records")));
    }

    void refusalsLeaveNothingButTheirVerdict()
    {
        const QJsonObject report = ApiClient::newReport(QStringLiteral("Overflow"));
        QVERIFY(!apply(caller(Role::Analyst), {report}).isEmpty());
        const QJsonObject refused = labelled(report, QStringLiteral("urgent"));
        QJsonObject unknown = ApiClient::newReport(QStringLiteral("Overflow"));
        unknown[QLatin1String("command")] = QStringLiteral("report.teleport");
        const QJsonObject accepted = ApiClient::newReport(QStringLiteral("Overflow"));
        const QJsonArray first = apply(caller(Role::Engineer), {refused, unknown, QStringLiteral("no object"), 7});
        QCOMPARE(first.size(), 4);
        for (const QJsonValue& verdict : first) {
            QCOMPARE(verdict[QLatin1String("verdict")].toString(), QStringLiteral("refused"));
            QVERIFY(!verdict[QLatin1String("code")].toString().isEmpty());
        }
        QCOMPARE(first[1][QLatin1String("code")].toString(), QStringLiteral("wire.command-unknown"));
        QCOMPARE(first[2][QLatin1String("code")].toString(), QStringLiteral("command.id-missing"));
        QCOMPARE(m_store->head({QStringLiteral("company"), QStringLiteral("prodsec")}).value().positions,
                 (QMap<QString, qint64>{{QStringLiteral("prodsec"), 1}}));
        // The same verdict again, though by now the rules would allow it.
        QCOMPARE(apply(caller(Role::Analyst), {refused})[0], first[0]);
        QCOMPARE(apply(caller(Role::Analyst), {accepted})[0][QLatin1String("verdict")].toString(),
                 QStringLiteral("accepted"));
    }

    void whoReportsIsNotToldMore() // R25 R13
    {
        const QJsonObject report = ApiClient::newReport(QStringLiteral("Overflow"));
        const QJsonArray verdicts = apply(caller(Role::Engineer), {report});
        QCOMPARE(verdicts[0][QLatin1String("verdict")].toString(), QStringLiteral("accepted"));
        QVERIFY(verdicts[0][QLatin1String("records")].toArray().isEmpty());
        QVERIFY(m_store->record(*RecordId::fromText(report[QLatin1String("target")].toString())).value());
    }

    void theServersOwnCommandsAreRefused()
    {
        QJsonObject command = ApiClient::newReport({});
        command[QLatin1String("command")] = QStringLiteral("person.set");
        command[QLatin1String("name")] = QStringLiteral("Mallory");
        command[QLatin1String("roles")] = QJsonArray{QStringLiteral("admin")};
        const QJsonArray verdicts = apply(caller(Role::Admin), {command});
        QCOMPARE(verdicts[0][QLatin1String("code")].toString(), QStringLiteral("command.not-permitted"));
    }
};

QTEST_GUILESS_MAIN(tst_CommandBatch)
#include "tst_CommandBatch.moc"
