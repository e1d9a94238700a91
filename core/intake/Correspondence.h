// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/embargo/ApprovedTool.h"
#include "core/identity/Finding.h"
#include "core/intake/Attachment.h"
#include "core/intake/Message.h"
#include "core/intake/Report.h"
#include "core/sla/ClockFacts.h"

#include <span>

namespace firebreak {

namespace check {

inline constexpr Check ReportLeadMissing{ErrorCode("report.lead-missing"), CheckWeight::Warns, "R22",
                                         "Nobody is responsible for talking to the reporter.",
                                         "Make somebody the owner: the lead analyst talks to the reporter."};
inline constexpr Check ReportAcknowledgement{
    ErrorCode("report.acknowledgement-incomplete"), CheckWeight::Warns, "R19",
    "The reporter was answered, but not told everything an acknowledgement says (%1).",
    "Tell the reporter how the process goes on and which timeline to expect."};
inline constexpr Check ReportPromiseMissing{
    ErrorCode("report.promise-missing"), CheckWeight::Warns, "R21",
    "The issue is complicated, and the reporter was not told when to expect a detailed answer.",
    "Tell the reporter by when a more detailed response comes."};
inline constexpr Check ReportOrganisations{
    ErrorCode("report.organisations-missing"), CheckWeight::Warns, "R23",
    "The issue is not ours, and the reporter was not told whom else to contact.",
    "Help the reporter to find the organisations to contact."};
inline constexpr Check ReportRedirectMissing{
    ErrorCode("report.redirect-missing"), CheckWeight::Blocks, "R24",
    "An enquiry that is not about security was closed and not redirected.",
    "Record the contact point that the enquiry was sent on to."};
inline constexpr Check ReportEnquiryOpen{ErrorCode("report.enquiry-open"), CheckWeight::Warns, "R24",
                                         "The enquiry was redirected and is still open.",
                                         "Close it with the disposition \"rejected\"."};
inline constexpr Check ReportEnquiryDisposition{
    ErrorCode("report.enquiry-disposition"), CheckWeight::Blocks, "R24",
    "An enquiry that is not about security ends as %1.",
    "Dispose of it as rejected, or say that it is about security after all."};
inline constexpr Check ReportSecureChannel{
    ErrorCode("report.secure-channel-missing"), CheckWeight::Warns, "R68",
    "The reporter was not offered everything that keeps the exchange secret (%1).",
    "Offer a secure channel, ask to treat our messages likewise and to be told of disclosures."};
inline constexpr Check MessageConsentMissing{ErrorCode("message.consent-missing"), CheckWeight::Blocks, "R67",
                                             "The reporter has not agreed that anything is shared with %1.",
                                             "Record the reporter's agreement before anything is shared."};
inline constexpr Check MessageToolNotApproved{
    ErrorCode("message.tool-not-approved"), CheckWeight::Blocks, "R60",
    "It is about something under embargo and goes through a tool that is not approved for that (%1).",
    "Use a tool that Information Security and then Product Security have approved."};
inline constexpr Check AttachmentReaderNotMember{
    ErrorCode("attachment.reader-not-member"), CheckWeight::Warns, "R62",
    "A reproducer under embargo was passed to somebody who is not on the need-to-know list.",
    "Put the person on the list first, or take the reproducer back."};

} // namespace check

[[nodiscard]] std::span<const Check* const> correspondenceChecks();

/// What was said to and by the reporter of one report, read off its messages. Moments in order of the
/// messages' own times, whatever order they were recorded in.
struct Correspondence
{
    bool hasReporter = false;
    std::optional<Instant> firstReply;  ///< by a human (R18)
    std::optional<Instant> lastUpdate;  ///< the latest human message to the reporter (R20)
    std::optional<Instant> promisedBy;  ///< of the latest promise (R21)
    std::optional<Instant> promiseKept; ///< the first human message after it was promised
    QList<MessageTopic> told;           ///< topics of all human messages to the reporter
};

[[nodiscard]] Correspondence correspondenceOf(const Report& report, const QList<Message>& messages);

/// What a policy's clocks may ask of a report and its messages: words `kind` (report), `state` (open,
/// closed), `reporter`, `statusMechanism`, `origin`, `severity`; moments `received`, `firstReply`,
/// `lastUpdate`, `promisedBy`, `promiseKept`, `disposed` (R14, R18, R20, R21). `closedAt` is when the matter
/// was over for the reporter: a flaw goes on being worked on after triage.
[[nodiscard]] ClockFacts reportFacts(const Report& report, const QList<Message>& messages,
                                     const std::optional<Instant>& closedAt);

/// What the exchange with the reporter does not meet; places are fields of the report.
[[nodiscard]] QList<Finding> checkCorrespondence(const RecordId& record, const Report& report,
                                                 const QList<Message>& messages);

/// What the rules of one message need to know of other records.
struct MessageFacts
{
    bool isEmbargoed = false;          ///< what it is about
    QList<ApprovedTool> tools;         ///< of the policy
    bool isOfReport = false;           ///< it is about what somebody reported to us
    QList<DisclosureConsent> consents; ///< of the report and of the embargo
};

/// What one message does not meet; places are its fields.
[[nodiscard]] QList<Finding> checkMessage(const RecordId& record, const Message& message,
                                          const MessageFacts& facts);

/// What an attachment does not meet: a reproducer goes to members alone (R62). `members` are those on the
/// need-to-know list; none when what it is about is public.
[[nodiscard]] QList<Finding> checkAttachment(const RecordId& record, const Attachment& attachment,
                                             const std::optional<QList<RecordId>>& members);

} // namespace firebreak
