// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/host/StoreScript.h"

#include "core/server/store/AuditTrail.h"
#include "core/server/store/SqliteStore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace firebreak;
using namespace firebreak::server;

class tst_StoreScript : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    const SecretBytes m_key = SecretBytes::random(32);
    const Instant m_now = *instantFromText(u"2026-11-22T10:00:00Z");
    QByteArray m_json;
    int m_count = 0;

    [[nodiscard]] std::unique_ptr<SqliteStore> newStore()
    {
        auto opened = SqliteStore::open(m_directory.filePath(QString::number(++m_count)), m_key);
        return opened ? std::move(*opened) : nullptr;
    }
    [[nodiscard]] QList<DemoStep> demo() const { return *demoScript(m_json, m_now, {}); }
    [[nodiscard]] static qsizetype changesIn(Store& store)
    {
        const auto chain = store.chainAfter(0, 100'000);
        return chain ? chain->size() : -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(qEnvironmentVariable("FIREBREAK_SOURCE_DIR") + QLatin1String("/resources/demo/workspace.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_json = file.readAll();
    }

    void playsTheDemoOnce()
    {
        const auto store = newStore();
        StoreScript script(*store, QStringLiteral("demo"));
        QVERIFY(!*script.isDue());
        QVERIFY(script.decide(true));
        QVERIFY(*script.isDue());
        const QList<DemoStep> steps = demo();
        const auto played = script.play(steps);
        QVERIFY2(played, played ? "" : qPrintable(toLogLine(played.error())));
        QVERIFY(!*script.isDue());
        const qsizetype changes = changesIn(*store);
        QVERIFY(changes >= steps.size());
        QVERIFY(StoreScript(*store, QStringLiteral("demo")).play(steps));
        QCOMPARE(changesIn(*store), changes);
        const auto audit = verifyAuditTrail(*store);
        QVERIFY(audit);
    }

    void theFirstWordCounts()
    {
        const auto store = newStore();
        StoreScript script(*store, QStringLiteral("demo"));
        QVERIFY(script.decide(false));
        QVERIFY(script.decide(true));
        QVERIFY(!*script.isDue());
        QVERIFY(script.play(demo()));
        QCOMPARE(changesIn(*store), 0);
    }

    void aRefusedStepLeavesNothing()
    {
        const auto store = newStore();
        StoreScript script(*store, QStringLiteral("demo"));
        QVERIFY(script.decide(true));
        QList<DemoStep> steps = demo();
        steps.append({Actor::system(),
                      Command{CommandId(Uuid::fromName("command", "bad")), m_now, RecordId(Uuid::fromName("record", "absent")),
                              SetField{QStringLiteral("title"), {}, QStringLiteral("x"), {}}}});
        const auto refused = script.play(steps);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, error::ScriptRefused);
        QCOMPARE(refused.error().place, QString::number(steps.size() - 1));
        QCOMPARE(changesIn(*store), 0);
        QVERIFY(*script.isDue());
    }
};

QTEST_GUILESS_MAIN(tst_StoreScript)
#include "tst_StoreScript.moc"
