// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flaw/rule/AffectChecks.h"
#include "tests/support/Flaws.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_AffectChecks : public QObject
{
    Q_OBJECT

private:
    using Change = std::function<void(AffectFacts&, FlawSurroundings&)>;

    static QString t(const char* text) { return QString::fromLatin1(text); }
    static QStringList codesAfter(const Change& change)
    {
        FlawSurroundings around = completeSurroundings();
        AffectFacts facts = around.affects.first();
        change(facts, around);
        around.affects[0] = facts;
        return codesOf(checkAffect(facts, around));
    }
    static void row(const char* name, const char* codes, const Change& change)
    {
        QTest::newRow(name) << t(codes) << change;
    }
    static AffectFacts other(const char* purl, const char* component)
    {
        AffectFacts facts = affectFacts("other");
        facts.affect.purl = t(purl);
        facts.affect.component = t(component);
        return facts;
    }

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("codes");
        QTest::addColumn<Change>("change");
        row("complete", "", [](auto&, auto&) {});
        row("a twin by component", "affect.twice",
            [](auto&, auto& a) { a.affects.append(other("", "openssl")); });
        row("another component", "", [](auto&, auto& a) { a.affects.append(other("", "curl")); });
        row("one component, two packages", "", [](auto& f, auto& a) {
            f.affect.purl = t("pkg:rpm/a/openssl");
            a.affects.append(other("pkg:rpm/b/openssl", "openssl"));
        });
        row("a twin by package URL", "affect.twice", [](auto& f, auto& a) {
            f.affect.purl = t("pkg:rpm/a/openssl");
            a.affects.append(other("pkg:rpm/a/openssl", ""));
        });
        row("an unknown stream", "affect.stream-unknown", [](auto& f, auto&) { f.isStreamKnown = false; });
        row("an unsupported stream", "affect.stream-unsupported",
            [](auto& f, auto&) { f.isSupported = false; });
        row("an unsupported stream, resolved", "", [](auto& f, auto&) {
            f.isSupported = false;
            f.affect.resolution = Resolution::OutOfSupport;
            f.affect.notFixedReason = t("ended in May");
            f.openTrackerSince.reset();
        });
        row("purl and component disagree", "affect.component-differs",
            [](auto& f, auto&) { f.affect.purl = t("pkg:rpm/a/curl"); });
        row("of a module", "", [](auto& f, auto&) {
            f.affect.purl = t("pkg:rpm/a/nodejs?rpmmod=nodejs:20");
            f.affect.component = t("nodejs:20/nodejs");
        });
        row("an image of nowhere", "affect.oci-repository",
            [](auto& f, auto&) { f.affect.purl = t("pkg:oci/openssl@sha256%3A1a2b"); });
        row("no purl where one is wanted", "affect.purl-missing",
            [](auto&, auto& a) { a.policy.requiresPurl = true; });
        row("no purl of a service", "", [](auto& f, auto& a) {
            a.policy.requiresPurl = true;
            f.isService = true;
        });
        row("in no manifest", "affect.component-unknown", [](auto& f, auto&) { f.isComponentKnown = false; });
        row("deferred with an open tracker", "affect.tracker-open", [](auto& f, auto&) {
            f.affect.resolution = Resolution::Defer;
            f.affect.notFixedReason = t("next release");
        });
        row("never fixed, nobody says why", "affect.reason-missing", [](auto& f, auto&) {
            f.affect.resolution = Resolution::WontFix;
            f.openTrackerSince.reset();
        });
        row("not affected, scored", "affect.score-not-affected", [](auto& f, auto&) {
            f.affect.affectedness = Affectedness::NotAffected;
            f.affect.resolution.reset();
            f.affect.justification = Justification::CodeNotPresent;
            f.affect.cvss[t("3.1")] = t(MediumVector);
            f.openTrackerSince.reset();
        });
    }

    void finds() // R28 R29 FK30 to FK39
    {
        QFETCH(QString, codes);
        QFETCH(Change, change);
        QCOMPARE(codesAfter(change).join(QLatin1Char(' ')), codes);
    }

    void removalWaitsForTheTracker() // FK40
    {
        AffectFacts facts = affectFacts("a");
        QCOMPARE(codesOf(checkAffectRemoval(facts)), QStringList{t("affect.tracker-open")});
        facts.openTrackerSince.reset();
        QVERIFY(checkAffectRemoval(facts).isEmpty());
    }

    void everyCheckIsListedOnce()
    {
        QStringList codes;
        for (const Check* check : affectChecks()) {
            QVERIFY(!codes.contains(check->code.word()));
            codes.append(check->code.word());
        }
        QCOMPARE(codes.size(), 10);
    }
};

Q_DECLARE_METATYPE(std::function<void(firebreak::AffectFacts&, firebreak::FlawSurroundings&)>)

QTEST_GUILESS_MAIN(tst_AffectChecks)
#include "tst_AffectChecks.moc"
