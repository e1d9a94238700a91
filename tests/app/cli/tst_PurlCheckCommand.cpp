// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/PurlCheckCommand.h"
#include "tests/app/cli/CliRun.h"
#include "tests/support/Corpus.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

namespace {

const QStringList check{QStringLiteral("purl"), QStringLiteral("check")};

} // namespace

class tst_PurlCheckCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheDocumentedShape()
    {
        const CliRun run(check, "pkg:NPM/@angular/core@12?b=2&a=1#x/y\npkg:cargo/rand\r\npkg:cargo\n");
        QCOMPARE(run.code, 1);
        const QList<QByteArray> lines = run.out.split('\n');
        QCOMPARE(
            lines.value(0),
            QByteArray(
                R"({"purl":"pkg:npm/%40angular/core@12?a=1&b=2#x/y","type":"npm","namespace":"@angular",)"
                R"("name":"core","version":"12","qualifiers":{"a":"1","b":"2"},"subpath":"x/y"})"));
        QCOMPARE(lines.value(1),
                 QByteArray(R"({"purl":"pkg:cargo/rand","type":"cargo","namespace":null,"name":"rand",)"
                            R"("version":null,"qualifiers":null,"subpath":null})"));
        QCOMPARE(lines.value(2),
                 QByteArray(R"({"input":"pkg:cargo","error":"purl.name-missing","place":"name"})"));
        QVERIFY(run.err.contains("1 of 3"));
    }

    void agreesWithTheSpecification()
    {
        if (!corpusPresent())
            QSKIP(corpusHint());
        QByteArray input;
        QList<QJsonObject> rows;
        for (const QJsonObject& row : corpusRows(QStringLiteral("06-purl-vers-cpe/cases/purl.ndjson"))) {
            if (row.value(u"input").isString() && row.value(u"id") != QLatin1String("purl:rpm-test.json#1")) {
                rows.append(row);
                input += row.value(u"input").toString().toUtf8() + '\n';
            }
        }
        const QList<QJsonObject> answers = CliRun(check, input).rows();
        QCOMPARE(answers.size(), rows.size());
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const QJsonValue expected = rows.at(i).value(u"expected_output");
            QCOMPARE(answers.at(i).contains(u"error"), rows.at(i).value(u"expected_failure").toBool());
            if (expected.isString())
                QCOMPARE(answers.at(i).value(u"purl"), expected);
            QJsonObject parts = expected.toObject();
            for (auto it = parts.constBegin(); it != parts.constEnd(); ++it)
                QCOMPARE(answers.at(i).value(it.key()), it.value());
        }
    }
};

QTEST_GUILESS_MAIN(tst_PurlCheckCommand)
#include "tst_PurlCheckCommand.moc"
