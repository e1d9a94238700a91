// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/Deliverable.h"
#include "core/incident/DeliverableCatalogue.h"
#include "core/tracker/ProcessData.h"
#include "tests/core/incident/IncidentSamples.h"

#include <QJsonArray>
#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_Deliverable : public QObject
{
    Q_OBJECT

private:
    static QStringList idsOf(const QList<const DeliverableEntry*>& entries)
    {
        QStringList ids;
        for (const DeliverableEntry* entry : entries)
            ids.append(entry->id);
        return ids;
    }
    static QStringList needed(const Incident& incident,
                              const IncidentSurroundings& around = sampleSurroundings())
    {
        return idsOf(DeliverableCatalogue::shipped().needed(incidentFacts(incident, around)));
    }
    static bool needs(const Incident& incident, const char* id,
                      const IncidentSurroundings& around = sampleSurroundings())
    {
        return needed(incident, around).contains(QString::fromLatin1(id));
    }
    static QString due(const char* id, const Incident& incident,
                       const IncidentSurroundings& around = sampleSurroundings())
    {
        const auto deadline = DeliverableCatalogue::shipped().deadline(QString::fromLatin1(id),
                                                                       incidentFacts(incident, around));
        if (!deadline)
            return QStringLiteral("none");
        return deadline->due ? toText(*deadline->due).left(16) : QStringLiteral("waiting");
    }
    static const DeliverableEntry& entry(const char* id)
    {
        return *DeliverableCatalogue::shipped().entry(QString::fromLatin1(id));
    }
    static Incident watched()
    {
        Incident incident = majorIncident(Severity::Critical);
        incident.declarations[0].isWatch = true;
        incident.declarations[0].watchCriteria = {{WatchCriterion::AllResources, QStringLiteral("all")}};
        return incident;
    }
    static Deliverable delivered(const char* id)
    {
        Deliverable deliverable{.incident = idOf("incident")};
        deliverable.entry = QString::fromLatin1(id);
        deliverable.conclusion =
            DeliverableConclusion{true, {}, QStringLiteral("sent"), stampOf("2026-12-10T16:00:00Z"), {}};
        for (const QString& group : entry(id).reviewers)
            deliverable.reviews.append({group, stampOf("2026-12-10T14:00:00Z"), {}});
        return deliverable;
    }
    static QStringList findings(const Deliverable& deliverable, bool isEmbargoed = false,
                                bool isHostedOnly = false, bool areDocumentsFinal = true)
    {
        return codesOf(checkDeliverable(deliverable, {.id = idOf("deliverable"),
                                                      .isEmbargoed = isEmbargoed,
                                                      .isHostedOnly = isHostedOnly,
                                                      .areDocumentsFinal = areDocumentsFinal}));
    }

private Q_SLOTS:
    // R116 R117 R118 R119 R120
    void internalOnesOfAMajorIncident()
    {
        for (const char* id : {"premium-talking-points", "infosec-notice", "support-faq",
                               "insights-artifacts", "announce-mail"}) {
            QVERIFY2(needs(majorIncident(), id), id);
            QVERIFY2(!needs(minorIncident(), id), id);
            QVERIFY(!entry(id).isExternal);
        }
        // As appropriate for a minor one: it may be chosen.
        const auto offered = idsOf(
            DeliverableCatalogue::shipped().offered(incidentFacts(minorIncident(), sampleSurroundings())));
        QVERIFY(offered.contains(QStringLiteral("insights-artifacts")));
        QCOMPARE(entry("premium-talking-points").to, QStringList{QStringLiteral("account-managers")});
        QCOMPARE(entry("infosec-notice").to, QStringList{QStringLiteral("information-security")});
        QCOMPARE(entry("announce-mail").from, QStringList{QStringLiteral("program-manager")});
        IncidentSurroundings fixed = sampleSurroundings();
        QCOMPARE(due("premium-talking-points", majorIncident()), QStringLiteral("waiting"));
        fixed.fixedAt = instantOf("2026-12-01T12:00:00Z");
        for (const char* id : {"premium-talking-points", "support-faq", "announce-mail"})
            QCOMPARE(due(id, majorIncident(), fixed), QStringLiteral("2026-12-01T12:00"));
        for (const char* id : {"infosec-notice", "insights-artifacts"})
            QCOMPARE(due(id, majorIncident()), QStringLiteral("2026-11-20T12:00"));
    }

    // R121
    void thePreAnnouncementComesADayBeforeEveryEmbargoedRelease()
    {
        QVERIFY(!needs(majorIncident(), "pre-announcement"));
        Incident embargoed = minorIncident();
        embargoed.embargo = sampleEmbargo();
        QVERIFY(needs(embargoed, "pre-announcement"));
        QCOMPARE(due("pre-announcement", embargoed), QStringLiteral("2026-12-09T15:00"));
    }

    // R122
    void theTranslationIsDueADayBeforeTheBulletin()
    {
        IncidentSurroundings around = sampleSurroundings();
        QVERIFY(!needs(majorIncident(), "bulletin-translation", around));
        around.isTranslated = true;
        QVERIFY(needs(majorIncident(), "bulletin-translation", around));
        Incident incident = majorIncident();
        incident.release = AgreedRelease{instantOf("2026-12-10T15:00:00Z"), QStringLiteral("UTC"), 0, {}};
        QCOMPARE(due("bulletin-translation", incident, around), QStringLiteral("2026-12-09T15:00"));
    }

    // R133 R134 R136 R139 R142
    void externalOnesOfAMajorIncident()
    {
        for (const char* id : {"customer-email", "bulletin", "social-post"}) {
            QVERIFY2(needs(majorIncident(), id), id);
            QVERIFY2(!needs(minorIncident(), id), id);
            QVERIFY(entry(id).isExternal);
        }
        for (const char* id : {"cve-page", "machine-feeds"}) {
            QVERIFY2(needs(minorIncident(), id), id);
            QVERIFY(entry(id).isExternal);
        }
        QCOMPARE(entry("customer-email").from, QStringList{QStringLiteral("commander")});
        QCOMPARE(entry("customer-email").reviewers, QStringList{QStringLiteral("secure-engineering")});
        QCOMPARE(entry("cve-page").reviewers, QStringList{QStringLiteral("writer")});
        QCOMPARE(entry("bulletin").reviewers, QStringList{QStringLiteral("commander")});
        Incident release = minorIncident();
        QVERIFY(!needs(release, "release-bulletin"));
        release.isMajorRelease = true;
        QVERIFY(needs(release, "release-bulletin"));
        QCOMPARE(entry("release-bulletin").reviewers, QStringList{QStringLiteral("writer")});
    }

    // R132 R135
    void someAreOffered()
    {
        const auto offered = [](const Incident& incident) {
            return idsOf(
                DeliverableCatalogue::shipped().offered(incidentFacts(incident, sampleSurroundings())));
        };
        QVERIFY(offered(majorIncident()).contains(QStringLiteral("technical-blog")));
        QVERIFY(!offered(minorIncident()).contains(QStringLiteral("technical-blog")));
        QVERIFY(offered(minorIncident()).contains(QStringLiteral("knowledge-article")));
        QCOMPARE(entry("technical-blog").reviewers,
                 (QStringList{QStringLiteral("writer"), QStringLiteral("communications")}));
        QCOMPARE(entry("knowledge-article").reviewers, QStringList{QStringLiteral("writer")});
        QVERIFY(!needs(majorIncident(), "technical-blog"));
    }

    // R138
    void everyFixReleaseHasAnAdvisory()
    {
        for (const Severity severity :
             {Severity::Low, Severity::Moderate, Severity::Important, Severity::Critical}) {
            IncidentSurroundings around = sampleSurroundings(severity);
            QVERIFY(!needs(minorIncident(), "security-advisory", around));
            around.isAnythingFixed = true;
            QVERIFY(needs(minorIncident(), "security-advisory", around));
        }
        QCOMPARE(entry("security-advisory").reviewers, QStringList{QStringLiteral("writer")});
    }

    // R137 R140 R141
    void someAreOfAnExecutiveWatchAlone()
    {
        for (const char* id : {"search-keys", "portal-banner"}) {
            QVERIFY2(needs(watched(), id, sampleSurroundings(Severity::Critical)), id);
            QVERIFY2(!needs(majorIncident(Severity::Critical), id, sampleSurroundings(Severity::Critical)),
                     id);
        }
        Incident branded = watched();
        QVERIFY(!needs(branded, "press-release"));
        branded.declarations[0].criteria = {{MajorCriterion::Headline, QStringLiteral("has a logo")}};
        QVERIFY(needs(branded, "press-release"));
        branded.declarations[0].isWatch = false;
        QVERIFY(!needs(branded, "press-release"));
    }

    // R143
    void zeroMinuteMailIsForWhatWasEmbargoed()
    {
        Incident incident = minorIncident();
        incident.embargo = sampleEmbargo(true);
        QVERIFY(!needs(incident, "zero-minute-mail", sampleSurroundings(Severity::Important)));
        QVERIFY(needs(incident, "zero-minute-mail", sampleSurroundings(Severity::Critical)));
        QVERIFY(!needs(minorIncident(), "zero-minute-mail", sampleSurroundings(Severity::Critical)));
        Incident major = majorIncident();
        QVERIFY(!needs(major, "zero-minute-mail"));
        major.embargo = sampleEmbargo();
        QVERIFY(needs(major, "zero-minute-mail"));
        QCOMPARE(due("zero-minute-mail", major), QStringLiteral("2026-12-10T15:00"));
    }

    // R144
    void hostedOfferingsPublishNothing()
    {
        IncidentSurroundings around = sampleSurroundings(Severity::Critical);
        around.isHostedOnly = true;
        around.isAnythingFixed = true;
        around.isTranslated = true;
        const QStringList ids = needed(watched(), around);
        QVERIFY(ids.contains(QStringLiteral("infosec-notice")));
        for (const QString& id : ids)
            QVERIFY2(!DeliverableCatalogue::shipped().entry(id)->isPublicInformation, qPrintable(id));
        QCOMPARE(findings(delivered("cve-page"), false, true),
                 QStringList{QStringLiteral("deliverable.hosted")});
    }

    // R53
    void nothingGoesOutBeforeTheLift()
    {
        for (const DeliverableEntry& known : DeliverableCatalogue::shipped().entries()) {
            const QStringList found = findings(delivered(known.id.toLatin1().constData()), true);
            QCOMPARE(found.contains(QStringLiteral("deliverable.embargoed")), known.isAfterLift);
        }
        QVERIFY(entry("bulletin").isAfterLift && entry("announce-mail").isAfterLift &&
                entry("support-faq").isAfterLift);
        QVERIFY(!entry("pre-announcement").isAfterLift);
    }

    // R132 R148
    void eachReviewerReadsItFirst()
    {
        Deliverable deliverable = delivered("announce-mail");
        QVERIFY(findings(deliverable).isEmpty());
        QCOMPARE(entry("announce-mail").reviewers, QStringList{QStringLiteral("information-security")});
        deliverable.reviews.clear();
        QCOMPARE(findings(deliverable), QStringList{QStringLiteral("deliverable.unreviewed")});
        deliverable = delivered("technical-blog");
        deliverable.reviews.removeFirst();
        const auto found =
            checkDeliverable(deliverable, {.id = idOf("deliverable"), .areDocumentsFinal = true});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.at(0).details, QStringList{QStringLiteral("writer")});
        deliverable.conclusion.reset(); // nothing is said before it goes out
        QVERIFY(findings(deliverable).isEmpty());
    }

    // R150
    void communicationsActsAfterTheDocumentsAreFinal()
    {
        for (const char* id : {"press-release", "social-post", "technical-blog"}) {
            QCOMPARE(findings(delivered(id), false, false, false),
                     QStringList{QStringLiteral("deliverable.before-documents")});
            QVERIFY(findings(delivered(id)).isEmpty());
        }
    }

    void stateFollowsWhatIsRecorded()
    {
        const DeliverableCatalogue& catalogue = DeliverableCatalogue::shipped();
        Deliverable deliverable = delivered("technical-blog");
        const auto read = Deliverable::fromJson(deliverable.toJson());
        QVERIFY(read);
        QCOMPARE(*read, deliverable);
        QCOMPARE(deliverable.state(catalogue), DeliverableState::Delivered);
        deliverable.conclusion.reset();
        QCOMPARE(deliverable.state(catalogue), DeliverableState::Reviewed);
        deliverable.reviews.removeFirst();
        QCOMPARE(deliverable.state(catalogue), DeliverableState::Open);
        deliverable.conclusion =
            DeliverableConclusion{false, QStringLiteral("no blog"), {}, stampOf("2026-12-10T14:00:00Z"), {}};
        QCOMPARE(deliverable.state(catalogue), DeliverableState::NotApplicable);
        deliverable.conclusion->reason.clear();
        QVERIFY(!Deliverable::fromJson(deliverable.toJson()));
        deliverable.conclusion.reset();
        deliverable.entry = QStringLiteral("none");
        QCOMPARE(findings(deliverable), QStringList{QStringLiteral("deliverable.unknown")});
        QVERIFY(!Deliverable::fromJson({{QStringLiteral("entry"), QStringLiteral("bulletin")}}));
        for (const Check* check : deliverableChecks())
            QVERIFY(check->code.word().startsWith(QLatin1String("deliverable.")));
    }

    // R116
    void theClockStopsWhenItIsDelivered()
    {
        IncidentSurroundings around = sampleSurroundings();
        around.fixedAt = instantOf("2026-12-01T12:00:00Z");
        const ClockFacts facts = incidentFacts(majorIncident(), around);
        Deliverable deliverable = delivered("support-faq");
        const auto stopped = deadlineOf(deliverable, facts, DeliverableCatalogue::shipped());
        QCOMPARE(stopped->state, Deadline::State::Stopped);
        QVERIFY(stopped->isLateAt(instantOf("2027-01-01T00:00:00Z")));
        deliverable.conclusion->isDelivered = false;
        QVERIFY(!deadlineOf(deliverable, facts, DeliverableCatalogue::shipped()));
        deliverable.conclusion.reset();
        QCOMPARE(deadlineOf(deliverable, facts, DeliverableCatalogue::shipped())->state,
                 Deadline::State::Running);
    }

    void catalogueHasAClockForEach()
    {
        Incident incident = watched();
        incident.embargo = sampleEmbargo();
        incident.release = AgreedRelease{instantOf("2026-12-10T15:00:00Z"), QStringLiteral("UTC"), 0, {}};
        IncidentSurroundings around = sampleSurroundings();
        around.fixedAt = instantOf("2026-12-01T12:00:00Z");
        for (const DeliverableEntry& known : DeliverableCatalogue::shipped().entries())
            QVERIFY2(
                due(known.id.toLatin1().constData(), incident, around).startsWith(QLatin1String("2026-")),
                qPrintable(known.id));
        QJsonObject data = processData(QLatin1String("deliverables"));
        QJsonArray entries = data.value(QLatin1String("deliverables")).toArray();
        entries.append(entries.first());
        data[QLatin1String("deliverables")] = entries;
        QVERIFY(!DeliverableCatalogue::fromJson(data));
        QVERIFY(!DeliverableCatalogue::fromJson({}));
    }
};

QTEST_GUILESS_MAIN(tst_Deliverable)
#include "tst_Deliverable.moc"
