// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/kinds/MessageKind.h"

#include "core/command/Happened.h"
#include "core/command/kinds/ConsentCase.h"
#include "core/command/kinds/EmbargoCase.h"
#include "core/command/kinds/PlanCase.h"
#include "core/command/kinds/ReportCase.h"
#include "core/intake/Correspondence.h"

#include <array>

namespace firebreak {
namespace {

constexpr std::array Directions = {"in", "out"};
constexpr std::array Parties = {"reporter", "third-party", "internal"};
constexpr std::array Topics = {"process",           "timeline",       "progress",
                               "expected-response", "lead",           "other-organisations",
                               "redirect",          "secure-channel", "tell-of-disclosure",
                               "disclosure",        "consent",        "reproduction",
                               "fix-verification"};
constexpr std::array Finders = {R"([{"name":"R. Searcher","affiliation":"University","credit":"by-name"}])"};
constexpr KindSet Subjects = {RecordKind::Report, RecordKind::Flaw, RecordKind::Incident, RecordKind::Tracker,
                              RecordKind::Bulletin};

/// What was said is written down once.
constexpr std::array Fields = {
    FieldRule{.name = "about", .type = FieldType::Ref, .kinds = Subjects, .isRequired = true},
    FieldRule{.name = "direction", .type = FieldType::Word, .words = Directions, .isRequired = true},
    FieldRule{.name = "party", .type = FieldType::Word, .words = Parties, .isRequired = true},
    FieldRule{.name = "partyName", .type = FieldType::Line, .limit = 300},
    FieldRule{.name = "channel", .type = FieldType::Line, .limit = 100, .isRequired = true},
    FieldRule{.name = "encrypted", .type = FieldType::Flag},
    FieldRule{.name = "automated", .type = FieldType::Flag},
    FieldRule{.name = "at", .type = FieldType::Moment, .isRequired = true},
    FieldRule{.name = "subject", .type = FieldType::Line, .limit = 1'000},
    FieldRule{.name = "text", .type = FieldType::Prose, .limit = 1'000'000},
    FieldRule{
        .name = "finders", .type = FieldType::Structured, .read = &readsAsList<Finder>, .samples = Finders},
    FieldRule{
        .name = "topics", .type = FieldType::Words, .permission = Permission::Correspond, .words = Topics},
    FieldRule{.name = "expectedBy", .type = FieldType::Moment},
};

QList<Finding> findingsOf(const Record& record, const CaseView& view)
{
    const std::optional<Message> message = CaseView::read<Message>(record);
    const std::optional<Record> subject = message ? view.record(message->about) : std::nullopt;
    if (!subject)
        return {};
    MessageFacts facts;
    facts.isEmbargoed = isUnderEmbargo(record);
    if (facts.isEmbargoed)
        facts.tools = planContent(view).tools;
    if (message->isTo(MessageParty::ThirdParty)) {
        const SharingTerms terms = sharingTerms(reportsBehind(*subject, view));
        facts.isOfReport = terms.isReported;
        facts.consents = terms.consents;
        if (const std::optional<Record> incident = incidentOf(*subject, view)) {
            if (const std::optional<Embargo> embargo = embargoOf(*incident))
                facts.consents += embargo->consents;
        }
    }
    return checkMessage(record.id, *message, facts);
}

/// A message is written down once, after it was sent: one of tomorrow would keep today's promises (R20 R21).
Result<void> derive(Derivation& change)
{
    const std::optional<Message> message = CaseView::read<Message>(change.after);
    if (change.before || !message)
        return {};
    return checkHappened(message->at, change.at, QStringLiteral("at"));
}

constexpr KindRule Rule{
    .kind = RecordKind::Message,
    .fields = Fields,
    .parent = {"about", Subjects},
    .create = Permission::Correspond,
    .remove = Permission::Correspond,
    .read = &readable<Message>,
    .derive = &derive,
    .check = &findingsOf,
};

} // namespace

const KindRule& messageKind()
{
    return Rule;
}

} // namespace firebreak
