// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cvss/CvssScore.h"

#include <array>
#include <cmath>

namespace firebreak {

std::optional<CvssScore> CvssScore::fromNumber(double number)
{
    if (!(number >= 0.0 && number <= 10.0))
        return std::nullopt;
    const double tenths = number * 10.0;
    const double nearest = std::round(tenths);
    // Wide enough for what decimal to binary conversion adds, far below a second decimal.
    if (std::abs(tenths - nearest) > 1e-9)
        return std::nullopt;
    return CvssScore(quint8(nearest));
}

std::optional<CvssScore> CvssScore::fromText(QStringView text)
{
    const auto digit = [&](qsizetype i) {
        return text[i] >= u'0' && text[i] <= u'9' ? text[i].unicode() - u'0' : -1;
    };
    if (text == u"10" || text == u"10.0")
        return CvssScore(100);
    if (text.size() != 1 && text.size() != 3)
        return std::nullopt;
    const int whole = digit(0);
    const int tenth = text.size() == 1 ? 0 : digit(2);
    if (whole < 0 || tenth < 0 || (text.size() == 3 && text[1] != u'.'))
        return std::nullopt;
    return CvssScore(quint8(whole * 10 + tenth));
}

QString CvssScore::toText() const
{
    return QString::number(m_tenths / 10) + u'.' + QString::number(m_tenths % 10);
}

CvssSeverity severityOf(CvssScore score, CvssVersion version)
{
    const int tenths = score.tenths();
    if (version == CvssVersion::V2_0)
        return tenths < 40 ? CvssSeverity::Low : tenths < 70 ? CvssSeverity::Medium : CvssSeverity::High;
    if (tenths == 0)
        return CvssSeverity::None;
    if (tenths < 40)
        return CvssSeverity::Low;
    if (tenths < 70)
        return CvssSeverity::Medium;
    return tenths < 90 ? CvssSeverity::High : CvssSeverity::Critical;
}

QLatin1String toText(CvssSeverity severity)
{
    constexpr std::array texts{"NONE", "LOW", "MEDIUM", "HIGH", "CRITICAL"};
    return QLatin1String(texts[std::size_t(severity)]);
}

} // namespace firebreak
