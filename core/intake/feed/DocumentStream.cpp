// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/feed/DocumentStream.h"

#include "core/intake/format/AdvisoryReader.h"

namespace firebreak {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

/// Fields under which pages and catalogues hold their documents.
bool isListKey(std::string_view key)
{
    return key == "vulnerabilities" || key == "cveRecords" || key == "vulns" || key == "data";
}

} // namespace

DocumentStream::DocumentStream(InputBuffer& input, const FeedLimits& limits, IsListItem isListItem)
    : m_input(input), m_limits(limits), m_isListItem(std::move(isListItem))
{}

DocumentStream::Item DocumentStream::next()
{
    m_input.consume(std::exchange(m_taken, 0));
    if (m_layout == Layout::Undecided)
        decideLayout();
    if (m_state == State::Done)
        return {};
    if (m_layout == Layout::Lines)
        return nextLine();
    switch (m_state) {
    case State::InList:
        return nextListItem();
    case State::AfterList:
        return afterList();
    case State::Top:
    case State::Done:
        break;
    }
    return nextValue();
}

/// Lines: an object on the first line, and behind its end of line another one where JSON would not allow it
/// to go on.
void DocumentStream::decideLayout()
{
    m_layout = Layout::Values;
    char c = 0;
    if (!skipBlanks(c) || c != '{')
        return;
    size_t searched = 0;
    size_t newline = 0;
    while ((newline = m_input.unread().find('\n', searched)) == std::string_view::npos) {
        searched = m_input.unread().size();
        if (searched > size_t(m_limits.maxDocumentBytes) || !m_input.fill())
            return;
    }
    size_t following = newline + 1;
    if (!peekSolid(following, c) || c != '{')
        return;
    const std::string_view line = trimmed(m_input.unread().substr(0, newline));
    constexpr std::string_view goesOn = ",:[";
    if (goesOn.find(line.back()) == std::string_view::npos)
        m_layout = Layout::Lines;
}

DocumentStream::Item DocumentStream::nextLine()
{
    for (;;) {
        size_t searched = 0;
        size_t newline = 0;
        bool isTooLong = false;
        const QString place = QStringLiteral("line %1 ").arg(m_input.line());
        while ((newline = m_input.unread().find('\n', searched)) == std::string_view::npos) {
            searched = m_input.unread().size();
            if (searched > size_t(m_limits.maxDocumentBytes)) {
                isTooLong = true;
                m_input.consume(searched);
                searched = 0;
            }
            if (!m_input.fill())
                break;
        }
        const bool isLast = newline == std::string_view::npos;
        const size_t size = isLast ? m_input.unread().size() : newline;
        if (isLast)
            m_state = State::Done;
        if (isTooLong) {
            m_input.consume(isLast ? size : size + 1);
            return {Kind::Refused, {}, place, {}, {error::IntakeTooLarge, place, {}}};
        }
        if (isLast && m_input.error())
            return {}; // cut off: what stopped the input is the news
        const std::string_view line = trimmed(m_input.unread().substr(0, size));
        if (!line.empty())
            return give(Kind::Document, line, isLast ? size : size + 1, place);
        m_input.consume(isLast ? size : size + 1);
        if (isLast)
            return {};
    }
}

DocumentStream::Item DocumentStream::nextValue()
{
    char c = 0;
    if (!skipBlanks(c)) {
        m_state = State::Done;
        return {};
    }
    if (m_values > 0 && m_input.line() == m_lastLine)
        return stop(valuePlace()); // one value on the heels of another
    if (c == '{')
        return readTopObject();
    if (c == '[') {
        m_input.consume(1);
        m_state = State::InList;
        m_listKey.clear();
        m_frame.clear();
        m_index = 0;
        return nextListItem();
    }
    return readWhole(valuePlace());
}

DocumentStream::Item DocumentStream::nextListItem()
{
    char c = 0;
    if (!skipBlanks(c))
        return stop(itemPlace());
    if (c == ']') {
        m_input.consume(1);
        m_state = State::AfterList;
        return afterList();
    }
    if (m_index > 0) {
        if (c != ',')
            return stop(itemPlace());
        m_input.consume(1);
        if (!skipBlanks(c) || c == ']')
            return stop(itemPlace());
    }
    if (c == ',' || c == '}' || c == ':')
        return stop(itemPlace());
    const QString place = itemPlace();
    Item item = readWhole(place);
    if (m_index++ == 0)
        item.head = {m_frame.constData(), size_t(m_frame.size())};
    return item;
}

DocumentStream::Item DocumentStream::afterList()
{
    m_state = State::Top;
    if (m_listKey.isEmpty()) {
        ++m_values;
        m_lastLine = m_input.line();
        return nextValue();
    }
    JsonScanner scanner;
    if (scanner.scan("{") != JsonScanner::NotYet) // it goes on inside the object the list was in
        return {};
    m_frame.append(']');
    for (;;) {
        const size_t end = scanner.scan(m_input.unread());
        const size_t size = end == JsonScanner::NotYet ? m_input.unread().size() : end;
        if (m_frame.size() + qsizetype(size) > m_limits.maxDocumentBytes)
            return skipRest(scanner, error::IntakeTooLarge, valuePlace());
        m_frame.append(m_input.unread().data(), qsizetype(size));
        m_input.consume(size);
        if (end != JsonScanner::NotYet)
            break;
        if (!m_input.fill())
            return stop(valuePlace());
    }
    const qsizetype size = m_frame.size();
    m_frame.append(AdvisoryReader::Padding, '\0');
    return give(Kind::Frame, {m_frame.constData(), size_t(size)}, 0, valuePlace());
}

