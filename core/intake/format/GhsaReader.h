// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/format/AdvisoryBuilder.h"

#include <functional>

namespace firebreak {

/// Reads GitHub advisories as GitHub's own interfaces give them: the GraphQL object `SecurityAdvisory`,
/// GraphQL pages of `securityAdvisories` and `securityVulnerabilities`, and the REST object of `/advisories`.
/// A page of vulnerabilities names an advisory once per package: its items of one document id belong
/// together.
class GhsaReader
{
public:
    enum class Shape { None, GraphQlAdvisory, GraphQlPage, Rest };

    [[nodiscard]] static Shape shapeOf(const JsonObject& object);

    /// Reads a GraphQlAdvisory or a Rest object.
    [[nodiscard]] static Advisory readAdvisory(const JsonObject& object);
    /// Visits the items of a page.
    static void forEachPageItem(const JsonObject& page, const std::function<void(const JsonNode&)>& visit);
    /// Reads one of them: an advisory, or a vulnerability with its advisory and the one package it speaks of.
    [[nodiscard]] static Advisory readPageItem(const JsonObject& item);
};

} // namespace firebreak
