// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <array>
#include <optional>

namespace firebreak {

/// The words of one enumeration, both ways. An enumerator that is missing in the table has an empty word.
template <class Enum, std::size_t Size> struct WordTable
{
    struct Row
    {
        Enum value;
        const char* word;
    };
    std::array<Row, Size> rows;

    [[nodiscard]] QLatin1String word(Enum value) const
    {
        for (const Row& row : rows) {
            if (row.value == value)
                return QLatin1String(row.word);
        }
        return {};
    }

    [[nodiscard]] std::optional<Enum> value(QStringView word) const
    {
        for (const Row& row : rows) {
            if (word == QLatin1String(row.word))
                return row.value;
        }
        return std::nullopt;
    }
};

} // namespace firebreak
