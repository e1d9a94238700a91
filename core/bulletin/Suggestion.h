// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/base/TypedId.h"

#include <QJsonObject>

#include <optional>

namespace firebreak {

namespace error {
inline constexpr ErrorCode SuggestionStale{
    "bulletin.suggestion-stale"}; ///< the text it would change is not there once
} // namespace error

/// What the writer made of a suggestion. JSON `{"accepted","by","at","reason"}`.
struct SuggestionDecision
{
    bool isAccepted = false;
    std::optional<RecordId> by;
    Instant at;
    QString reason;

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with `body.field-missing` (at; the reason of a refusal).
    [[nodiscard]] static Result<SuggestionDecision> fromJson(const QJsonObject& json);
    friend bool operator==(const SuggestionDecision&, const SuggestionDecision&) = default;
};

/// A change of a bulletin's text that somebody proposes: the writer owns the document and decides (D3, R125).
/// JSON, in a bulletin's `suggestions`: `{"id","section","from","to","reason","by","at","decision"}`.
struct Suggestion
{
    QString id;      ///< within the bulletin
    QString section; ///< the section's key
    QString from;    ///< the passage to replace; empty: append at the end
    QString to;
    QString reason;
    std::optional<RecordId> by;
    Instant at;
    std::optional<SuggestionDecision> decision;

    [[nodiscard]] bool isOpen() const { return !decision.has_value(); }
    /// The section's text with the suggestion in it. Fails with `bulletin.suggestion-stale` when the passage
    /// does not occur exactly once.
    [[nodiscard]] Result<QString> applyTo(const QString& text) const;

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with `body.field-missing` (id, section, at; both from and to).
    [[nodiscard]] static Result<Suggestion> fromJson(const QJsonObject& json);
    friend bool operator==(const Suggestion&, const Suggestion&) = default;
};

} // namespace firebreak
