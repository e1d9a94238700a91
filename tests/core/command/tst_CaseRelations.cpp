// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/CaseRelations.h"

#include "core/command/CatalogueKeys.h"
#include "tests/support/MemoryState.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

namespace {

RecordId id(const char* name)
{
    return RecordId(Uuid::fromName("relations", name));
}

/// "a b": their ids, in ascending order.
QList<RecordId> ids(const char* names)
{
    QList<RecordId> all;
    for (const QByteArray& name : QByteArray(names).split(' '))
        all.append(id(name.constData()));
    std::sort(all.begin(), all.end());
    return all;
}

} // namespace

class tst_CaseRelations : public QObject
{
    Q_OBJECT

private:
    MemoryState m_state;

    void put(const char* name, RecordKind kind, const QJsonObject& body)
    {
        m_state.put({id(name), kind, Compartment::company(), 1, false, body});
    }
    void affect(const char* name, const char* flaw, const char* stream)
    {
        put(name, RecordKind::Affect,
            {{QStringLiteral("flaw"), id(flaw).toText()},
             {QStringLiteral("stream"), id(stream).toText()},
             {QStringLiteral("component"), QStringLiteral("zlib")},
             {QStringLiteral("createdAt"), QStringLiteral("2026-11-22T10:00:00.000Z")}});
    }

private Q_SLOTS:
    /// Two flaws; the first affects two offerings and is fixed in one release, the second affects one.
    void initTestCase()
    {
        for (const char* name : {"os", "shop"})
            put(name, RecordKind::Offering,
                {{QStringLiteral("name"), QString::fromLatin1(name)},
                 {QStringLiteral("shortName"), QString::fromLatin1(name)}});
        put("os-9", RecordKind::Stream,
            {{QStringLiteral("offering"), id("os").toText()},
             {QStringLiteral("name"), QStringLiteral("os-9")}});
        put("shop-1", RecordKind::Stream,
            {{QStringLiteral("offering"), id("shop").toText()},
             {QStringLiteral("name"), QStringLiteral("shop-1")}});
        for (const char* name : {"flaw 1", "flaw 2"})
            put(name, RecordKind::Flaw,
                {{QStringLiteral("title"), QString::fromLatin1(name)},
                 {QStringLiteral("createdAt"), QStringLiteral("2026-11-22T10:00:00.000Z")}});
        affect("affect 1", "flaw 1", "os-9");
        affect("affect 2", "flaw 1", "shop-1");
        affect("affect 3", "flaw 2", "os-9");
        put("tracker", RecordKind::Tracker,
            {{QStringLiteral("affects"), QJsonArray{id("affect 1").toText()}},
             {QStringLiteral("stream"), id("os-9").toText()}});
        put("erratum", RecordKind::Erratum,
            {{QStringLiteral("trackers"), QJsonArray{id("tracker").toText()}}});
    }

    // R169
    void fromAFlawToOfferingsAndReleases()
    {
        const CaseView view(m_state, instantFromMs(0));
        QCOMPARE(streamsOfFlaw(id("flaw 1"), view), ids("os-9 shop-1"));
        QCOMPARE(offeringsOfFlaw(id("flaw 1"), view), ids("os shop"));
        QCOMPARE(offeringsOfFlaw(id("flaw 2"), view), ids("os"));
        QCOMPARE(releasesOfFlaw(id("flaw 1"), view), ids("erratum"));
        QCOMPARE(releasesOfFlaw(id("flaw 2"), view), QList<RecordId>());
    }

    // R169
    void fromAnOfferingToFlawsAndReleases()
    {
        const CaseView view(m_state, instantFromMs(0));
        QList<RecordId> both{id("flaw 1"), id("flaw 2")};
        std::sort(both.begin(), both.end());
        QCOMPARE(flawsOfOffering(id("os"), view), both);
        QCOMPARE(flawsOfStream(id("shop-1"), view), QList<RecordId>{id("flaw 1")});
        QCOMPARE(releasesOfOffering(id("os"), view), ids("erratum"));
        QCOMPARE(releasesOfOffering(id("shop"), view), QList<RecordId>());
    }

    // R169
    void fromAReleaseToFlawsAndOfferings()
    {
        const CaseView view(m_state, instantFromMs(0));
        QCOMPARE(flawsOfRelease(id("erratum"), view), QList<RecordId>{id("flaw 1")});
        QCOMPARE(offeringsOfRelease(id("erratum"), view), ids("os"));
    }
};

QTEST_GUILESS_MAIN(tst_CaseRelations)
#include "tst_CaseRelations.moc"
