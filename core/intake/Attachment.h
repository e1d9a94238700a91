// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/base/TypedId.h"
#include "core/identity/Actor.h"

#include <QJsonObject>

#include <optional>

namespace firebreak {

/// A file that belongs to a record: its description. The bytes are kept apart, named by their hash. Record
/// kind `attachment`; lives in the compartment of what it is about, and a reproducer is for those it was
/// passed to (R62).
struct Attachment
{
    RecordId about;
    QString sha256;    ///< 64 hexadecimal digits, lower case
    qint64 size = 0;   ///< bytes
    QString name;      ///< a file name without folders
    QString mediaType; ///< such as `text/plain`
    bool isReproducer = false;
    QList<RecordId> passedTo; ///< who may open a reproducer beside Product Security
    std::optional<Instant> createdAt;
    std::optional<RecordId> createdBy; ///< none: the server itself
    QJsonObject extra;

    /// Whether somebody who may read the record may also open the file (R62).
    [[nodiscard]] bool mayOpen(const Actor& actor) const;

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with `body.field-missing` (about, sha256, size, name, mediaType) and `body.field-value` (no
    /// such hash, size, name or media type; somebody named for what is no reproducer).
    [[nodiscard]] static Result<Attachment> fromJson(const QJsonObject& body);
    friend bool operator==(const Attachment&, const Attachment&) = default;
};

/// Whether a text is a SHA-256 hash as we write it: 64 hexadecimal digits, lower case.
[[nodiscard]] bool isSha256(const QString& hash);

} // namespace firebreak
