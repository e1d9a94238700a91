// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/FieldRule.h"

#include <array>

namespace firebreak {

/// What an attachment can be on.
inline constexpr KindSet AttachmentSubjects = {RecordKind::Report, RecordKind::Flaw, RecordKind::Incident,
                                               RecordKind::Tracker, RecordKind::Bulletin};

/// The largest one, in bytes.
inline constexpr qint64 MaxAttachmentSize = 1'000'000'000'000;

/// The fields of an attachment. All but the last are given when it is made (`attachment.add`) and stay.
inline constexpr std::array AttachmentFields = {
    FieldRule{.name = "about", .type = FieldType::Ref, .kinds = AttachmentSubjects, .isRequired = true},
    FieldRule{.name = "sha256", .type = FieldType::Line, .limit = 64, .isRequired = true},
    FieldRule{.name = "size", .type = FieldType::Number, .limit = MaxAttachmentSize, .isRequired = true},
    FieldRule{.name = "name", .type = FieldType::Line, .limit = 255, .isRequired = true},
    FieldRule{.name = "mediaType", .type = FieldType::Line, .limit = 127, .isRequired = true},
    FieldRule{.name = "reproducer", .type = FieldType::Flag},
    FieldRule{.name = "passedTo",
              .type = FieldType::Refs,
              .permission = Permission::FileTracker,
              .kinds = {RecordKind::Person}},
};

} // namespace firebreak
