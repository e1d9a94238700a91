// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/Compartment.h"

#include <QTest>

using namespace firebreak;

class tst_Compartment : public QObject
{
    Q_OBJECT

private:
    const RecordId m_incident = RecordId::generate(instantFromMs(1));

private Q_SLOTS:
    void wordsRoundTrip()
    {
        const Compartment embargo = Compartment::embargo(m_incident);
        for (const Compartment& one :
             {Compartment::company(), Compartment::prodsec(), embargo, embargo.forProductSecurity()})
            QCOMPARE(Compartment::fromWord(one.word()).value(), one);
        QCOMPARE(embargo.word(), QStringLiteral("embargo:") + m_incident.toText());
        QCOMPARE(embargo.forProductSecurity().word(), embargo.word() + QStringLiteral("/prodsec"));
    }

    void onePlaceHasOneWord()
    {
        const QString id = m_incident.toText();
        for (const QString& word :
             {QStringLiteral("everything"), QString(), QStringLiteral("embargo:"), QStringLiteral("embargo:x"),
              QStringLiteral("embargo:/prodsec"), QStringLiteral("embargo:") + id.toUpper(),
              QStringLiteral("embargo:") + id + QStringLiteral("/"),
              QStringLiteral("embargo:") + id + QStringLiteral("/prodsec/prodsec"),
              QStringLiteral("embargo:") + id + QStringLiteral("/company"), QStringLiteral("Company")})
            QVERIFY2(Compartment::fromWord(word).error().code == error::CompartmentMalformed, qPrintable(word));
    }

    void eachPlaceKnowsItsNeighbour()
    {
        QCOMPARE(Compartment::company().forProductSecurity(), Compartment::prodsec());
        QCOMPARE(Compartment::prodsec().forOthersToo(), Compartment::company());
        const Compartment open = Compartment::embargo(m_incident);
        const Compartment closed = open.forProductSecurity();
        QCOMPARE(closed.forProductSecurity(), closed);
        QCOMPARE(closed.forOthersToo(), open);
        QCOMPARE(open.forOthersToo(), open);
        QVERIFY(closed.isProductSecurityOnly() && !open.isProductSecurityOnly());
        QVERIFY(!Compartment::prodsec().incident());
        QCOMPARE(closed.incident(), std::optional(m_incident));
    }
};

QTEST_GUILESS_MAIN(tst_Compartment)
#include "tst_Compartment.moc"
