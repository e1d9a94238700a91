// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/Correspondence.h"

#include <algorithm>
#include <array>

namespace firebreak {
namespace {

constexpr std::array All = {
    &check::ReportLeadMissing,        &check::ReportAcknowledgement,     &check::ReportPromiseMissing,
    &check::ReportOrganisations,      &check::ReportRedirectMissing,     &check::ReportEnquiryOpen,
    &check::ReportEnquiryDisposition, &check::ReportSecureChannel,       &check::MessageConsentMissing,
    &check::MessageToolNotApproved,   &check::AttachmentReaderNotMember,
};

QStringList missingOf(std::initializer_list<MessageTopic> wanted, const QList<MessageTopic>& told)
{
    QStringList missing;
    for (const MessageTopic topic : wanted) {
        if (!told.contains(topic))
            missing.append(toWord(topic));
    }
    return missing;
}

class Gatherer
{
public:
    Gatherer(const RecordId& record, const Report& report, const Correspondence& exchange)
        : m_record(record), m_report(report), m_exchange(exchange)
    {}

    void answers()
    {
        if (!m_report.disposition && !m_report.owner)
            add(check::ReportLeadMissing, "owner");
        if (!m_exchange.firstReply)
            return; // the clock of the first reply says it
        if (const QStringList missing =
                missingOf({MessageTopic::Process, MessageTopic::Timeline}, m_exchange.told);
            !missing.isEmpty())
            add(check::ReportAcknowledgement, "messages", {missing.join(QStringLiteral(", "))});
        if (const QStringList missing =
                missingOf({MessageTopic::SecureChannel, MessageTopic::TellOfDisclosure}, m_exchange.told);
            !missing.isEmpty() && !m_report.isEnquiry)
            add(check::ReportSecureChannel, "messages", {missing.join(QStringLiteral(", "))});
        if (m_report.isComplicated && !m_exchange.promisedBy)
            add(check::ReportPromiseMissing, "messages");
    }

    void ending()
    {
        const bool isElsewhere = m_report.disposition && !m_report.isEnquiry &&
                                 m_report.disposition->kind == Disposition::NotAffected;
        if (isElsewhere && !m_exchange.told.contains(MessageTopic::OtherOrganisations))
            add(check::ReportOrganisations, "messages");
    }

    [[nodiscard]] QList<Finding> take() { return std::move(m_findings); }

private:
    void add(const Check& check, const char* place, const QStringList& details = {})
    {
        m_findings.append({&check, m_record, QString::fromLatin1(place), details});
    }

