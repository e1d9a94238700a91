// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/Apply.h"

#include "core/command/Happened.h"
#include "core/command/Membership.h"
#include "core/command/rules/ActionRules.h"
#include "core/command/rules/FieldRules.h"
#include "core/command/rules/ImportRules.h"
#include "core/command/rules/NoteRules.h"
#include "core/command/rules/PersonRules.h"
#include "core/command/rules/RecordRules.h"
#include "core/command/rules/ReportRules.h"
#include "core/command/rules/Settlement.h"

namespace firebreak {
namespace {

class Dispatch
{
public:
    Dispatch(const StateView& state, const Command& command, const Context& context)
        : m_state(state), m_command(command), m_context(context)
    {}

    Result<Outcome> operator()(const CreateReport& p) const { return run(&rules::createReport, p); }
    Result<Outcome> operator()(const ImportAdvisory& p) const { return run(&rules::importAdvisory, p); }
    Result<Outcome> operator()(const UnimportAdvisory& p) const { return run(&rules::unimportAdvisory, p); }
    Result<Outcome> operator()(const SetField& p) const { return run(&rules::setField, p); }
    Result<Outcome> operator()(const ChangeLabel& p) const { return run(&rules::changeLabel, p); }
    Result<Outcome> operator()(const ChangeReference& p) const { return run(&rules::changeReference, p); }
    Result<Outcome> operator()(const AddComment& p) const { return run(&rules::addComment, p); }
    Result<Outcome> operator()(const DisposeReport& p) const { return run(&rules::disposeReport, p); }
    Result<Outcome> operator()(const ReopenReport& p) const { return run(&rules::reopenReport, p); }
    Result<Outcome> operator()(const RemoveRecord& p) const { return run(&rules::removeRecord, p); }
    Result<Outcome> operator()(const SetPerson& p) const { return run(&rules::setPerson, p); }
    Result<Outcome> operator()(const CreateRecord& p) const { return run(&rules::createRecord, p); }
    Result<Outcome> operator()(const Act& p) const { return run(&rules::act, p); }
    Result<Outcome> operator()(const Revert& p) const { return run(&rules::revert, p); }

private:
    template <class Rule, class P> Result<Outcome> run(Rule rule, const P& payload) const
    {
        return rule(ChangeSet(m_state), m_command, payload, m_context);
    }

    const StateView& m_state;
    const Command& m_command;
    const Context& m_context;
};

} // namespace

rules::Answer rules::perform(const StateView& state, const Command& command, const Context& context)
{
    Answer outcome = std::visit(Dispatch(state, command, context), command.payload);
    if (!outcome || outcome->changes.isEmpty())
        return outcome;
    const Result<bool> derived = derive(state, *outcome, command, context);
    if (!derived)
        return failure(derived.error());
    // What was derived goes back with what was done: setting the field back would derive anew, at another time.
    if (const auto* edit = std::get_if<SetField>(&command.payload); edit && *derived)
        outcome->inverse = revertOf(*edit, command.at, outcome->changes);
    if (const auto* action = std::get_if<Act>(&command.payload);
        action && *derived && std::holds_alternative<Revert>(outcome->inverse.value_or(RemoveRecord{})))
        outcome->inverse = revertOf(*action, command.at, outcome->changes);
    return outcome;
}

Result<Outcome> apply(const StateView& state, const Command& command, const Context& given)
{
    if (command.at > given.now + ClockSkew) {
        Command now = command;
        now.at = given.now;
        return apply(state, now, given);
    }
    // Who is on which list is asked of the state, command by command: one before it may have changed that. Imports
    // touch nothing under an embargo, and come by the hundred thousand.
    const bool isImport = std::holds_alternative<ImportAdvisory>(command.payload);
    const Context context = isImport ? given : Context{asMember(given.actor, state, given.now), given.now};
    Result<Outcome> outcome = rules::perform(state, command, context);
    if (!outcome || outcome->changes.isEmpty())
        return outcome;
    if (const Result<void> allowed = isImport ? Result<void>() : rules::allow(state, *outcome, context); !allowed)
        return failure(allowed.error());
    return outcome;
}

bool isConflict(const Error& error)
{
    return error.code.word().startsWith(QLatin1String("conflict."));
}

} // namespace firebreak
