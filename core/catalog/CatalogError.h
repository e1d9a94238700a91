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

inline constexpr ErrorCode VersionFields{"version.fields"}; ///< a line without the fields it should have

// Ranges of versions; place: the number of the constraint, from 1.
inline constexpr ErrorCode VersScheme{"vers.scheme"};             ///< does not begin with "vers:"
inline constexpr ErrorCode VersType{"vers.type"};                 ///< no order of that name; details: type
inline constexpr ErrorCode VersBlank{"vers.blank"};               ///< blanks have no place in it
inline constexpr ErrorCode VersConstraint{"vers.constraint"};     ///< empty, or without a version
inline constexpr ErrorCode VersVersion{"vers.version"};           ///< the ecosystem can't read it; details: version
inline constexpr ErrorCode VersEscape{"vers.escape"};             ///< wrong or needless percent-encoding
inline constexpr ErrorCode VersRepeated{"vers.version-repeated"}; ///< details: version

// Ranges as an ecosystem's own tools write them; place: the offset of the part, from 0; details: the part.
inline constexpr ErrorCode RangeScheme{"range.scheme"};       ///< no notation of that name; details: name
inline constexpr ErrorCode RangeEmpty{"range.empty"};         ///< nothing is written
inline constexpr ErrorCode RangeTooLarge{"range.too-large"};  ///< longer, or of more comparisons, than the limit
inline constexpr ErrorCode RangeSyntax{"range.syntax"};       ///< not of the notation
inline constexpr ErrorCode RangeVersion{"range.version"};     ///< a comparison or version that the tool refuses
inline constexpr ErrorCode RangeOrder{"range.order"};         ///< the lower bound is past the upper one

// Manifests; place: a line or a JSON pointer.
inline constexpr ErrorCode ManifestFormatUnknown{"manifest.format-unknown"}; ///< no manifest that we read
inline constexpr ErrorCode ManifestVersion{
    "manifest.version"}; ///< of a format that we read; details: version
inline constexpr ErrorCode ManifestTooLarge{"manifest.too-large"}; ///< details: bytes
inline constexpr ErrorCode ManifestTooDeep{"manifest.too-deep"};   ///< nested deeper than the limit
inline constexpr ErrorCode ManifestUtf8{"manifest.utf8"};          ///< not the encoding that its mark says
inline constexpr ErrorCode ManifestJson{"manifest.json"};          ///< not JSON
inline constexpr ErrorCode ManifestXml{"manifest.xml"};   ///< not well formed, or with a document type
inline constexpr ErrorCode ManifestYaml{"manifest.yaml"}; ///< not YAML, or with aliases
inline constexpr ErrorCode ManifestTagValue{"manifest.tag-value"}; ///< a line that is no tag with its value
inline constexpr ErrorCode ManifestFieldMissing{"manifest.field-missing"};
inline constexpr ErrorCode ManifestFieldValue{"manifest.field-value"};               ///< details: value
inline constexpr ErrorCode ManifestReferenceRepeated{"manifest.reference-repeated"}; ///< details: reference

// The CWE catalogue; place: a line.
inline constexpr ErrorCode CweFormat{"cwe.format"};   ///< neither XML, JSON nor a table
inline constexpr ErrorCode CweSyntax{"cwe.syntax"};   ///< broken
inline constexpr ErrorCode CweEmpty{"cwe.empty"};     ///< no entry in it
inline constexpr ErrorCode CweUnknown{"cwe.unknown"}; ///< no entry of that id

} // namespace firebreak::error
