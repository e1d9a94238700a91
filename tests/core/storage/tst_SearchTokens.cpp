// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SearchTokens.h"

#include "core/storage/SearchTokenizer.h"
#include "tests/support/TemporaryStore.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_SearchTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tokens");
        const auto row = [](const char* text, const char* tokens) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(tokens);
        };
        row("Buffer overflow, in  libX.", "buffer|overflow|in|libx");
        row("OpenSSL 1.1.1k", "openssl|1.1.1k");
        row("before 3.0.0-beta1", "before|3.0.0|beta1");
        row("ver1.1 v2.0", "ver|1.1|v|2.0");
        row("log4j2.17 log4j2", "log4j|2.17|log4j2");
        row("in 3. The", "in|3|the");
        row("2.x branch", "2.x|branch");
        row("org.apache.commons", "org|apache|commons");
        row("CVE-2024-1234", "cve|2024|1234");
        row("mod_ssl/node-forge", "mod|ssl|node|forge");
        row("Größe naïve ÉCOLE", "große|naive|ecole");
        row("中文 текст Ёлка", "中文|текст|елка");
        row("e\xCC\x81t\xC3\xA9", "ete");
        row("...", "");
        row("", "");
        row("1.", "1");
    }

    void parts()
    {
        QFETCH(QString, text);
        QFETCH(QString, tokens);
        QCOMPARE(QString::fromUtf8(search::tokensOf(text, false).join('|')), tokens);
    }

    void openEndKeepsAVersionsDot()
    {
        QCOMPARE(search::tokensOf(u"openssl 3.", true).join('|'), QByteArray("openssl|3."));
        QCOMPARE(search::tokensOf(u"openssl.", true).join('|'), QByteArray("openssl"));
    }

    void malformedBytesPartWords()
    {
        QList<QByteArray> tokens;
        search::forEachToken(QByteArrayView("a\xff\xc3 b\xe2\x82"), false,
                             [&](QByteArrayView token, qsizetype begin, qsizetype end) {
                                 tokens.append(token.toByteArray());
                                 return begin < end;
                             });
        QCOMPARE(tokens.join('|'), QByteArray("a|b"));
    }

    void aHugeWordIsCut()
    {
        const QList<QByteArray> tokens = search::tokensOf(QString(100000, QLatin1Char('x')), false);
        QCOMPARE(tokens.size(), 1);
        QVERIFY(tokens[0].size() < 200);
    }

    void ftsFindsVersionsByTheirBeginning()
    {
        const TemporaryStore store;
        Result<Database> database = store.open();
        QVERIFY(database->execute("CREATE VIRTUAL TABLE f USING fts5(x, tokenize='firebreak');"
                                  "INSERT INTO f VALUES('OpenSSL 1.1.1k and older'),('zlib 1.12'),('nginx 11.1'),"
                                  "('OpenSSL 3.0.2'),('uses OpenSSL 3. Then')"));
        const auto found = [&](const char* match) {
            return *database->value(QByteArray("SELECT group_concat(rowid) FROM f WHERE f MATCH '") + match + '\'');
        };
        QCOMPARE(found("\"1.1\" *"), QStringLiteral("1,2"));
        QCOMPARE(found("\"1.1.\" *"), QStringLiteral("1"));
        QCOMPARE(found("\"openssl\" * AND \"3.\" *"), QStringLiteral("4"));
        QCOMPARE(found("\"openssl 3\""), QStringLiteral("5"));
    }

    void anotherConnectionKnowsItToo()
    {
        const TemporaryStore store;
        {
            Result<Database> database = store.open();
            QVERIFY(database->execute("CREATE VIRTUAL TABLE f USING fts5(x, tokenize='firebreak')"));
        }
        Result<Database> again = store.open();
        QVERIFY(again->execute("INSERT INTO f VALUES('2.4.1')"));
        QVERIFY(registerSearchTokenizer(again->handle()));
        QCOMPARE(*again->value("SELECT count(*) FROM f('\"2.4\" *')"), QStringLiteral("1"));
    }
};

QTEST_GUILESS_MAIN(tst_SearchTokens)
#include "tst_SearchTokens.moc"
