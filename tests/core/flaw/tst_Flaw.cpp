// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/RecordKind.h"
#include "core/flaw/Acknowledgment.h"
#include "core/flaw/Consultation.h"
#include "core/flaw/CveStanding.h"
#include "core/flaw/DiscrepancyClosure.h"
#include "core/flaw/Flaw.h"
#include "core/flaw/FlawEnding.h"
#include "core/flaw/InitialClass.h"
#include "core/flaw/LabelMark.h"
#include "core/flaw/OfferingCheck.h"
#include "core/flaw/Reproduction.h"
#include "core/flaw/RescoreRequest.h"
#include "core/flaw/Revalidation.h"
#include "core/flaw/ScoreChange.h"
#include "tests/support/Flaws.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_Flaw : public QObject
{
    Q_OBJECT

private:
    static Flaw full()
    {
        const Instant at = instantFromMs(5000);
        const auto by = idOf("somebody");
        const auto t = [](const char* text) { return QString::fromLatin1(text); };
        Flaw flaw = completeFlaw();
        flaw.cve = CveStanding{CveStatus::Reserved, t("example"), {}, by, at, {}};
        flaw.userImpact = t("Data of users can be read.");
        flaw.projectImpact = t("The build service can be taken over.");
        flaw.technicalNotes = t("Found in parse().");
        flaw.cvssComment = t("Hardening lowers it.");
        flaw.labelMarks = {{t("approved"), LabelState::Done, by, {}}};
        flaw.references[0].tags = {t("main-article")};
        flaw.acknowledgments = {{t("A. Finder"), t("Example University"), {}}};
        flaw.reports = {idOf("report")};
        flaw.reproduction =
            Reproduction{ReproductionResult::Reproduced, t("container, no network"), by, at, at, {}};
        flaw.initialClass = InitialClass{true, t("exploited, 9.8"), by, at, {}};
        flaw.ending = FlawEnding{EndingKind::Weakness, t("needs an admin"), by, at, {}};
        flaw.discrepancies = {{t("NVD"),
                               t("3.1"),
                               t(MediumVector),
                               t(HighVector),
                               {DiscrepancyOutcome::Statement},
                               t("Ours is built with …"),
                               {},
                               by,
                               at,
                               {}}};
        flaw.rescoreRequest = RescoreRequest{t("NVD"), RescoreAnswer::Declined, t("Please."), by, at, at, {}};
        flaw.history = {
            {t("severity"), t("low"), t("important"), RescoreCause::Analysis, t("worse"), by, at, {}}};
        flaw.consultations = {
            {.person = by, .topic = ConsultationTopic::Containers, .by = by, .at = at, .doneAt = at}};
        flaw.incident = idOf("incident");
        flaw.approvals = {{t("flaw.x"), t("title"), t("because"), by, at}};
        flaw.updatedAt = at;
        flaw.updatedBy = by;
        flaw.comments = 2;
        flaw.extra = {{QStringLiteral("future"), true}};
        return flaw;
    }

private Q_SLOTS:
    // R8 R33 R35 R36 R41 R46 R50 R51: everything that is asked of a flaw has its place in the record
    void roundTripsWithUnknownFields()
    {
        const Flaw flaw = full();
        const auto read = Flaw::fromJson(flaw.toJson());
        QVERIFY2(read.has_value(), read ? "" : qPrintable(toLogLine(read.error())));
        QCOMPARE(*read, flaw);
    }

    void keepsUnknownFieldsOfItsParts()
    {
        QJsonObject body = full().toJson();
        for (const auto& key :
             {"cve", "reproduction", "ending", "initialClass", "rescoreRequest", "offeringCheck"}) {
            QJsonObject part = body.value(QLatin1String(key)).toObject();
            QVERIFY2(!part.isEmpty(), key);
            part[QLatin1String("future")] = 1;
            body[QLatin1String(key)] = part;
        }
        QCOMPARE(Flaw::fromJson(body)->toJson(), body);
    }

    void theGlossaryAndTheRecordsTellThemApart() // R7
    {
        QFile file(qEnvironmentVariable("FIREBREAK_SOURCE_DIR") + QStringLiteral("/docs/glossary.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString glossary = QString::fromUtf8(file.readAll());
        for (const char* term :
             {"Flaw", "Task", "Vulnerability", "Weakness", "Major incident (MI)", "Minor incident",
              "Orchestration", "Security Bulletin (SB)", "Security Advisory (SA)"})
            QVERIFY2(glossary.contains(QStringLiteral("\n| **%1** | ").arg(QLatin1String(term))), term);
        QList<RecordKind> kinds;
        for (const char* word :
             {"flaw", "task", "incident", "bulletin", "erratum"}) { // an SA is an erratum of its type
            const auto kind = recordKindFromWord(QString::fromLatin1(word));
            QVERIFY2(kind && !kinds.contains(*kind), word);
            kinds.append(*kind);
        }
        QVERIFY(
            endingKindFromWord(u"weakness")); // a flaw that ended as one is no vulnerability: FlawStatus.h
    }

    void anEmptyBodyIsAFlaw() // bodies of earlier versions have none of the later fields
    {
        const auto read = Flaw::fromJson({});
        QVERIFY(read);
        QCOMPARE(*read, Flaw());
    }

    void refusesWrongTypes_data()
    {
        QTest::addColumn<QJsonObject>("body");
        const auto row = [](const char* name, const char* key, const QJsonValue& value) {
            QTest::newRow(name) << QJsonObject{{QString::fromLatin1(key), value}};
        };
        const QString word = QStringLiteral("x");
        row("severity", "severity", QStringLiteral("high"));
        row("owner", "owner", QStringLiteral("me"));
        row("reports", "reports", QJsonArray{word});
        row("mitigationKind", "mitigationKind", word);
        row("an empty word", "mitigationKind", QStringLiteral("none"));
        row("reportedAt", "reportedAt", QStringLiteral("yesterday"));
        row("cve without assigner", "cve",
            QJsonObject{{QStringLiteral("status"), QStringLiteral("reserved")}});
        row("ending without reason", "ending",
            QJsonObject{{QStringLiteral("kind"), QStringLiteral("rejected")}});
        row("closure without outcome", "discrepancies",
            QJsonArray{QJsonObject{{QStringLiteral("issuer"), word},
                                   {QStringLiteral("version"), word},
                                   {QStringLiteral("ours"), word},
                                   {QStringLiteral("theirs"), word}}});
        row("consultation of nobody", "consultations", QJsonArray{QJsonObject{}});
        row("nameless thanks", "acknowledgments",
            QJsonArray{QJsonObject{{QStringLiteral("affiliation"), word}}});
    }

    void refusesWrongTypes() // R30: no ending without a reason; R44: no closure without an outcome
    {
        QFETCH(QJsonObject, body);
        const auto read = Flaw::fromJson(body);
        QVERIFY(!read);
        QVERIFY(read.error().place.startsWith(QLatin1Char('/') + body.keys().first()));
    }
};

QTEST_GUILESS_MAIN(tst_Flaw)
#include "tst_Flaw.moc"
