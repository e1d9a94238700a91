// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/intake/IntakeError.h"
#include "core/intake/feed/FeedLimits.h"
#include "core/intake/feed/InputBuffer.h"
#include "core/intake/feed/JsonScanner.h"

#include <functional>

namespace firebreak {

/// Cuts a stream of JSON into documents without ever holding more than one. It knows three layouts: one value
/// after the other, a list (an array, or the array of an object that `isListItem` says holds documents: NVD
/// pages, KEV), and lines (NDJSON). On lines a damaged document ends with its line; in the others, with its
/// brackets.
class DocumentStream
{
public:
    enum class Kind {
        Document, ///< `json` is a document to read
        Frame,    ///< `json` is what was around a list, the list left out: to be checked as JSON only
        Refused,  ///< `error` says what was passed over; its place is set
        End,
    };

    struct Item
    {
        Kind kind = Kind::End;
        std::string_view json; ///< valid until the next call; padded
        QString place;         ///< "line 12", "/vulnerabilities/3"; empty for the only value of a stream
        std::string_view head; ///< with the first item of an inner list: what stands before it, `{"key": …, "list": [`
        Error error{error::IntakeJsonSyntax, {}, {}};
    };

    using IsListItem = std::function<bool(std::string_view json)>;

    DocumentStream(InputBuffer& input, const FeedLimits& limits, IsListItem isListItem);

    [[nodiscard]] Item next();

private:
    enum class Layout { Undecided, Values, Lines };
    enum class State { Top, InList, AfterList, Done };

    void decideLayout();
    [[nodiscard]] Item nextLine();
    [[nodiscard]] Item nextValue();
    [[nodiscard]] Item nextListItem();
    [[nodiscard]] Item afterList();

    [[nodiscard]] Item readTopObject();
    [[nodiscard]] bool entersList(std::string_view key, size_t listAt);
    [[nodiscard]] Item readWhole(const QString& place);
    [[nodiscard]] Item skipRest(JsonScanner& scanner, ErrorCode code, const QString& place);

    /// The first byte at or behind `offset` that is no white space; false when there is none within the
    /// limit.
    [[nodiscard]] bool peekSolid(size_t& offset, char& c);
    /// Takes white space; `c` is the byte behind it. False at the end.
    [[nodiscard]] bool skipBlanks(char& c);
    /// End of the value at `offset`, or JsonScanner::NotYet when it does not end within the limit.
    [[nodiscard]] size_t valueEnd(size_t offset);

    [[nodiscard]] Item give(Kind kind, std::string_view json, size_t taken, const QString& place);
    [[nodiscard]] Item stop(const QString& place);
    [[nodiscard]] QString valuePlace() const;
    [[nodiscard]] QString itemPlace() const;

    InputBuffer& m_input;
    const FeedLimits& m_limits;
    IsListItem m_isListItem;
    Layout m_layout = Layout::Undecided;
    State m_state = State::Top;
    size_t m_taken = 0; ///< bytes of the last item, consumed when the next is asked for
    QByteArray m_frame; ///< what was around the inner list
    QString m_listKey;  ///< "/vulnerabilities"; empty for an array that is itself the value
    qint64 m_index = 0; ///< of the next item in the list
    qint64 m_values = 0;
    qint64 m_lastLine = 0; ///< on which the last value ended
};

} // namespace firebreak
