// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/SignInEndpoints.h"

#include "core/crypto/Base64Url.h"
#include "core/crypto/Sha256.h"
#include "tests/core/server/ServerFixture.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

/// Joining and signing in, over real TLS.
class tst_SignInEndpoints : public QObject
{
    Q_OBJECT

    std::unique_ptr<ServerFixture> m_fixture;

    [[nodiscard]] QString challengeOf(ApiClient& client)
    {
        return client.challenge().json()[QLatin1String("challenge")].toString();
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<ServerFixture>(); }

    void joinsAndSignsIn()
    {
        ApiClient client(m_fixture->invitation({Role::Analyst, Role::Admin}, QStringLiteral("Grace Hopper")));
        const auto joined = client.join(QStringLiteral("  work \n laptop "));
        QCOMPARE(joined.status, 200);
        QCOMPARE(joined.headers.value("firebreak-protocol"), QByteArray("2"));
        const QJsonObject json = joined.json();
        QCOMPARE(json[QLatin1String("name")].toString(), QStringLiteral("Grace Hopper"));
        QCOMPARE(json[QLatin1String("roles")].toArray(), (QJsonArray{QStringLiteral("analyst"), QStringLiteral("admin")}));
        // The organisation vouches for the device, and its key is the one of the invitation.
        const QJsonObject organisation = json[QLatin1String("organisation")].toObject();
        const QByteArray key = *bytesFromBase64Url(organisation[QLatin1String("key")].toString().toLatin1());
        QCOMPARE(QString::fromLatin1(toBase64Url(Sha256::of(key))), client.organisation);
        const QByteArray text = "firebreak-enrolment-v1\n" + organisation[QLatin1String("id")].toString().toLatin1() + '\n'
            + client.person.toLatin1() + '\n' + client.device.toLatin1() + '\n'
            + toBase64Url(client.key.verifyingKey().toBytes());
        QVERIFY(VerifyingKey::fromBytes(key)->verifies(
            text, *bytesFromBase64Url(json[QLatin1String("signature")].toString().toLatin1())));

        const auto token = client.token(challengeOf(client));
        QCOMPARE(token.status, 200);
        QCOMPARE(token.json()[QLatin1String("person")].toString(), client.person);
        QCOMPARE(token.json()[QLatin1String("expires")].toString(), QStringLiteral("2026-11-22T10:15:00.000Z"));
        // Joining made the person's record, which all can see.
        const auto engineer = m_fixture->signedIn({Role::Engineer});
        const auto lines = engineer->get("/v1/changes").lines();
        QCOMPARE(lines[0][QLatin1String("change")][QLatin1String("record")][QLatin1String("id")].toString(), client.person);
        QCOMPARE(lines[0][QLatin1String("change")][QLatin1String("record")][QLatin1String("body")][QLatin1String("name")]
                     .toString(),
                 QStringLiteral("Grace Hopper"));
    }

    void anInvitationIsGoodOnce()
    {
        const QString invitation = m_fixture->invitation({Role::Writer});
        ApiClient first(invitation);
        const auto joined = first.join();
        QCOMPARE(joined.status, 200);
        QCOMPARE(first.join(QStringLiteral("other name")).json(), joined.json()); // its first answer was lost
        ApiClient second(invitation);
        const auto refused = second.join();
        QCOMPARE(refused.status, 401);
        QCOMPARE(refused.errorCode(), QStringLiteral("auth.refused"));
        // A key that is known can't become somebody else's.
        ApiClient thief(m_fixture->invitation({Role::Admin}));
        thief.key = *SigningKey::fromSeed(first.key.seed());
        QCOMPARE(thief.join().errorCode(), QStringLiteral("auth.refused"));
    }

    void invitationsExpire()
    {
        ApiClient client(m_fixture->invitation({Role::Writer}));
        m_fixture->clock.advance(std::chrono::hours(72));
        QCOMPARE(client.join().errorCode(), QStringLiteral("auth.refused"));
    }

