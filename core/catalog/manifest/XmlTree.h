// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace firebreak {

/// A small XML document as a tree of JSON: an element with text alone is that text; any other an object of
/// its attributes and child elements by local name, its text under "#text". Elements that repeat become a
/// list. Elements and attributes of another namespace than the root's are left out. Document types are
/// refused, so that there are no entities but XML's own.
///
/// Errors: `manifest.xml` (place: line), `manifest.too-deep`.
struct XmlTree
{
    QString rootName;
    QString rootNamespace;
    QJsonObject root;

    [[nodiscard]] static Result<XmlTree> read(const QByteArray& bytes);
};

} // namespace firebreak
