// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cvss/CvssDraft.h"

namespace firebreak {

CvssDraft::CvssDraft(CvssVersion version) : m_version(version)
{
    const auto metrics = cvssMetrics(version);
    for (std::size_t i = 0; i < metrics.size() && metrics[i].isMandatory(); ++i)
        m_values[i] = unset;
}

CvssDraft::CvssDraft(const CvssVector& vector) : m_values(vector.m_values), m_version(vector.m_version) {}

QList<int> CvssDraft::missing() const
{
    QList<int> missing;
    for (int i = 0; i < maxCvssMetrics; ++i) {
        if (m_values[std::size_t(i)] == unset)
            missing.append(i);
    }
    return missing;
}

bool CvssDraft::isComplete() const
{
    return std::find(m_values.begin(), m_values.end(), unset) == m_values.end();
}

QString CvssDraft::toText() const
{
    QString text;
    text.reserve(256);
    if (m_version != CvssVersion::V2_0)
        text += QLatin1String("CVSS:") + firebreak::toText(m_version);
    const auto metrics = cvssMetrics(m_version);
    for (std::size_t i = 0; i < metrics.size(); ++i) {
        const quint8 value = m_values[i];
        if (value == unset || (value == 0 && !metrics[i].isMandatory()))
            continue;
        if (!text.isEmpty())
            text += u'/';
        text += QLatin1String(metrics[i].code);
        text += u':';
        text += QLatin1String(metrics[i].values[value].code);
    }
    return text;
}

std::optional<CvssVector> CvssDraft::vector() const
{
    if (!isComplete())
        return std::nullopt;
    return CvssVector(m_version, m_values);
}

} // namespace firebreak
