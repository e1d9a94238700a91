// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/sla/SlaPolicy.h"

namespace firebreak {

namespace error {
inline constexpr ErrorCode ClockUnknown{"clock.unknown"};            ///< details: the id, then the ids there are
inline constexpr ErrorCode ClockFieldUnknown{"clock.field-unknown"}; ///< details: the field, then those there are
inline constexpr ErrorCode ClockWordUnknown{"clock.word-unknown"};   ///< details: the field, the word, then the words
} // namespace error

/// What clocks can be asked about: the fields that records give them (docs/policies.md lists them by kind) and
/// those that a policy's own rules name, with the words that a field can hold. So that a slip of the pen in a
/// question is told, where it would read as "nothing is due" (R97). A plain value.
class ClockVocabulary
{
public:
    enum class FieldType { Word, Moment };

    explicit ClockVocabulary(const SlaPolicy& policy);

    /// Fails with `clock.field-unknown`.
    [[nodiscard]] Result<FieldType> typeOf(const QString& field) const;
    /// Whether the field can hold that word, without regard to letter case; any, where words are free.
    [[nodiscard]] Result<void> checkWord(const QString& field, const QString& word) const;
    [[nodiscard]] QStringList fields() const; ///< in alphabetical order

private:
    QMap<QString, QStringList> m_words; ///< none: any word
    QStringList m_moments;
};

} // namespace firebreak
