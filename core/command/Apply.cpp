// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/Apply.h"

#include "core/command/FieldRules.h"
#include "core/command/ImportRules.h"
#include "core/command/NoteRules.h"
#include "core/command/PersonRules.h"
#include "core/command/ReportRules.h"

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

Result<Outcome> apply(const StateView& state, const Command& command, const Context& context)
{
    return std::visit(Dispatch(state, command, context), command.payload);
}

bool isConflict(const Error& error)
{
    return error.code.word().startsWith(QLatin1String("conflict."));
}

} // namespace firebreak
