// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/VersionScheme.h"

#include "core/base/Instant.h"
#include "core/catalog/version/AlpineVersion.h"
#include "core/catalog/version/AlpmVersion.h"
#include "core/catalog/version/ConanVersion.h"
#include "core/catalog/version/DebianVersion.h"
#include "core/catalog/version/GentooVersion.h"
#include "core/catalog/version/MavenVersion.h"
#include "core/catalog/version/NumberListVersion.h"
#include "core/catalog/version/OpensslVersion.h"
#include "core/catalog/version/PackagistVersion.h"
#include "core/catalog/version/PypiVersion.h"
#include "core/catalog/version/RpmVersion.h"
#include "core/catalog/version/RubygemsVersion.h"
#include "core/catalog/version/SemverVersion.h"
#include "core/catalog/version/VersionText.h"

#include <algorithm>
#include <array>

namespace firebreak {
namespace {

struct SchemeName
{
    QLatin1String word;
    VersionScheme scheme;
};

// The first word of a scheme is its own.
constexpr std::array names = {
    SchemeName{QLatin1String("alpine"), VersionScheme::Alpine},
    SchemeName{QLatin1String("alpm"), VersionScheme::Alpm},
    SchemeName{QLatin1String("cargo"), VersionScheme::Cargo},
    SchemeName{QLatin1String("conan"), VersionScheme::Conan},
    SchemeName{QLatin1String("cran"), VersionScheme::Cran},
    SchemeName{QLatin1String("datetime"), VersionScheme::Datetime},
    SchemeName{QLatin1String("debian"), VersionScheme::Debian},
    SchemeName{QLatin1String("gentoo"), VersionScheme::Gentoo},
    SchemeName{QLatin1String("golang"), VersionScheme::Golang},
    SchemeName{QLatin1String("hackage"), VersionScheme::Hackage},
    SchemeName{QLatin1String("lexicographic"), VersionScheme::Lexicographic},
    SchemeName{QLatin1String("maven"), VersionScheme::Maven},
    SchemeName{QLatin1String("npm"), VersionScheme::Npm},
    SchemeName{QLatin1String("nuget"), VersionScheme::Nuget},
    SchemeName{QLatin1String("openssl"), VersionScheme::Openssl},
    SchemeName{QLatin1String("packagist"), VersionScheme::Packagist},
    SchemeName{QLatin1String("pub"), VersionScheme::Pub},
    SchemeName{QLatin1String("pypi"), VersionScheme::Pypi},
    SchemeName{QLatin1String("redhat"), VersionScheme::Redhat},
    SchemeName{QLatin1String("rpm"), VersionScheme::Rpm},
    SchemeName{QLatin1String("rubygems"), VersionScheme::Rubygems},
    SchemeName{QLatin1String("semver"), VersionScheme::Semver},
    // package URL and vers types
    SchemeName{QLatin1String("apk"), VersionScheme::Alpine},
    SchemeName{QLatin1String("arch"), VersionScheme::Alpm},
    SchemeName{QLatin1String("composer"), VersionScheme::Packagist},
    SchemeName{QLatin1String("deb"), VersionScheme::Debian},
    SchemeName{QLatin1String("ebuild"), VersionScheme::Gentoo},
    SchemeName{QLatin1String("gem"), VersionScheme::Rubygems},
    SchemeName{QLatin1String("github"), VersionScheme::Semver},
    SchemeName{QLatin1String("hex"), VersionScheme::Semver},
    SchemeName{QLatin1String("nginx"), VersionScheme::Semver},
    SchemeName{QLatin1String("swift"), VersionScheme::Semver},
    // ecosystems of OSV and GitHub
    SchemeName{QLatin1String("actions"), VersionScheme::Semver},
    SchemeName{QLatin1String("almalinux"), VersionScheme::Rpm},
    SchemeName{QLatin1String("alpaquita"), VersionScheme::Alpine},
    SchemeName{QLatin1String("bioconductor"), VersionScheme::Cran},
    SchemeName{QLatin1String("bitnami"), VersionScheme::Semver},
    SchemeName{QLatin1String("chainguard"), VersionScheme::Alpine},
    SchemeName{QLatin1String("conancenter"), VersionScheme::Conan},
    SchemeName{QLatin1String("crates.io"), VersionScheme::Cargo},
    SchemeName{QLatin1String("erlang"), VersionScheme::Semver},
    SchemeName{QLatin1String("github actions"), VersionScheme::Semver},
    SchemeName{QLatin1String("go"), VersionScheme::Golang},
    SchemeName{QLatin1String("mageia"), VersionScheme::Rpm},
    SchemeName{QLatin1String("minimos"), VersionScheme::Alpine},
    SchemeName{QLatin1String("openeuler"), VersionScheme::Rpm},
    SchemeName{QLatin1String("opensuse"), VersionScheme::Rpm},
    SchemeName{QLatin1String("pip"), VersionScheme::Pypi},
    SchemeName{QLatin1String("red hat"), VersionScheme::Redhat},
    SchemeName{QLatin1String("rocky linux"), VersionScheme::Rpm},
    SchemeName{QLatin1String("rust"), VersionScheme::Cargo},
    SchemeName{QLatin1String("suse"), VersionScheme::Rpm},
    SchemeName{QLatin1String("swifturl"), VersionScheme::Semver},
    SchemeName{QLatin1String("ubuntu"), VersionScheme::Debian},
    SchemeName{QLatin1String("wolfi"), VersionScheme::Alpine},
};

std::weak_ordering compareDatetimes(QStringView a, QStringView b)
{
    const Result<Instant> left = instantFromText(a.toString());
    const Result<Instant> right = instantFromText(b.toString());
    if (left && right)
        return *left <=> *right;
    return !left <=> !right;
}

std::weak_ordering compareCodePoints(QStringView a, QStringView b)
{
    return a.toUtf8().compare(b.toUtf8()) <=> 0;
}

} // namespace

QLatin1String toWord(VersionScheme scheme)
{
    const auto it = std::find_if(names.cbegin(), names.cend(),
                                 [scheme](const SchemeName& name) { return name.scheme == scheme; });
    return it->word;
}

std::optional<VersionScheme> versionSchemeFromWord(QStringView word)
{
    const qsizetype colon = word.indexOf(u':');
    if (colon >= 0)
        word = word.left(colon);
    for (const SchemeName& name : names) {
        if (word.compare(name.word, Qt::CaseInsensitive) == 0)
            return name.scheme;
    }
    return std::nullopt;
}

std::weak_ordering orderVersions(VersionScheme scheme, QStringView a, QStringView b)
{
    switch (scheme) {
    case VersionScheme::Alpine:
        return compareAlpineVersions(a, b);
    case VersionScheme::Alpm:
        return compareAlpmVersions(a, b);
    case VersionScheme::Conan:
        return compareConanVersions(a, b);
    case VersionScheme::Cran:
        return compareCranVersions(a, b);
    case VersionScheme::Datetime:
        return compareDatetimes(a, b);
    case VersionScheme::Debian:
        return compareDebianVersions(a, b);
    case VersionScheme::Gentoo:
        return compareGentooVersions(a, b);
    case VersionScheme::Golang:
        return compareSemverVersions(a, b, SemverFlavour::Golang);
    case VersionScheme::Hackage:
        return compareHackageVersions(a, b);
    case VersionScheme::Lexicographic:
        return compareCodePoints(a, b);
    case VersionScheme::Maven:
        return compareMavenVersions(a, b);
    case VersionScheme::Nuget:
        return compareSemverVersions(a, b, SemverFlavour::Nuget);
    case VersionScheme::Openssl:
        return compareOpensslVersions(a, b);
    case VersionScheme::Packagist:
        return comparePackagistVersions(a, b);
    case VersionScheme::Pub:
        return compareSemverVersions(a, b, SemverFlavour::Pub);
    case VersionScheme::Pypi:
        return comparePypiVersions(a, b);
    case VersionScheme::Redhat:
    case VersionScheme::Rpm:
        return compareRpmVersions(a, b);
    case VersionScheme::Rubygems:
        return compareRubygemsVersions(a, b);
    case VersionScheme::Cargo:
    case VersionScheme::Npm:
    case VersionScheme::Semver:
        break;
    }
    return compareSemverVersions(a, b);
}

std::weak_ordering sortVersions(VersionScheme scheme, QStringView a, QStringView b)
{
    return scheme == VersionScheme::Alpm ? sortAlpmVersions(a, b) : orderVersions(scheme, a, b);
}

bool isVersion(VersionScheme scheme, QStringView text)
{
    if (text.trimmed().isEmpty())
        return false;
    switch (scheme) {
    case VersionScheme::Cargo:
        return isSemverVersion(text);
    case VersionScheme::Cran:
        return isCranVersion(text);
    case VersionScheme::Datetime:
        return instantFromText(text.toString()).has_value();
    case VersionScheme::Debian:
        return isDebianVersion(text);
    case VersionScheme::Hackage:
        return isHackageVersion(text);
    case VersionScheme::Npm:
        return isNpmVersion(text);
    case VersionScheme::Rubygems:
        return isRubygemsVersion(text);
    default:
        return true;
    }
}

Result<std::weak_ordering> compareVersions(VersionScheme scheme, QStringView a, QStringView b)
{
    if (!isVersion(scheme, a))
        return failure(a.trimmed().isEmpty() ? error::VersionEmpty : error::VersionMalformed,
                       QStringLiteral("a"));
    if (!isVersion(scheme, b))
        return failure(b.trimmed().isEmpty() ? error::VersionEmpty : error::VersionMalformed,
                       QStringLiteral("b"));
    return orderVersions(scheme, a, b);
}

} // namespace firebreak
