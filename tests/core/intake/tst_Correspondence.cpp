// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/Correspondence.h"

#include "core/sla/SlaPolicy.h"

#include <QFile>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace firebreak;

/// Promises to reporters, and what may be told to whom.
class tst_Correspondence : public QObject
{
    Q_OBJECT

    static RecordId idOf(const char* name) { return RecordId(Uuid::fromName("test", name)); }
    static Instant at(const char* text) { return instantFromText(QString::fromLatin1(text)).value(); }

    /// Received on a Friday at noon.
    static Report report()
    {
        Report report;
        report.receivedAt = at("2026-06-12T12:00:00Z");
        report.origin = ReportOrigin::Researcher;
        report.owner = idOf("lead");
        Finder finder;
        finder.name = QStringLiteral("R. Searcher");
        report.finders = {finder};
        return report;
    }

    static Message reply(const char* when, QList<MessageTopic> topics = {}, bool isAutomated = false)
    {
        Message message{idOf("report"),
                        MessageDirection::Out,
                        MessageParty::Reporter,
                        {},
                        QStringLiteral("e-mail"),
                        false,
                        isAutomated,
                        at(when),
                        {},
                        {},
                        {},
                        std::move(topics),
                        {},
                        {},
                        {}};
        return message;
    }

    static Message complete(const char* when)
    {
        return reply(when, {MessageTopic::Process, MessageTopic::Timeline, MessageTopic::SecureChannel,
                            MessageTopic::TellOfDisclosure});
    }

    static QStringList codes(const Report& report, const QList<Message>& messages)
    {
        QStringList codes;
        for (const Finding& finding : checkCorrespondence(idOf("report"), report, messages))
            codes.append(finding.check->code.word());
        return codes;
    }

    static std::optional<Deadline> clock(const char* name, const Report& report,
                                         const QList<Message>& messages,
                                         const std::optional<Instant>& closedAt = {})
    {
        QFile file(qEnvironmentVariable("FIREBREAK_SOURCE_DIR") +
                   QStringLiteral("/resources/policies/standard.json"));
        if (!file.open(QIODevice::ReadOnly))
            return std::nullopt;
        return SlaPolicy::fromJson(QJsonDocument::fromJson(file.readAll()).object())
            ->deadline(QString::fromLatin1(name), reportFacts(report, messages, closedAt));
    }

private Q_SLOTS:
    void everyCheckHasACodeOfItsOwn()
    {
        QSet<QString> seen;
        for (const Check* check : correspondenceChecks())
            seen.insert(check->code.word());
        QCOMPARE(qsizetype(correspondenceChecks().size()), seen.size());
    }

    void theFirstReplyIsAHumansWithinThreeWorkingDays() // R14 R18
    {
        const Message automated = reply("2026-06-12T12:00:05Z", {}, true);
        const auto waiting = clock("reporter.first-reply", report(), {automated});
        QVERIFY(waiting->state == Deadline::State::Running);
        QCOMPARE(*waiting->start, at("2026-06-12T12:00:00Z"));
        QCOMPARE(*waiting->due, at("2026-06-17T12:00:00Z"));
        QVERIFY(waiting->isLateAt(at("2026-06-17T12:00:01Z")));
        const auto kept = clock("reporter.first-reply", report(), {automated, reply("2026-06-16T09:00:00Z")});
        QVERIFY(kept->state == Deadline::State::Stopped && !kept->isLateAt(at("2027-01-01T00:00:00Z")));
        const auto late = clock("reporter.first-reply", report(), {reply("2026-06-18T09:00:00Z")});
        QVERIFY(late->isLateAt(at("2026-06-18T09:00:00Z")));
    }

