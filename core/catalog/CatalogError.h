// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ErrorCode.h"

/// The codes of the area `catalog`. `place` is what each reader documents: the name of a component of a
/// package URL or CPE name, an offset, a line, a JSON pointer.
namespace firebreak::error {

// Package URLs; place: the component (`scheme`, `type`, `namespace`, `name`, `version`, `qualifiers`,
// `subpath`).
inline constexpr ErrorCode PurlScheme{"purl.scheme"};     ///< does not begin with "pkg:"
inline constexpr ErrorCode PurlType{"purl.type"};         ///< no type, or not a type's characters
inline constexpr ErrorCode PurlName{"purl.name-missing"}; ///< a name is always required
inline constexpr ErrorCode PurlNameCharacters{
    "purl.name-characters"}; ///< the type does not allow such a name
inline constexpr ErrorCode PurlVersionCharacters{"purl.version-characters"}; ///< nor such a version
inline constexpr ErrorCode PurlNamespaceMissing{"purl.namespace-missing"}; ///< the type requires a namespace
inline constexpr ErrorCode PurlNamespaceForbidden{"purl.namespace-forbidden"}; ///< the type has no namespaces
inline constexpr ErrorCode PurlQualifierKey{"purl.qualifier-key"};             ///< details: key
inline constexpr ErrorCode PurlQualifierRepeated{"purl.qualifier-repeated"};   ///< details: key
inline constexpr ErrorCode PurlQualifierMissing{
    "purl.qualifier-missing"};                        ///< the type requires it; details: key
inline constexpr ErrorCode PurlEscape{"purl.escape"}; ///< a percent sign without two hex digits, or not UTF-8

// CPE names; place: the attribute's name.
inline constexpr ErrorCode CpePrefix{"cpe.prefix"};         ///< neither "cpe:/" nor "cpe:2.3:"
inline constexpr ErrorCode CpeComponents{"cpe.components"}; ///< too many or too few components
inline constexpr ErrorCode CpePart{"cpe.part"};             ///< the part is none of a, h, o
inline constexpr ErrorCode CpeValue{"cpe.value"};           ///< not a value of an attribute; details: text

// Versions; place: `a` or `b`.
inline constexpr ErrorCode VersionScheme{"version.scheme"};       ///< no order of that name; details: name
inline constexpr ErrorCode VersionEmpty{"version.empty"};         ///< nothing to compare
inline constexpr ErrorCode VersionMalformed{"version.malformed"}; ///< the ecosystem's own tool refuses it

} // namespace firebreak::error
