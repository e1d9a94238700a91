// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flaw/rule/AffectChecks.h"
#include "core/flaw/rule/FindingList.h"
#include "core/flaw/rule/FlawChecks.h"
#include "tests/support/Flaws.h"

#include <QFile>
#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

/// Each check found by one change of a flaw that meets them all.
class tst_FlawChecks : public QObject
{
    Q_OBJECT

private:
    using Change = std::function<void(Flaw&, FlawSurroundings&)>;

    static QStringList codesAfter(const Change& change)
    {
        Flaw flaw = completeFlaw();
        FlawSurroundings around = completeSurroundings();
        change(flaw, around);
        return codesOf(checkFlaw(flaw, around));
    }
    static QString t(const char* text) { return QString::fromLatin1(text); }
    static void row(const char* code, const char* name, const Change& change)
    {
        QTest::addRow("%s: %s", code, name) << QString::fromLatin1(code) << change;
    }

private Q_SLOTS:
    void aCompleteFlawHasNoFindings()
    {
        QCOMPARE(codesAfter([](Flaw&, FlawSurroundings&) {}), QStringList());
    }

    void finds_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<Change>("change");
        row("flaw.title-missing", "blank", [](Flaw& f, auto&) { f.title = t("  "); });
        row("flaw.title-short", "three letters", [](Flaw& f, auto&) { f.title = t("abc"); });
        row("flaw.description-missing", "no text", [](Flaw& f, auto& a) {
            f.description.clear();
            f.docText.clear();
            a.incident = {};
        });
        row("flaw.cve-taken", "by another flaw", [](Flaw&, auto& a) { a.sharingCve = {idOf("other")}; });
        row("flaw.cwe-prohibited", "a category", [](Flaw& f, auto&) { f.cwes = {t("CWE-310")}; });
        row("flaw.cwe-discouraged", "too general", [](Flaw& f, auto&) { f.cwes = {t("CWE-20")}; });
        row("flaw.cwe-unknown", "no such number", [](Flaw& f, auto&) { f.cwes = {t("CWE-99999")}; });
        row("flaw.reported-in-future", "tomorrow",
            [](Flaw& f, auto& a) { f.reportedAt = a.now + std::chrono::days(1); });
        row("flaw.public-date-missing", "public since when", [](Flaw& f, auto&) { f.publicAt.reset(); });
        row("flaw.public-in-future", "not yet",
            [](Flaw& f, auto& a) { f.publicAt = a.now + std::chrono::seconds(1); });
        row("flaw.lift-in-past", "yesterday", [](Flaw& f, auto& a) {
            a.isEmbargoed = true;
            f.source = t("internal");
            f.acknowledgments = {{t("A"), {}, {}}};
            f.publicAt = a.now - std::chrono::days(1);
        });
        row("flaw.embargo-futile", "a public source", [](Flaw& f, auto& a) {
            a.isEmbargoed = true;
            f.publicAt.reset();
        });
        row("flaw.embargo-doubtful", "maybe public", [](Flaw& f, auto& a) {
            a.isEmbargoed = true;
            f.publicAt.reset();
            f.source = t("upstream");
        });
        row("flaw.source-unknown", "no word of the policy", [](Flaw& f, auto&) { f.source = t("hearsay"); });
        row("flaw.source-historical", "no longer used",
            [](Flaw&, auto& a) { a.policy.sources[0].isHistorical = true; });
        row("flaw.finder-unthanked", "private", [](Flaw& f, auto&) { f.source = t("researcher"); });
        row("flaw.thanks-for-public", "public", [](Flaw& f, auto&) {
            f.acknowledgments = {{t("A"), {}, {}}};
        });
        row("flaw.thanks-doubtful", "maybe public", [](Flaw& f, auto&) {
            f.acknowledgments = {{t("A"), {}, {}}};
            f.source = t("distribution");
        });
        const AdvisoryReference article{t("https://example.com/one"), {}, {t("main-article")}, {}};
        row("flaw.article-twice", "two", [article](Flaw& f, auto&) {
            f.references = {article, {t("https://example.com/two"), {}, {t("main-article")}, {}}};
        });
        row("flaw.article-elsewhere", "a foreign site", [article](Flaw& f, auto& a) {
            f.references = {article};
            a.policy.articlePrefixes = {t("https://example.org/")};
        });
        row("flaw.reference-twice", "one URL",
            [](Flaw& f, auto&) { f.references.append(f.references.first()); });
        row("flaw.major-incomplete", "no article", [](Flaw&, auto& a) { a.incident.isMajor = true; });
        row("flaw.exploited-incomplete", "no statement", [](Flaw& f, auto& a) {
            a.incident.isKnownExploited = true;
            f.statement.clear();
        });
        row("flaw.special-incomplete", "no text", [](Flaw& f, auto& a) {
            a.policy.specialComponents = {t("openssl")};
            f.docText.clear();
        });
        row("flaw.label-unregistered", "free labels are off", [](Flaw& f, auto& a) {
            a.policy.allowsFreeLabels = false;
            f.labels.append(t("mine"));
        });
        row("flaw.label-without-ending", "only a label rejects it",
            [](Flaw& f, auto&) { f.labels.append(t("rejected")); }); // R30
        row("flaw.mitigation-missing", "from Moderate on",
            [](Flaw& f, auto&) { f.mitigationKind.reset(); }); // R88
        row("flaw.weakness-with-cve", "hardening", [](Flaw& f, auto& a) {
            f.ending = FlawEnding{EndingKind::Weakness, t("x"), {}, a.now, {}};
            a.affects.clear();
        });
        row("flaw.ended-affecting", "still affects", [](Flaw& f, auto& a) {
            f.ending = FlawEnding{EndingKind::NotAffected, t("x"), {}, a.now, {}};
            a.affects[0].openTrackerSince.reset();
        });
        row("flaw.ended-with-trackers", "tracker open", [](Flaw& f, auto& a) {
            f.ending = FlawEnding{EndingKind::Rejected, t("x"), {}, a.now, {}};
        });
        row("flaw.rejected-cve-lives", "our id stands", [](Flaw& f, auto& a) {
            f.ending = FlawEnding{EndingKind::Rejected, t("x"), {}, a.now, {}};
            a.affects.clear();
            a.policy.cna = t("us");
            f.cve = CveStanding{CveStatus::Published, t("us"), {}, {}, a.now, {}};
        });
        row("flaw.cve-elsewhere", "another CNA has", [](Flaw& f, auto& a) {
            a.policy.cna = t("us");
            f.cve = CveStanding{CveStatus::Reserved, t("us"), {}, {}, a.now, {}};
            a.sourceCves = {t("CVE-2024-9999")};
            a.sourceAssigner = t("upstream");
        });
        row("flaw.cve-other-cna", "theirs to number", [](Flaw& f, auto& a) {
            a.policy.cna = t("us");
            a.policy.otherCnas = {{t("upstream"), {t("pkg:generic/openssl")}}};
            a.affects[0].affect.purl = t("pkg:generic/openssl");
            f.cve = CveStanding{CveStatus::Reserved, t("us"), {}, {}, a.now, {}};
        });
    }

    // R10 R30 R31 R37 R38 R51 R88 R156: each found where it is and, but for what it brings with it, nothing
    // else
    void finds()
    {
        QFETCH(QString, code);
        QFETCH(Change, change);
        const QStringList codes = codesAfter(change);
        QVERIFY2(codes.contains(code), qPrintable(codes.join(QLatin1Char(' '))));
        QVERIFY2(codes.size() <= 2, qPrintable(codes.join(QLatin1Char(' '))));
    }

    void everyCheckIsListedOnceAndExplained()
    {
        QStringList codes;
        for (const Check* check : flawChecks()) {
            const QString code = check->code.word();
            QVERIFY2(!codes.contains(code), qPrintable(code));
            codes.append(code);
            QVERIFY(code.startsWith(QLatin1String("flaw.")));
            QVERIFY(QLatin1String(check->explanation).endsWith(QLatin1Char('.')));
            QVERIFY(QLatin1String(check->resolution).endsWith(QLatin1Char('.')) ||
                    QLatin1String(check->resolution).endsWith(QLatin1Char('"')));
            QVERIFY(*check->source);
        }
        QVERIFY(codes.size() >= 40);
    }

    void theDocumentListsEveryCheck()
    {
        QFile file(qEnvironmentVariable("FIREBREAK_SOURCE_DIR") + QStringLiteral("/docs/records/flaw.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QList<const Check*> all(flawChecks().begin(), flawChecks().end());
        all.append(QList<const Check*>(affectChecks().begin(), affectChecks().end()));
        for (const Check* check : all) {
            const QString weight = check->weight == CheckWeight::Blocks ? t("blocks") : t("warns");
            const QString row = QStringLiteral("| `%1` | %2 | %3 | %4 |")
                                    .arg(check->code.word(), weight, t(check->source), t(check->explanation));
            QVERIFY2(text.contains(row), qPrintable(row));
        }
    }

    void aLiftTodayIsNotMissed() // FK6: by the day
    {
        const QStringList codes = codesAfter([](Flaw& f, FlawSurroundings& a) {
            a.isEmbargoed = true;
            f.source = t("internal");
            f.acknowledgments = {{t("A"), {}, {}}};
            f.publicAt = std::chrono::floor<std::chrono::days>(a.now);
        });
        QCOMPARE(codes, QStringList());
    }
};

Q_DECLARE_METATYPE(std::function<void(firebreak::Flaw&, firebreak::FlawSurroundings&)>)

QTEST_GUILESS_MAIN(tst_FlawChecks)
#include "tst_FlawChecks.moc"
