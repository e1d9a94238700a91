// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/RecordEndpoints.h"

#include "core/command/RecordKeys.h"
#include "core/embargo/Embargo.h"
#include "core/server/api/ApiServer.h"
#include "core/server/api/FeedSource.h"
#include "tests/core/server/ServerFixture.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <zstd.h>

using namespace firebreak;
using namespace firebreak::test;

/// Commands, feeds and events, over real TLS.
class tst_RecordEndpoints : public QObject
{
    Q_OBJECT

    std::unique_ptr<ServerFixture> m_fixture;

    [[nodiscard]] static QString cursorOf(const ApiClient::Reply& reply)
    {
        return reply.lines().last()[QLatin1String("end")][QLatin1String("cursor")].toString();
    }

    [[nodiscard]] static QJsonArray readableOf(const ApiClient::Reply& reply)
    {
        return reply.lines().last()[QLatin1String("end")][QLatin1String("compartments")].toArray();
    }

    [[nodiscard]] static QStringList kindsOf(const ApiClient::Reply& reply)
    {
        QStringList kinds;
        for (const QJsonObject& line : reply.lines()) {
            const QJsonValue record =
                line.contains(QLatin1String("change")) ? line[QLatin1String("change")][QLatin1String("record")]
                                                       : line[QLatin1String("record")];
            if (record.isObject())
                kinds.append(record[QLatin1String("kind")].toString());
        }
        return kinds;
    }

    void sendReports(ApiClient& client, int count)
    {
        QJsonArray commands;
        for (int i = 0; i < count; ++i)
            commands.append(ApiClient::newReport(QStringLiteral("Report %1").arg(i)));
        const auto reply = client.post("/v1/commands", {{QStringLiteral("commands"), commands}});
        QCOMPARE(reply.status, 200);
        const QJsonArray verdicts = reply.json()[QLatin1String("verdicts")].toArray();
        QCOMPARE(verdicts.size(), count);
        for (const QJsonValue& verdict : verdicts)
            QCOMPARE(verdict[QLatin1String("verdict")].toString(), QStringLiteral("accepted"));
    }

    /// The body of an incident whose need-to-know list has one entry.
    [[nodiscard]] QByteArray listOf(const RecordId& person, std::optional<Instant> until) const
    {
        Embargo embargo;
        embargo.beganAt = embargo.eligibility.at = m_fixture->clock.now() - std::chrono::hours(1);
        embargo.roster = {{person, RosterGroup::IncidentResponse, {}, QStringLiteral("works on it"), embargo.beganAt, {},
                           until}};
        return QJsonDocument(QJsonObject{{QStringLiteral("embargo"), embargo.toJson()}}).toJson(QJsonDocument::Compact);
    }

    /// As an administrator's command beside the running server.
    void setRoles(const QString& person, const QList<Role>& roles)
    {
        const auto directory =
            server::StoreDirectory::open(m_fixture->directory.filePath(QStringLiteral("data"))).value();
        const auto store = directory.openStore();
        auto account = (*store)->accounts().account(RecordId::fromText(person).value()).value().value();
        account.roles = roles;
        QVERIFY((*store)->transact(server::Store::Access::Write,
                                   [&] { return (*store)->accounts().putAccount(account); }));
    }

    /// As `firebreakd revoke` does beside the running server.
    void revoke(const QString& device)
    {
        const auto directory =
            server::StoreDirectory::open(m_fixture->directory.filePath(QStringLiteral("data"))).value();
        const auto store = directory.openStore();
        const auto id = DeviceId::fromText(device).value();
        QVERIFY((*store)->transact(server::Store::Access::Write,
                                   [&] { return server::revoke(**store, id, m_fixture->clock.now()); }));
    }

