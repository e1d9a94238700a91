// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringView>

namespace firebreak {

/// What one type of package URL ("npm", "deb") asks of the components of its package URLs, from the type
/// definitions of the purl specification. A type that is not in the table has the rules of `generic`: nothing
/// is required beyond a name and nothing is folded.
struct PurlType
{
    enum class Namespace { Optional, Required, Prohibited };
    enum class Fold { Keep, Lower, Upper };

    QLatin1String word;
    Namespace nameSpace = Namespace::Optional;
    Fold foldNamespace = Fold::Keep;
    Fold foldName = Fold::Keep;
    Fold foldVersion = Fold::Keep;
    Fold foldSubpath = Fold::Keep;
    QLatin1String requiredQualifier = {};

    /// The rules of `type`, in lower case.
    [[nodiscard]] static const PurlType& of(QStringView type);
};

} // namespace firebreak
