// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/intake/Advisory.h"

#include <functional>
#include <memory>
#include <optional>
#include <string_view>

namespace firebreak {

/// Reads the advisories of one JSON text. The format is told from the content: a document of any format by
/// itself, a page or list of them, and a row of a collection that wraps documents (`{"id": …, "osv": {…}}`)
/// are all read; each document inside is accepted or refused by itself, with its place as a JSON pointer. One
/// reader per thread; it keeps its parser's memory from text to text.
class AdvisoryReader
{
public:
    using Accept = std::function<void(Advisory&&)>;
    /// With the format, when that much was clear.
    using Refuse = std::function<void(const Error&, std::optional<AdvisorySource>)>;

    AdvisoryReader(int maxDepth, Accept accept, Refuse refuse);
    ~AdvisoryReader();

    /// simdjson reads this much past the end of a text; the bytes must exist, whatever they hold.
    static constexpr qsizetype Padding = 64;

    /// `json` is followed by Padding readable bytes. `origin` is put before every place
    /// ("/vulnerabilities/3").
    void read(std::string_view json, const QString& origin = {});

    /// Only whether `json` is well-formed; says where it is not.
    void check(std::string_view json, const QString& origin = {});

    /// What stands before a long list whose items are then read one by one
    /// (`{"dateReleased": …, "vulnerabilities": [`), for what it says about all of them. Empty: nothing more.
    void setListHead(std::string_view head);

    /// The text is an object of a format that is read one by one out of a long list (NVD page, KEV catalogue,
    /// …).
    [[nodiscard]] bool isListItem(std::string_view json);

private:
    class Detail;
    std::unique_ptr<Detail> m_detail;
};

} // namespace firebreak
