// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/CaseClockFacts.h"
#include "core/command/CaseClocks.h"

#include "core/command/kinds/EmbargoCase.h"
#include "core/command/RecordKeys.h"
#include "core/policy/Policy.h"
#include "core/sla/ShippedPolicies.h"
#include "tests/support/MemoryState.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

namespace {

const QString received = QStringLiteral("2026-11-20T10:00:00.000Z"); // a Friday
const Instant now = *instantFromText(QStringLiteral("2026-11-22T10:00:00Z"));

RecordId id(const char* name)
{
    return RecordId(Uuid::fromName("clocks", name));
}

/// "clock about: due", of those that run.
QStringList running(const QList<CaseDeadline>& deadlines)
{
    QStringList lines;
    for (const CaseDeadline& one : deadlines) {
        if (one.deadline.state == Deadline::State::Running)
            lines.append(one.deadline.clock + (one.about.isEmpty() ? QString() : u' ' + one.about) +
                         QStringLiteral(": ") + toText(*one.deadline.due).left(16));
    }
    return lines;
}

} // namespace

class tst_CaseClocks : public QObject
{
    Q_OBJECT

private:
    MemoryState m_state;

    RecordId put(const char* name, RecordKind kind, const QJsonObject& body)
    {
        m_state.put({id(name), kind, Compartment::company(), 1, false, body});
        return id(name);
    }
    QList<CaseDeadline> deadlines(const RecordId& of) const
    {
        const CaseView view(m_state, now);
        return caseDeadlines(*m_state.record(of), view, organisationClocks(view));
    }

private Q_SLOTS:
    void init() { m_state = {}; }

    // R14 R18 R20
    void aReportOwesItsReporterAnswers()
    {
        const RecordId report = put("report", RecordKind::Report,
                                    {{QStringLiteral("title"), QStringLiteral("Overflow")},
                                     {QStringLiteral("receivedAt"), received},
                                     {QStringLiteral("origin"), QStringLiteral("researcher")}});
        const QStringList lines = running(deadlines(report));
        QVERIFY2(lines.contains(QStringLiteral("reporter.first-reply: 2026-11-25T10:00")),
                 qPrintable(lines.join(u'\n')));
        QVERIFY2(lines.contains(QStringLiteral("reporter.progress: 2026-11-27T10:00")),
                 qPrintable(lines.join(u'\n')));
    }

    // R20
    void aReporterIsToldOfTheFlawUntilItsFixesAreOut()
    {
        const RecordId flaw = id("flaw");
        const RecordId report = put("report", RecordKind::Report,
                                    {{QStringLiteral("title"), QStringLiteral("Overflow")},
                                     {QStringLiteral("receivedAt"), received},
                                     {QStringLiteral("disposition"),
                                      QJsonObject{{QStringLiteral("kind"), QStringLiteral("flaw")},
                                                  {QStringLiteral("reason"), QStringLiteral("it is")},
                                                  {QStringLiteral("at"), received},
                                                  {QStringLiteral("flaw"), flaw.toText()}}}});
        const auto owesProgress = [&] {
            return !running(deadlines(report)).filter(QStringLiteral("reporter.progress")).isEmpty();
        };
        QVERIFY(!owesProgress()); // a flaw that can't be read is nothing to tell of
        QJsonObject incident{{QStringLiteral("title"), QStringLiteral("Overflow")},
                             {QStringLiteral("createdAt"), received}};
        put("incident", RecordKind::Incident, incident);
        put("flaw", RecordKind::Flaw,
            {{QStringLiteral("title"), QStringLiteral("Overflow")},
             {QStringLiteral("createdAt"), received},
             {QStringLiteral("incident"), id("incident").toText()}});
        QVERIFY(owesProgress());
        QJsonArray phases;
        for (const char* phase : {"notification-triage", "assessment-coordination", "remediation-release"})
            phases.append(QJsonObject{{QStringLiteral("phase"), QString::fromLatin1(phase)},
                                      {QStringLiteral("at"), received}});
        incident[QLatin1String("phases")] = phases;
        put("incident", RecordKind::Incident, incident);
        QVERIFY(!owesProgress());
    }

