// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/RecordKind.h"

#include <initializer_list>

namespace firebreak {

/// Some kinds of records.
class KindSet
{
public:
    constexpr KindSet() = default;
    constexpr KindSet(std::initializer_list<RecordKind> kinds)
    {
        for (const RecordKind kind : kinds)
            m_bits |= bit(kind);
    }
    [[nodiscard]] static constexpr KindSet all()
    {
        KindSet set;
        for (const RecordKind kind : AllRecordKinds)
            set.m_bits |= bit(kind);
        return set;
    }

    [[nodiscard]] constexpr bool contains(RecordKind kind) const { return (m_bits & bit(kind)) != 0; }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }

    friend bool operator==(const KindSet&, const KindSet&) = default;

private:
    [[nodiscard]] static constexpr quint32 bit(RecordKind kind) { return quint32(1) << quint32(kind); }

    quint32 m_bits = 0;
};

} // namespace firebreak
