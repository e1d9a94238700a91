// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ClientOutbox.h"
#include "core/storage/Migrations.h"
#include "tests/support/TemporaryStore.h"

#include <QDir>
#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

/// Data frozen per version of a precious file: what an earlier program wrote must be there after every later step.
class tst_Schema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outboxOfVersion1()
    {
        const TemporaryStore store;
        {
            Result<Database> database = store.open(DatabaseProfile::precious());
            QVERIFY(database);
            QVERIFY(Migrations(QStringLiteral("client-outbox"), 0x46426f31).migrateTo(*database, 1));
            const Result<void> filled = database->execute(frozen(QStringLiteral("client-outbox-001.sql")));
            QVERIFY2(filled, filled ? "" : qPrintable(toLogLine(filled.error())));
        }
        Result<std::unique_ptr<ClientOutbox>> outbox = ClientOutbox::open(store.path(), store.key());
        QVERIFY2(outbox, outbox ? "" : qPrintable(toLogLine(outbox.error())));
        const RecordId target = *RecordId::fromText(u"0199f7a4-5b00-7000-8000-0000000000aa");
        const Result<QList<OutboxEntry>> pending = (*outbox)->outbox().pending();
        QVERIFY2(pending, pending ? "" : qPrintable(toLogLine(pending.error())));
        QCOMPARE(pending->size(), 1);
        const OutboxEntry& entry = pending->constFirst();
        QCOMPARE(entry.seq, 4);
        QCOMPARE(entry.touches, QList<RecordId>{target});
        QCOMPARE(entry.command.target, target);
        QCOMPARE(entry.command.payload, Payload(ChangeLabel{QStringLiteral("ssl"), true}));
        QCOMPARE(toText(entry.command.at), QStringLiteral("2026-11-22T10:15:30.123Z"));

        const Result<QList<StoredConflict>> conflicts = (*outbox)->conflicts().all();
        QVERIFY2(conflicts, conflicts ? "" : qPrintable(toLogLine(conflicts.error())));
        QCOMPARE(conflicts->size(), 1);
        QCOMPARE(toLogLine(conflicts->constFirst().error), QStringLiteral("conflict.removed at label: x"));
        QCOMPARE(conflicts->constFirst().base->revision, 3);
        QVERIFY(!conflicts->constFirst().mine);
        QCOMPARE(*(*outbox)->meta().value(QStringLiteral("enrolment")), std::optional(QByteArray("{}")));
        // What the server may have given until then.
        QCOMPARE(*(*outbox)->meta().value(QStringLiteral("compartments")), std::optional(QByteArray("company prodsec")));
        QVERIFY(entry.compartments.isEmpty());
    }

    void outboxOfVersion2()
    {
        const TemporaryStore store;
        {
            Result<Database> database = store.open(DatabaseProfile::precious());
            QVERIFY(database);
            QVERIFY(Migrations(QStringLiteral("client-outbox"), 0x46426f31).migrateTo(*database, 2));
            const Result<void> filled = database->execute(frozen(QStringLiteral("client-outbox-002.sql")));
            QVERIFY2(filled, filled ? "" : qPrintable(toLogLine(filled.error())));
        }
        Result<std::unique_ptr<ClientOutbox>> outbox = ClientOutbox::open(store.path(), store.key());
        QVERIFY2(outbox, outbox ? "" : qPrintable(toLogLine(outbox.error())));
        const QList<OutboxEntry> pending = (*outbox)->outbox().pending().value();
        QCOMPARE(pending.size(), 1);
        QCOMPARE(pending.constFirst().compartments, (QStringList{QStringLiteral("company"), QStringLiteral("prodsec")}));
        const QList<StoredConflict> conflicts = (*outbox)->conflicts().all().value();
        QCOMPARE(conflicts.size(), 1);
        QCOMPARE(conflicts.constFirst().compartments, QStringList{QStringLiteral("prodsec")});
        QCOMPARE(*(*outbox)->meta().value(QStringLiteral("compartments")), std::optional(QByteArray("company prodsec")));
    }

    void everyReleasedVersionHasItsFrozenData()
    {
        const QDir steps(QStringLiteral(":/firebreak/schema/client-outbox"));
        const QStringList names = steps.entryList({QStringLiteral("*.sql")});
        QVERIFY(!names.isEmpty());
        for (const QString& name : names)
            QVERIFY2(!frozen(QStringLiteral("client-outbox-%1.sql").arg(name.left(3))).isEmpty(), qPrintable(name));
    }

private:
    static QByteArray frozen(const QString& name)
    {
        QFile file(QStringLiteral(FIREBREAK_FROZEN_DIR "/") + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QTEST_GUILESS_MAIN(tst_Schema)
#include "tst_Schema.moc"
