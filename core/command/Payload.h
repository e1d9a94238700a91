// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/command/RecordKind.h"
#include "core/identity/Compartment.h"
#include "core/identity/Role.h"
#include "core/intake/Disposition.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace firebreak {

// The things that can be done, each with the target named by its Command. Every one has an inverse made of
// these same payloads, but for actions that say they can't be taken back. The word in brackets names it on the
// wire; docs/protocol.md lists the fields.

/// [report.create] A report typed in by hand, or one that came by a private way. The target is its new id.
struct CreateReport
{
    QString title;
    QString description;
    friend bool operator==(const CreateReport&, const CreateReport&) = default;
};

/// [report.import] One source document joins the report of its vulnerability, or replaces its earlier version
/// there. The target is reportIdFor() of the advisory; the rules find the report that already holds one of
/// its aliases.
struct ImportAdvisory
{
    QJsonObject advisory; ///< the JSON form of Advisory
    friend bool operator==(const ImportAdvisory&, const ImportAdvisory&) = default;
};

/// [report.unimport] The inverse of an import: takes the document out again, or puts its previous version
/// back.
struct UnimportAdvisory
{
    QString source;
    QString documentId;
    std::optional<QJsonObject> previous; ///< the version to put back; none: the report had no such document
    QList<RecordId> unmerge;             ///< reports that the import had merged into the target
    QStringList taken;                   ///< what the target took over from them; see mergeReports()
    friend bool operator==(const UnimportAdvisory&, const UnimportAdvisory&) = default;
};

/// [field.set] One field of a record from the value its editor saw to a new one. When the field has another
/// value by then, prose merges three-way and anything else is a conflict. docs/records.md lists fields,
/// rights and limits.
struct SetField
{
    QString field;
    QJsonValue from; ///< null: was not set
    QJsonValue to;   ///< null: clears it
    QString
        reason; ///< why, where the field asks for it (a changed severity or score: R46, R50); may be empty
    friend bool operator==(const SetField&, const SetField&) = default;
};

/// [label.add] [label.remove]
struct ChangeLabel
{
    QString label;
    bool isAdded = true;
    friend bool operator==(const ChangeLabel&, const ChangeLabel&) = default;
};

/// [reference.add] [reference.remove] A reference of the team's own, beside those the sources give.
struct ChangeReference
{
    QString url;
    QStringList tags;
    bool isAdded = true;
    int position = -1; ///< where it goes in the list; -1: at the end. An undone removal puts it back in its place
    friend bool operator==(const ChangeReference&, const ChangeReference&) = default;
};

/// [comment.add] The target is what is commented on; the note is a record of its own.
struct AddComment
{
    RecordId note;
    QString text;
    friend bool operator==(const AddComment&, const AddComment&) = default;
};

/// [report.dispose] Ends the triage of a report with a reason (R15, R30). `Flaw` makes a flaw of it (R27).
struct DisposeReport
{
    Disposition disposition;
    QString reason;
    std::optional<RecordId> flaw; ///< the new flaw's id; set exactly for Disposition::Flaw
    friend bool operator==(const DisposeReport&, const DisposeReport&) = default;
};

/// [report.reopen] Back to the queue; a flaw that nobody has worked on goes with it.
struct ReopenReport
{
    QString reason;
    std::optional<Instant> disposed = std::nullopt; ///< when the disposition was made that is taken back; none: whichever is there
    friend bool operator==(const ReopenReport&, const ReopenReport&) = default;
};

/// [record.remove] [record.restore] A report made by hand or a comment, taken back by whoever may change it.
struct RemoveRecord
{
    bool isRestored = false;
    friend bool operator==(const RemoveRecord&, const RemoveRecord&) = default;
};

/// [person.set] The server's own: enrols a person or changes the roles. The target is the person.
struct SetPerson
{
    QString name;
    QList<Role> roles;
    bool isActive = true;
    friend bool operator==(const SetPerson&, const SetPerson&) = default;
};

/// [record.create] A new record of a kind whose rule allows it (KindRule::create), with the fields given. The
/// target is its new id.
struct CreateRecord
{
    RecordKind kind;
    QJsonObject fields; ///< by the names of the kind's field rules
    friend bool operator==(const CreateRecord&, const CreateRecord&) = default;
};

/// [its own word, such as incident.declare] A registered action; core/command/ActionRule.h.
struct Act
{
    QString word;
    QJsonObject arguments; ///< by the names of the action's argument rules
    friend bool operator==(const Act&, const Act&) = default;
};

/// What one record was before an action, as far as the action changed it.
struct RecordDelta
{
    RecordId id;
    bool isNew = false;                     ///< the action made it: taken back by removing it
    bool wasRemoved = false;
    std::optional<Compartment> compartment; ///< where it was; none: where it is
    QJsonObject fields;                     ///< earlier values of changed fields of the body; null: was not set
    friend bool operator==(const RecordDelta&, const RecordDelta&) = default;
};

/// [record.revert] Takes back what an action, or an edit with derived fields, did. It is believed only when doing
/// `original` again, at its time, over the restored records gives exactly what is there now: so nobody can write by
/// reverting what they could not have done by acting.
struct Revert
{
    std::variant<Act, SetField> original;
    Instant at; ///< of the original command
    QList<RecordDelta> deltas;
    friend bool operator==(const Revert&, const Revert&) = default;
};

using Payload =
    std::variant<CreateReport, ImportAdvisory, UnimportAdvisory, SetField, ChangeLabel, ChangeReference,
                 AddComment, DisposeReport, ReopenReport, RemoveRecord, SetPerson, CreateRecord, Act, Revert>;

/// The payload's word on the wire, such as `field.set`.
[[nodiscard]] QString toWord(const Payload& payload);

} // namespace firebreak