    void progressIsToldEveryFiveWorkingDaysOrCanBeSeenAnyTime() // R20
    {
        Report open = report();
        const QList<Message> messages{reply("2026-06-15T10:00:00Z"), reply("2026-06-16T10:00:00Z", {}, true)};
        QCOMPARE(*clock("reporter.progress", open, messages)->due, at("2026-06-22T10:00:00Z"));
        open.statusMechanism = QStringLiteral("https://psirt.example.com/status/7");
        QVERIFY(clock("reporter.progress", open, messages)->state == Deadline::State::Excluded);
        Report closed = report();
        closed.disposition = ReportDisposition{
            Disposition::Flaw, QStringLiteral("it is"), at("2026-06-16T10:00:00Z"), {}, {}};
        QVERIFY(clock("reporter.progress", closed, messages)->state == Deadline::State::Running);
        QVERIFY(clock("reporter.progress", closed, messages, at("2026-06-18T10:00:00Z"))->state ==
                Deadline::State::Excluded);
    }

    void whatNoFeedBroughtHasSomebodyToAnswer() // R18
    {
        Report typed;
        typed.receivedAt = at("2026-06-12T12:00:00Z");
        QCOMPARE(*clock("reporter.first-reply", typed, {})->due, at("2026-06-17T12:00:00Z"));
        typed.origin = ReportOrigin::Scan;
        QVERIFY(!clock("reporter.first-reply", typed, {}));
        Report imported = typed;
        imported.origin.reset();
        imported.home = QStringLiteral("CVE-2026-1");
        QVERIFY(!clock("reporter.first-reply", imported, {}));
    }

    void aComplicatedIssueHasAPromiseThatIsKept() // R21
    {
        Report complicated = report();
        complicated.isComplicated = true;
        QCOMPARE(codes(complicated, {complete("2026-06-15T10:00:00Z")}),
                 {QStringLiteral("report.promise-missing")});
        Message promise = complete("2026-06-15T10:00:00Z");
        promise.topics.append(MessageTopic::ExpectedResponse);
        promise.expectedBy = at("2026-06-30T16:00:00Z");
        QCOMPARE(codes(complicated, {promise}), QStringList());
        QCOMPARE(*clock("reporter.promise", complicated, {promise})->due, at("2026-06-30T16:00:00Z"));
        const auto kept = clock("reporter.promise", complicated, {promise, reply("2026-06-29T10:00:00Z")});
        QVERIFY(kept->state == Deadline::State::Stopped);
    }

    void theAcknowledgementSaysProcessAndTimeline() // R19
    {
        QCOMPARE(codes(report(), {complete("2026-06-15T10:00:00Z")}), QStringList());
        Message bare = complete("2026-06-15T10:00:00Z");
        bare.topics.removeAll(MessageTopic::Timeline);
        const auto findings = checkCorrespondence(idOf("report"), report(), {bare});
        QCOMPARE(findings.size(), 1);
        QVERIFY(findings.first().check == &check::ReportAcknowledgement);
        QCOMPARE(findings.first().details, {QStringLiteral("timeline")});
    }

    void aNamedPersonTalksToTheReporter() // R22
    {
        Report unowned = report();
        unowned.owner.reset();
        QCOMPARE(codes(unowned, {complete("2026-06-15T10:00:00Z")}), {QStringLiteral("report.lead-missing")});
        unowned.finders.clear();
        unowned.origin = ReportOrigin::Feed;
        QCOMPARE(codes(unowned, {}), QStringList());
    }

    void whatIsNotOursComesWithWhomToContact() // R23
    {
        Report elsewhere = report();
        elsewhere.disposition = ReportDisposition{
            Disposition::NotAffected, QStringLiteral("not shipped"), at("2026-06-16T10:00:00Z"), {}, {}};
        QCOMPARE(codes(elsewhere, {complete("2026-06-15T10:00:00Z")}),
                 {QStringLiteral("report.organisations-missing")});
        Message help = reply("2026-06-16T10:00:00Z", {MessageTopic::OtherOrganisations});
        QCOMPARE(codes(elsewhere, {complete("2026-06-15T10:00:00Z"), help}), QStringList());
    }

