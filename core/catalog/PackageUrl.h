// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/catalog/CatalogError.h"

#include <QList>
#include <QString>

#include <utility>

namespace firebreak {

/// A package URL (ECMA-427, "purl"): what names a package across ecosystems,
/// "pkg:npm/%40angular/core@12.3.1". A value of this class is canonical and never invalid: type,
/// percent-encoding, letter case and the names that a type normalises (PurlType) are as the specification
/// writes them, so that equal packages compare equal.
///
/// Errors: `purl.*` (CatalogError.h); their place is the component.
class PackageUrl
{
public:
    using Qualifiers = QList<std::pair<QString, QString>>; ///< ordered by key, keys in lower case

    /// The components as a person or a document gives them, not encoded; an empty text is an absent
    /// component.
    struct Parts
    {
        QString type;
        QString nameSpace; ///< segments joined by "/"
        QString name;
        QString version;
        Qualifiers qualifiers;
        QString subpath; ///< segments joined by "/"

        friend bool operator==(const Parts&, const Parts&) = default;
    };

    /// Which rules a text must obey.
    enum class Rules {
        All, ///< those of its type too: required and prohibited namespaces and qualifiers, allowed characters
        Grammar, ///< only those of every package URL: manifests in the wild write "pkg:golang/stdlib@1.20"
    };

    [[nodiscard]] static Result<PackageUrl> parse(QStringView text, Rules rules = Rules::All);
    [[nodiscard]] static Result<PackageUrl> build(Parts parts, Rules rules = Rules::All);

    [[nodiscard]] const QString& type() const { return m_parts.type; }
    [[nodiscard]] const QString& nameSpace() const { return m_parts.nameSpace; }
    [[nodiscard]] const QString& name() const { return m_parts.name; }
    [[nodiscard]] const QString& version() const { return m_parts.version; }
    [[nodiscard]] const Qualifiers& qualifiers() const { return m_parts.qualifiers; }
    [[nodiscard]] const QString& subpath() const { return m_parts.subpath; }
    /// Empty when it is absent.
    [[nodiscard]] QString qualifier(QStringView key) const;

    /// The canonical text.
    [[nodiscard]] QString toText() const;
    /// The package itself, whichever version: without version, qualifiers and subpath.
    [[nodiscard]] PackageUrl withoutVersion() const;

    friend bool operator==(const PackageUrl&, const PackageUrl&) = default;

private:
    explicit PackageUrl(Parts parts) : m_parts(std::move(parts)) {}

    Parts m_parts;
};

} // namespace firebreak
