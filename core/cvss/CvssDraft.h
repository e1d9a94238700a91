// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cvss/CvssVector.h"

#include <optional>

namespace firebreak {

/// A vector in the making: base metrics may still be unset. A calculator edits one; a parser fills one.
class CvssDraft
{
public:
    explicit CvssDraft(CvssVersion version);
    explicit CvssDraft(const CvssVector& vector);

    [[nodiscard]] CvssVersion version() const { return m_version; }
    /// The index of the value; none for a base metric that is not set yet.
    [[nodiscard]] std::optional<int> value(int metric) const
    {
        const quint8 value = m_values[std::size_t(metric)];
        return value == unset ? std::nullopt : std::optional<int>(value);
    }
    void setValue(int metric, int value) { m_values[std::size_t(metric)] = quint8(value); }

    /// The base metrics that are not set yet, in order.
    [[nodiscard]] QList<int> missing() const;
    [[nodiscard]] bool isComplete() const;
    /// As CvssVector::toText, of what is set so far.
    [[nodiscard]] QString toText() const;
    /// The vector, once it is complete.
    [[nodiscard]] std::optional<CvssVector> vector() const;

    friend bool operator==(const CvssDraft&, const CvssDraft&) = default;

private:
    static constexpr quint8 unset = 0xff;

    std::array<quint8, maxCvssMetrics> m_values{};
    CvssVersion m_version;
};

} // namespace firebreak
