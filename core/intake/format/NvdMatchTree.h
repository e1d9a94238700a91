// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/AffectedPackage.h"
#include "core/intake/json/JsonObject.h"

#include <QHash>
#include <QSet>

namespace firebreak {

/// Turns the CPE match trees of an NVD CVE into affected products, one per vendor and product. A vulnerable
/// match gives a version or a range; the matches that are not vulnerable are what the product runs on within
/// its configuration and become its platforms. Every criteria string is kept in `cpes`.
class NvdMatchTree
{
public:
    void addConfiguration(const JsonObject& configuration);
    [[nodiscard]] QList<AffectedPackage> take() { return std::move(m_packages); }

private:
    void addMatch(const JsonObject& match, QSet<qsizetype>& touched, QStringList& platforms);
    [[nodiscard]] qsizetype packageOf(const QString& vendor, const QString& product);

    QList<AffectedPackage> m_packages;
    QHash<QString, qsizetype> m_packageAt;
};

} // namespace firebreak
