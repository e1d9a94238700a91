// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/TypedId.h"
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
// these same payloads. The word in brackets names it on the wire; docs/protocol.md lists the fields.

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

using Payload =
    std::variant<CreateReport, ImportAdvisory, UnimportAdvisory, SetField, ChangeLabel, ChangeReference,
                 AddComment, DisposeReport, ReopenReport, RemoveRecord, SetPerson>;

/// The payload's word on the wire, such as `field.set`.
[[nodiscard]] QLatin1String toWord(const Payload& payload);

} // namespace firebreak