    void wrongJoinsLookAlike_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("unknown secret") << 0;
        QTest::newRow("another server's certificate") << 1;
        QTest::newRow("secret that is no base64") << 2;
    }

    void wrongJoinsLookAlike()
    {
        QFETCH(int, fault);
        ApiClient client(m_fixture->invitation({Role::Writer}));
        ApiClient::Reply reply;
        if (fault == 0)
            client.secret = QString::fromLatin1(toBase64Url(SecretBytes::random(32).view()));
        if (fault == 2)
            client.secret = QStringLiteral("=?");
        if (fault == 1) {
            // Signed for another certificate: what a server in between would have got.
            QCOMPARE(client.challenge().status, 400); // opens the connection with the right pin
            client.certificate = Sha256::of("other");
        }
        reply = client.join();
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.body, QByteArray(R"({"error":{"code":"auth.refused"}})"));
    }

    void malformedRequestsNameTheField()
    {
        ApiClient client(m_fixture->invitation({Role::Writer}));
        QCOMPARE(client.send("POST", "/v1/join", "[]", {}).errorCode(), QStringLiteral("protocol.json"));
        QCOMPARE(client.send("POST", "/v1/join", "{", {}).errorCode(), QStringLiteral("protocol.json"));
        const auto reply = client.post("/v1/join", {{QStringLiteral("secret"), 7}});
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.json()[QLatin1String("error")][QLatin1String("place")].toString(), QStringLiteral("secret"));
        QCOMPARE(client.join(QString(200, u'x')).errorCode(), QStringLiteral("protocol.field"));
        QCOMPARE(client.send("POST", "/v1/join", QByteArray(17 << 10, ' '), {}).status, 413);
    }

    void tokensNeedEverythingRight()
    {
        const auto client = m_fixture->signedIn({Role::Analyst});
        const auto refusal = [&](const ApiClient::Reply& reply) {
            return reply.status == 401 && reply.body == R"({"error":{"code":"auth.refused"}})";
        };
        const QString used = challengeOf(*client);
        QCOMPARE(client->token(used).status, 200);
        QVERIFY(refusal(client->token(used)));
        const QString old = challengeOf(*client);
        m_fixture->clock.advance(std::chrono::seconds(60));
        QVERIFY(refusal(client->token(old)));
        // Another key, another device, no device: the same answer.
        const QString fresh = challengeOf(*client);
        ApiClient stranger(m_fixture->invitation({Role::Analyst}));
        stranger.device = client->device;
        QVERIFY(refusal(stranger.token(fresh)));
        stranger.device = RecordId::generate(m_fixture->clock.now()).toText();
        QVERIFY(refusal(stranger.token(challengeOf(stranger))));
        QVERIFY(refusal(stranger.token(fresh)));
        QCOMPARE(client->token(fresh).status, 200);
    }

    void failuresSlowAnAddressDown()
    {
        const auto client = m_fixture->signedIn({Role::Analyst});
        int refused = 0;
        ApiClient::Reply reply;
        while ((reply = client->token(QStringLiteral("nonsense"))).status == 401)
            ++refused;
        QCOMPARE(refused, 10);
        QCOMPARE(reply.status, 429);
        QCOMPARE(reply.errorCode(), QStringLiteral("auth.slow-down"));
        QCOMPARE(reply.headers.value("retry-after"), QByteArray("60"));
        QCOMPARE(client->token(challengeOf(*client)).status, 429);
        QCOMPARE(client->get("/v1/changes").status, 200); // a good token goes on
        m_fixture->clock.advance(std::chrono::seconds(60));
        QCOMPARE(client->token(challengeOf(*client)).status, 200);
    }

    void tokensAreNeededAndExpire()
    {
        const auto client = m_fixture->signedIn({Role::Analyst});
        QCOMPARE(client->get("/v1/changes").status, 200);
        m_fixture->clock.advance(std::chrono::minutes(15));
        QCOMPARE(client->get("/v1/changes").errorCode(), QStringLiteral("auth.token"));
        for (const char* path : {"/v1/changes", "/v1/snapshot", "/v1/events"}) {
            for (const QString& bearer : {QString(), QStringLiteral("x"), QString(43, u'A')}) {
                client->bearer = bearer;
                QCOMPARE(client->get(path).status, 401);
            }
        }
        QCOMPARE(client->post("/v1/commands", {}).status, 401);
        QVERIFY(client->signIn());
        QCOMPARE(client->get("/v1/changes").status, 200);
    }

    void onlyOurVersionIsSpoken()
    {
        const auto client = m_fixture->signedIn({Role::Analyst});
        for (const QByteArray& version : {QByteArray(), QByteArray("1"), QByteArray("2.0")}) {
            client->version = version;
            for (const char* path : {"/v1/changes", "/v1/events"}) {
                const auto reply = client->get(path);
                QCOMPARE(reply.status, 400);
                QCOMPARE(reply.errorCode(), QStringLiteral("protocol.version"));
                QCOMPARE(reply.headers.value("firebreak-protocol"), QByteArray("2"));
            }
            QCOMPARE(client->get("/v1/health").status, 200);
        }
    }
};

QTEST_GUILESS_MAIN(tst_SignInEndpoints)
#include "tst_SignInEndpoints.moc"
