// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FeedDocuments.h"
#include "tests/sync/ServerProcess.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTest>

using namespace firebreak::test;
using namespace Qt::Literals::StringLiterals;

/// firebreakctl on two laptops against a real firebreakd: what is imported on one is in the queue of the
/// other, and importing it there, too, changes nothing.
class tst_TwoImports : public QObject
{
    Q_OBJECT

    static constexpr int PatienceMs = 120'000;

    QTemporaryDir m_folder;

    struct Ran
    {
        int code = -1;
        QByteArray out;
        QByteArray err;

        [[nodiscard]] QJsonObject last() const
        {
            return QJsonDocument::fromJson(out.trimmed().split('\n').last()).object();
        }
    };

    QString file(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
        return file.fileName();
    }
    Ran run(const QString& laptop, const QStringList& words) const
    {
        QProcess process;
        process.start(QString::fromLatin1(FIREBREAK_CLI_PROGRAM),
                      words + QStringList{u"--data"_s, m_folder.filePath(laptop), u"--passphrase-file"_s,
                                          m_folder.filePath(u"passphrase"_s)});
        if (!process.waitForFinished(PatienceMs) || process.exitStatus() != QProcess::NormalExit)
            qFatal("firebreakctl does not end");
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    void join(ServerProcess& server, const QString& laptop, const QString& role = u"analyst"_s)
    {
        const Ran joined = run(laptop, {u"join"_s, server.invite(laptop, role)});
        QVERIFY2(joined.code == 0, joined.err.constData());
    }
    void sync(const QString& laptop)
    {
        const Ran synced = run(laptop, {u"sync"_s, u"--json"_s});
        QVERIFY2(synced.code == 0, synced.err.constData());
        QCOMPARE(synced.last()[u"unsent"_s].toInt(-1), 0);
        QCOMPARE(synced.last()[u"conflicts"_s].toInt(-1), 0);
    }
    /// What the queue shows, by record; who joined last is all the same.
    QMap<QString, QJsonObject> queue(const QString& laptop) const
    {
        QMap<QString, QJsonObject> rows;
        const QList<QByteArray> lines = run(laptop, {u"list"_s, u"--json"_s}).out.trimmed().split('\n');
        for (const QByteArray& line : lines) {
            const QJsonObject row = QJsonDocument::fromJson(line).object();
            rows.insert(row[u"record"_s].toString(), row);
        }
        return rows;
    }

private Q_SLOTS:
    void initTestCase() { file(u"passphrase"_s, "correct horse battery staple\n"); }

    void whatOneImportsTheOtherHas()
    {
        constexpr int Documents = 1500;
        QByteArray lines;
        for (int i = 10; i < 10 + Documents; ++i)
            lines += osv(i) + "\n";
        QStringList feeds{file(u"many.ndjson"_s, lines)};
        int number = 0;
        for (const QByteArray& bytes : oneOfEachFormat())
            feeds.append(file(u"feed%1"_s.arg(++number), bytes));
        QStringList otherOrder = feeds;
        std::reverse(otherOrder.begin(), otherOrder.end());

        ServerProcess server;
        join(server, u"Ada"_s);
        join(server, u"Ben"_s);
        // Both import before either has heard of the other.
        const Ran ada = run(u"Ada"_s, QStringList{u"import"_s} + feeds);
        QVERIFY2(ada.code == 0, ada.err.constData());
        QVERIFY2(ada.out.contains("1501 reports are new, 0 changed;"), ada.out.constData());
        QCOMPARE(run(u"Ben"_s, QStringList{u"import"_s} + otherOrder).code, 0);
        sync(u"Ada"_s);
        sync(u"Ben"_s);
        sync(u"Ada"_s);
        const QMap<QString, QJsonObject> one = queue(u"Ada"_s);
        QCOMPARE(one.size(), Documents + 1);
        QCOMPARE(queue(u"Ben"_s), one);

        // Again, now that both have everything: nothing new, and nothing to send.
        for (const QString& laptop : {u"Ada"_s, u"Ben"_s}) {
            const Ran again = run(laptop, QStringList{u"import"_s} + otherOrder);
            QVERIFY2(again.out.contains("0 reports are new, 0 changed;"), again.out.constData());
            sync(laptop);
        }
        QCOMPARE(queue(u"Ada"_s), one);
        QCOMPARE(queue(u"Ben"_s), one);

        // A third laptop that only syncs has the same.
        join(server, u"Cleo"_s);
        sync(u"Cleo"_s);
        QCOMPARE(queue(u"Cleo"_s), one);
    }

    void whoMayNotImportIsTold()
    {
        ServerProcess server;
        join(server, u"Dora"_s, u"writer"_s);
        sync(u"Dora"_s);
        const Ran refused = run(u"Dora"_s, {u"import"_s, file(u"refused"_s, osv(1))});
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.err.contains("command.not-permitted"), refused.err.constData());
    }
};

QTEST_GUILESS_MAIN(tst_TwoImports)
#include "tst_TwoImports.moc"
