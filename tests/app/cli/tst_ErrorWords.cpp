// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ErrorWords.h"

#include "app/cli/ErrorTable.h"
#include "app/cli/case/RefusalWords.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace firebreak;

class tst_ErrorWords : public QObject
{
    Q_OBJECT

    /// Every code that the core or the command line defines outside of the server.
    static QStringList codes()
    {
        static const QRegularExpression definition(QStringLiteral("ErrorCode\\s+\\w+\\s*[{(]\\s*\"([a-z0-9.-]+)\""));
        QStringList found;
        for (const char* folder : {"core", "app/cli"}) {
            QDirIterator files(qEnvironmentVariable("FIREBREAK_SOURCE_DIR") + u'/' + QLatin1String(folder),
                               {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                if (file.fileName().contains(QLatin1String("/core/server/")) || !file.open(QIODevice::ReadOnly))
                    continue;
                for (auto match = definition.globalMatch(QString::fromUtf8(file.readAll())); match.hasNext();)
                    found.append(match.next().captured(1));
            }
        }
        return found;
    }

private Q_SLOTS:
    void whatPeopleMeetHasASentence()
    {
        // Said by their own commands in words of their own; answers per line (version, vers, range, cpe) are data; and what
        // describes a number or a requirement is no failure.
        static const QRegularExpression elsewhere(QStringLiteral(
            "^(query|what-if|clock|version|vers|range|cpe|demo|script|cve-page)\\.|^cvss\\.(published|lax)-|"
            "^(affect|flaw)\\.needs-|^embargo\\."));
        const QStringList all = codes();
        QVERIFY(all.size() > 100);
        QStringList silent;
        for (const QString& code : all) {
            const Error error{ErrorCode::interned(QLatin1String(code.toLatin1())), {}, {}};
            const bool isCheck = refusalWords(error) != errorWords(error);
            if (!isErrorWorded(error) && !isCheck && !elsewhere.match(code).hasMatch())
                silent.append(code);
        }
        QCOMPARE(silent, QStringList());
    }

    void everySentenceIsOfACode()
    {
        QSet<QString> seen;
        for (const ErrorSentence& row : errorTable()) {
            const QString sentence = QString::fromUtf8(row.sentence);
            QVERIFY2(!seen.contains(QLatin1String(row.code)), row.code);
            seen.insert(QLatin1String(row.code));
            QVERIFY2(sentence.front().isUpper() || sentence.front() == u'"', row.code);
            QVERIFY2(sentence.endsWith(u'.') || sentence.endsWith(u')'), row.code);
        }
    }

    void detailsStandInTheirPlaces()
    {
        QCOMPARE(filledSentence("%1 has no value %2: %0.", {QStringLiteral("AV"), QStringLiteral("X")}),
                 QStringLiteral("AV has no value X: AV, X."));
        QCOMPARE(filledSentence("100 % of %1", {}), QStringLiteral("100 % of "));
    }

    void statementsAreNotShown()
    {
        const Error error{ErrorCode("storage.damaged"), QStringLiteral("SELECT at FROM change"), {QStringLiteral("11")}};
        QVERIFY(errorWords(error).endsWith(QStringLiteral(" (storage.damaged)")));
        const Error file{ErrorCode("storage.damaged"), QStringLiteral("cache.db"), {}};
        QVERIFY(errorWords(file).endsWith(QStringLiteral(" (storage.damaged at cache.db)")));
    }

    void filesAndUsageKeepACommandFromItsWork_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("exit");
        QTest::newRow("file") << QStringLiteral("intake.file-unreadable") << 2;
        QTest::newRow("disk") << QStringLiteral("storage.full") << 2;
        QTest::newRow("key") << QStringLiteral("keys.io") << 2;
        QTest::newRow("usage") << QStringLiteral("field-text.form") << 2;
        QTest::newRow("connection") << QStringLiteral("sync.unreachable") << 2;
        QTest::newRow("content") << QStringLiteral("intake.json-syntax") << 1;
        QTest::newRow("policy") << QStringLiteral("policy.file-json") << 1;
        QTest::newRow("rules") << QStringLiteral("command.value-invalid") << 1;
        QTest::newRow("decision") << QStringLiteral("sync.conflict-unknown") << 1;
    }
    void filesAndUsageKeepACommandFromItsWork()
    {
        QFETCH(const QString, code);
        QTEST(int(exitCodeOf({ErrorCode::interned(QLatin1String(code.toLatin1())), {}, {}})), "exit");
    }
};

QTEST_GUILESS_MAIN(tst_ErrorWords)
#include "tst_ErrorWords.moc"
