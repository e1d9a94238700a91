// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/triage/FieldWords.h"

namespace firebreak::ui {

/// A stored conflict as a person reads it: what was done here, why it could not stand, and the sides to choose from.
class ConflictWords final
{
    Q_DECLARE_TR_FUNCTIONS(firebreak::ui::ConflictWords)

public:
    /// One field on three sides. A side that there is none of (the base of a comment) is none.
    struct Sides
    {
        QString field;
        std::optional<QString> base;
        QString mine;
        std::optional<QString> theirs;
        bool hadBase = false; ///< there was a value before
        bool isText = false;  ///< typed by hand, so that it can be combined and is lost when it is discarded
    };

    explicit ConflictWords(const TriageWorkspace& workspace)
        : m_workspace(workspace)
        , m_fields(workspace)
    {}

    /// The record's id for people, or what kind of record it is.
    [[nodiscard]] static QString ident(const StoredConflict& conflict);
    [[nodiscard]] static QString title(const StoredConflict& conflict);
    /// "You changed Severity"
    [[nodiscard]] static QString action(const StoredConflict& conflict);
    /// Why it could not stand; a refusal says what the rules say.
    [[nodiscard]] QString reason(const StoredConflict& conflict) const { return reason(conflict, other(conflict)); }
    /// The same, with the name of who was faster where the record alone does not tell; empty: somebody.
    [[nodiscard]] QString reason(const StoredConflict& conflict, const QString& somebody) const;
    /// None where there is nothing to lay side by side, such as a removal.
    [[nodiscard]] std::optional<Sides> sides(const StoredConflict& conflict) const;
    /// Who holds the other side; empty when that is not known.
    [[nodiscard]] QString other(const StoredConflict& conflict) const;
    /// The same by the record's history, where one has changed something else of it since.
    [[nodiscard]] QString other(const StoredConflict& conflict, const QList<HistoryLine>& newestFirst) const;
    /// Whether one field can be given a third value.
    [[nodiscard]] static bool canCombine(const StoredConflict& conflict);

private:
    [[nodiscard]] QString nameOfOther(const std::optional<RecordId>& person) const;
    [[nodiscard]] Sides fieldSides(const StoredConflict& conflict, const QString& field) const;

    const TriageWorkspace& m_workspace;
    FieldWords m_fields;
};

} // namespace firebreak::ui
