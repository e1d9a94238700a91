// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/DatabaseFile.h"

#include "tests/support/TemporaryStore.h"

#include <QDir>
#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_DatabaseFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fingerprintIsStableAndTellsKeysApart()
    {
        const SecretBytes zero = SecretBytes::copyOf(QByteArray(32, '\0'));
        // Frozen: files written by an earlier version must keep opening.
        QCOMPARE(keyFingerprint(zero).toHex(), QByteArray("022cd97b4779cab75d73028f6d8d42dd"));
        QVERIFY(keyFingerprint(SecretBytes::copyOf(QByteArray(32, '\1'))) != keyFingerprint(zero));
    }

    void headOfAbsentAndEmptyFileFits()
    {
        const TemporaryStore store;
        QVERIFY(checkHead(store.path(), store.key()));
        QFile file(store.path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY(checkHead(store.path(), store.key()));
        QVERIFY(!*isSealedOnDisk(store.path(), store.key()));
    }

    void sealedIsSeenOnDisk()
    {
        const TemporaryStore store;
        { QVERIFY(store.open()); }
        QVERIFY(*isSealedOnDisk(store.path(), store.key()));
        QVERIFY(!*isSealedOnDisk(store.path(), SecretBytes::random(32)));
    }

    void setAsideMovesAllSiblingsAndKeepsOne()
    {
        const TemporaryStore store;
        for (const char* suffix : {"", "-wal", "-shm"}) {
            QFile file(store.path() + QLatin1String(suffix));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(suffix);
        }
        const Result<QString> first = setAside(store.path(), *instantFromText(u"2026-11-22T10:15:30Z"));
        QVERIFY(first);
        QCOMPARE(*first, store.path() + QStringLiteral(".damaged-20261122T101530Z"));
        QVERIFY(QFile::exists(*first + QStringLiteral("-wal")));
        QVERIFY(!QFile::exists(store.path()));
        QVERIFY(!QFile::exists(store.path() + QStringLiteral("-wal")));

        { QVERIFY(store.open()); }
        const Result<QString> second = setAside(store.path(), *instantFromText(u"2026-11-23T10:15:30Z"));
        QVERIFY(second);
        QCOMPARE(QDir(store.folder()).entryList(QDir::Files).size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_DatabaseFile)
#include "tst_DatabaseFile.moc"
