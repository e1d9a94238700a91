// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ErrorCode.h"

/// The codes of the area `intake`. `place` is a JSON pointer inside the document, and, for what a feed file
/// refuses, the line, row or archive member before it (see DocumentPlace).
namespace firebreak::error {

inline constexpr ErrorCode IntakeJsonSyntax{"intake.json-syntax"}; ///< not JSON (RFC 8259)
inline constexpr ErrorCode IntakeUtf8{"intake.utf8"};              ///< not UTF-8, or a lone surrogate escape
inline constexpr ErrorCode IntakeTooDeep{"intake.too-deep"};       ///< nested deeper than the limit
inline constexpr ErrorCode IntakeTooLarge{"intake.too-large"}; ///< a document, member or total over its limit
inline constexpr ErrorCode IntakeKeyRepeated{
    "intake.key-repeated"}; ///< an object names a field twice; details: key
inline constexpr ErrorCode IntakeFormatUnknown{
    "intake.format-unknown"}; ///< JSON or text, but no format we read
inline constexpr ErrorCode IntakeFieldMissing{
    "intake.field-missing"};                                       ///< a field no reading is possible without
inline constexpr ErrorCode IntakeFieldType{"intake.field-type"};   ///< a field of the wrong JSON type
inline constexpr ErrorCode IntakeFieldValue{"intake.field-value"}; ///< right type, impossible value
inline constexpr ErrorCode IntakeArchiveDamaged{
    "intake.archive-damaged"}; ///< gzip, zip or zstd that does not unpack
inline constexpr ErrorCode IntakeArchiveLocked{
    "intake.archive-encrypted"}; ///< a zip member that asks for a password
inline constexpr ErrorCode IntakeFileUnreadable{
    "intake.file-unreadable"};                                  ///< the operating system refused the file
// The first of its details, where it is known why:
inline constexpr QLatin1String FileIsMissing{"missing"};
inline constexpr QLatin1String FileIsFolder{"folder"};
inline constexpr ErrorCode IntakeEmpty{"intake.empty"};         ///< a file without any document in it
inline constexpr ErrorCode IntakeTooManyRefused{"intake.too-many-refused"}; ///< the rest was not read
inline constexpr ErrorCode IntakeTimeout{"intake.timeout"};     ///< one input took longer than the limit
inline constexpr ErrorCode IntakeCancelled{"intake.cancelled"}; ///< the caller's token was set

} // namespace firebreak::error
