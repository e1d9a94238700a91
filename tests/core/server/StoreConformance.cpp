// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/server/StoreConformance.h"

#include "core/crypto/Sha256.h"
#include "core/crypto/SigningKey.h"
#include "tests/core/server/StoreFixtures.h"

#include <QTest>

#include <thread>

namespace firebreak::test {
using namespace server;

namespace {

const QString Company = QStringLiteral("company");
const QString Prodsec = QStringLiteral("prodsec");
const QStringList All{Company, Prodsec};

QList<RecordId> idsOf(const ChangePage& page)
{
    QList<RecordId> ids;
    for (const StoredChange& change : page.changes)
        ids.append(change.record.id);
    return ids;
}

} // namespace

void StoreConformance::init()
{
    m_open = newStore();
    auto opened = m_open();
    if (!opened)
        qFatal("%s", qPrintable(toLogLine(opened.error())));
    m_store = std::move(*opened);
}

void StoreConformance::cleanup()
{
    m_store.reset();
}

void StoreConformance::epochIsMadeOnceForAll()
{
    const auto again = m_open();
    QVERIFY(again && !m_store->epoch().isEmpty());
    QCOMPARE((*again)->epoch(), m_store->epoch());
    const auto other = newStore()();
    QVERIFY(other.value()->epoch() != m_store->epoch());
}

void StoreConformance::settingsAreSetOnce()
{
    const QString name = QStringLiteral("name");
    QVERIFY(!m_store->setting(name).value());
    const auto put = [&](const QByteArray& value) {
        return m_store->transact(Store::Access::Write, [&] { return m_store->putSetting(name, value); });
    };
    const QByteArray bytes("a\0b", 3);
    QVERIFY(put(bytes));
    QCOMPARE(m_store->setting(name).value(), std::optional(bytes));
    QVERIFY(!put("other"));
    QCOMPARE(m_open().value()->setting(name).value(), std::optional(bytes));
}

void StoreConformance::partsOfATransactionFailAlone()
{
    const auto written = m_store->transact(Store::Access::Write, [&]() -> Result<void> {
        const auto part = [&](int n, bool fails) {
            return m_store->transact(Store::Access::Write, [&]() -> Result<void> {
                if (const auto done = m_store->append(changeOf(n, 1, Company, n), {}); !done || fails)
                    return done ? Result<void>(failure(error::SnapshotNeeded)) : done;
                return {};
            });
        };
        [&] { QVERIFY(part(1, false)); }();
        [&] { QVERIFY(!part(2, true)); }();
        [&] { QVERIFY(part(3, false)); }();
        return {};
    });
    QVERIFY(written && m_store->record(recordNumber(1)).value());
    QVERIFY(!m_store->record(recordNumber(2)).value());
    QCOMPARE(m_store->head(All).value().positions, (QMap<QString, qint64>{{Company, 2}}));
}

void StoreConformance::pagesAreBoundedInBytes()
{
    const QByteArray large = R"({"text":")" + QByteArray(Store::PageBytes / 4, 'x') + R"("})";
    for (int i = 0; i < 10; ++i) {
        StoredChange change = changeOf(i, 1, Company, i);
        change.record.body = large;
        QVERIFY(appendAlone(*m_store, change));
    }
    const auto page = m_store->changesAfter({m_store->epoch(), {}}, 100, All);
    QCOMPARE(page->changes.size(), 4);
    QVERIFY(page->hasMore);
    const auto snapshot = m_store->snapshotPage({m_store->head(All).value(), {}, 0, 0}, 100, All);
    QCOMPARE(snapshot->records.size(), 4);
    QVERIFY(!snapshot->isLast);
}

void StoreConformance::recordsComeBackWithAllFields()
{
    const StoredChange change = changeOf(1, 1, Prodsec, 1);
    QVERIFY(appendAlone(*m_store, change));
    const auto record = m_store->record(recordNumber(1));
    QVERIFY(record && record->has_value());
    QCOMPARE((*record)->kind, RecordKind::Note);
    QCOMPARE((*record)->compartment, Compartment::prodsec());
    QCOMPARE((*record)->revision, qint64(1));
    QVERIFY(!(*record)->isRemoved);
    QCOMPARE(RecordRow::of(**record), change.record);

    StoredChange removal = changeOf(1, 2, Prodsec, 2);
    removal.record.isRemoved = true;
    removal.person.reset();
    removal.command.reset();
    QVERIFY(appendAlone(*m_store, removal));
    QVERIFY(m_store->record(recordNumber(1)).value()->isRemoved);
    const auto page = m_store->changesAfter({m_store->epoch(), {}}, 10, All);
    QCOMPARE(page.value().changes, (QList<StoredChange>{change, removal}));
}

void StoreConformance::unknownRecordsAreNone()
{
    QVERIFY(!m_store->record(recordNumber(1)).value());
    QVERIFY(!m_store->recordAt(recordNumber(1), 1).value());
    QVERIFY(m_store->recordsByKey(QStringLiteral("alias:CVE-2024-0001")).value().isEmpty());
}

void StoreConformance::revisionsMustFollow()
{
    const auto early = appendAlone(*m_store, changeOf(1, 2, Company, 1));
    QVERIFY(!early);
    QCOMPARE(early.error().code, error::StoreRevision);
    QVERIFY(appendAlone(*m_store, changeOf(1, 1, Company, 1)));
    QVERIFY(!appendAlone(*m_store, changeOf(1, 1, Company, 2)));
    QVERIFY(!appendAlone(*m_store, changeOf(1, 3, Company, 2)));
    QVERIFY(appendAlone(*m_store, changeOf(1, 2, Company, 2)));
}

void StoreConformance::aRecordMovesToAnotherCompartment()
{
    QVERIFY(appendAlone(*m_store, changeOf(1, 1, Company, 1)));
    QVERIFY(appendAlone(*m_store, changeOf(2, 1, Company, 2)));
    const Cursor before = m_store->head({Company}).value();
    QVERIFY(appendAlone(*m_store, changeOf(1, 2, Prodsec, 3)));
    QCOMPARE(m_store->compartments().value(), All);
    QCOMPARE(m_store->record(recordNumber(1)).value()->compartment, Compartment::prodsec());
    // Who reads the old place alone is told that it is gone, once, and nothing of where it went.
    const auto page = m_store->changesAfter(before, 100, {Company});
    QVERIFY(page->changes.isEmpty());
    QCOMPARE(page->departures, (QList<Departure>{{recordNumber(1), Company}}));
    QCOMPARE(page->cursor, m_store->head({Company}).value());
    QVERIFY(m_store->changesAfter(page->cursor, 100, {Company})->departures.isEmpty());
    // What it was there is not told any more.
    QVERIFY(!m_store->recordAt(recordNumber(1), 1).value());
    QVERIFY(m_store->recordAt(recordNumber(1), 2).value());
    QVERIFY(appendAlone(*m_store, changeOf(1, 3, Company, 4)));
    QCOMPARE(m_store->compartments().value(), QStringList{Company}); // the other one is left
    const auto back = m_store->changesAfter(page->cursor, 100, {Company});
    QCOMPARE(idsOf(*back), QList<RecordId>{recordNumber(1)});
    QVERIFY(back->departures.isEmpty());
}

void StoreConformance::whoReadsBothSeesItMove()
{
    QVERIFY(appendAlone(*m_store, changeOf(1, 1, Company, 1)));
    const Cursor before = m_store->head(All).value();
    QVERIFY(appendAlone(*m_store, changeOf(1, 2, Prodsec, 2)));
    const auto page = m_store->changesAfter(before, 1, All); // together, past the limit
    QCOMPARE(idsOf(*page), QList<RecordId>{recordNumber(1)});
    QVERIFY(page->departures.size() == 1 && !page->hasMore);
    QCOMPARE(page->cursor, m_store->head(All).value());
}

void StoreConformance::whatWasSaidBeforeItLeftIsNotSaidAgain()
{
    QVERIFY(appendAlone(*m_store, changeOf(1, 1, Company, 1)));
    QVERIFY(appendAlone(*m_store, changeOf(2, 1, Company, 2)));
    QVERIFY(appendAlone(*m_store, changeOf(1, 2, Company, 3)));
    QVERIFY(appendAlone(*m_store, changeOf(1, 3, Prodsec, 4)));
    // From the beginning, nothing says that there was a first record.
    const auto page = m_store->changesAfter({m_store->epoch(), {}}, 100, {Company});
    QCOMPARE(idsOf(*page), QList<RecordId>{recordNumber(2)});
    QVERIFY(page->departures.isEmpty());
    QCOMPARE(page->cursor, m_store->head({Company}).value());
    // But who wrote it has it from the answer to that.
    const auto own = m_store->changesAfter({m_store->epoch(), {}}, 100, {Company}, changeOf(1, 1, Company, 1).person);
    QCOMPARE(own->departures, (QList<Departure>{{recordNumber(1), Company}}));
    const auto both = m_store->changesAfter({m_store->epoch(), {}}, 100, All);
    QCOMPARE(idsOf(*both), (QList<RecordId>{recordNumber(2), recordNumber(1)}));
}

void StoreConformance::manyCompartmentsComeAndGo()
{
    QStringList open{Company};
    QList<RecordId> inOrder;
    for (int i = 0; i < 100; ++i) {
        const Compartment embargo = Compartment::embargo(recordNumber(1000 + i));
        open += {embargo.word(), embargo.forProductSecurity().word()};
        for (const QString& compartment : {open.at(2 * i + 1), open.at(2 * i + 2), Company}) {
            const int n = int(inOrder.size());
            QVERIFY(appendAlone(*m_store, changeOf(n, 1, compartment, n)));
            inOrder.append(recordNumber(n));
        }
    }
    Cursor cursor{m_store->epoch(), {}};
    QList<RecordId> seen;
    for (bool hasMore = true; hasMore;) {
        const auto page = m_store->changesAfter(Cursor::fromText(cursor.toText()).value(), 7, open);
        seen += idsOf(*page);
        cursor = page->cursor;
        hasMore = page->hasMore;
    }
    QCOMPARE(seen, inOrder);
    QVERIFY(cursor.toText().size() < 14'000); // a request's head holds it; then half of them close
    const auto page = m_store->changesAfter(cursor, 100, open.mid(0, 101));
    QVERIFY(page->changes.isEmpty() && page->departures.isEmpty());
    QCOMPARE(idsOf(*m_store->changesAfter(page->cursor.among(open.mid(0, 101)), 1000, open)).size(), 100);
}

void StoreConformance::keysFindRecords()
{
    const QString a = QStringLiteral("alias:CVE-2024-0001");
    const QString b = QStringLiteral("alias:GHSA-xxxx-yyyy-zzzz");
    QVERIFY(appendAlone(*m_store, changeOf(1, 1, Prodsec, 1), {a, b}));
    QVERIFY(appendAlone(*m_store, changeOf(2, 1, Prodsec, 2), {a}));
    QList<RecordId> both{recordNumber(1), recordNumber(2)};
    std::sort(both.begin(), both.end());
    QCOMPARE(m_store->recordsByKey(a).value(), both);
    QCOMPARE(m_store->recordsByKey(b).value(), QList<RecordId>{recordNumber(1)});
    QVERIFY(appendAlone(*m_store, changeOf(1, 2, Prodsec, 3), {b}));
    QCOMPARE(m_store->recordsByKey(a).value(), QList<RecordId>{recordNumber(2)});
    QVERIFY(appendAlone(*m_store, changeOf(1, 3, Prodsec, 4), {}));
    QVERIFY(m_store->recordsByKey(b).value().isEmpty());
}

void StoreConformance::oldRevisionsStay()
{
    for (int revision = 1; revision <= 3; ++revision)
        QVERIFY(appendAlone(*m_store, changeOf(1, revision, Company, revision)));
    for (int revision = 1; revision <= 3; ++revision)
        QCOMPARE(m_store->recordAt(recordNumber(1), revision).value().value(),
                 changeOf(1, revision, Company, revision).record);
    QVERIFY(!m_store->recordAt(recordNumber(1), 4).value() && !m_store->changeAt(recordNumber(1), 4).value());
}

void StoreConformance::failedWorkLeavesNothing()
{
    const auto failed = m_store->transact(Store::Access::Write, [&]() -> Result<void> {
        if (const auto done = m_store->append(changeOf(1, 1, Company, 1), {QStringLiteral("key")}); !done)
            return done;
        return failure(error::SnapshotNeeded);
    });
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, error::SnapshotNeeded);
    QVERIFY(!m_store->record(recordNumber(1)).value());
    QVERIFY(m_store->recordsByKey(QStringLiteral("key")).value().isEmpty());
    QVERIFY(m_store->changesAfter({m_store->epoch(), {}}, 10, All).value().changes.isEmpty());
    QVERIFY(appendAlone(*m_store, changeOf(1, 1, Company, 1)));
}

void StoreConformance::readersKeepTheirView()
{
    const auto writer = m_open();
    QVERIFY(writer);
    const auto read = m_store->transact(Store::Access::Read, [&]() -> Result<void> {
        [&] { QVERIFY(!m_store->record(recordNumber(1)).value()); }();
        [&] { QVERIFY(appendAlone(**writer, changeOf(1, 1, Company, 1))); }();
        [&] { QVERIFY(!m_store->record(recordNumber(1)).value()); }();
        return {};
    });
    QVERIFY(read && m_store->record(recordNumber(1)).value());
}

void StoreConformance::verdictsAreKept()
{
    QVERIFY(!m_store->verdict(commandNumber(1)).value());
    const StoredVerdict verdict{recordNumber(9), instantFromMs(12345), R"({"verdict":"refused"})"};
    QVERIFY(m_store->transact(Store::Access::Write, [&] { return m_store->putVerdict(commandNumber(1), verdict); }));
    const auto kept = m_store->verdict(commandNumber(1)).value();
    QVERIFY(kept);
    QCOMPARE(kept->person, verdict.person);
    QCOMPARE(kept->at, verdict.at);
    QCOMPARE(kept->verdict, verdict.verdict);
}

void StoreConformance::verdictsAreGivenOnce()
{
    const StoredVerdict verdict{recordNumber(9), instantFromMs(12345), "{}"};
    const auto put = [&] { return m_store->putVerdict(commandNumber(1), verdict); };
    QVERIFY(m_store->transact(Store::Access::Write, put));
    QVERIFY(!m_store->transact(Store::Access::Write, put));
}

void StoreConformance::feedIsInOrderOfCommits()
{
    const QString epoch = m_store->epoch();
    QList<RecordId> expected;
    for (int i = 0; i < 25; ++i) {
        QVERIFY(appendAlone(*m_store, changeOf(i, 1, i % 3 == 0 ? Company : Prodsec, i)));
        expected.append(recordNumber(i));
    }
    for (const qsizetype limit : {1, 7, 25, 100}) {
        Cursor cursor{epoch, {}};
        QList<RecordId> seen;
        bool hasMore = true;
        while (hasMore) {
            const auto page = m_store->changesAfter(cursor, limit, All);
            QVERIFY(page);
            QVERIFY(page->changes.size() <= limit);
            seen += idsOf(*page);
            cursor = Cursor::fromText(page->cursor.toText()).value();
            hasMore = page->hasMore;
        }
        QCOMPARE(seen, expected);
        QCOMPARE(cursor, m_store->head(All).value());
        const auto nothing = m_store->changesAfter(cursor, limit, All);
        QVERIFY(nothing->changes.isEmpty());
        QCOMPARE(nothing->cursor, cursor);
    }
}

void StoreConformance::feedShowsNoHiddenCompartment()
{
    // Twin worlds: the same company records with and without Product Security's between them.
    const auto twin = newStore()();
    QVERIFY(twin);
    for (int i = 0; i < 20; ++i) {
        QVERIFY(appendAlone(*m_store, changeOf(i, 1, i % 2 == 0 ? Company : Prodsec, i)));
        if (i % 2 == 0)
            QVERIFY(appendAlone(**twin, changeOf(i, 1, Company, i)));
    }
    Cursor here{m_store->epoch(), {}};
    Cursor there{(*twin)->epoch(), {}};
    for (bool hasMore = true; hasMore;) {
        const auto page = m_store->changesAfter(here, 3, {Company});
        const auto other = (*twin)->changesAfter(there, 3, {Company});
        QVERIFY(page && other);
        QCOMPARE(page->changes, other->changes);
        QCOMPARE(page->hasMore, other->hasMore);
        QCOMPARE(page->cursor.positions, other->cursor.positions);
        here = page->cursor;
        there = other->cursor;
        hasMore = page->hasMore;
    }
    QCOMPARE(here, m_store->head({Company}).value());
}

void StoreConformance::feedNeverDividesACommand()
{
    const auto write = m_store->transact(Store::Access::Write, [&]() -> Result<void> {
        for (int i = 0; i < 10; ++i) {
            if (const auto done = m_store->append(changeOf(i, 1, i % 2 == 0 ? Company : Prodsec, i / 5), {}); !done)
                return done;
        }
        return {};
    });
    QVERIFY(write);
    const auto first = m_store->changesAfter({m_store->epoch(), {}}, 2, All);
    QVERIFY(first);
    QCOMPARE(first->changes.size(), 5);
    QVERIFY(first->hasMore);
    const auto second = m_store->changesAfter(first->cursor, 2, All);
    QCOMPARE(second->changes.size(), 5);
    QVERIFY(!second->hasMore);
}

void StoreConformance::feedGivesThePastOfANewCompartment()
{
    for (int i = 0; i < 10; ++i)
        QVERIFY(appendAlone(*m_store, changeOf(i, 1, i % 2 == 0 ? Company : Prodsec, i)));
    const Cursor asEngineer = m_store->changesAfter({m_store->epoch(), {}}, 100, {Company}).value().cursor;
    const auto page = m_store->changesAfter(asEngineer, 100, All);
    QCOMPARE(idsOf(*page), (QList<RecordId>{recordNumber(1), recordNumber(3), recordNumber(5), recordNumber(7),
                                            recordNumber(9)}));
    QCOMPARE(page->cursor, m_store->head(All).value());
}

void StoreConformance::feedForgetsAClosedCompartment()
{
    for (int i = 0; i < 4; ++i)
        QVERIFY(appendAlone(*m_store, changeOf(i, 1, i % 2 == 0 ? Company : Prodsec, i)));
    const Cursor asAnalyst = m_store->changesAfter({m_store->epoch(), {}}, 100, All).value().cursor;
    const auto page = m_store->changesAfter(asAnalyst, 100, {Company});
    QVERIFY(page->changes.isEmpty() && !page->hasMore);
    QCOMPARE(page->cursor, asAnalyst); // until the reader is told
    const Cursor told = m_store->head({Company}).value();
    QCOMPARE(page->cursor.among({Company}), told);
    Cursor forged = told; // one that never was is answered alike
    forged.positions.insert(QStringLiteral("embargo:7"), 99);
    QCOMPARE(m_store->changesAfter(forged, 100, {Company})->cursor.among({Company}), told);
    // Opened again, it comes from its beginning.
    QCOMPARE(idsOf(m_store->changesAfter(told, 100, All).value()), (QList<RecordId>{recordNumber(1), recordNumber(3)}));
}

void StoreConformance::feedRefusesForeignCursors()
{
    QVERIFY(appendAlone(*m_store, changeOf(1, 1, Company, 1)));
    const auto foreign = m_store->changesAfter({QStringLiteral("another"), {}}, 10, All);
    QVERIFY(!foreign);
    QCOMPARE(foreign.error().code, error::SnapshotNeeded);
    const auto future = m_store->changesAfter({m_store->epoch(), {{Company, 2}}}, 10, All);
    QVERIFY(!future);
    QCOMPARE(future.error().code, error::SnapshotNeeded);
}

void StoreConformance::cursorNeverSkipsWhileOthersWrite()
{
    constexpr int Writers = 4;
    constexpr int Each = 50;
    std::vector<std::thread> threads;
    std::atomic<int> failures = 0;
    std::atomic<int> finished = 0;
    for (int w = 0; w < Writers; ++w) {
        threads.emplace_back([this, w, &failures, &finished] {
            auto store = m_open();
            for (int i = 0; store && i < Each; ++i) {
                if (!appendAlone(**store, changeOf(w * Each + i, 1, i % 2 == 0 ? Company : Prodsec, w * Each + i)))
                    ++failures;
            }
            failures += store ? 0 : 1;
            ++finished;
        });
    }
    Cursor cursor{m_store->epoch(), {}};
    QSet<RecordId> seen;
    for (bool isDrained = false; !isDrained;) {
        const bool isLast = finished == Writers; // asked before reading: what is read after it is all there is
        const auto page = m_store->changesAfter(cursor, 7, All);
        if (!page) {
            ++failures;
            break;
        }
        isDrained = isLast && page->changes.isEmpty();
        for (const RecordId& id : idsOf(*page)) {
            if (seen.contains(id))
                ++failures;
            seen.insert(id);
        }
        cursor = page->cursor;
    }
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(failures.load(), 0);
    QCOMPARE(seen.size(), Writers * Each);
    QCOMPARE(cursor, m_store->head(All).value());
}

void StoreConformance::snapshotIsOneMoment()
{
    for (int i = 0; i < 20; ++i)
        QVERIFY(appendAlone(*m_store, changeOf(i, 1, i % 2 == 0 ? Company : Prodsec, i)));
    SnapshotPlace place{m_store->head(All).value(), {}, 0, 0};
    QHash<RecordId, RecordRow> read;
    for (int page = 0;; ++page) {
        const auto got = m_store->snapshotPage(place, 3, All);
        QVERIFY(got);
        for (const RecordRow& row : got->records)
            read.insert(row.id, row);
        place = got->next;
        if (got->isLast)
            break;
        // Meanwhile the world goes on: old records change, new ones come.
        QVERIFY(appendAlone(*m_store, changeOf(page, 2, page % 2 == 0 ? Company : Prodsec, 100 + page)));
        QVERIFY(appendAlone(*m_store, changeOf(page, 3, page % 2 == 0 ? Company : Prodsec, 200 + page)));
        QVERIFY(appendAlone(*m_store, changeOf(300 + page, 1, Prodsec, 300 + page)));
    }
    QCOMPARE(read.size(), 20);
    QCOMPARE(place.records, qint64(20));
    for (int i = 0; i < 20; ++i)
        QCOMPARE(read.value(recordNumber(i), changeOf(0, 0, {}, 0).record),
                 changeOf(i, 1, i % 2 == 0 ? Company : Prodsec, i).record);
    // The feed goes on from exactly that moment.
    const auto after = m_store->changesAfter(place.moment, 1000, All);
    QCOMPARE(after->changes.first().record.revision, qint64(2));
    QCOMPARE(after->changes.size() % 3, 0);
}

void StoreConformance::snapshotGoesOnAfterAnInterruption()
{
    for (int i = 0; i < 9; ++i)
        QVERIFY(appendAlone(*m_store, changeOf(i, 1, i < 4 ? Company : Prodsec, i)));
    SnapshotPlace place{m_store->head(All).value(), {}, 0, 0};
    QList<RecordId> ids;
    for (bool isLast = false; !isLast;) {
        const auto page = m_store->snapshotPage(SnapshotPlace::fromText(place.toText()).value(), 4, All);
        QVERIFY(page);
        for (const RecordRow& row : page->records)
            ids.append(row.id);
        place = page->next;
        isLast = page->isLast;
    }
    QCOMPARE(ids.size(), 9);
    QCOMPARE(QSet<RecordId>(ids.cbegin(), ids.cend()).size(), 9);
    const auto empty = newStore()();
    const auto nothing = (*empty)->snapshotPage({(*empty)->head(All).value(), {}, 0, 0}, 4, All);
    QVERIFY(nothing->isLast && nothing->records.isEmpty());
}

void StoreConformance::snapshotHidesWhatTheFeedHides()
{
    for (int i = 0; i < 10; ++i)
        QVERIFY(appendAlone(*m_store, changeOf(i, 1, i % 2 == 0 ? Company : Prodsec, i)));
    // Even with a place that names the other compartment.
    const auto page = m_store->snapshotPage({m_store->head(All).value(), {}, 0, 0}, 100, {Company});
    QVERIFY(page);
    QCOMPARE(page->records.size(), 5);
    for (const RecordRow& row : page->records)
        QCOMPARE(row.compartment, Company);
}

void StoreConformance::snapshotGivesWhatMovedAsItLiesThere()
{
    for (int i = 0; i < 6; ++i)
        QVERIFY(appendAlone(*m_store, changeOf(i, 1, Prodsec, i)));
    QVERIFY(appendAlone(*m_store, changeOf(6, 1, Company, 6)));
    QVERIFY(appendAlone(*m_store, changeOf(0, 2, Company, 7)));
    const SnapshotPlace start{m_store->head({Company}).value(), {}, 0, 0};
    // Meanwhile one that arrived changes, one more arrives and one leaves.
    QVERIFY(appendAlone(*m_store, changeOf(0, 3, Company, 8)));
    QVERIFY(appendAlone(*m_store, changeOf(1, 2, Company, 9)));
    QVERIFY(appendAlone(*m_store, changeOf(6, 2, Prodsec, 10)));
    const auto page = m_store->snapshotPage(start, 100, {Company});
    QCOMPARE(page->records, QList<RecordRow>{changeOf(0, 2, Company, 7).record});
    const auto after = m_store->changesAfter(start.moment, 100, {Company});
    QCOMPARE(idsOf(*after), (QList<RecordId>{recordNumber(0), recordNumber(1)}));
    QCOMPARE(after->departures, (QList<Departure>{{recordNumber(6), Company}}));
}

void StoreConformance::accountsAndDevicesAreKept()
{
    AccountStore& accounts = m_store->accounts();
    Account account{recordNumber(1), QStringLiteral("A. Name"), {Role::Admin, Role::Analyst}, instantFromMs(5), {}};
    Device device{DeviceId(recordNumber(2).uuid()), recordNumber(1), SigningKey::generate().verifyingKey(),
                  QStringLiteral("laptop"), instantFromMs(6), {}};
    const auto put = [&]() -> Result<void> {
        if (const auto done = accounts.putAccount(account); !done)
            return done;
        return accounts.putDevice(device);
    };
    QVERIFY(m_store->transact(Store::Access::Write, put));
    QCOMPARE(accounts.account(account.person).value().value(), account);
    QCOMPARE(accounts.device(device.id).value().value(), device);
    account.closed = instantFromMs(7);
    device.revoked = instantFromMs(8);
    QVERIFY(m_store->transact(Store::Access::Write, put));
    QCOMPARE(accounts.accounts().value(), QList<Account>{account});
    QCOMPARE(accounts.devices().value(), QList<Device>{device});
    QVERIFY(!accounts.account(recordNumber(3)).value());
    QVERIFY(!accounts.device(DeviceId(recordNumber(3).uuid())).value());
    // A device belongs to an account, and two devices don't share a key.
    Device stray = device;
    stray.id = DeviceId(recordNumber(4).uuid());
    QVERIFY(!m_store->transact(Store::Access::Write, [&] { return accounts.putDevice(stray); }));
    stray = {stray.id, recordNumber(5), SigningKey::generate().verifyingKey(), {}, {}, {}};
    QVERIFY(!m_store->transact(Store::Access::Write, [&] { return accounts.putDevice(stray); }));
}

void StoreConformance::tokensExpireAndAreDropped()
{
    AccountStore& accounts = m_store->accounts();
    const DeviceId device(recordNumber(2).uuid());
    const auto hash = [](int n) { return Sha256::of(QByteArray::number(n)); };
    QVERIFY(m_store->transact(Store::Access::Write, [&]() -> Result<void> {
        if (const auto done = accounts.putAccount({recordNumber(1), {}, {}, {}, {}}); !done)
            return done;
        const auto put =
            accounts.putDevice({device, recordNumber(1), SigningKey::generate().verifyingKey(), {}, {}, {}});
        if (!put)
            return put;
        for (int i = 0; i < 3; ++i) {
            if (const auto done = accounts.putToken({hash(i), device, instantFromMs(1000 * i)}); !done)
                return done;
        }
        return {};
    }));
    QCOMPARE(accounts.token(hash(2)).value().value(), (AccessToken{hash(2), device, instantFromMs(2000)}));
    QVERIFY(m_store->transact(Store::Access::Write, [&] { return accounts.dropTokensExpiredBy(instantFromMs(1000)); }));
    QVERIFY(!accounts.token(hash(0)).value() && !accounts.token(hash(1)).value());
    QVERIFY(accounts.token(hash(2)).value());
    QVERIFY(m_store->transact(Store::Access::Write, [&] { return accounts.dropTokens(device); }));
    QVERIFY(!accounts.token(hash(2)).value());
}

void StoreConformance::invitationsAreKept()
{
    AccountStore& accounts = m_store->accounts();
    Invitation invitation{Sha256::of("secret"), QStringLiteral("B. Name"), {Role::Writer}, instantFromMs(1),
                          instantFromMs(2),     {}};
    QVERIFY(m_store->transact(Store::Access::Write, [&] { return accounts.putInvitation(invitation); }));
    QCOMPARE(accounts.invitation(invitation.secretHash).value().value(), invitation);
    QVERIFY(!accounts.invitation(Sha256::of("other")).value());
}

} // namespace firebreak::test
