// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/SqliteStore.h"

#include "core/server/store/SqliteRows.h"
#include "tests/core/server/StoreConformance.h"
#include "tests/core/server/StoreFixtures.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace firebreak;
using namespace firebreak::server;
using namespace firebreak::test;

/// The embedded store passes what every store must, and keeps its file sealed.
class tst_SqliteStore : public StoreConformance
{
    Q_OBJECT

    QTemporaryDir m_directory;
    const SecretBytes m_key = SecretBytes::random(32);
    int m_stores = 0;

    StoreOpener newStore() override
    {
        const QString path = m_directory.filePath(QStringLiteral("store-%1.db").arg(m_stores++));
        return [this, path]() -> Result<std::unique_ptr<Store>> {
            auto opened = SqliteStore::open(path, m_key);
            if (!opened)
                return failure(opened.error());
            return std::unique_ptr<Store>(std::move(*opened));
        };
    }

private Q_SLOTS:
    void logCannotBeRewritten()
    {
        const QString path = m_directory.filePath(QStringLiteral("kept.db"));
        auto store = SqliteStore::open(path, m_key);
        QVERIFY(store);
        QVERIFY(appendAlone(**store, changeOf(1, 1, QStringLiteral("company"), 1)));
        auto database = Database::open(path, m_key, DatabaseProfile::precious());
        QVERIFY(database);
        QVERIFY(!database->execute("UPDATE change SET body = '{}'"));
        QVERIFY(!database->execute("DELETE FROM change"));
    }

    void wrongKeyIsRefused()
    {
        const QString path = m_directory.filePath(QStringLiteral("sealed.db"));
        QVERIFY(SqliteStore::open(path, m_key));
        const auto opened = SqliteStore::open(path, SecretBytes::random(32));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, error::StorageWrongKey);
    }

    void filesHoldNoText()
    {
        const QString path = m_directory.filePath(QStringLiteral("dark.db"));
        auto store = SqliteStore::open(path, m_key);
        QVERIFY(store);
        StoredChange change = changeOf(1, 1, QStringLiteral("prodsec"), 1);
        change.record.body = R"({"text":"marker-5d41402abc4b2a76"})";
        QVERIFY(appendAlone(**store, change, {QStringLiteral("alias:marker-5d41402abc4b2a76")}));
        const auto files = QDir(m_directory.path()).entryInfoList({QStringLiteral("dark.db*")}, QDir::Files);
        QVERIFY(files.size() >= 2);
        for (const QFileInfo& info : files) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("marker"), qPrintable(info.fileName()));
        }
    }
};

QTEST_GUILESS_MAIN(tst_SqliteStore)
#include "tst_SqliteStore.moc"
