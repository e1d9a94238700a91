// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/Payload.h"

namespace firebreak {
namespace {

struct WordOf
{
    const char* operator()(const CreateReport&) const { return "report.create"; }
    const char* operator()(const ImportAdvisory&) const { return "report.import"; }
    const char* operator()(const UnimportAdvisory&) const { return "report.unimport"; }
    const char* operator()(const SetField&) const { return "field.set"; }
    const char* operator()(const ChangeLabel& p) const { return p.isAdded ? "label.add" : "label.remove"; }
    const char* operator()(const ChangeReference& p) const
    {
        return p.isAdded ? "reference.add" : "reference.remove";
    }
    const char* operator()(const AddComment&) const { return "comment.add"; }
    const char* operator()(const DisposeReport&) const { return "report.dispose"; }
    const char* operator()(const ReopenReport&) const { return "report.reopen"; }
    const char* operator()(const RemoveRecord& p) const
    {
        return p.isRestored ? "record.restore" : "record.remove";
    }
    const char* operator()(const SetPerson&) const { return "person.set"; }
};

} // namespace

QLatin1String toWord(const Payload& payload)
{
    return QLatin1String(std::visit(WordOf{}, payload));
}

} // namespace firebreak
