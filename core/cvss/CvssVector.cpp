// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cvss/CvssVector.h"

#include "core/cvss/CvssDraft.h"
#include "core/cvss/CvssReading.h"

namespace firebreak {

Result<CvssVector> CvssVector::parse(QAnyStringView text)
{
    Result<CvssReading> reading = CvssReading::read(text);
    if (!reading)
        return failure(std::move(reading).error());
    return reading->vector;
}

const CvssValue& CvssVector::valueInfo(int metric) const
{
    return cvssMetrics(m_version)[std::size_t(metric)].values[m_values[std::size_t(metric)]];
}

bool CvssVector::isDefined(int metric) const
{
    return m_values[std::size_t(metric)] != 0 || cvssMetrics(m_version)[std::size_t(metric)].isMandatory();
}

bool CvssVector::hasGroup(CvssGroup group) const
{
    if (group == CvssGroup::Base)
        return true;
    const auto metrics = cvssMetrics(m_version);
    for (std::size_t i = 0; i < metrics.size(); ++i) {
        if (m_values[i] != 0 && metrics[i].group == group)
            return true;
    }
    return false;
}

QLatin1String CvssVector::effectiveCode(int metric) const
{
    const CvssMetric& info = cvssMetrics(m_version)[std::size_t(metric)];
    const bool fromBase = info.modifies >= 0 && m_values[std::size_t(metric)] == 0;
    return QLatin1String(valueInfo(fromBase ? info.modifies : metric).code);
}

CvssVector CvssVector::with(int metric, int value) const
{
    const auto metrics = cvssMetrics(m_version);
    Q_ASSERT(metric >= 0 && std::size_t(metric) < metrics.size());
    Q_ASSERT(value >= 0 && std::size_t(value) < metrics[std::size_t(metric)].values.size());
    CvssVector changed(*this);
    changed.m_values[std::size_t(metric)] = quint8(value);
    return changed;
}

CvssVector CvssVector::baseOnly() const
{
    CvssVector base(*this);
    const auto metrics = cvssMetrics(m_version);
    for (std::size_t i = 0; i < metrics.size(); ++i) {
        if (!metrics[i].isMandatory())
            base.m_values[i] = 0;
    }
    return base;
}

QString CvssVector::toText() const
{
    return CvssDraft(*this).toText();
}

} // namespace firebreak
