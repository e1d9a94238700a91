// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/Alias.h"

#include <QTest>

using namespace firebreak;
using namespace Qt::Literals::StringLiterals;

class tst_Alias : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canonical_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("cve upper") << u"CVE-2024-0001"_s << u"CVE-2024-0001"_s;
        QTest::newRow("cve lower") << u"cve-2024-12345"_s << u"CVE-2024-12345"_s;
        QTest::newRow("cve padded") << u"  Cve-1999-0006\n"_s << u"CVE-1999-0006"_s;
        QTest::newRow("cve of three digits stays") << u"cve-2024-123"_s << u"cve-2024-123"_s;
        QTest::newRow("ghsa upper") << u"GHSA-4G4C-8GQH-M4VM"_s << u"GHSA-4g4c-8gqh-m4vm"_s;
        QTest::newRow("ghsa lower") << u"ghsa-4g4c-8gqh-m4vm"_s << u"GHSA-4g4c-8gqh-m4vm"_s;
        QTest::newRow("ghsa short stays") << u"ghsa-4g4c"_s << u"ghsa-4g4c"_s;
        QTest::newRow("other") << u" PYSEC-2006-1 "_s << u"PYSEC-2006-1"_s;
        QTest::newRow("full-width digits are no digits") << u"cve-２０２４-0001"_s << u"cve-２０２４-0001"_s;
    }

    void canonical()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(canonicalAlias(text), expected);
    }

    void assignable_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        QTest::newRow("first year") << u"CVE-1999-0001"_s << true;
        QTest::newRow("case") << u"cve-2024-0123"_s << true;
        QTest::newRow("five digits") << u"CVE-2024-12345"_s << true;
        QTest::newRow("seven digits") << u"CVE-2017-1000001"_s << true;
        QTest::newRow("before the first year") << u"CVE-1998-0001"_s << false;
        QTest::newRow("year 3000") << u"CVE-3000-0001"_s << false;
        QTest::newRow("zero") << u"CVE-2024-0000"_s << false;
        QTest::newRow("five digits with a leading zero") << u"CVE-2024-01234"_s << false;
        QTest::newRow("three digits") << u"CVE-2024-123"_s << false;
        QTest::newRow("letters") << u"CVE-2024-12a4"_s << false;
        QTest::newRow("twenty digits") << u"CVE-2024-12345678901234567890"_s << false;
        QTest::newRow("empty") << QString() << false;
    }

    void assignable()
    {
        QFETCH(QString, text);
        QFETCH(bool, expected);
        QCOMPARE(isAssignableCveId(text), expected);
    }

    void primaryPrefersTheLowestCve()
    {
        QCOMPARE(primaryAlias({u"GO-2020-0001"_s, u"GHSA-6vm3-jj99-7229"_s, u"CVE-2020-36567"_s}),
                 u"CVE-2020-36567"_s);
        QCOMPARE(primaryAlias({u"CVE-2024-10000"_s, u"CVE-2024-9999"_s}), u"CVE-2024-9999"_s);
        QCOMPARE(primaryAlias({u"CVE-2024-0001"_s, u"CVE-2023-99999"_s}), u"CVE-2023-99999"_s);
        QCOMPARE(primaryAlias({u"PYSEC-2006-1"_s, u"GHSA-6vm3-jj99-7229"_s}), u"GHSA-6vm3-jj99-7229"_s);
        QCOMPARE(primaryAlias({u"PYSEC-2006-1"_s, u"MAL-2024-1"_s}), u"MAL-2024-1"_s);
        QCOMPARE(primaryAlias({}), QString());
    }
};

QTEST_GUILESS_MAIN(tst_Alias)
#include "tst_Alias.moc"
