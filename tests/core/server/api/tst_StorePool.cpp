// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/StorePool.h"

#include "core/server/store/SqliteStore.h"
#include "tests/core/server/StoreFixtures.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <future>

using namespace firebreak;
using namespace firebreak::server;
using namespace firebreak::test;

class tst_StorePool : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    int m_stores = 0;

    [[nodiscard]] StoreOpener opener()
    {
        const QString path = m_directory.filePath(QString::number(m_stores++));
        return [path]() -> Result<std::unique_ptr<Store>> {
            auto store = SqliteStore::open(path, SecretBytes::copyOf(QByteArray(32, 'k')));
            if (!store)
                return failure(store.error());
            return std::unique_ptr<Store>(std::move(*store));
        };
    }

private Q_SLOTS:
    void writesAreDoneWhenTheySaySo()
    {
        const auto open = opener();
        const auto pool = StorePool::start(open, 2);
        QVERIFY(pool);
        std::promise<bool> written;
        QVERIFY((*pool)->write(
            [](Store& store) { return store.append(changeOf(1, 1, QStringLiteral("company"), 1), {}); },
            [&](const Result<void>& done) { written.set_value(done.has_value()); }));
        QVERIFY(written.get_future().get());
        QVERIFY(open().value()->record(recordNumber(1)).value());
        std::promise<bool> found;
        QVERIFY((*pool)->read([&](Store& store) { found.set_value(store.record(recordNumber(1)).value().has_value()); }));
        QVERIFY(found.get_future().get());
    }

    void writesCommittedTogetherFailAlone()
    {
        const auto pool = StorePool::start(opener(), 1);
        QVERIFY(pool);
        // The first write holds the writer, so that the others are taken together.
        std::promise<void> hold;
        auto held = hold.get_future().share();
        std::atomic<int> good = 0;
        std::atomic<int> bad = 0;
        const auto count = [&](const Result<void>& done) { ++(done ? good : bad); };
        QVERIFY((*pool)->write([held](Store&) { return held.wait(), Result<void>(); }, count));
        for (int i = 0; i < 100; ++i) {
            QVERIFY((*pool)->write(
                [i](Store& store) {
                    const auto done = store.append(changeOf(i, 1, QStringLiteral("company"), i), {});
                    return i % 10 == 3 ? Result<void>(failure(error::SnapshotNeeded)) : done;
                },
                count));
        }
        hold.set_value();
        QTRY_COMPARE(good.load() + bad.load(), 101);
        QCOMPARE(bad.load(), 10);
        std::promise<qint64> changes;
        QVERIFY((*pool)->read([&](Store& store) {
            changes.set_value(store.head({QStringLiteral("company")}).value().positions.value(QStringLiteral("company")));
        }));
        QCOMPARE(changes.get_future().get(), qint64(90));
    }

    void stoppedPoolTakesNothing()
    {
        const auto pool = StorePool::start(opener(), 1);
        QVERIFY(pool);
        (*pool)->stop();
        QVERIFY(!(*pool)->read([](Store&) {}));
        QVERIFY(!(*pool)->write([](Store&) { return Result<void>(); }, [](const Result<void>&) {}));
        (*pool)->stop();
    }

    void queueIsBounded()
    {
        const auto pool = StorePool::start(opener(), 1);
        QVERIFY(pool);
        std::promise<void> hold;
        auto held = hold.get_future().share();
        std::size_t taken = 0;
        while (taken < 2 * StorePool::QueueLimit && (*pool)->read([held](Store&) { held.wait(); }))
            ++taken;
        hold.set_value();
        QVERIFY(taken >= StorePool::QueueLimit);
        QVERIFY(taken <= StorePool::QueueLimit + 1);
    }
};

QTEST_GUILESS_MAIN(tst_StorePool)
#include "tst_StorePool.moc"
