// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/intake/AffectedRange.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace firebreak {

/// One product or package a document speaks of, and which of its versions. Sources name things by vendor and
/// product (CVE), by ecosystem and package (OSV, GitHub), by CPE (NVD) or by purl; whatever is given is kept.
///
/// JSON: `issuer`, `vendor`, `product`, `ecosystem`, `package`, `purl`, `collectionUrl`, `repo`, `cpes`, `platforms`,
/// `modules`, `files`, `routines`, `defaultStatus`, `versions`, `unaffected`, `ranges`, `fixed`.
struct AffectedPackage
{
    QString issuer; ///< who says so, when it is not the document's publisher: "CISA-ADP"
    QString vendor;
    QString product;
    QString ecosystem; ///< OSV's or GitHub's word: "Go", "PyPI", "RUBYGEMS"
    QString package;   ///< the package's name in its ecosystem or collection
    QString purl;
    QString collectionUrl;
    QString repo;
    QStringList cpes; ///< CPE 2.3 formatted strings (some CNAs still write the 2.2 URI), as published
    QStringList platforms;
    QStringList modules;
    QStringList files;
    QStringList routines;  ///< functions or symbols
    QString defaultStatus; ///< status of versions not listed: "affected", "unaffected", "unknown"; empty: not
                           ///< said
    QStringList versions;  ///< single versions that are affected
    QStringList unaffected; ///< single versions that are not
    QList<AffectedRange> ranges;
    QStringList fixed; ///< versions a source names as the fix
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<AffectedPackage> fromJson(const QJsonObject& body);
    friend bool operator==(const AffectedPackage&, const AffectedPackage&) = default;
};

} // namespace firebreak
