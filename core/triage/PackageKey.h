// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/PackageUrl.h"
#include "core/catalog/VersionScheme.h"
#include "core/intake/AffectedPackage.h"

#include <QString>

#include <optional>

namespace firebreak {

/// What a package is called whoever names it: a manifest by package URL, an advisory by package URL, by OSV's
/// ecosystem and name, or by CVE's registry and name. Two keys are equal when they mean one package; PyPI's runs of "-_." and NuGet's
/// letter case are folded as their registries fold them.
struct PackageKey
{
    QString type;    ///< of package URLs: "golang"
    QString name;    ///< "github.com/gin-gonic/gin", "@angular/core", "org.apache/commons"
    QString release; ///< of a distribution, "12" of "Debian:12"; empty: any

    [[nodiscard]] static PackageKey of(const PackageUrl& purl);
    /// None when the advisory names no package that has a package URL.
    [[nodiscard]] static std::optional<PackageKey> of(const AffectedPackage& package);

    /// Without the release.
    [[nodiscard]] QString toText() const { return type + u'/' + name; }
    /// The order of its versions; none: no ecosystem with an order.
    [[nodiscard]] std::optional<VersionScheme> scheme() const { return versionSchemeFromWord(type); }
};

} // namespace firebreak
