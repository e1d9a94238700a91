// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cvss/CvssVersion.h"

#include <QString>

#include <compare>
#include <optional>

namespace firebreak {

/// The qualitative band of a score. v2.0 knows Low, Medium and High only (as NVD banded it); v3 and v4 know
/// all five.
enum class CvssSeverity : quint8 { None, Low, Medium, High, Critical };

/// A CVSS score, 0.0 to 10.0, held in tenths so that it is exact.
class CvssScore
{
public:
    constexpr CvssScore() = default;

    /// `tenths` is kept within 0…100.
    [[nodiscard]] static constexpr CvssScore fromTenths(qint64 tenths)
    {
        return CvssScore(quint8(tenths < 0 ? 0 : tenths > 100 ? 100 : tenths));
    }
    /// A published number; none when it is outside 0…10 or has more than one decimal.
    [[nodiscard]] static std::optional<CvssScore> fromNumber(double number);
    /// "7", "7.5", "10.0"; none for anything else.
    [[nodiscard]] static std::optional<CvssScore> fromText(QStringView text);

    [[nodiscard]] constexpr int tenths() const { return m_tenths; }
    [[nodiscard]] double toNumber() const { return m_tenths / 10.0; }
    /// With one decimal and a dot: "7.5", "10.0".
    [[nodiscard]] QString toText() const;

    friend constexpr auto operator<=>(CvssScore, CvssScore) = default;

private:
    constexpr explicit CvssScore(quint8 tenths) : m_tenths(tenths) {}

    quint8 m_tenths = 0;
};

/// v2.0: NVD's bands; v3.0 section 5, v3.1 section 5, v4.0 section 6.
[[nodiscard]] CvssSeverity severityOf(CvssScore score, CvssVersion version);

/// "NONE", "LOW", "MEDIUM", "HIGH", "CRITICAL", as the CVSS JSON schemas write them.
[[nodiscard]] QLatin1String toText(CvssSeverity severity);

} // namespace firebreak