    /// A batch whose head the gate has let in, and whose body comes only after `meanwhile`.
    [[nodiscard]] static std::optional<RawClient::Answer> sendSlowly(const ApiClient& client, const QJsonArray& commands,
                                                                     const std::function<void()>& meanwhile)
    {
        const QByteArray body =
            QJsonDocument(QJsonObject{{QStringLiteral("commands"), commands}}).toJson(QJsonDocument::Compact);
        RawClient raw;
        if (!raw.connectTo(client.port))
            return std::nullopt;
        raw.send("POST /v1/commands HTTP/1.1\r\nHost: test\r\nExpect: 100-continue\r\nFirebreak-Protocol: " + client.version
                 + "\r\nAuthorization: Bearer " + client.bearer.toLatin1()
                 + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n");
        if (!raw.readUntil("100 Continue\r\n\r\n"))
            return std::nullopt;
        meanwhile();
        raw.send(body);
        return raw.readAnswer();
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<ServerFixture>(); }

    void aChangeReachesAnotherLaptop()
    {
        const auto a = m_fixture->signedIn({Role::Analyst});
        const auto b = m_fixture->signedIn({Role::Commander});
        const QString cursor = cursorOf(b->get("/v1/changes"));
        const auto events = b->openEvents();
        QVERIFY(events);
        const QJsonObject report = ApiClient::newReport(QStringLiteral("Überlauf im Parser"));
        const QJsonObject verdict = a->command(report);
        QCOMPARE(verdict[QLatin1String("verdict")].toString(), QStringLiteral("accepted"));
        QVERIFY(events->readUntil("event: more\n"));
        const auto changes = b->get("/v1/changes?after=" + cursor.toLatin1()).lines();
        QCOMPARE(changes.size(), 3);
        const QJsonValue change = changes[0][QLatin1String("change")];
        QCOMPARE(change[QLatin1String("record")], verdict[QLatin1String("records")][0]);
        QCOMPARE(change[QLatin1String("command")], report[QLatin1String("id")]);
        QCOMPARE(change[QLatin1String("person")].toString(), a->person);
        QCOMPARE(change[QLatin1String("at")].toString(), QStringLiteral("2026-11-22T10:00:00.000Z"));
        QCOMPARE(changes[1][QLatin1String("checkpoint")][QLatin1String("cursor")],
                 changes[2][QLatin1String("end")][QLatin1String("cursor")]);
        QCOMPARE(changes[2][QLatin1String("end")][QLatin1String("more")], QJsonValue(false));
    }

    void feedsGoOnWhereTheyWereLeft()
    {
        const auto client = m_fixture->signedIn({Role::Analyst});
        sendReports(*client, 999);
        sendReports(*client, 300);
        QSet<QString> seen;
        QByteArray cursor;
        bool hasMore = true;
        int requests = 0;
        while (hasMore) {
            const auto reply = client->get("/v1/changes?limit=211&after=" + cursor);
            QCOMPARE(reply.status, 200);
            for (const QJsonObject& line : reply.lines()) {
                if (line.contains(QLatin1String("change")))
                    seen.insert(line[QLatin1String("change")][QLatin1String("record")][QLatin1String("id")].toString());
            }
            cursor = cursorOf(reply).toLatin1();
            hasMore = reply.lines().last()[QLatin1String("end")][QLatin1String("more")].toBool();
            ++requests;
        }
        QCOMPARE(seen.size(), 1300); // and the person
        QCOMPARE(requests, 7);
        const auto whole = client->get("/v1/changes");
        QCOMPARE(kindsOf(whole).size(), 1300);
        QCOMPARE(cursorOf(whole).toLatin1(), cursor);
        QCOMPARE(kindsOf(client->get("/v1/changes?after=" + cursor)).size(), 0);
    }

    void snapshotContinuesWithTheFeed()
    {
        const auto client = m_fixture->signedIn({Role::Analyst});
        sendReports(*client, 700);
        const auto snapshot = client->get("/v1/snapshot");
        QCOMPARE(snapshot.status, 200);
        QCOMPARE(kindsOf(snapshot).size(), 701);
        QCOMPARE(snapshot.lines().last()[QLatin1String("end")][QLatin1String("records")].toInt(), 701);
        QByteArray resume;
        for (const QJsonObject& line : snapshot.lines()) {
            if (line.contains(QLatin1String("checkpoint")))
                resume = line[QLatin1String("checkpoint")][QLatin1String("resume")].toString().toLatin1();
        }
        sendReports(*client, 5);
        const auto rest = client->get("/v1/snapshot?resume=" + resume.toPercentEncoding());
        QCOMPARE(kindsOf(rest).size(), 201);
        QCOMPARE(cursorOf(rest), cursorOf(snapshot));
        QCOMPARE(rest.lines().last(), snapshot.lines().last());
        QCOMPARE(kindsOf(client->get("/v1/changes?after=" + cursorOf(rest).toLatin1())).size(), 5);
    }

    void whatIsHiddenLeavesNoTrace()
    {
        // Two worlds that differ only in what Product Security did: an engineer sees the same bytes in both.
        ServerFixture twin;
        const auto analyst = m_fixture->signedIn({Role::Analyst});
        const auto other = twin.signedIn({Role::Analyst});
        const auto engineer = m_fixture->signedIn({Role::Engineer});
        const auto otherEngineer = twin.signedIn({Role::Engineer});
        const auto events = engineer->openEvents();
        sendReports(*analyst, 20);
        const auto shape = [](const ApiClient::Reply& reply) {
            // Ids and epochs are random in each world; everything else must agree.
            static const QRegularExpression random(
                QStringLiteral("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\"[0-9a-f]{16}~"));
            return QString::fromUtf8(reply.body).replace(random, QStringLiteral("?"));
        };
        for (const char* path : {"/v1/changes", "/v1/snapshot", "/v1/changes?limit=1"}) {
            const auto here = engineer->get(path);
            QCOMPARE(here.status, 200);
            QVERIFY(!kindsOf(here).contains(QStringLiteral("report")));
            QCOMPARE(shape(here), shape(otherEngineer->get(path)));
        }
        // Nor can a report be named, told from one that never was, or waited for.
        const QString known =
            analyst->get("/v1/snapshot").lines().at(5)[QLatin1String("record")][QLatin1String("id")].toString();
        const auto refusal = [&](const QString& target) {
            QJsonObject command = ApiClient::newReport({});
            command[QLatin1String("command")] = QStringLiteral("label.add");
            command[QLatin1String("label")] = QStringLiteral("x");
            command[QLatin1String("target")] = target;
            QJsonObject verdict = engineer->command(command);
            verdict.remove(QLatin1String("id"));
            return verdict;
        };
        QCOMPARE(refusal(known), refusal(RecordId::generate(m_fixture->clock.now()).toText()));
        while (events->readUntil("event: more\n", 300)) {} // what the joining of others told, however late
        (void)analyst->command(ApiClient::newReport({}));
        QVERIFY(!events->readUntil("event: more\n", 300));
        QVERIFY(m_fixture->signedIn({Role::Writer})); // a new person is everyone's
        QVERIFY(events->readUntil("event: more\n"));
    }

    void feedsAreCompressedWhenAsked()
    {
        const auto client = m_fixture->signedIn({Role::Analyst});
        sendReports(*client, 600);
        const auto plain = client->get("/v1/changes");
        QVERIFY(!plain.headers.contains("content-encoding"));
        const auto packed = client->get("/v1/changes", "Accept-Encoding: gzip, zstd\r\n");
        QCOMPARE(packed.headers.value("content-encoding"), QByteArray("zstd"));
        QByteArray unpacked(plain.body.size() + 1, '\0');
        ZSTD_DCtx* decoder = ZSTD_createDCtx();
        ZSTD_inBuffer in{packed.body.constData(), std::size_t(packed.body.size()), 0};
        ZSTD_outBuffer out{unpacked.data(), std::size_t(unpacked.size()), 0};
        std::size_t left = 1;
        while (in.pos < in.size && !ZSTD_isError(left))
            left = ZSTD_decompressStream(decoder, &out, &in);
        ZSTD_freeDCtx(decoder);
        QCOMPARE(left, std::size_t(0));
        QCOMPARE(unpacked.first(qsizetype(out.pos)), plain.body);
        QVERIFY(packed.body.size() * 4 < plain.body.size());
    }

    void foreignCursorsAreAnswered()
    {
        const auto client = m_fixture->signedIn({Role::Analyst});
        QCOMPARE(client->get("/v1/changes?after=UPPER").errorCode(), QStringLiteral("changes.cursor"));
        const auto gone = client->get("/v1/changes?after=0123456789abcdef~company.1");
        QCOMPARE(gone.status, 410);
        QCOMPARE(gone.errorCode(), QStringLiteral("changes.snapshot-needed"));
        QCOMPARE(client->get("/v1/changes?limit=0").errorCode(), QStringLiteral("protocol.field"));
        QCOMPARE(client->get("/v1/snapshot?resume=x").status, 400);
        QCOMPARE(client->get("/v1/snapshot?resume=0123456789abcdef!company.1.1").status, 410);
    }

    void batchesAreLimited()
    {
        const auto client = m_fixture->signedIn({Role::Analyst});
        QJsonArray many;
        for (int i = 0; i < 1001; ++i)
            many.append(QJsonObject());
        const auto reply = client->post("/v1/commands", {{QStringLiteral("commands"), many}});
        QCOMPARE(reply.status, 413);
        QCOMPARE(reply.errorCode(), QStringLiteral("commands.too-many"));
        QCOMPARE(client->post("/v1/commands", {{QStringLiteral("commands"), 7}}).errorCode(), QStringLiteral("protocol.field"));
        QCOMPARE(client->send("POST", "/v1/commands", "[1]", {}).errorCode(), QStringLiteral("protocol.json"));
        QCOMPARE(client->post("/v1/commands", {{QStringLiteral("commands"), QJsonArray()}}).status, 200);
    }

    void revokedDeviceHearsNoMore()
    {
        const auto client = m_fixture->signedIn({Role::Analyst});
        const auto events = client->openEvents();
        QVERIFY(events->readUntil("\n:\n\n")); // a heartbeat
        revoke(client->device);
        QVERIFY(events->readUntil("\r\n0\r\n\r\n")); // the last chunk
        QCOMPARE(client->get("/v1/changes").errorCode(), QStringLiteral("auth.token"));
        QVERIFY(!client->signIn());
    }

    void whoIsShutOutDuringTheBodyWritesNothing()
    {
        const auto thief = m_fixture->signedIn({Role::Analyst});
        const auto witness = m_fixture->signedIn({Role::Analyst});
        const auto answer = sendSlowly(*thief, {ApiClient::newReport(QStringLiteral("Too late"))},
                                       [&] { revoke(thief->device); });
        QVERIFY(answer);
        QCOMPARE(answer->status, 401);
        QVERIFY(answer->body.contains("auth.token"));
        QVERIFY(!kindsOf(witness->get("/v1/changes")).contains(QStringLiteral("report")));
    }

    void aRoleLostDuringTheBodyIsLost()
    {
        const auto client = m_fixture->signedIn({Role::Analyst});
        const QJsonObject report = ApiClient::newReport(QStringLiteral("Overflow"));
        QVERIFY(!client->command(report)[QLatin1String("records")].toArray().isEmpty());
        QJsonObject label = ApiClient::newReport({});
        label[QLatin1String("command")] = QStringLiteral("label.add");
        label[QLatin1String("target")] = report[QLatin1String("target")];
        label[QLatin1String("label")] = QStringLiteral("urgent");
        const auto answer =
            sendSlowly(*client, {report, label}, [&] { setRoles(client->person, {Role::Engineer}); });
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        const QJsonArray verdicts = QJsonDocument::fromJson(answer->body)[QLatin1String("verdicts")].toArray();
        QCOMPARE(verdicts[0][QLatin1String("verdict")].toString(), QStringLiteral("accepted")); // as it was told before
        QVERIFY(verdicts[0][QLatin1String("records")].toArray().isEmpty());
        QCOMPARE(verdicts[1][QLatin1String("verdict")].toString(), QStringLiteral("refused"));
    }

    void aLostRoleForgetsItsCompartment()
    {
        const auto client = m_fixture->signedIn({Role::Analyst});
        sendReports(*client, 3);
        const QByteArray cursor = cursorOf(client->get("/v1/changes")).toLatin1();
        const auto events = client->openEvents();
        QVERIFY(events->readUntil("\n:\n\n")); // a heartbeat
        setRoles(client->person, {Role::Engineer});
        QVERIFY(events->readUntil("\r\n0\r\n\r\n")); // opened again, it says that there is more
        const auto reply = client->get("/v1/changes?after=" + cursor);
        QCOMPARE(reply.status, 200);
        const auto lines = reply.lines();
        QCOMPARE(lines.size(), 1);
        QCOMPARE(readableOf(reply), QJsonArray{QStringLiteral("company")});
        QVERIFY(!cursorOf(reply).contains(QLatin1String("prodsec")));
        setRoles(client->person, {Role::Analyst});
        const auto again = client->get("/v1/changes?after=" + cursorOf(reply).toLatin1());
        QCOMPARE(kindsOf(again).size(), 3);
        QCOMPARE(readableOf(again), (QJsonArray{QStringLiteral("company"), QStringLiteral("prodsec")}));
    }

    // R53 R54
    void anEmbargoIsThereForItsMembersAlone()
    {
        const auto member = m_fixture->signedIn({Role::Analyst});
        const auto other = m_fixture->signedIn({Role::Analyst});
        sendReports(*member, 1);
        const QByteArray cursor = cursorOf(other->get("/v1/changes")).toLatin1();
        const auto directory =
            server::StoreDirectory::open(m_fixture->directory.filePath(QStringLiteral("data"))).value();
        const auto opened = directory.openStore();
        server::Store& store = **opened;
        const RecordId incident(Uuid::fromName("record", "incident"));
        const QString place = Compartment::embargo(incident).word();
        const QString inner = Compartment::embargo(incident).forProductSecurity().word();
        const auto append = [&store](const server::RecordRow& row, const QStringList& keys) {
            return store.transact(server::Store::Access::Write,
                                  [&] { return store.append({row, {}, {}, instantFromMs(1)}, keys); });
        };
        const RecordId person = RecordId::fromText(member->person).value();
        const auto putList = [&](qint64 revision, std::optional<Instant> until) {
            return append({incident, QStringLiteral("incident"), place, revision, false, listOf(person, until)},
                          {memberKey(person)});
        };
        QVERIFY(putList(1, {}));
        const auto seen = member->get("/v1/changes");
        QCOMPARE(readableOf(seen), (QJsonArray{QStringLiteral("company"), QStringLiteral("prodsec"), place, inner}));
        QVERIFY(kindsOf(seen).contains(QStringLiteral("incident")));
        const auto unseen = other->get("/v1/changes?after=" + cursor);
        QCOMPARE(unseen.lines().size(), 1);
        QCOMPARE(cursorOf(unseen).toLatin1(), cursor);
        QCOMPARE(readableOf(unseen).size(), 2);

        // The report comes under it: gone for the one, elsewhere for the other.
        const QJsonObject report = seen.lines()[2][QLatin1String("change")][QLatin1String("record")].toObject();
        const RecordId id = RecordId::fromText(report[QLatin1String("id")].toString()).value();
        QVERIFY(append({id, QStringLiteral("report"), inner, 2, false, "{}"}, {}));
        const auto gone = other->get("/v1/changes?after=" + cursor).lines();
        QCOMPARE(gone.size(), 3);
        QCOMPARE(gone[0][QLatin1String("gone")].toObject(),
                 (QJsonObject{{QStringLiteral("record"), id.toText()}, {QStringLiteral("compartment"), QStringLiteral("prodsec")}}));
        for (const QJsonObject& line : other->get("/v1/changes").lines())
            QVERIFY(!QJsonDocument(line).toJson().contains("embargo"));
        const auto moved = member->get("/v1/changes?after=" + cursorOf(seen).toLatin1());
        QCOMPARE(moved.lines()[0][QLatin1String("change")][QLatin1String("record")][QLatin1String("compartment")].toString(), inner);
        QVERIFY(!member->get("/v1/snapshot").lines().isEmpty());

        // Off the list: the entry stays, with its end, and nothing changes when that comes.
        const auto events = member->openEvents();
        QVERIFY(putList(2, m_fixture->clock.now() + std::chrono::minutes(1)));
        QCOMPARE(readableOf(member->get("/v1/changes")).size(), 4);
        m_fixture->clock.advance(std::chrono::minutes(1));
        QVERIFY(events->readUntil("\r\n0\r\n\r\n")); // the last chunk
        const auto off = member->get("/v1/changes?after=" + cursorOf(moved).toLatin1());
        QCOMPARE(off.lines().size(), 1);
        QCOMPARE(readableOf(off).size(), 2);
        QVERIFY(!cursorOf(off).contains(QLatin1String("embargo")));
    }

    void onlyTheLastEndListsTheCompartments()
    {
        const auto client = m_fixture->signedIn({Role::Analyst});
        sendReports(*client, 3);
        const auto part = client->get("/v1/changes?limit=1");
        const QJsonObject end = part.lines().last()[QLatin1String("end")].toObject();
        QVERIFY(end.value(QLatin1String("more")).toBool());
        QVERIFY(!end.contains(QLatin1String("compartments"))); // a record may be about to move out of one that closed
    }

    void streamEndsWithItsToken()
    {
        const auto client = m_fixture->signedIn({Role::Analyst});
        const auto events = client->openEvents();
        m_fixture->clock.advance(std::chrono::minutes(15));
        QVERIFY(events->readUntil("\r\n0\r\n\r\n")); // the last chunk
    }

    void changesOfAnotherServerOnTheStoreWakeToo()
    {
        const auto client = m_fixture->signedIn({Role::Analyst});
        const auto events = client->openEvents();
        server::EmbeddedServer::Options options;
        options.directory = m_fixture->directory.filePath(QStringLiteral("data"));
        const QUrl address = m_fixture->server->url();
        const auto second = server::EmbeddedServer::start(std::move(options), m_fixture->clock);
        QVERIFY(second);
        QVERIFY((*second)->url() != address);
        QCOMPARE((*second)->fingerprint(), m_fixture->server->fingerprint());
        ApiClient other(*(*second)->invite({QStringLiteral("B. Name"), {Role::Writer}}));
        QVERIFY(other.signIn());
        QVERIFY(events->readUntil("event: more\n"));
        // One token is good at both.
        client->port = (*second)->port();
        QCOMPARE(client->get("/v1/changes").status, 200);
    }

    void everythingIsThereAfterARestart()
    {
        const auto client = m_fixture->signedIn({Role::Analyst});
        sendReports(*client, 10);
        const QString cursor = cursorOf(client->get("/v1/changes"));
        const auto port = m_fixture->server->port();
        m_fixture->restart();
        QCOMPARE(m_fixture->server->port(), port);
        QCOMPARE(kindsOf(client->get("/v1/changes")).size(), 11);
        QCOMPARE(cursorOf(client->get("/v1/changes?after=" + cursor.toLatin1())), cursor);
    }
};

QTEST_GUILESS_MAIN(tst_RecordEndpoints)
#include "tst_RecordEndpoints.moc"
