// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ClientCache.h"

#include "core/command/RecordKeys.h"
#include "core/storage/BaseRepository.h"
#include "core/storage/BulkLoad.h"
#include "core/storage/CacheStateView.h"
#include "core/storage/MetaRepository.h"
#include "core/storage/QueueRepository.h"
#include "core/storage/RecordRepository.h"
#include "tests/support/QueueFixture.h"

#include <QDir>

using namespace firebreak;
using namespace firebreak::test;

class tst_ClientCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsComeBackAsTheyWere()
    {
        QueueFixture fixture;
        Report report = cveReport(QStringLiteral("CVE-2024-0001"), QStringLiteral("Grüße \U0001F512"));
        report.extra.insert(QStringLiteral("later"), QJsonArray{1, 2});
        const Record record = recordOf(report);
        fixture.put(record);
        const Result<std::optional<Record>> back = fixture.cache().records().record(record.id);
        QVERIFY(back && *back);
        QCOMPARE(**back, record);

        Record changed = record;
        changed.revision = 7;
        changed.isRemoved = true;
        const Result<std::optional<Record>> before = fixture.cache().put(changed);
        QVERIFY(before && *before);
        QCOMPARE(**before, record);
        QCOMPARE(**fixture.cache().records().record(record.id), changed);
        QCOMPARE(*fixture.cache().records().count(), 1);
        QVERIFY(!*fixture.cache().records().record(RecordId(Uuid::fromName("report", "absent"))));
    }

    void keysFollowTheRecord()
    {
        QueueFixture fixture;
        Report report = cveReport(QStringLiteral("CVE-2024-0001"), QStringLiteral("a"));
        report.advisories[0].aliases.append(QStringLiteral("GHSA-aaaa-bbbb-cccc"));
        const Record record = recordOf(report);
        fixture.put(record);
        RecordRepository& records = fixture.cache().records();
        QCOMPARE(*records.byKey(aliasKey(QStringLiteral("GHSA-aaaa-bbbb-cccc"))), QList<RecordId>{record.id});
        report.advisories[0].aliases.removeLast();
        fixture.put(report);
        QVERIFY(records.byKey(aliasKey(QStringLiteral("GHSA-aaaa-bbbb-cccc")))->isEmpty());
        QCOMPARE(*records.byKey(aliasKey(QStringLiteral("CVE-2024-0001"))), QList<RecordId>{record.id});
    }

    void forgettingLeavesNoRow()
    {
        QueueFixture fixture;
        Report report = cveReport(QStringLiteral("CVE-2024-0001"), QStringLiteral("canary words"));
        report.labels = {QStringLiteral("canary")};
        const Record record = recordOf(report);
        fixture.put(record);
        QVERIFY(fixture.cache().bases().put({record.id, record}));
        QVERIFY(fixture.cache().forget(record.id));
        QVERIFY(fixture.cache().forget(record.id));
        for (const char* table : {"record", "record_key", "base", "queue_row", "queue_text", "queue_term"})
            QCOMPARE(*fixture.cache().database().value(QByteArray("SELECT count(*) FROM ") + table), QStringLiteral("0"));
        QCOMPARE(*fixture.cache().database().value("SELECT count(*) FROM queue_fts('canary')"), QStringLiteral("0"));
    }

    void stateViewServesTheRules()
    {
        QueueFixture fixture;
        const Record record = recordOf(cveReport(QStringLiteral("CVE-2024-0001"), QStringLiteral("a")));
        fixture.put(record);
        const CacheStateView view(fixture.cache().records());
        QCOMPARE(view.record(record.id), std::optional(record));
        QCOMPARE(view.byKey(QStringLiteral("alias:CVE-2024-0001")), QList<RecordId>{record.id});
        QVERIFY(!view.error());
        QVERIFY(fixture.cache().database().execute("UPDATE record SET body = 'no json'"));
        QVERIFY(!view.record(record.id));
        QCOMPARE(view.error()->code, error::StorageDamaged);
    }

    void basesRememberAbsence()
    {
        QueueFixture fixture;
        BaseRepository& bases = fixture.cache().bases();
        const Record record = recordOf(cveReport(QStringLiteral("CVE-2024-0001"), QStringLiteral("a")));
        const RecordId made(Uuid::fromName("report", "made"));
        QVERIFY(!*bases.base(record.id));
        QVERIFY(bases.put({record.id, record}));
        QVERIFY(bases.put({made, std::nullopt}));
        QCOMPARE((*bases.base(record.id))->confirmed, std::optional(record));
        QVERIFY(*bases.base(made) && !(*bases.base(made))->confirmed);
        const auto count = [&bases] {
            int found = 0;
            return bases.forEach([&found](const BaseRecord&) { ++found; }) ? found : -1;
        };
        QCOMPARE(count(), 2);
        QVERIFY(*bases.contains(made));
        QVERIFY(bases.remove(made));
        QVERIFY(!*bases.contains(made));
        QCOMPARE(count(), 1);
    }

    void forgettingACompartmentLeavesNoByte_data()
    {
        QTest::addColumn<bool>("hasOthers");
        QTest::newRow("nothing else in the queue") << false;
        QTest::newRow("others in the queue") << true;
    }

    void forgettingACompartmentLeavesNoByte()
    {
        QFETCH(bool, hasOthers);
        const TemporaryStore store;
        // Without a cipher, so that the file can be read.
        auto opened = ClientCache::over(*Database::openPlainYardstick(store.path(), DatabaseProfile::cache()));
        QVERIFY(opened);
        ClientCache& cache = **opened;
        for (int i = 0; i < 60; ++i) {
            Report report = cveReport(QStringLiteral("CVE-2024-%1").arg(7000 + i), QStringLiteral("zzcanary title%1").arg(i),
                                      QStringLiteral("zzcanary description"));
            report.labels = {QStringLiteral("zzcanary")};
            Record record = recordOf(report);
            if (hasOthers && i % 3 == 0) {
                report.advisories[0].title = report.advisories[0].description = QStringLiteral("stays");
                report.labels.clear();
                record = recordOf(report);
                record.compartment = Compartment::company();
            }
            QVERIFY(cache.put(record));
            QVERIFY(cache.bases().put({record.id, record}));
            QVERIFY(cache.history().add({record.id, 2, instantFromMs(1), {}, {QString::fromLatin1("title")}}));
        }
        QVERIFY(cache.put(personRecord(QStringLiteral("Ada"))));
        QVERIFY(cache.database().checkpoint());
        QVERIFY(store.bytes().contains("zzcanary"));

        QVERIFY(cache.forget({Compartment::prodsec().word()}));
        QVERIFY(cache.database().checkpoint());
        const int left = hasOthers ? 20 : 0;
        QCOMPARE(*cache.records().count(), left + 1);
        QCOMPARE(cache.database().value("SELECT count(*) FROM queue_row"), QString::number(left));
        QCOMPARE(cache.database().value("SELECT count(*) FROM history"), QString::number(left));
        QCOMPARE(cache.database().value("SELECT count(*) FROM base"), QString::number(left));
        QCOMPARE(cache.database().value("SELECT count(*) FROM queue_fts WHERE queue_fts MATCH 'stays'"), QString::number(left));
        QCOMPARE(cache.database().value("SELECT count(*) FROM record_key"), QString::number(left));
        QVERIFY(!store.bytes().contains("zzcanary"));
        QVERIFY(!store.bytes(QStringLiteral("-wal")).contains("zzcanary"));
        QVERIFY(cache.database().verifyContent());
        // It can be filled again.
        QVERIFY(cache.put(recordOf(cveReport(QStringLiteral("CVE-2024-7000"), QStringLiteral("zzcanary")))));
        QCOMPARE(cache.database().value("SELECT count(*) FROM queue_fts WHERE queue_fts MATCH 'zzcanary'"), QStringLiteral("1"));
    }

    void metaValues()
    {
        QueueFixture fixture;
        MetaRepository& meta = fixture.cache().meta();
        QVERIFY(!*meta.value(QStringLiteral("cursor")));
        QVERIFY(meta.setValue(QStringLiteral("cursor"), "1-5"));
        QVERIFY(meta.setValue(QStringLiteral("cursor"), "1-9"));
        QCOMPARE(*meta.value(QStringLiteral("cursor")), std::optional(QByteArray("1-9")));
        QVERIFY(meta.remove(QStringLiteral("cursor")));
        QVERIFY(!*meta.value(QStringLiteral("cursor")));
    }

    void recordsOfAKind()
    {
        QueueFixture fixture;
        fixture.put(personRecord(QStringLiteral("Ada")));
        fixture.put(cveReport(QStringLiteral("CVE-2024-0001"), QStringLiteral("a")));
        QStringList names;
        QVERIFY(fixture.cache().records().forEach(RecordKind::Person, [&](qint64 row, const Record& record) {
            names.append(record.body.value(u"name").toString());
            QCOMPARE(**fixture.cache().records().recordAt(row), record);
        }));
        QCOMPARE(names, QStringList{QStringLiteral("Ada")});
    }

    void aFailedPutLeavesNothing()
    {
        QueueFixture fixture;
        QVERIFY(fixture.cache().database().execute("DROP TABLE queue_text"));
        const Record record = recordOf(cveReport(QStringLiteral("CVE-2024-0001"), QStringLiteral("a")));
        QVERIFY(!fixture.cache().put(record));
        QCOMPARE(*fixture.cache().records().count(), 0);
    }

    void damagedCacheIsSetAsideAndMadeAnew_data()
    {
        QTest::addColumn<qint64>("offset");
        QTest::newRow("fingerprint") << qint64(3);
        QTest::newRow("first page") << qint64(500);
        QTest::newRow("schema page") << qint64(4096 + 77);
    }

    void damagedCacheIsSetAsideAndMadeAnew()
    {
        QFETCH(qint64, offset);
        QueueFixture fixture;
        fixture.put(cveReport(QStringLiteral("CVE-2024-0001"), QStringLiteral("a")));
        fixture.close();
        fixture.store().flipBit(offset);
        Result<ClientCache::Opened> opened = ClientCache::openOrReplace(
            fixture.store().path(), fixture.store().key(), *instantFromText(u"2026-11-22T10:15:30Z"));
        QVERIFY2(opened, opened ? "" : qPrintable(toLogLine(opened.error())));
        if (!opened->setAside) // a damaged leaf shows only when it is read
            QVERIFY(!opened->cache->database().verifyContent());
        else
            QCOMPARE(*opened->cache->records().count(), 0);
    }

    void newerCacheIsRefusedNotReplaced()
    {
        QueueFixture fixture;
        QVERIFY(fixture.cache().database().execute("PRAGMA user_version=99"));
        fixture.close();
        QCOMPARE(ClientCache::openOrReplace(fixture.store().path(), fixture.store().key(), instantFromMs(0)).error().code,
                 error::StorageNewerSchema);
        QCOMPARE(QDir(fixture.store().folder()).entryList({QStringLiteral("*damaged*")}).size(), 0);
    }

    void aSecondConnectionReads()
    {
        QueueFixture fixture;
        fixture.put(cveReport(QStringLiteral("CVE-2024-0001"), QStringLiteral("a")));
        Result<std::unique_ptr<ClientCache>> second = ClientCache::open(fixture.store().path(), fixture.store().key());
        QVERIFY(second);
        QCOMPARE(*(*second)->records().count(), 1);
        const TemporaryStore none;
        QCOMPARE(ClientCache::open(none.path(), none.key()).error().code, error::StorageMissing);
    }

    void bulkLoadMakesItsIndexesAgain()
    {
        QueueFixture fixture;
        Database& database = fixture.cache().database();
        const auto indexes = [&] {
            return *database.value("SELECT count(*) FROM sqlite_schema WHERE name GLOB 'queue_by_*'");
        };
        QCOMPARE(indexes(), QStringLiteral("8"));
        {
            Result<BulkLoad> load = BulkLoad::begin(database);
            QVERIFY(load);
            QCOMPARE(indexes(), QStringLiteral("0"));
            fixture.put(cveReport(QStringLiteral("CVE-2024-0001"), QStringLiteral("a")));
            QVERIFY(load->finish());
        }
        QCOMPARE(indexes(), QStringLiteral("8"));
        QVERIFY(database.verifyContent());
    }

    void aBulkLoadCutOffIsMendedAtOpen()
    {
        QueueFixture fixture;
        QVERIFY(BulkLoad::begin(fixture.cache().database()));
        fixture.close();
        Result<std::unique_ptr<ClientCache>> again = ClientCache::open(fixture.store().path(), fixture.store().key());
        QVERIFY(again);
        QCOMPARE(*(*again)->database().value("SELECT count(*) FROM sqlite_schema WHERE name GLOB 'queue_by_*'"),
                 QStringLiteral("8"));
    }
};

QTEST_GUILESS_MAIN(tst_ClientCache)
#include "tst_ClientCache.moc"
