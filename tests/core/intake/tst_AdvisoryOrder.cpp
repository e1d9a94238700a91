// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/Advisory.h"
#include "core/intake/AdvisoryOrder.h"

#include <QTest>

using namespace firebreak;
using namespace Qt::Literals::StringLiterals;

class tst_AdvisoryOrder : public QObject
{
    Q_OBJECT

    static QJsonObject reading(AdvisorySource source, const QString& title, const QString& modified)
    {
        Advisory advisory;
        advisory.source = source;
        advisory.documentId = u"CVE-2024-1001"_s;
        advisory.aliases = {advisory.documentId};
        advisory.title = title;
        if (!modified.isEmpty())
            advisory.modified = *instantFromText(modified);
        return advisory.toJson();
    }

private Q_SLOTS:
    void theLaterOneWins_data()
    {
        QTest::addColumn<QString>("winnerModified");
        QTest::addColumn<QString>("winnerTitle");
        QTest::addColumn<QString>("loserModified");
        QTest::addColumn<QString>("loserTitle");
        QTest::newRow("later") << u"2024-02-02T00:00:00.001Z"_s << u"A"_s << u"2024-02-02"_s << u"A long title"_s;
        QTest::newRow("dated") << u"2024-02-02"_s << u"A"_s << QString() << u"A long title"_s;
        QTest::newRow("fuller") << u"2024-02-02"_s << u"AA"_s << u"2024-02-02"_s << u"Z"_s;
        QTest::newRow("fuller, both undated") << QString() << u"AA"_s << QString() << u"Z"_s;
        QTest::newRow("greater") << u"2024-02-02"_s << u"B"_s << u"2024-02-02"_s << u"A"_s;
    }
    void theLaterOneWins()
    {
        QFETCH(QString, winnerModified);
        QFETCH(QString, winnerTitle);
        QFETCH(QString, loserModified);
        QFETCH(QString, loserTitle);
        for (const AdvisorySource source : AllAdvisorySources) {
            const QJsonObject winner = reading(source, winnerTitle, winnerModified);
            const QJsonObject loser = reading(source, loserTitle, loserModified);
            QVERIFY(!isSameReading(winner, loser) && !isSameReading(loser, winner));
            QVERIFY(supersedes(winner, loser));
            QVERIFY(!supersedes(loser, winner));
            QVERIFY(isSameReading(winner, winner) && !supersedes(winner, winner));
        }
    }

    void theReleaseOfTheKevCatalogueDoesNotCount()
    {
        for (const AdvisorySource source : AllAdvisorySources) {
            const QJsonObject early = reading(source, u"A"_s, u"2024-02-02"_s);
            const QJsonObject late = reading(source, u"A"_s, u"2024-02-03"_s);
            const bool isKev = source == AdvisorySource::Kev;
            QCOMPARE(isSameReading(early, late), isKev);
            QCOMPARE(supersedes(late, early), !isKev);
        }
    }
};

QTEST_GUILESS_MAIN(tst_AdvisoryOrder)
#include "tst_AdvisoryOrder.moc"
