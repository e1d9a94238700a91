// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flaw/rule/OvalStreams.h"
#include "tests/support/Flaws.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;
using namespace Qt::Literals::StringLiterals;

class tst_OvalStreams : public QObject
{
    Q_OBJECT

    static CvePageRow row(const QString& stream, const QString& component, PageStatus status,
                          const QString& fixedIn = {})
    {
        return {u"Gateway"_s, stream, component, status, {}, Severity::Important, {}, fixedIn};
    }
    static CvePage page(const QString& cve, const QList<CvePageRow>& rows)
    {
        CvePage page;
        page.cveId = cve;
        page.title = cve + u" in words"_s;
        page.rows = rows;
        return page;
    }
    static QStringList named(const QList<OvalDefinition>& definitions)
    {
        QStringList names;
        for (const OvalDefinition& one : definitions)
            names.append(one.cveId + u' ' + one.component + u' ' + toWord(one.status));
        return names;
    }

private Q_SLOTS:
    void eachVersionHasWhatIsPatchedAndAllThatIsNot() // R159
    {
        const QList<OvalStreams> all = ovalStreams({
            page(u"CVE-2026-0002"_s, {row(u"gw-2"_s, u"zlib"_s, PageStatus::WillNotFix),
                                      row(u"gw-2"_s, u"curl"_s, PageStatus::Affected),
                                      row(u"gw-1"_s, u"curl"_s, PageStatus::OutOfSupport)}),
            page(u"CVE-2026-0001"_s, {row(u"gw-2"_s, u"curl"_s, PageStatus::Fixed, u"gw-2.4.1"_s),
                                      row(u"gw-1"_s, u"curl"_s, PageStatus::FixDeferred)}),
        });
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0].stream, u"gw-1"_s);
        QVERIFY(all[0].patched.isEmpty());
        QCOMPARE(named(all[0].unpatched), QStringList({u"CVE-2026-0001 curl fix-deferred"_s,
                                                       u"CVE-2026-0002 curl out-of-support"_s}));
        QCOMPARE(all[1].offering, u"Gateway"_s);
        QCOMPARE(named(all[1].patched), QStringList(u"CVE-2026-0001 curl fixed"_s));
        QCOMPARE(all[1].patched[0].fixedIn, u"gw-2.4.1"_s);
        QCOMPARE(all[1].patched[0].severity, Severity::Important);
        QCOMPARE(named(all[1].unpatched), QStringList({u"CVE-2026-0002 curl affected"_s,
                                                       u"CVE-2026-0002 zlib will-not-fix"_s}));
    }

    void whatIsNotAffectedOrNotYetKnownIsInNeither() // R159
    {
        const QList<OvalStreams> all = ovalStreams(
            {page(u"CVE-2026-0001"_s, {row(u"gw-1"_s, u"curl"_s, PageStatus::NotAffected),
                                       row(u"gw-1"_s, u"zlib"_s, PageStatus::UnderInvestigation)})});
        QCOMPARE(all.size(), 1); // the version is known, and nothing is said against it
        QVERIFY(all[0].patched.isEmpty() && all[0].unpatched.isEmpty());
    }

    void followsTheTrackersThroughThePage() // R158 R159
    {
        FlawSurroundings around = completeSurroundings();
        const auto streams = [&] { return ovalStreams({*cvePage(completeFlaw(), around)}).constFirst(); };
        QCOMPARE(streams().unpatched.size(), 1);
        around.affects[0].openTrackerSince.reset();
        around.affects[0].isFixed = true;
        around.affects[0].fixedIn = u"2.4.1"_s;
        QVERIFY(streams().unpatched.isEmpty());
        QCOMPARE(streams().patched.constFirst().fixedIn, u"2.4.1"_s);
    }

    void nothingUnderAnEmbargo() // R61 R159
    {
        FlawSurroundings around = completeSurroundings();
        around.isEmbargoed = true;
        QVERIFY(!cvePage(completeFlaw(), around)); // there is no page to make a definition of
        QVERIFY(ovalStreams({}).isEmpty());
    }
};

QTEST_APPLESS_MAIN(tst_OvalStreams)
#include "tst_OvalStreams.moc"
