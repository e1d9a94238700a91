// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/CaseView.h"
#include "core/command/Command.h"
#include "core/command/Context.h"
#include "core/command/FieldRule.h"
#include "core/identity/Finding.h"

namespace firebreak {

/// One changed record while its derived fields are worked out. `after` may be changed; `view` shows the world
/// as the command leaves it. Moments come from `at`, never from a clock, so that every place derives the same.
struct Derivation
{
    const std::optional<Record>& before;
    Record& after;
    const CaseView& view;
    Instant at; ///< the command's
    const Actor& actor;
    QString reason = {}; ///< that the command gives for a changed field; may be empty
};

/// Which field of a body names the parents: the records whose compartment a record shares and among whose
/// children it is found (`parent:<id>`).
struct ParentRule
{
    const char* field = nullptr; ///< null: records of the kind have no parent
    KindSet kinds = {};
    bool isList = false; ///< the field is an array: a tracker's affects
};

/// Everything the mechanism asks of one kind of record. To add a kind: write `core/command/kinds/<Kind>Kind.cpp`
/// with `const KindRule& <kind>Kind()` over constexpr rows, and put it into its line of KindTable.cpp. Then
/// record.create, field.set, record.remove, labels, comments, keys, compartments, wire, docs and the property
/// tests know it.
struct KindRule
{
    RecordKind kind;
    std::span<const FieldRule> fields = {};
    ParentRule parent = {};
    /// Who may make one by record.create, and give its required and fixed fields; none: other commands make it.
    std::optional<Permission> create = std::nullopt;
    /// Who may take one back (record.remove, record.restore); none: nobody, or as the command's own rule says.
    std::optional<Permission> remove = std::nullopt;
    std::optional<Permission> label = std::nullopt;     ///< who may add and remove labels
    std::optional<Permission> reference = std::nullopt; ///< who may add and remove references
    bool isCommentable = false;
    bool isProductSecurityOnly = false; ///< lives in the `prodsec` part of its place (R9)

    /// Whether a body can be read as the kind's value type; its error refuses the command. See readable().
    Result<void> (*read)(const QJsonObject& body) = nullptr;
    /// Works out the fields nobody sets (resolvedAt), or refuses a transition. A function of `before`, `after` and
    /// the neighbours; on a record that it has derived already it changes nothing.
    Result<void> (*derive)(Derivation& change) = nullptr;
    /// What the plan finds wrong with the record. A kind without one costs nothing. It may look at the record, its
    /// ancestors and descendants, and at what it refers to or finds by key; of these, apply() asks again those
    /// above and below a changed record.
    QList<Finding> (*check)(const Record& record, const CaseView& view) = nullptr;
    /// Index keys beside the parent's.
    void (*keys)(const Record& record, QStringList& keys) = nullptr;
    /// Where a record without parent lives; null: `company`.
    Compartment (*home)(const RecordId& id, const QJsonObject& body) = nullptr;
};

/// `read` of a kind whose value type is T.
template <class T> [[nodiscard]] Result<void> readable(const QJsonObject& body)
{
    const Result<T> value = T::fromJson(body);
    if (!value)
        return failure(value.error());
    return {};
}

/// The rule of a kind; null when this version has none: such records are kept and shown to nobody.
[[nodiscard]] const KindRule* kindRule(RecordKind kind);

/// The ids in the field that names a record's parents.
[[nodiscard]] QList<RecordId> parentIdsOf(const Record& record);

} // namespace firebreak
