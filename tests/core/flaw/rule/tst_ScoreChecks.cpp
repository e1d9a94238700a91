// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flaw/rule/ScoreChecks.h"
#include "tests/support/Flaws.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_ScoreChecks : public QObject
{
    Q_OBJECT

private:
    using Change = std::function<void(Flaw&, FlawSurroundings&)>;

    static QString t(const char* text) { return QString::fromLatin1(text); }
    static AdvisoryScore nvd(const char* vector)
    {
        AdvisoryScore score;
        score.issuer = t("NVD");
        score.role = ScoreRole::Nvd;
        score.vector = t(vector);
        return score;
    }
    static QStringList codesAfter(const Change& change)
    {
        Flaw flaw = completeFlaw();
        FlawSurroundings around = completeSurroundings();
        change(flaw, around);
        return codesOf(checkScores(flaw, around));
    }
    static ScoreChange changed(const char* field, const char* from, const char* to, Instant at)
    {
        ScoreChange change;
        change.field = t(field);
        change.from = t(from);
        change.to = t(to);
        change.at = at;
        return change;
    }
    static void row(const char* name, const char* codes, const Change& change)
    {
        QTest::newRow(name) << t(codes) << change;
    }

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("codes");
        QTest::addColumn<Change>("change");
        row("complete", "", [](Flaw&, auto&) {});
        row("no score", "flaw.score-missing", [](Flaw& f, auto&) { f.cvss.clear(); });
        row("a comment to none", "flaw.score-comment-alone flaw.score-missing", [](Flaw& f, auto&) {
            f.cvss.clear();
            f.cvssComment = t("x");
        });
        row("a severity of nothing", "flaw.severity-without-score",
            [](Flaw& f, auto&) { f.cvss[t("3.1")] = t("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N"); });
        row("no severity", "flaw.severity-missing", [](Flaw& f, auto&) { f.severity.reset(); });
        row("NVD far lower, in another band", "flaw.score-band-differs flaw.score-differs",
            [](Flaw&, auto& a) { a.scores = {nvd(MediumVector)}; });
        row("closed", "", [](Flaw& f, auto& a) {
            a.scores = {nvd(MediumVector)};
            f.discrepancies = {{t("NVD"),
                                t("3.1"),
                                t(HighVector),
                                t(MediumVector),
                                {DiscrepancyOutcome::Statement},
                                t("Because."),
                                {},
                                {},
                                a.now,
                                {}}};
        });
        row("NVD far higher and unexplained",
            "flaw.score-ask-issuer flaw.score-band-differs flaw.score-differs", [](Flaw& f, auto& a) {
                f.cvss[t("3.1")] = t(MediumVector);
                a.scores = {nvd(HighVector)};
            });
        row("NVD far higher, explained", "flaw.score-band-differs flaw.score-differs", [](Flaw& f, auto& a) {
            f.cvss[t("3.1")] = t(MediumVector);
            f.cvssComment = t("built without it");
            a.scores = {nvd(HighVector)};
        });
        row("NVD far higher, no product affected", "flaw.score-band-differs flaw.score-differs",
            [](Flaw& f, auto& a) {
                f.cvss[t("3.1")] = t(MediumVector);
                a.affects[0].isCommunity = true;
                a.scores = {nvd(HighVector)};
            });
        row("asked about nothing", "flaw.rescore-without-scores", [](Flaw& f, auto& a) {
            f.rescoreRequest = RescoreRequest{t("NVD"), RescoreAnswer::Open, t("x"), {}, a.now, {}, {}};
        });
        row("they withdrew theirs", "", [](Flaw& f, auto& a) {
            f.rescoreRequest = RescoreRequest{t("NVD"), RescoreAnswer::Accepted, t("x"), {}, a.now, {}, {}};
        });
        row("crossed while a tracker is open", "flaw.severity-crossed flaw.severity-unexplained",
            [](Flaw& f, auto& a) { f.history = {changed("severity", "moderate", "important", a.now)}; });
        row("crossed, explained afterwards", "", [](Flaw& f, auto& a) {
            f.history = {changed("severity", "moderate", "important", a.now),
                         changed("severity", "important", "important", a.now)};
            f.history[1].reason = t("owners told");
        });
        row("explained before it crossed", "flaw.severity-crossed flaw.severity-unexplained",
            [](Flaw& f, auto& a) {
                f.history = {changed("severity", "moderate", "moderate", a.now),
                             changed("severity", "moderate", "important", a.now)};
                f.history[0].reason = t("as before");
            });
        row("crossed before the tracker", "flaw.severity-unexplained", [](Flaw& f, auto& a) {
            f.history = {changed("severity", "moderate", "important", a.now - std::chrono::hours(1))};
        });
        row("within the upper two, explained", "", [](Flaw& f, auto& a) {
            f.history = {changed("severity", "critical", "important", a.now)};
            f.history[0].reason = t("needs an account");
        });
        row("rescored in public, silently", "flaw.rescore-unexplained",
            [](Flaw& f, auto& a) { f.history = {changed("cvss.3.1", "x", "y", a.now)}; });
        row("rescored under embargo", "", [](Flaw& f, auto& a) {
            f.history = {changed("cvss.3.1", "x", "y", a.now)};
            a.isEmbargoed = true;
        });
        row("rescored with a cause", "", [](Flaw& f, auto& a) {
            f.history = {changed("cvss.3.1", "x", "y", a.now)};
            f.history[0].cause = RescoreCause::Hardening;
        });
        row("critical with an account", "flaw.critical-doubtful", [](Flaw& f, auto&) {
            f.severity = Severity::Critical;
            f.cvss[t("3.1")] = t("CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:H/I:H/A:H");
        });
        row("an offering is critical with an account", "flaw.critical-doubtful", [](Flaw& f, auto& a) { // R49
            f.cvss[t("3.1")] = t("CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:H/I:H/A:H");
            a.affects[0].affect.severity = Severity::Critical;
        });
        row("a critical flaw asks for an account in one offering", "flaw.critical-doubtful",
            [](Flaw& f, auto& a) {
                f.severity = Severity::Critical;
                a.affects[0].affect.cvss[t("3.1")] = t("CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:H/I:H/A:H");
            });
        row("an offering rescored in public, silently", "flaw.rescore-unexplained", [](Flaw&, auto& a) { // R46
            a.affects[0].affect.history = {changed("cvss.3.1", "x", "y", a.now)};
        });
        row("critical as defined", "", [](Flaw& f, auto&) { f.severity = Severity::Critical; });
        row("confirmed by the one who triaged", "flaw.revalidated-by-triager",
            [](Flaw& f, auto&) { f.revalidations[2].by = f.triagedBy; });
        row("where the policy allows it", "", [](Flaw& f, auto& a) {
            f.revalidations[2].by = f.triagedBy;
            a.policy.assessorDiffers = false;
        });
    }

    void finds() // R41 R43 R44 R46 R48 R49 R50 R85
    {
        QFETCH(QString, codes);
        QFETCH(Change, change);
        QCOMPARE(codesAfter(change).join(QLatin1Char(' ')), codes);
    }
};

Q_DECLARE_METATYPE(std::function<void(firebreak::Flaw&, firebreak::FlawSurroundings&)>)

QTEST_GUILESS_MAIN(tst_ScoreChecks)
#include "tst_ScoreChecks.moc"
