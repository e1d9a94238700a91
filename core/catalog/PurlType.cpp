// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/PurlType.h"

#include <algorithm>
#include <array>

namespace firebreak {
namespace {

using Space = PurlType::Namespace;
using Fold = PurlType::Fold;

// Ordered by word.
constexpr std::array types = {
    PurlType{QLatin1String("alpm"), Space::Required, Fold::Lower, Fold::Lower},
    PurlType{QLatin1String("apk"), Space::Required, Fold::Lower, Fold::Lower},
    PurlType{QLatin1String("bazel"), Space::Prohibited},
    PurlType{QLatin1String("bitbucket"), Space::Required, Fold::Lower, Fold::Lower},
    PurlType{QLatin1String("bitnami"), Space::Prohibited, Fold::Keep, Fold::Lower},
    PurlType{QLatin1String("brew"), Space::Optional, Fold::Lower, Fold::Lower},
    PurlType{QLatin1String("cargo"), Space::Prohibited},
    PurlType{QLatin1String("chrome-extension"), Space::Prohibited, Fold::Keep, Fold::Lower},
    PurlType{QLatin1String("cocoapods"), Space::Prohibited},
    PurlType{QLatin1String("composer"), Space::Required, Fold::Lower, Fold::Lower},
    PurlType{QLatin1String("conan"), Space::Optional},
    PurlType{QLatin1String("conda"), Space::Prohibited},
    PurlType{QLatin1String("cpan"), Space::Optional, Fold::Upper},
    PurlType{QLatin1String("cran"), Space::Prohibited},
    PurlType{QLatin1String("deb"), Space::Required, Fold::Lower, Fold::Lower},
    PurlType{QLatin1String("docker"), Space::Optional},
    PurlType{QLatin1String("gem"), Space::Prohibited},
    PurlType{QLatin1String("generic"), Space::Optional},
    PurlType{QLatin1String("git"), Space::Required},
    PurlType{QLatin1String("github"), Space::Required, Fold::Lower, Fold::Lower},
    PurlType{QLatin1String("golang"), Space::Required, Fold::Lower, Fold::Lower},
    PurlType{QLatin1String("hackage"), Space::Prohibited},
    PurlType{QLatin1String("hex"), Space::Optional, Fold::Lower, Fold::Lower},
    PurlType{QLatin1String("huggingface"), Space::Required, Fold::Keep, Fold::Keep, Fold::Lower},
    PurlType{QLatin1String("julia"), Space::Prohibited, Fold::Keep, Fold::Keep, Fold::Keep, Fold::Keep,
             QLatin1String("uuid")},
    PurlType{QLatin1String("luarocks"), Space::Optional, Fold::Lower, Fold::Lower},
    PurlType{QLatin1String("maven"), Space::Required},
    PurlType{QLatin1String("mlflow"), Space::Prohibited},
    PurlType{QLatin1String("npm"), Space::Optional},
    PurlType{QLatin1String("nuget"), Space::Prohibited},
    PurlType{QLatin1String("oci"), Space::Prohibited, Fold::Keep, Fold::Lower, Fold::Lower},
    PurlType{QLatin1String("opam"), Space::Prohibited},
    PurlType{QLatin1String("otp"), Space::Prohibited, Fold::Keep, Fold::Lower, Fold::Keep, Fold::Lower},
    PurlType{QLatin1String("pub"), Space::Prohibited, Fold::Keep, Fold::Lower},
    PurlType{QLatin1String("pypi"), Space::Prohibited, Fold::Keep, Fold::Lower, Fold::Lower},
    PurlType{QLatin1String("qpkg"), Space::Required, Fold::Lower},
    PurlType{QLatin1String("rpm"), Space::Required, Fold::Lower},
    PurlType{QLatin1String("swid"), Space::Optional, Fold::Keep, Fold::Keep, Fold::Keep, Fold::Keep,
             QLatin1String("tag_id")},
    PurlType{QLatin1String("swift"), Space::Required},
    PurlType{QLatin1String("vcpkg"), Space::Prohibited},
    PurlType{QLatin1String("vscode-extension"), Space::Required, Fold::Lower, Fold::Lower, Fold::Lower},
    PurlType{QLatin1String("yocto"), Space::Optional, Fold::Lower},
};

} // namespace

const PurlType& PurlType::of(QStringView type)
{
    static const PurlType unknown{};
    const auto it =
        std::lower_bound(types.cbegin(), types.cend(), type, [](const PurlType& rules, QStringView word) {
            return word.compare(rules.word) > 0;
        });
    return it != types.cend() && type == it->word ? *it : unknown;
}

} // namespace firebreak
