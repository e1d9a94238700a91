// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ClientCache.h"
#include "core/storage/HistoryRepository.h"

#include <QTemporaryDir>
#include <QTest>

using namespace firebreak;

class tst_HistoryRepository : public QObject
{
    Q_OBJECT

    static Record record(const QJsonObject& body)
    {
        return {RecordId(Uuid::fromName("record", "1")), RecordKind::Flaw, Compartment::company(), 1, false, body};
    }

private Q_SLOTS:
    void namesWhatChanged()
    {
        const Record before = record({{QStringLiteral("title"), QStringLiteral("a")},
                                      {QStringLiteral("updatedAt"), QStringLiteral("then")},
                                      {QStringLiteral("cvss"), QJsonObject{{QStringLiteral("3.1"), QStringLiteral("x")}}}});
        Record after = record({{QStringLiteral("title"), QStringLiteral("b")},
                               {QStringLiteral("owner"), QStringLiteral("p")},
                               {QStringLiteral("updatedAt"), QStringLiteral("now")},
                               {QStringLiteral("cvss"), QJsonObject{{QStringLiteral("4.0"), QStringLiteral("y")}}}});
        after.isRemoved = true;
        QCOMPARE(changedFields(before, after),
                 (QStringList{QStringLiteral("cvss.3.1"), QStringLiteral("cvss.4.0"), QStringLiteral("owner"),
                              QStringLiteral("removed"), QStringLiteral("title")}));
        QCOMPARE(changedFields(std::nullopt, after), QStringList());
        QCOMPARE(changedFields(before, before), QStringList());
    }

    void tellsWhatTheFieldsWereAndBecame()
    {
        const auto document = [](const char* source, const char* title) {
            return QJsonObject{{QStringLiteral("source"), QLatin1String(source)},
                               {QStringLiteral("documentId"), QStringLiteral("CVE-2026-1")},
                               {QStringLiteral("title"), QLatin1String(title)}};
        };
        const QString prose(2 * MaxHistoryText, QLatin1Char('x'));
        QJsonArray references;
        for (int i = 0; i < 100; ++i)
            references.append(QJsonObject{{QStringLiteral("url"), QStringLiteral("https://example.org/a-long-address/%1").arg(i)}});
        const Record before = record({{QStringLiteral("severity"), QStringLiteral("low")},
                                      {QStringLiteral("cvss"), QJsonObject{{QStringLiteral("3.1"), QStringLiteral("v")}}},
                                      {QStringLiteral("advisories"), QJsonArray{document("cve", "same"), document("nvd", "old")}}});
        Record after = record({{QStringLiteral("severity"), QStringLiteral("important")},
                               {QStringLiteral("owner"), QStringLiteral("p")},
                               {QStringLiteral("description"), prose},
                               {QStringLiteral("references"), references},
                               {QStringLiteral("advisories"),
                                QJsonArray{document("cve", "same"), document("nvd", "new"), document("kev", "")}}});
        after.isRemoved = true;
        const QJsonObject values = changedValues(before, after);
        const auto pair = [&values](const char* field) { return values.value(QLatin1String(field)).toArray(); };
        QCOMPARE(pair("severity"), (QJsonArray{QStringLiteral("low"), QStringLiteral("important")}));
        QCOMPARE(pair("owner"), (QJsonArray{QJsonValue(), QStringLiteral("p")}));
        QCOMPARE(pair("cvss.3.1"), (QJsonArray{QStringLiteral("v"), QJsonValue()}));
        QCOMPARE(pair("removed"), (QJsonArray{false, true}));
        QCOMPARE(pair("advisories"), (QJsonArray{QJsonArray{QStringLiteral("nvd CVE-2026-1")},
                                                 QJsonArray{QStringLiteral("nvd CVE-2026-1"), QStringLiteral("kev CVE-2026-1")}}));
        QCOMPARE(pair("description").at(1).toString(), QString(prose.left(MaxHistoryText) + QChar(0x2026)));
        QVERIFY(!values.contains(QLatin1String("references")));
        QVERIFY(changedValues(std::nullopt, after).isEmpty());
    }

    void keepsOneLinePerRevision()
    {
        QTemporaryDir folder;
        auto opened = ClientCache::openOrReplace(folder.filePath(QStringLiteral("cache.db")), SecretBytes::random(32),
                                                 instantFromMs(1));
        QVERIFY(opened);
        HistoryRepository& history = opened->cache->history();
        const RecordId id(Uuid::fromName("record", "1"));
        const RecordId person(Uuid::fromName("person", "1"));
        const HistoryLine made{id, 1, instantFromMs(10), std::nullopt, {}};
        const HistoryLine edited{id, 2, instantFromMs(20), person, {QStringLiteral("owner"), QStringLiteral("title")},
                                 {{QStringLiteral("owner"), QJsonArray{QJsonValue(), QStringLiteral("p")}}}};
        QVERIFY(history.add(made));
        QVERIFY(history.add(edited));
        QVERIFY(history.add({id, 2, instantFromMs(99), std::nullopt, {}})); // heard again
        QCOMPARE(history.of(id).value(), (QList<HistoryLine>{edited, made}));
        QCOMPARE(history.of(id, 1).value(), QList<HistoryLine>{edited});
        QVERIFY(history.of(person).value().isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_HistoryRepository)
#include "tst_HistoryRepository.moc"
