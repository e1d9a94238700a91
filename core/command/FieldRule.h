// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/BodyError.h"
#include "core/command/KindSet.h"
#include "core/identity/Permission.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <optional>
#include <span>

namespace firebreak {

/// How a field's value is checked, compared and merged. The form in JSON is in brackets.
enum class FieldType : quint8 {
    Line,         ///< one line of text
    Prose,        ///< text of any length; edits of different places merge
    CveId,        ///< CVE-YYYY-NNNN
    SeverityWord, ///< low, moderate, important, critical
    PersonId,     ///< the record id of a person
    CweIds,       ///< [array of CWE-N]
    CvssVector,   ///< a vector of the version that the field's name ends with
    Word,         ///< one of `words`
    Words,        ///< [array] some of `words`, in their order
    Texts,        ///< [array] of lines, each once
    Moment,       ///< an instant, in UTC
    ZonedTime,    ///< [{"at": instant, "zone": IANA name}] an instant agreed in a zone (R55)
    Date,         ///< YYYY-MM-DD
    Flag,         ///< [boolean]
    Number,       ///< [number] whole, from 0 to `limit`
    Url,          ///< http, https or ftp
    Purl,         ///< a package URL, canonical
    Ref,          ///< the id of a record of `kinds` that the actor may read
    Refs,         ///< [array] of such ids, each once
    NewId,        ///< the id of a record to be made; for arguments of actions
    Structured,   ///< [object or array] what `read` makes of it
};

/// One value that a person may give: a field of a record, or an argument of an action. The rows of a kind or an
/// action are the one place that rules, screens, wire, tests and docs read. Made with designated initialisers:
/// `{.name = "title", .type = FieldType::Line, .permission = Permission::EditText, .limit = 300}`.
struct FieldRule
{
    const char* name;
    FieldType type;
    /// Who may change it by field.set; none: it is given when the record is made, and fixed from then on.
    std::optional<Permission> permission = std::nullopt;
    /// Characters of Line and Prose (and of each of Texts), the highest Number; 0: the type's own.
    qint64 limit = 0;
    std::span<const char* const> words = {}; ///< Word, Words
    KindSet kinds = {};                      ///< Ref, Refs
    bool isRequired = false; ///< must be given when the record is made or the action done, and is never cleared
    /// Structured: the canonical form, or why it is none; see readsAs() and readsAsList().
    Result<QJsonValue> (*read)(const QJsonValue& value) = nullptr;
    std::span<const char* const> samples = {}; ///< Structured: JSON texts of legal values, for docs and tests
};

/// `read` of a field that is one value type in its JSON form.
template <class T> [[nodiscard]] Result<QJsonValue> readsAs(const QJsonValue& value)
{
    if (!value.isObject())
        return failure(error::BodyFieldType);
    return T::fromJson(value.toObject()).map([](const T& read) { return QJsonValue(read.toJson()); });
}

/// `read` of a field that is a list of them.
template <class T> [[nodiscard]] Result<QJsonValue> readsAsList(const QJsonValue& value)
{
    if (!value.isArray())
        return failure(error::BodyFieldType);
    QJsonArray canonical;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& item : array) {
        const Result<QJsonValue> read = readsAs<T>(item);
        if (!read)
            return read;
        canonical.append(*read);
    }
    return canonical.isEmpty() ? QJsonValue() : QJsonValue(canonical);
}

/// The value in its stored form (trimmed, canonical), or why it is none: `command.value-invalid`,
/// `…-too-long`, or the value's own code such as `cvss.metric-missing`; place is the field, or within it. Null
/// and what comes to nothing (blank text, an empty list) is null, which clears. Whether a Ref names a record
/// is not asked here.
[[nodiscard]] Result<QJsonValue> canonicalValue(const FieldRule& rule, const QJsonValue& value);

/// A web address in its stored form; empty when it is none.
[[nodiscard]] QString canonicalUrl(const QString& text);

} // namespace firebreak