    // R129
    void aTextOwesItsReview()
    {
        const RecordId flaw =
            put("flaw", RecordKind::Flaw,
                {{QStringLiteral("title"), QStringLiteral("Overflow")},
                 {QStringLiteral("createdAt"), received},
                 {QStringLiteral("severity"), QStringLiteral("critical")},
                 {QStringLiteral("reviews"),
                  QJsonArray{QJsonObject{{QStringLiteral("subject"), QStringLiteral("doc-text")},
                                         {QStringLiteral("openedAt"), received}}}}});
        const QStringList lines = running(deadlines(flaw));
        QVERIFY2(lines.contains(QStringLiteral("documentation.review doc-text: 2026-11-23T10:00")),
                 qPrintable(lines.join(u'\n')));
    }

    // R149
    void anIncidentOwesWhatTheLawAsks()
    {
        const QJsonObject stamp{{QStringLiteral("regime"), QStringLiteral("cra")},
                                {QStringLiteral("event"), QStringLiteral("exploited-vulnerability")},
                                {QStringLiteral("moment"), QStringLiteral("aware")},
                                {QStringLiteral("happenedAt"), QStringLiteral("2026-11-22T09:00:00.000Z")},
                                {QStringLiteral("evidence"), QStringLiteral("log of the honeypot")},
                                {QStringLiteral("reason"), QStringLiteral("seen in the wild")},
                                {QStringLiteral("at"), QStringLiteral("2026-11-22T09:30:00.000Z")}};
        const RecordId incident = put("incident", RecordKind::Incident,
                                      {{QStringLiteral("title"), QStringLiteral("Overflow")},
                                       {QStringLiteral("createdAt"), received},
                                       {QStringLiteral("legalStamps"), QJsonArray{stamp}}});
        const QStringList lines = running(deadlines(incident));
        QVERIFY2(lines.contains(QStringLiteral("cra.early-warning cra: 2026-11-23T09:00")),
                 qPrintable(lines.join(u'\n')));
        QVERIFY2(lines.contains(QStringLiteral("cra.notification cra: 2026-11-25T09:00")),
                 qPrintable(lines.join(u'\n')));
    }

    // R92 R111
    void agreedDatesAreDueToo()
    {
        const RecordId task = put("task", RecordKind::Task,
                                  {{QStringLiteral("about"), id("flaw").toText()},
                                   {QStringLiteral("title"), QStringLiteral("Ask upstream")},
                                   {QStringLiteral("dueAt"), QStringLiteral("2026-11-24T10:00:00.000Z")}});
        QCOMPARE(running(deadlines(task)), QStringList(QStringLiteral("task: 2026-11-24T10:00")));
        const RecordId tracker = put(
            "tracker", RecordKind::Tracker,
            {{QStringLiteral("affects"), QJsonArray{id("affect").toText()}},
             {QStringLiteral("stream"), id("stream").toText()},
             {QStringLiteral("status"), QStringLiteral("new")},
             {QStringLiteral("createdAt"), received},
             {QStringLiteral("milestones"),
              QJsonArray{QJsonObject{{QStringLiteral("kind"), QStringLiteral("testing")},
                                     {QStringLiteral("due"), QStringLiteral("2026-12-01T10:00:00.000Z")}}}}});
        QCOMPARE(running(deadlines(tracker)),
                 QStringList(QStringLiteral("milestone.testing: 2026-12-01T10:00")));
        QVERIFY(deadlines(tracker).constFirst().deadline.steps.isEmpty());
    }

