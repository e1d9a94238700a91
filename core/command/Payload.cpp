// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/Payload.h"

namespace firebreak {
namespace {

struct WordOf
{
    QString operator()(const CreateReport&) const { return QStringLiteral("report.create"); }
    QString operator()(const ImportAdvisory&) const { return QStringLiteral("report.import"); }
    QString operator()(const UnimportAdvisory&) const { return QStringLiteral("report.unimport"); }
    QString operator()(const SetField&) const { return QStringLiteral("field.set"); }
    QString operator()(const ChangeLabel& p) const { return p.isAdded ? QStringLiteral("label.add") : QStringLiteral("label.remove"); }
    QString operator()(const ChangeReference& p) const
    {
        return p.isAdded ? QStringLiteral("reference.add") : QStringLiteral("reference.remove");
    }
    QString operator()(const AddComment&) const { return QStringLiteral("comment.add"); }
    QString operator()(const DisposeReport&) const { return QStringLiteral("report.dispose"); }
    QString operator()(const ReopenReport&) const { return QStringLiteral("report.reopen"); }
    QString operator()(const RemoveRecord& p) const
    {
        return p.isRestored ? QStringLiteral("record.restore") : QStringLiteral("record.remove");
    }
    QString operator()(const SetPerson&) const { return QStringLiteral("person.set"); }
    QString operator()(const CreateRecord&) const { return QStringLiteral("record.create"); }
    QString operator()(const Act& p) const { return p.word; }
    QString operator()(const Revert&) const { return QStringLiteral("record.revert"); }
};

} // namespace

QString toWord(const Payload& payload)
{
    return std::visit(WordOf{}, payload);
}

} // namespace firebreak
