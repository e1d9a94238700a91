// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace firebreak {

/// Reading the two shapes in which one vocabulary comes: a list is an array in JSON and a wrapper around
/// repeated elements in XML, a text may be an element or have attributes beside it.
class ManifestNode
{
public:
    /// A list as it stands: an array, or a value that stands alone because it does not repeat.
    [[nodiscard]] static QJsonArray list(const QJsonValue& value);
    /// The items of the list `name`, in XML the elements `item` within it.
    [[nodiscard]] static QJsonArray items(const QJsonObject& object, const char* name, const char* item);
    /// The text of a field, in XML with or without attributes; empty when it is absent or no text.
    [[nodiscard]] static QString text(const QJsonObject& object, const char* name);
    [[nodiscard]] static QString text(const QJsonValue& value);
    [[nodiscard]] static bool has(const QJsonObject& object, const char* name);
};

} // namespace firebreak