/// Walks over the fields of an object for a list of documents. Whatever is unusual is left to readWhole and
/// the parser.
DocumentStream::Item DocumentStream::readTopObject()
{
    size_t at = 1;
    char c = 0;
    while (peekSolid(at, c) && c == '"') {
        const size_t keyEnd = valueEnd(at);
        if (keyEnd == JsonScanner::NotYet)
            break;
        const size_t keyAt = at;
        at = keyEnd;
        if (!peekSolid(at, c) || c != ':' || !peekSolid(++at, c))
            break;
        const std::string key(m_input.unread().substr(keyAt + 1, keyEnd - keyAt - 2));
        if (c == '[' && isListKey(key) && entersList(key, at))
            return nextListItem();
        at = valueEnd(at);
        if (at == JsonScanner::NotYet || !peekSolid(at, c))
            break;
        if (c == '}')
            return give(Kind::Document, m_input.unread().substr(0, at + 1), at + 1, valuePlace());
        if (c != ',')
            break;
        ++at;
    }
    return readWhole(valuePlace());
}

bool DocumentStream::entersList(std::string_view key, size_t listAt)
{
    size_t first = listAt + 1;
    char c = 0;
    if (!peekSolid(first, c) || c != '{')
        return false;
    const size_t end = valueEnd(first);
    if (end == JsonScanner::NotYet || !m_isListItem(m_input.unread().substr(first, end - first)))
        return false;
    m_frame = QByteArray(m_input.unread().data(), qsizetype(listAt + 1));
    m_listKey = QLatin1Char('/') + QString::fromUtf8(key.data(), qsizetype(key.size()));
    m_index = 0;
    m_state = State::InList;
    m_input.consume(listAt + 1);
    return true;
}

DocumentStream::Item DocumentStream::readWhole(const QString& place)
{
    JsonScanner scanner;
    size_t scanned = 0;
    for (;;) {
        const size_t end = scanner.scan(m_input.unread().substr(scanned));
        if (end != JsonScanner::NotYet)
            return give(Kind::Document, m_input.unread().substr(0, scanned + end), scanned + end, place);
        scanned = m_input.unread().size();
        const bool isTooDeep = scanner.depth() > m_limits.maxDepth;
        if (isTooDeep || scanned > size_t(m_limits.maxDocumentBytes))
            return skipRest(scanner, isTooDeep ? error::IntakeTooDeep : error::IntakeTooLarge, place);
        if (!m_input.fill())
            break;
    }
    if (!scanner.isInWord() || m_input.error()) {
        m_input.consume(m_input.unread().size()); // it is the end that is wrong
        return stop(place);
    }
    return give(Kind::Document, m_input.unread(), scanned, place);
}

/// Goes on behind a value that is not wanted, holding nothing of it.
DocumentStream::Item DocumentStream::skipRest(JsonScanner& scanner, ErrorCode code, const QString& place)
{
    Item refusal{Kind::Refused, {}, place, {}, {code, place, {}}};
    m_input.consume(m_input.unread().size());
    while (m_input.fill()) {
        const size_t end = scanner.scan(m_input.unread());
        if (end != JsonScanner::NotYet) {
            m_input.consume(end);
            if (m_state == State::Top) {
                ++m_values;
                m_lastLine = m_input.line();
            }
            return refusal;
        }
        m_input.consume(m_input.unread().size());
    }
    m_state = State::Done;
    return refusal;
}

bool DocumentStream::peekSolid(size_t& offset, char& c)
{
    for (;; ++offset) {
        while (offset >= m_input.unread().size()) {
            if (offset > size_t(m_limits.maxDocumentBytes) || !m_input.fill())
                return false;
        }
        c = m_input.unread()[offset];
        if (!isBlank(c))
            return true;
    }
}

bool DocumentStream::skipBlanks(char& c)
{
    for (;;) {
        const std::string_view unread = m_input.unread();
        size_t count = 0;
        while (count < unread.size() && isBlank(unread[count]))
            ++count;
        m_input.consume(count);
        if (count < unread.size()) {
            c = m_input.unread().front();
            return true;
        }
        if (!m_input.fill())
            return false;
    }
}

size_t DocumentStream::valueEnd(size_t offset)
{
    JsonScanner scanner;
    size_t scanned = offset;
    for (;;) {
        const size_t end = scanner.scan(m_input.unread().substr(scanned));
        if (end != JsonScanner::NotYet)
            return scanned + end;
        scanned = m_input.unread().size();
        if (scanned > size_t(m_limits.maxDocumentBytes) || scanner.depth() > m_limits.maxDepth ||
            !m_input.fill())
            return JsonScanner::NotYet;
    }
}

DocumentStream::Item DocumentStream::give(Kind kind, std::string_view json, size_t taken,
                                          const QString& place)
{
    m_taken = taken;
    if (m_state == State::Top && m_layout == Layout::Values) {
        ++m_values;
        m_lastLine = m_input.line() + std::count(json.begin(), json.end(), '\n');
        if (kind == Kind::Frame)
            m_lastLine = m_input.line();
    }
    return {kind, json, place, {}, {error::IntakeJsonSyntax, place, {}}};
}

/// The input is no JSON from here on, or it ended too early; an error of the input itself is the reader's to
/// tell.
DocumentStream::Item DocumentStream::stop(const QString& place)
{
    m_state = State::Done;
    if (m_input.error())
        return {};
    const QString line = QString::number(m_input.line());
    return {Kind::Refused, {}, place, {}, {error::IntakeJsonSyntax, place, {line}}};
}

QString DocumentStream::valuePlace() const
{
    return m_values == 0 ? QString() : QStringLiteral("line %1 ").arg(m_input.line());
}

QString DocumentStream::itemPlace() const
{
    return valuePlace() + m_listKey + QLatin1Char('/') + QString::number(m_index);
}

} // namespace firebreak
