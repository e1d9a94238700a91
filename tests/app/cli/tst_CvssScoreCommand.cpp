// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CvssScoreCommand.h"
#include "tests/app/cli/CliRun.h"
#include "tests/support/Corpus.h"

#include <QProcess>
#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

namespace {

const QStringList score{QStringLiteral("cvss"), QStringLiteral("score")};

} // namespace

class tst_CvssScoreCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheDocumentedShape()
    {
        const CliRun run(score, "AV:N/AC:L/Au:N/C:N/I:N/A:C\n"
                                "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/E:U\r\n"
                                "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N");
        QCOMPARE(run.code, 0);
        QCOMPARE(run.err, QByteArray());
        const QList<QByteArray> lines = run.out.split('\n');
        QCOMPARE(
            lines.value(0),
            QByteArray(R"({"vector":"AV:N/AC:L/Au:N/C:N/I:N/A:C","version":"2.0","score":7.8,"base":7.8,)"
                       R"("temporal":7.8,"environmental":7.8,"severity":"HIGH"})"));
        QCOMPARE(lines.value(1), QByteArray(R"({"vector":"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/E:U",)"
                                            R"("version":"3.1","score":9,"base":9.8,"temporal":9,)"
                                            R"("environmental":9,"severity":"CRITICAL"})"));
        QCOMPARE(lines.value(2),
                 QByteArray(R"({"vector":"CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N",)"
                            R"("version":"4.0","score":9.3,"severity":"CRITICAL","nomenclature":"CVSS-B",)"
                            R"("macrovector":"000200"})"));
        QCOMPARE(lines.size(), 4);
    }

    void badVectorsEndWithOne()
    {
        const CliRun run(score, "AV:N/AC:L/Au:N/C:N/I:N/A:C\n\nCVSS:3.1/AV:Q\n\"\\\x01\xff\n");
        QCOMPARE(run.code, 1);
        const QList<QJsonObject> rows = run.rows();
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows[1][u"vector"], QString());
        QCOMPARE(rows[1][u"error"], QStringLiteral("cvss.empty"));
        QCOMPARE(rows[2][u"error"], QStringLiteral("cvss.value-unknown"));
        QCOMPARE(rows[2][u"place"], QStringLiteral("12"));
        QCOMPARE(rows[3][u"error"], QStringLiteral("cvss.metric-malformed"));
        QCOMPARE(rows[3][u"vector"], QString::fromUtf8("\"\\\x01\xff"));
        QVERIFY(run.err.contains("3 of 4"));
    }

    void warnsOfWhatItForgives()
    {
        const CliRun run(score, "AV:A/AC:L/Au:N/C:C/I:C/A:C/E:F\n");
        QCOMPARE(run.code, 0);
        QCOMPARE(run.rows().value(0)[u"warnings"].toArray(), QJsonArray({QStringLiteral("cvss.lax-group")}));
    }

    void boundsALongLine()
    {
        const CliRun run(score, QByteArray(5'000'000, 'A') + "\nAV:N/AC:L/Au:N/C:N/I:N/A:C\n");
        QCOMPARE(run.code, 1);
        QCOMPARE(run.rows().size(), 2);
        QVERIFY(run.out.size() < 10'000);
        QCOMPARE(run.rows().value(1)[u"score"].toDouble(), 7.8);
    }

    void noInputIsGood() { QCOMPARE(CliRun(score).code, 0); }

    // The program itself, on every published vector of a version through a pipe.
    void agreesAsAProcess()
    {
        if (!corpusPresent())
            QSKIP(corpusHint());
        const QList<QJsonObject> expected =
            corpusRows(QStringLiteral("01-cvss/cases/v3.1-scores.ndjson.zst"));
        QByteArray input;
        for (const QJsonObject& row : expected)
            input += row[u"vector"].toString().toUtf8() + '\n';
        QProcess process;
        process.start(qEnvironmentVariable("FIREBREAKCTL"), score);
        QVERIFY2(process.waitForStarted(), qPrintable(process.errorString()));
        process.write(input);
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        const QList<QByteArray> lines = process.readAllStandardOutput().split('\n');
        QCOMPARE(lines.size(), expected.size() + 1);
        for (qsizetype i = 0; i < expected.size(); ++i) {
            const QJsonObject ours = QJsonDocument::fromJson(lines[i]).object();
            const QJsonObject theirs = expected[i][u"expect"].toObject();
            QCOMPARE(ours[u"vector"], expected[i][u"vector"]);
            for (const auto key : {u"base", u"temporal", u"environmental", u"severity"})
                QCOMPARE(ours[key], theirs[key]);
        }
    }

    void failsAsAProcessWithTwo()
    {
        QProcess process;
        process.start(qEnvironmentVariable("FIREBREAKCTL"), {QStringLiteral("no-such")});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(process.readAllStandardOutput().isEmpty());
        QVERIFY(!process.readAllStandardError().isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_CvssScoreCommand)
#include "tst_CvssScoreCommand.moc"
