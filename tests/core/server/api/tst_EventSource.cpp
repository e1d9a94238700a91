// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/EventSource.h"

#include "core/server/api/EventHub.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::server;

class tst_EventSource : public QObject
{
    Q_OBJECT

    const QByteArray m_more = "event: more\ndata: {}\n\n";
    const Instant m_expires = instantFromMs(1'700'000'000'000);

    [[nodiscard]] Caller caller(Role role, const QByteArray& name = "1") const
    {
        return {RecordId(Uuid::fromName("person", name)), DeviceId(Uuid::fromName("device", name)), {role}, m_expires};
    }

    /// Asks for the next block and keeps it when it comes.
    struct Reader
    {
        void ask(EventSource& source)
        {
            source.next([this](HttpBodySource::Block block) { blocks.append(block.bytes), end = block.end; });
        }
        QList<QByteArray> blocks;
        HttpBodySource::End end = HttpBodySource::End::No;
    };

private Q_SLOTS:
    void saysMoreOnceAtTheStart()
    {
        EventSource source(caller(Role::Analyst));
        Reader reader;
        reader.ask(source);
        QCOMPARE(reader.blocks, QList<QByteArray>{m_more});
        reader.ask(source);
        QCOMPARE(reader.blocks.size(), 1);
        source.wake({QStringLiteral("prodsec")});
        QCOMPARE(reader.blocks, (QList<QByteArray>{m_more, m_more}));
    }

    void slowReaderFindsOneMore()
    {
        EventSource source(caller(Role::Analyst));
        Reader reader;
        reader.ask(source);
        for (int i = 0; i < 1000; ++i)
            source.wake({QStringLiteral("company")});
        source.beat();
        reader.ask(source);
        QCOMPARE(reader.blocks, (QList<QByteArray>{m_more, m_more}));
        reader.ask(source);
        QCOMPARE(reader.blocks.size(), 2);
        source.beat();
        QCOMPARE(reader.blocks.last(), QByteArray(":\n\n"));
    }

    void hiddenCompartmentsDoNotWake()
    {
        EventSource source(caller(Role::Engineer));
        Reader reader;
        reader.ask(source);
        reader.ask(source);
        source.wake({QStringLiteral("prodsec")});
        QCOMPARE(reader.blocks.size(), 1);
        source.wake({QStringLiteral("prodsec"), QStringLiteral("company")});
        QCOMPARE(reader.blocks.size(), 2);
    }

    void hubEndsWhoMayNotListenAnyMore()
    {
        EventHub hub;
        const auto good = hub.open(caller(Role::Analyst, "good"));
        const auto revoked = hub.open(caller(Role::Analyst, "revoked"));
        Reader goodReader;
        Reader revokedReader;
        goodReader.ask(*good);
        revokedReader.ask(*revoked);
        revokedReader.ask(*revoked);
        const QHash<DeviceId, QStringList> devices{{good->caller().device, good->caller().compartments()}};
        hub.endUnless(devices, m_expires - std::chrono::milliseconds(1));
        QCOMPARE(revokedReader.end, HttpBodySource::End::Complete);
        goodReader.ask(*good);
        QCOMPARE(goodReader.end, HttpBodySource::End::No);
        hub.endUnless(devices, m_expires);
        QCOMPARE(goodReader.end, HttpBodySource::End::Complete);
        // One that ends while it is writing learns it when it asks again.
        const auto busy = hub.open(caller(Role::Analyst, "busy"));
        Reader busyReader;
        busyReader.ask(*busy);
        hub.endUnless({}, m_expires);
        busyReader.ask(*busy);
        QCOMPARE(busyReader.end, HttpBodySource::End::Complete);
        // So does one whose person may see something else by now.
        const auto moved = hub.open(caller(Role::Analyst, "moved"));
        Reader movedReader;
        movedReader.ask(*moved);
        movedReader.ask(*moved);
        hub.endUnless({{moved->caller().device, {QStringLiteral("company")}}}, m_expires - std::chrono::milliseconds(1));
        QCOMPARE(movedReader.end, HttpBodySource::End::Complete);
        moved->closed();
        QCOMPARE(hub.count(), 3);
        good->closed();
        revoked->closed();
        busy->closed();
        QCOMPARE(hub.count(), 0);
        good->wake({QStringLiteral("company")});
    }
};

QTEST_GUILESS_MAIN(tst_EventSource)
#include "tst_EventSource.moc"
