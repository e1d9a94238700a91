// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Severity.h"

#include <QTest>

using namespace firebreak;

class tst_Severity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsRoundTrip()
    {
        for (const Severity s : {Severity::Low, Severity::Moderate, Severity::Important, Severity::Critical})
            QCOMPARE(severityFromWord(QString(toWord(s))).value(), s);
        QCOMPARE(severityFromWord(u"CRITICAL").value(), Severity::Critical);
        QVERIFY(Severity::Low < Severity::Critical);
    }

    void cvssBandsAreNoSeverities()
    {
        for (const QStringView word : {u"high", u"medium", u"none", u""})
            QVERIFY(severityFromWord(word).error().code == error::SeverityUnknown);
    }
};

QTEST_GUILESS_MAIN(tst_Severity)
#include "tst_Severity.moc"