    void enquiriesAreRedirectedAndClosed() // R24
    {
        Report enquiry = report();
        enquiry.isEnquiry = true;
        enquiry.redirectedTo = QStringLiteral("support@example.com");
        const QList<Message> messages{complete("2026-06-15T10:00:00Z")};
        QCOMPARE(codes(enquiry, messages), {QStringLiteral("report.enquiry-open")});
        enquiry.disposition = ReportDisposition{
            Disposition::Rejected, QStringLiteral("no security issue"), at("2026-06-16T10:00:00Z"), {}, {}};
        QCOMPARE(codes(enquiry, messages), QStringList());
        enquiry.redirectedTo.clear();
        QCOMPARE(codes(enquiry, messages), {QStringLiteral("report.redirect-missing")});
        enquiry.redirectedTo = QStringLiteral("support@example.com");
        enquiry.disposition->kind = Disposition::Flaw;
        const auto findings = checkCorrespondence(idOf("report"), enquiry, messages);
        QVERIFY(findings.first().check == &check::ReportEnquiryDisposition);
    }

    void reportersAreOfferedASecureChannel() // R68
    {
        Message open = complete("2026-06-15T10:00:00Z");
        open.topics.removeAll(MessageTopic::SecureChannel);
        open.topics.removeAll(MessageTopic::TellOfDisclosure);
        const auto findings = checkCorrespondence(idOf("report"), report(), {open});
        QVERIFY(findings.first().check == &check::ReportSecureChannel);
        QCOMPARE(findings.first().details, {QStringLiteral("secure-channel, tell-of-disclosure")});
    }

    void nothingGoesToThirdPartiesWithoutConsent() // R67
    {
        Message message = reply("2026-06-15T10:00:00Z");
        message.party = MessageParty::ThirdParty;
        message.partyName = QStringLiteral("CERT/CC");
        MessageFacts facts;
        facts.isOfReport = true;
        const auto findings = checkMessage(idOf("message"), message, facts);
        QCOMPARE(findings.size(), 1);
        QVERIFY(findings.first().check == &check::MessageConsentMissing && findings.first().blocks());
        facts.consents = {
            {QStringLiteral("CERT/CC"), {}, QStringLiteral("message 3"), at("2026-06-14T10:00:00Z"), {}, {}}};
        QVERIFY(checkMessage(idOf("message"), message, facts).isEmpty());
        message.direction = MessageDirection::In; // what they tell us needs nobody's consent
        facts.consents.clear();
        QVERIFY(checkMessage(idOf("message"), message, facts).isEmpty());
    }

    void embargoedContentGoesThroughApprovedToolsAlone() // R60
    {
        MessageFacts facts;
        facts.isEmbargoed = true;
        const Message message = reply("2026-06-15T10:00:00Z");
        QVERIFY(checkMessage(idOf("message"), message, facts).first().check ==
                &check::MessageToolNotApproved);
        facts.tools = {{QStringLiteral("E-mail"), at("2026-01-01T10:00:00Z"), at("2026-01-02T10:00:00Z")}};
        QVERIFY(checkMessage(idOf("message"), message, facts).isEmpty());
    }

    void reproducersArePassedToMembersAlone() // R62
    {
        Attachment attachment{idOf("flaw"),
                              QString(64, u'a'),
                              12,
                              QStringLiteral("poc.c"),
                              QStringLiteral("text/plain"),
                              true,
                              {idOf("engineer")},
                              at("2026-06-15T10:00:00Z"),
                              {},
                              {}};
        QVERIFY(checkAttachment(idOf("a"), attachment, std::nullopt).isEmpty());
        QVERIFY(checkAttachment(idOf("a"), attachment, QList{idOf("engineer")}).isEmpty());
        const auto findings = checkAttachment(idOf("a"), attachment, QList{idOf("analyst")});
        QVERIFY(findings.first().check == &check::AttachmentReaderNotMember);
    }

    void recordedLateIsReadInOrder()
    {
        const QList<Message> messages{reply("2026-06-18T09:00:00Z"), reply("2026-06-15T10:00:00Z")};
        const Correspondence exchange = correspondenceOf(report(), messages);
        QCOMPARE(*exchange.firstReply, at("2026-06-15T10:00:00Z"));
        QCOMPARE(*exchange.lastUpdate, at("2026-06-18T09:00:00Z"));
    }
};

QTEST_APPLESS_MAIN(tst_Correspondence)
#include "tst_Correspondence.moc"
