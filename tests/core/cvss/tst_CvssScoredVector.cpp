// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cvss/CvssFinding.h"
#include "core/cvss/CvssScoredVector.h"
#include "tests/support/Corpus.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_CvssScoredVector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAVectorInParentheses()
    {
        const auto read = CvssScoredVector::read(u"(AV:N/AC:L/Au:N/C:P/I:P/A:P)");
        QVERIFY(read.has_value());
        QCOMPARE(read->reading.vector.toText(), QStringLiteral("AV:N/AC:L/Au:N/C:P/I:P/A:P"));
        QVERIFY(CvssScoredVector::read(u"(7.5/AV:N/AC:L/Au:N/C:P/I:P/A:P)").has_value());
        const auto wrong = CvssScoredVector::read(u"(AV:N/AC:Z/Au:N/C:P/I:P/A:P)");
        QCOMPARE(wrong.error().place, QStringLiteral("9"));
        QVERIFY(!CvssScoredVector::read(u"(AV:N/AC:L/Au:N/C:P/I:P/A:P").has_value());
        QVERIFY(!CvssScoredVector::read(u"()").has_value());
    }

    void readsScoreAndVector()
    {
        const auto scored = CvssScoredVector::read(u"9.8/CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H");
        QVERIFY(scored);
        QCOMPARE(scored->published->tenths(), 98);
        QVERIFY(!checkPublishedScore(scored->reading.vector, scored->published->toNumber()));
        const auto v2 = CvssScoredVector::read(u"7.8/AV:N/AC:L/Au:N/C:N/I:N/A:C");
        QVERIFY(v2);
        QCOMPARE(v2->published->tenths(), 78);
    }

    void readsABareVector()
    {
        for (const auto text :
             {u"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", u"AV:N/AC:L/Au:N/C:N/I:N/A:C"}) {
            const auto scored = CvssScoredVector::read(text);
            QVERIFY(scored);
            QVERIFY(!scored->published);
        }
    }

    void placesErrorsInTheWholeText()
    {
        const auto unknown = CvssScoredVector::read(u"9.8/CVSS:3.1/AV:N/AX:L");
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code.word(), QLatin1String("cvss.metric-unknown"));
        QCOMPARE(unknown.error().place, QStringLiteral("18"));
        const auto malformed = CvssScoredVector::read(u"high/CVSS:3.1/AV:N");
        QCOMPARE(malformed.error().code.word(), QLatin1String("cvss.score-malformed"));
    }

    // The table's rows are all refused by its source: malformed, or a score that the vector does not give.
    void refusesThePublishedBadOnes()
    {
        if (!corpusPresent())
            QSKIP(corpusHint());
        int checked = 0;
        const QList<QJsonObject> rows = corpusRows(QStringLiteral("01-cvss/cases/derived.ndjson"));
        for (const QJsonObject& row : rows) {
            if (row[u"op"] != QLatin1String("parse_redhat_score_prefixed"))
                continue;
            ++checked;
            const auto scored = CvssScoredVector::read(row[u"vector"].toString());
            const bool isMismatch = row[u"error"].toString().contains(QLatin1String("DoesNotMatch"));
            QCOMPARE(scored.has_value(), isMismatch);
            if (scored)
                QVERIFY(checkPublishedScore(scored->reading.vector, scored->published->toNumber()));
        }
        QVERIFY(checked >= 5);
    }
};

QTEST_GUILESS_MAIN(tst_CvssScoredVector)
#include "tst_CvssScoredVector.moc"
