// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/kinds/AttachmentKind.h"

#include "core/command/kinds/AttachmentFields.h"
#include "core/command/kinds/EmbargoCase.h"
#include "core/intake/Correspondence.h"

namespace firebreak {
namespace {

/// The need-to-know list of the embargo that the record lies under; none in the open.
std::optional<QList<RecordId>> membersFor(const Record& record, const CaseView& view)
{
    const std::optional<RecordId> incident = record.compartment.incident();
    const std::optional<Record> owner = incident ? view.record(*incident) : std::nullopt;
    const std::optional<Embargo> embargo = owner ? embargoOf(*owner) : std::nullopt;
    return embargo ? std::optional(embargo->members(view.now())) : std::nullopt;
}

/// A reproducer under embargo is passed to members alone (R62). Who leaves the list later can't read it any
/// more.
Result<void> derive(Derivation& change)
{
    const std::optional<Attachment> after = CaseView::read<Attachment>(change.after);
    const std::optional<Attachment> before =
        change.before ? CaseView::read<Attachment>(*change.before) : std::nullopt;
    const std::optional<QList<RecordId>> members =
        after ? membersFor(change.after, change.view) : std::nullopt;
    if (!members)
        return {};
    for (const RecordId& person : after->passedTo) {
        const bool isNew = !before || !before->passedTo.contains(person);
        if (isNew && !members->contains(person))
            return failure(check::AttachmentReaderNotMember.code, QStringLiteral("passedTo"),
                           {person.toText()});
    }
    return {};
}

QList<Finding> findingsOf(const Record& record, const CaseView& view)
{
    const std::optional<Attachment> attachment = CaseView::read<Attachment>(record);
    return attachment ? checkAttachment(record.id, *attachment, membersFor(record, view)) : QList<Finding>();
}

constexpr KindRule Rule{
    .kind = RecordKind::Attachment,
    .fields = AttachmentFields,
    .parent = {"about", AttachmentSubjects},
    .remove = Permission::EditFlaw,
    .read = &readable<Attachment>,
    .derive = &derive,
    .check = &findingsOf,
};

} // namespace

const KindRule& attachmentKind()
{
    return Rule;
}

} // namespace firebreak
