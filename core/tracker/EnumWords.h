// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/BodyError.h"
#include "core/base/BodyReader.h"

#include <QLatin1String>

#include <array>
#include <optional>

namespace firebreak {

/// The stable words of an enumeration whose values count from zero, in order.
template <class Enum, std::size_t Count> struct EnumWords
{
    std::array<const char*, Count> words;

    [[nodiscard]] QLatin1String word(Enum value) const { return QLatin1String(words[std::size_t(value)]); }
    [[nodiscard]] std::optional<Enum> value(QStringView word) const
    {
        for (std::size_t i = 0; i < Count; ++i) {
            if (word == QLatin1String(words[i]))
                return Enum(i);
        }
        return std::nullopt;
    }
};

/// A word that must be there: absent is `body.field-missing`, an unknown one `body.field-value`.
template <class Enum, class FromWord>
[[nodiscard]] Enum readRequiredWord(BodyReader& reader, QLatin1String key, Enum otherwise, FromWord fromWord)
{
    const QString word = reader.text(key);
    const std::optional<Enum> value = fromWord(QStringView(word));
    if (!value)
        reader.fail(word.isEmpty() ? error::BodyFieldMissing : error::BodyFieldValue, key,
                    word.isEmpty() ? QStringList() : QStringList{word});
    return value.value_or(otherwise);
}

/// A word that may be absent; an unknown one is `body.field-value`.
template <class Enum, class FromWord>
[[nodiscard]] std::optional<Enum> readOptionalWord(BodyReader& reader, QLatin1String key, FromWord fromWord)
{
    const QString word = reader.text(key);
    if (word.isEmpty())
        return std::nullopt;
    const std::optional<Enum> value = fromWord(QStringView(word));
    if (!value)
        reader.fail(error::BodyFieldValue, key, {word});
    return value;
}

} // namespace firebreak
