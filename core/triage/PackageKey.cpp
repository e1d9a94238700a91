// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/PackageKey.h"

#include <QUrl>

#include <array>

namespace firebreak {
namespace {

/// An ecosystem of OSV or GitHub, without its release, and the package URLs of its packages.
struct Ecosystem
{
    QLatin1String name;
    QLatin1String type;
    QLatin1String nameSpace; ///< of a distribution; empty: the package's name has its own
};

constexpr std::array ecosystems = {
    Ecosystem{QLatin1String("actions"), QLatin1String("github"), {}},
    Ecosystem{QLatin1String("almalinux"), QLatin1String("rpm"), QLatin1String("almalinux")},
    Ecosystem{QLatin1String("alpaquita"), QLatin1String("apk"), QLatin1String("alpaquita")},
    Ecosystem{QLatin1String("alpine"), QLatin1String("apk"), QLatin1String("alpine")},
    Ecosystem{QLatin1String("bioconductor"), QLatin1String("bioconductor"), {}},
    Ecosystem{QLatin1String("bitnami"), QLatin1String("bitnami"), {}},
    Ecosystem{QLatin1String("chainguard"), QLatin1String("apk"), QLatin1String("chainguard")},
    Ecosystem{QLatin1String("composer"), QLatin1String("composer"), {}},
    Ecosystem{QLatin1String("conancenter"), QLatin1String("conan"), {}},
    Ecosystem{QLatin1String("cran"), QLatin1String("cran"), {}},
    Ecosystem{QLatin1String("crates.io"), QLatin1String("cargo"), {}},
    Ecosystem{QLatin1String("debian"), QLatin1String("deb"), QLatin1String("debian")},
    Ecosystem{QLatin1String("erlang"), QLatin1String("hex"), {}},
    Ecosystem{QLatin1String("github actions"), QLatin1String("github"), {}},
    Ecosystem{QLatin1String("go"), QLatin1String("golang"), {}},
    Ecosystem{QLatin1String("hackage"), QLatin1String("hackage"), {}},
    Ecosystem{QLatin1String("hex"), QLatin1String("hex"), {}},
    Ecosystem{QLatin1String("mageia"), QLatin1String("rpm"), QLatin1String("mageia")},
    Ecosystem{QLatin1String("maven"), QLatin1String("maven"), {}},
    Ecosystem{QLatin1String("npm"), QLatin1String("npm"), {}},
    Ecosystem{QLatin1String("nuget"), QLatin1String("nuget"), {}},
    Ecosystem{QLatin1String("openeuler"), QLatin1String("rpm"), QLatin1String("openeuler")},
    Ecosystem{QLatin1String("opensuse"), QLatin1String("rpm"), QLatin1String("opensuse")},
    Ecosystem{QLatin1String("packagist"), QLatin1String("composer"), {}},
    Ecosystem{QLatin1String("pip"), QLatin1String("pypi"), {}},
    Ecosystem{QLatin1String("pub"), QLatin1String("pub"), {}},
    Ecosystem{QLatin1String("pypi"), QLatin1String("pypi"), {}},
    Ecosystem{QLatin1String("red hat"), QLatin1String("rpm"), QLatin1String("redhat")},
    Ecosystem{QLatin1String("rocky linux"), QLatin1String("rpm"), QLatin1String("rocky-linux")},
    Ecosystem{QLatin1String("rubygems"), QLatin1String("gem"), {}},
    Ecosystem{QLatin1String("rust"), QLatin1String("cargo"), {}},
    Ecosystem{QLatin1String("suse"), QLatin1String("rpm"), QLatin1String("suse")},
    Ecosystem{QLatin1String("swift"), QLatin1String("swift"), {}},
    Ecosystem{QLatin1String("swifturl"), QLatin1String("swift"), {}},
    Ecosystem{QLatin1String("ubuntu"), QLatin1String("deb"), QLatin1String("ubuntu")},
    Ecosystem{QLatin1String("wolfi"), QLatin1String("apk"), QLatin1String("wolfi")},
};

/// A registry that records of CVE name by its address (`collectionURL`), and the package URLs of its
/// packages.
struct Registry
{
    QLatin1String host; ///< without "www."
    QLatin1String type;
};

constexpr std::array registries = {
    Registry{QLatin1String("cran.r-project.org"), QLatin1String("cran")},
    Registry{QLatin1String("crates.io"), QLatin1String("cargo")},
    Registry{QLatin1String("hackage.haskell.org"), QLatin1String("hackage")},
    Registry{QLatin1String("hex.pm"), QLatin1String("hex")},
    Registry{QLatin1String("npmjs.com"), QLatin1String("npm")},
    Registry{QLatin1String("nuget.org"), QLatin1String("nuget")},
    Registry{QLatin1String("packagist.org"), QLatin1String("composer")},
    Registry{QLatin1String("pkg.go.dev"), QLatin1String("golang")},
    Registry{QLatin1String("pub.dev"), QLatin1String("pub")},
    Registry{QLatin1String("pypi.org"), QLatin1String("pypi")},
    Registry{QLatin1String("pypi.python.org"), QLatin1String("pypi")},
    Registry{QLatin1String("registry.npmjs.org"), QLatin1String("npm")},
    Registry{QLatin1String("repo.maven.apache.org"), QLatin1String("maven")},
    Registry{QLatin1String("repo1.maven.org"), QLatin1String("maven")},
    Registry{QLatin1String("rubygems.org"), QLatin1String("gem")},
};

/// The type of a registry's packages; empty: not one that we know.
QString typeOfRegistry(const QString& address)
{
    QString host = QUrl(address).host().toLower();
    if (host.startsWith(QLatin1String("www.")))
        host.remove(0, 4);
    for (const Registry& registry : registries) {
        if (host == registry.host)
            return registry.type;
    }
    return {};
}

/// PEP 503: runs of "-", "_" and "." are one hyphen.
QString pypiName(const QString& name)
{
    QString out;
    for (const QChar c : name.toLower()) {
        const bool isMark = c == u'-' || c == u'_' || c == u'.';
        if (!isMark)
            out.append(c);
        else if (!out.endsWith(u'-'))
            out.append(u'-');
    }
    return out;
}

QString foldedName(const QString& type, QString name)
{
    if (type == QLatin1String("pypi"))
        return pypiName(name);
    if (type == QLatin1String("maven"))
        return name.replace(u':', u'/');
    if (type == QLatin1String("swift") && name.startsWith(QLatin1String("https://")))
        name = name.mid(8);
    const bool isFolded = type == QLatin1String("nuget") || type == QLatin1String("golang") ||
                          type == QLatin1String("composer") || type == QLatin1String("github") ||
                          type == QLatin1String("hex") || type == QLatin1String("pub");
    return isFolded ? name.toLower() : name;
}

} // namespace

PackageKey PackageKey::of(const PackageUrl& purl)
{
    PackageKey key;
    key.type = purl.type();
    key.name = foldedName(key.type,
                          purl.nameSpace().isEmpty() ? purl.name() : purl.nameSpace() + u'/' + purl.name());
    // "debian-12", "rhel-9.4": what follows the last hyphen.
    const QString distro = purl.qualifier(u"distro");
    key.release = distro.section(u'-', -1);
    return key;
}

std::optional<PackageKey> PackageKey::of(const AffectedPackage& package)
{
    const qsizetype colon = package.ecosystem.indexOf(u':');
    const QString word = package.ecosystem.left(colon < 0 ? package.ecosystem.size() : colon);
    QString release = colon < 0 ? QString() : package.ecosystem.mid(colon + 1);
    if (release.startsWith(u'v')) // "Alpine:v3.19"
        release.remove(0, 1);
    if (!package.purl.isEmpty()) {
        if (const Result<PackageUrl> purl = PackageUrl::parse(package.purl, PackageUrl::Rules::Grammar)) {
            PackageKey key = of(*purl);
            if (key.release.isEmpty())
                key.release = release;
            return key;
        }
    }
    if (package.package.isEmpty())
        return std::nullopt;
    if (const QString type = word.isEmpty() ? typeOfRegistry(package.collectionUrl) : QString();
        !type.isEmpty())
        return PackageKey{type, foldedName(type, package.package), {}};
    for (const Ecosystem& ecosystem : ecosystems) {
        if (word.compare(ecosystem.name, Qt::CaseInsensitive) != 0)
            continue;
        PackageKey key;
        key.type = ecosystem.type;
        const QString nameSpace = ecosystem.nameSpace;
        key.name =
            foldedName(key.type, nameSpace.isEmpty() ? package.package : nameSpace + u'/' + package.package);
        key.release = release;
        return key;
    }
    return std::nullopt;
}

} // namespace firebreak