    const RecordId& m_record;
    const Report& m_report;
    const Correspondence& m_exchange;
    QList<Finding> m_findings;
};

/// What an enquiry that is not about security does not meet (R24), whether there is a reporter or not.
QList<Finding> checkEnquiry(const RecordId& record, const Report& report)
{
    if (!report.isEnquiry)
        return {};
    const QString disposition = QStringLiteral("disposition");
    if (!report.disposition)
        return report.redirectedTo.isEmpty() ? QList<Finding>()
                                             : QList<Finding>{{&check::ReportEnquiryOpen, record, disposition, {}}};
    QList<Finding> findings;
    if (report.disposition->kind != Disposition::Rejected)
        findings.append(
            {&check::ReportEnquiryDisposition, record, disposition, {toWord(report.disposition->kind)}});
    if (report.redirectedTo.isEmpty())
        findings.append({&check::ReportRedirectMissing, record, QStringLiteral("redirectedTo"), {}});
    return findings;
}

} // namespace

std::span<const Check* const> correspondenceChecks()
{
    return All;
}

Correspondence correspondenceOf(const Report& report, const QList<Message>& messages)
{
    QList<const Message*> inOrder;
    for (const Message& message : messages)
        inOrder.append(&message);
    std::stable_sort(inOrder.begin(), inOrder.end(),
                     [](const Message* a, const Message* b) { return a->at < b->at; });
    Correspondence exchange;
    // Somebody wrote down what no feed brought: until it is said where it came from, there is one to answer.
    const bool isHearsay = !report.origin && report.home.isEmpty();
    exchange.hasReporter =
        !report.finders.isEmpty() || isHearsay || (report.origin && hasReporter(*report.origin));
    for (const Message* message : inOrder) {
        if (message->direction == MessageDirection::In && message->party == MessageParty::Reporter)
            exchange.hasReporter = true;
        if (!message->isTo(MessageParty::Reporter) || message->isAutomated)
            continue;
        if (!exchange.firstReply)
            exchange.firstReply = message->at;
        exchange.lastUpdate = message->at;
        if (exchange.promisedBy && !exchange.promiseKept)
            exchange.promiseKept = message->at;
        if (message->expectedBy) {
            exchange.promisedBy = message->expectedBy;
            exchange.promiseKept.reset();
        }
        for (const MessageTopic topic : message->topics) {
            if (!exchange.told.contains(topic))
                exchange.told.append(topic);
        }
    }
    return exchange;
}

ClockFacts reportFacts(const Report& report, const QList<Message>& messages,
                       const std::optional<Instant>& closedAt)
{
    const Correspondence exchange = correspondenceOf(report, messages);
    ClockFacts facts;
    facts.words[QStringLiteral("kind")] = {QStringLiteral("report")};
    facts.words[QStringLiteral("state")] = {closedAt ? QStringLiteral("closed") : QStringLiteral("open")};
    if (exchange.hasReporter)
        facts.words[QStringLiteral("reporter")] = {QStringLiteral("yes")};
    if (!report.statusMechanism.isEmpty())
        facts.words[QStringLiteral("statusMechanism")] = {report.statusMechanism};
    if (report.origin)
        facts.words[QStringLiteral("origin")] = {toWord(*report.origin)};
    if (report.severity)
        facts.words[QStringLiteral("severity")] = {toWord(*report.severity)};
    facts.moments[QStringLiteral("received")] = report.receivedAt;
    const auto moment = [&facts](const char* name, const std::optional<Instant>& at) {
        if (at)
            facts.moments[QString::fromLatin1(name)] = *at;
    };
    moment("firstReply", exchange.firstReply);
    moment("lastUpdate", exchange.lastUpdate);
    moment("promisedBy", exchange.promisedBy);
    moment("promiseKept", exchange.promiseKept);
    if (report.disposition)
        moment("disposed", report.disposition->at);
    return facts;
}

QList<Finding> checkCorrespondence(const RecordId& record, const Report& report,
                                   const QList<Message>& messages)
{
    const Correspondence exchange = correspondenceOf(report, messages);
    Gatherer gatherer(record, report, exchange);
    if (exchange.hasReporter) {
        gatherer.answers();
        gatherer.ending();
    }
    return gatherer.take() + checkEnquiry(record, report);
}

QList<Finding> checkMessage(const RecordId& record, const Message& message, const MessageFacts& facts)
{
    QList<Finding> findings;
    if (message.isTo(MessageParty::ThirdParty) && facts.isOfReport &&
        !mayShareWith(message.partyName, facts.consents, message.at))
        findings.append(
            {&check::MessageConsentMissing, record, QStringLiteral("partyName"), {message.partyName}});
    if (facts.isEmbargoed && !isApprovedTool(message.channel, facts.tools))
        findings.append(
            {&check::MessageToolNotApproved, record, QStringLiteral("channel"), {message.channel}});
    return findings;
}

QList<Finding> checkAttachment(const RecordId& record, const Attachment& attachment,
                               const std::optional<QList<RecordId>>& members)
{
    QList<Finding> findings;
    for (const RecordId& person : attachment.passedTo) {
        if (members && !members->contains(person))
            findings.append(
                {&check::AttachmentReaderNotMember, record, QStringLiteral("passedTo"), {person.toText()}});
    }
    return findings;
}

} // namespace firebreak