    // R14 R97
    void aFixIsDueFromTheNotificationUntilItIsFixed()
    {
        const auto clock = [](const char* kind) {
            return QJsonObject{
                {QStringLiteral("id"), QStringLiteral("fix.") + QString::fromLatin1(kind)},
                {QStringLiteral("source"), QStringLiteral("R97")},
                {QStringLiteral("when"),
                 QJsonArray{QJsonObject{{QStringLiteral("field"), QStringLiteral("kind")},
                                        {QStringLiteral("in"), QJsonArray{QString::fromLatin1(kind)}}}}},
                {QStringLiteral("start"), QJsonObject{{QStringLiteral("of"), QJsonArray{QStringLiteral("received")}}}},
                {QStringLiteral("duration"), QJsonObject{{QStringLiteral("days"), 30}}},
                {QStringLiteral("calendar"), QStringLiteral("hq")},
                {QStringLiteral("stoppedBy"), QJsonArray{QStringLiteral("fixed")}}};
        };
        Policy plan{QStringLiteral("1"), id("owner"), QDate(2026, 1, 31), {}, {}, {}};
        plan.content.clocks = {
            {{QStringLiteral("name"), QStringLiteral("Ours")},
             {QStringLiteral("version"), QStringLiteral("1")},
             {QStringLiteral("calendars"),
              QJsonObject{{QStringLiteral("hq"), QJsonObject{{QStringLiteral("zone"), QStringLiteral("UTC")}}}}},
             {QStringLiteral("clocks"), QJsonArray{clock("flaw"), clock("tracker")}}}};
        m_state.put({planId(), RecordKind::Policy, Compartment::company(), 1, false, plan.toJson()});
        const RecordId flaw = put("flaw", RecordKind::Flaw,
                                  {{QStringLiteral("title"), QStringLiteral("Overflow")},
                                   {QStringLiteral("createdAt"), QStringLiteral("2026-11-21T10:00:00.000Z")},
                                   {QStringLiteral("reportedAt"), received}});
        put("affect", RecordKind::Affect,
            {{QStringLiteral("flaw"), flaw.toText()},
             {QStringLiteral("stream"), id("stream").toText()},
             {QStringLiteral("component"), QStringLiteral("parser")},
             {QStringLiteral("affectedness"), QStringLiteral("affected")},
             {QStringLiteral("resolution"), QStringLiteral("delegated")}});
        QJsonObject open{{QStringLiteral("affects"), QJsonArray{id("affect").toText()}},
                         {QStringLiteral("stream"), id("stream").toText()},
                         {QStringLiteral("status"), QStringLiteral("new")},
                         {QStringLiteral("createdAt"), QStringLiteral("2026-11-21T11:00:00.000Z")}};
        const RecordId tracker = put("tracker", RecordKind::Tracker, open);
        QCOMPARE(running(deadlines(flaw)), QStringList(QStringLiteral("fix.flaw: 2026-12-20T10:00")));
        QCOMPARE(running(deadlines(tracker)), QStringList(QStringLiteral("fix.tracker: 2026-12-20T10:00")));
        open[QLatin1String("status")] = QStringLiteral("closed");
        open[QLatin1String("closure")] = QJsonObject{{QStringLiteral("resolution"), QStringLiteral("fixed")},
                                                     {QStringLiteral("at"), QStringLiteral("2026-12-01T10:00:00.000Z")}};
        put("tracker", RecordKind::Tracker, open);
        for (const RecordId& done : {flaw, tracker}) {
            QList<CaseDeadline> fixes = deadlines(done);
            fixes.removeIf([](const CaseDeadline& one) { return !one.deadline.clock.startsWith(QLatin1String("fix.")); });
            QCOMPARE(fixes.size(), 1);
            QCOMPARE(fixes.first().deadline.state, Deadline::State::Stopped);
            QCOMPARE(*fixes.first().deadline.stoppedAt, *instantFromText(u"2026-12-01T10:00:00Z"));
        }
    }

    // R125 D2
    void aBulletinFreezesInItsIncidentsZone()
    {
        const RecordId incident = put(
            "incident", RecordKind::Incident,
            {{QStringLiteral("title"), QStringLiteral("Overflow")},
             {QStringLiteral("release"),
              QJsonObject{{QStringLiteral("at"), QStringLiteral("2026-12-07T22:00:00.000Z")}, // Tuesday there
                          {QStringLiteral("zone"), QStringLiteral("Pacific/Auckland")}}}});
        const RecordId flaw = put("flaw", RecordKind::Flaw,
                                  {{QStringLiteral("title"), QStringLiteral("Overflow")},
                                   {QStringLiteral("createdAt"), received},
                                   {QStringLiteral("incident"), incident.toText()}});
        const RecordId bulletin = put("bulletin", RecordKind::Bulletin,
                                      {{QStringLiteral("title"), QStringLiteral("Overflow")},
                                       {QStringLiteral("incident"), incident.toText()}});
        QCOMPARE(running(deadlines(bulletin)), QStringList(QStringLiteral("bulletin.freeze: 2026-12-06T22:00")));
        const CaseView view(m_state, now);
        QCOMPARE(freezeOf(*m_state.record(incident), view), instantFromText(u"2026-12-06T22:00:00Z").value());
        QCOMPARE(liftPlanOf(*m_state.record(incident), view).first().at, instantFromText(u"2026-12-06T22:00:00Z").value());
        QVERIFY(running(deadlines(flaw)).isEmpty()); // a flaw has no text to freeze
    }

