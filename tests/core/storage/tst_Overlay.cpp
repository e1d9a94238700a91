// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Overlay.h"

#include "core/command/RecordKeys.h"
#include "tests/support/QueueFixture.h"

using namespace firebreak;
using namespace firebreak::test;

class tst_Overlay : public QObject
{
    Q_OBJECT

    static Record known(const char* cve, const char* title = "One")
    {
        return recordOf(cveReport(QString::fromLatin1(cve), QString::fromLatin1(title)));
    }
    static QString key(const char* cve) { return aliasKey(QString::fromLatin1(cve)); }

private Q_SLOTS:
    void showsTheCacheUntilARecordIsReplaced()
    {
        QueueFixture fixture;
        const Record before = known("CVE-2024-0001");
        fixture.put(before);
        Overlay overlay(fixture.cache().records());
        QCOMPARE(overlay.record(before.id), std::optional(before));
        const Record after = known("CVE-2024-0001", "Two");
        overlay.set(after.id, after);
        QVERIFY(overlay.contains(after.id));
        QCOMPARE(overlay.record(after.id), std::optional(after));
        QCOMPARE(*fixture.cache().records().record(after.id), std::optional(before));
        overlay.set(after.id, std::nullopt);
        QVERIFY(!overlay.record(after.id));
        QVERIFY(!overlay.error());
    }

    void keysFollow()
    {
        QueueFixture fixture;
        Record record = known("CVE-2024-0001");
        fixture.put(record);
        fixture.put(known("CVE-2024-0002"));
        Overlay overlay(fixture.cache().records());
        QCOMPARE(overlay.byKey(key("CVE-2024-0001")), QList<RecordId>{record.id});
        record.body = known("CVE-2024-0002").body;
        overlay.set(record.id, record);
        QVERIFY(overlay.byKey(key("CVE-2024-0001")).isEmpty());
        const QList<RecordId> both = overlay.byKey(key("CVE-2024-0002"));
        QCOMPARE(both.size(), 2);
        QVERIFY(std::is_sorted(both.begin(), both.end()));
        overlay.set(record.id, known("CVE-2024-0003"));
        QCOMPARE(overlay.byKey(key("CVE-2024-0002")).size(), 1);
        QCOMPARE(overlay.byKey(key("CVE-2024-0003")), QList<RecordId>{record.id});
        overlay.set(record.id, std::nullopt);
        QVERIFY(overlay.byKey(key("CVE-2024-0003")).isEmpty());
    }

    void keepsTheFirstFault()
    {
        QueueFixture fixture;
        fixture.put(known("CVE-2024-0001"));
        QVERIFY(fixture.cache().database().execute("UPDATE record SET body = '['"));
        const Overlay overlay(fixture.cache().records());
        QVERIFY(!overlay.record(known("CVE-2024-0001").id));
        QCOMPARE(overlay.error()->code, error::StorageDamaged);
    }
};

QTEST_GUILESS_MAIN(tst_Overlay)
#include "tst_Overlay.moc"
