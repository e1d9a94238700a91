// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/Finding.h"

namespace firebreak {

/// Findings of one record while its checks run.
class FindingList
{
public:
    explicit FindingList(const RecordId& record) : m_record(record) {}

    void add(const Check& check, const char* place, QStringList details = {})
    {
        addAt(m_record, check, place, std::move(details));
    }
    /// Of another record, where the reader has to go for it.
    void addAt(const RecordId& record, const Check& check, const char* place, QStringList details = {})
    {
        m_findings.append({&check, record, QString::fromLatin1(place), std::move(details)});
    }
    void addIf(bool isFound, const Check& check, const char* place, const QStringList& details = {})
    {
        if (isFound)
            add(check, place, details);
    }

    [[nodiscard]] QList<Finding> take() { return std::move(m_findings); }

private:
    RecordId m_record;
    QList<Finding> m_findings;
};

} // namespace firebreak
