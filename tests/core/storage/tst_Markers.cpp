// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ClientCache.h"
#include "core/storage/ClientOutbox.h"
#include "tests/support/Commands.h"
#include "tests/support/QueueFixture.h"

#include <QDirIterator>

using namespace firebreak;
using namespace firebreak::test;

/// A hundred strings that a person could have typed, put everywhere storage keeps text: none may be readable in any file
/// it writes.
class tst_Markers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noMarkerIsReadableOnDisk()
    {
        const TemporaryStore store;
        const QTemporaryDir temporary;
        qputenv("SQLITE_TMPDIR", temporary.path().toUtf8());
        Result<ClientCache::Opened> opened
            = ClientCache::openOrReplace(store.path(QStringLiteral("cache-v1.db")), store.key(), instantFromMs(0));
        Result<std::unique_ptr<ClientOutbox>> outbox
            = ClientOutbox::open(store.path(QStringLiteral("outbox.db")), store.key());
        QVERIFY(opened && outbox);
        writeAll(*opened->cache, **outbox);
        QCOMPARE(m_used, Count);

        // What spills to temporary files elsewhere: sorters, statement journals, a rebuilt index, VACUUM.
        Database& database = opened->cache->database();
        QVERIFY(database.execute("CREATE TEMP TABLE spill AS SELECT body || body AS b FROM record, queue_text;"
                                 "CREATE INDEX temp.spilled ON spill(b);"
                                 "UPDATE record SET body = body; VACUUM;"));
        QVERIFY(database.value("SELECT b FROM spill ORDER BY b DESC LIMIT 1"));
        look(store.folder(), 4);
        look(temporary.path(), 0);

        QVERIFY(database.checkpoint());
        QVERIFY((*outbox)->database().checkpoint());
        look(store.folder(), 2);

        opened->cache.reset();
        outbox->reset();
        look(store.folder(), 2);
        look(temporary.path(), 0);
        // The keys in the file names' place would be found by look() too: this proves that it can find something.
        QFile plain(store.path(QStringLiteral("plain.txt")));
        QVERIFY(plain.open(QIODevice::WriteOnly));
        plain.write(marker(42).toUtf8());
        plain.close();
        QCOMPARE(found(store.folder()), QStringList{marker(42)});
    }

private:
    static constexpr int Count = 100;

    static QString marker(int n)
    {
        // Words of their own, so that neither compression nor chance gives them.
        return QStringLiteral("marker%1%2")
            .arg(n, 3, 10, QLatin1Char('0'))
            .arg(QLatin1String(QByteArray::number(qulonglong(n + 7) * 2654435761U, 36)));
    }

    QString next() { return marker(m_used++); }

    void writeAll(ClientCache& cache, ClientOutbox& outbox)
    {
        Commands commands;
        for (int i = 0; i < 10; ++i) {
            Report report = cveReport(QStringLiteral("CVE-2024-%1").arg(1000 + i), next(), next());
            report.title = next();
            report.labels = {next()};
            report.advisories[0].affected.resize(1);
            report.advisories[0].affected[0].product = next();
            const Record record = recordOf(report);
            QVERIFY(cache.put(record));
            QVERIFY(cache.bases().put({record.id, record}));
            const Command command = commands.make(
                record.id, SetField{QStringLiteral("title"), report.title, next(), next()});
            QVERIFY(outbox.outbox().append(command, {record.id}, {}));
            QVERIFY(outbox.conflicts().put({0, command, record.id, {ErrorCode("conflict.field-changed"), next(), {}},
                                            record, record, std::nullopt, commands.now()}));
            QVERIFY(cache.put(personRecord(next())));
        }
        for (int i = 0; i < 5; ++i) {
            QVERIFY(cache.meta().setValue(next(), "1"));
            QVERIFY(outbox.meta().setValue(QStringLiteral("setting%1").arg(i), next().toUtf8()));
        }
    }

    static QStringList found(const QString& folder)
    {
        QStringList markers;
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("cannot read %s", qPrintable(file.fileName()));
            const QByteArray bytes = file.readAll();
            for (int n = 0; n < Count; ++n) {
                const QString text = marker(n);
                const QByteArray utf16(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
                if (bytes.contains(text.toUtf8()) || bytes.contains(utf16) || bytes.contains(text.toUtf8().toBase64()))
                    markers.append(text);
            }
        }
        return markers;
    }

    static void look(const QString& folder, int leastFiles)
    {
        QVERIFY(int(QDir(folder).entryList(QDir::Files | QDir::Hidden).size()) >= leastFiles);
        QCOMPARE(found(folder), QStringList());
    }

    int m_used = 0;
};

QTEST_GUILESS_MAIN(tst_Markers)
#include "tst_Markers.moc"