    // R121
    void thePreAnnouncementIsDoneWhenItIsDelivered()
    {
        Embargo embargo;
        embargo.agreedLift = AgreedLift{*instantFromText(u"2026-12-10T15:00:00Z"), QStringLiteral("Europe/Prague"),
                                        LiftControl::Finder, {}, {}, {}};
        const RecordId incident = put("incident", RecordKind::Incident,
                                      {{QStringLiteral("title"), QStringLiteral("Overflow")},
                                       {QStringLiteral("embargo"), embargo.toJson()}});
        const QString line = QStringLiteral("incident.pre-announcement: 2026-12-09T15:00");
        QVERIFY(running(deadlines(incident)).contains(line));
        put("word", RecordKind::Deliverable,
            {{QStringLiteral("incident"), incident.toText()},
             {QStringLiteral("entry"), QStringLiteral("pre-announcement")},
             {QStringLiteral("conclusion"),
              QJsonObject{{QStringLiteral("delivered"), true},
                          {QStringLiteral("at"), QStringLiteral("2026-12-09T10:00:00.000Z")}}}});
        QVERIFY(!running(deadlines(incident)).contains(line));
    }

    // R1 R97
    void theOrganisationsOwnClocksCountInstead()
    {
        const CaseView before(m_state, now);
        QVERIFY(organisationClocks(before).clocks().contains(QStringLiteral("plan.review")));
        Policy plan{QStringLiteral("1"), id("owner"), QDate(2026, 1, 31), {}, {}, {}};
        plan.content.clocks = {
            {{QStringLiteral("name"), QStringLiteral("Ours")},
             {QStringLiteral("version"), QStringLiteral("1")},
             {QStringLiteral("calendars"),
              QJsonObject{
                  {QStringLiteral("hq"), QJsonObject{{QStringLiteral("zone"), QStringLiteral("UTC")}}}}},
             {QStringLiteral("clocks"),
              QJsonArray{
                  QJsonObject{{QStringLiteral("id"), QStringLiteral("plan.review")},
                              {QStringLiteral("source"), QStringLiteral("R1")},
                              {QStringLiteral("start"),
                               QJsonObject{{QStringLiteral("of"), QJsonArray{QStringLiteral("lastReview")}}}},
                              {QStringLiteral("duration"), QJsonObject{{QStringLiteral("months"), 6}}},
                              {QStringLiteral("calendar"), QStringLiteral("hq")}}}}}};
        m_state.put({planId(), RecordKind::Policy, Compartment::company(), 1, false, plan.toJson()});
        const QStringList clocks = organisationClocks(CaseView(m_state, now)).clocks();
        QCOMPARE(clocks.count(QStringLiteral("plan.review")), 1);
        QCOMPARE(running(deadlines(planId())), QStringList(QStringLiteral("plan.review: 2026-07-31T00:00")));
        // A clock of one's own switches no other off, no law above all.
        for (const QString& shipped : shippedClocks().clocks())
            QVERIFY2(clocks.contains(shipped), qPrintable(shipped));
        ClockFacts exploited;
        exploited.words[QStringLiteral("craEvent")] = {QStringLiteral("exploited-vulnerability")};
        exploited.moments[QStringLiteral("aware")] = now;
        const std::optional<Deadline> warning = organisationClocks(CaseView(m_state, now))
                                                    .deadline(QStringLiteral("cra.early-warning"), exploited);
        QVERIFY(warning);
        QCOMPARE(warning->due, std::optional(now + std::chrono::hours(24)));
    }

    void whatIsRemovedOwesNothing()
    {
        const RecordId task = put("task", RecordKind::Task,
                                  {{QStringLiteral("about"), id("flaw").toText()},
                                   {QStringLiteral("title"), QStringLiteral("Ask upstream")},
                                   {QStringLiteral("dueAt"), QStringLiteral("2026-11-24T10:00:00.000Z")}});
        Record removed = *m_state.record(task);
        removed.isRemoved = true;
        m_state.put(removed);
        QVERIFY(deadlines(task).isEmpty());
        QVERIFY(caseFacts(removed, CaseView(m_state, now)).isEmpty());
        const RecordId note = put("note", RecordKind::Note, {});
        QVERIFY(deadlines(note).isEmpty());
        QVERIFY(planClockFacts(*m_state.record(note)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_CaseClocks)
#include "tst_CaseClocks.moc"
