// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QJsonObject>
#include <QString>

namespace firebreak {

/// How somebody who found an issue wants to be credited on its CVE page (R156).
enum class CreditWish : quint8 { NotAsked = 1, ByName, Anonymous };

/// `not-asked`, `by-name`, `anonymous`.
[[nodiscard]] QLatin1String toWord(CreditWish wish);

/// Somebody who found an issue and told us. JSON, in a report's or a message's `finders`:
/// `{"name","affiliation","credit","contact"}`.
struct Finder
{
    QString name; ///< empty for somebody who does not say
    QString affiliation;
    CreditWish credit = CreditWish::NotAsked;
    QString contact; ///< an address or a handle; with a name empty it can't be
    QJsonObject extra;

    /// The line of thanks that the finder agreed to; empty when not by name.
    [[nodiscard]] QString creditLine() const;

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with `body.field-missing` (neither name nor contact; a name to be credited by) and
    /// `body.field-value`.
    [[nodiscard]] static Result<Finder> fromJson(const QJsonObject& json);
    friend bool operator==(const Finder&, const Finder&) = default;
};

} // namespace firebreak
