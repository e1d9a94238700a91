// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SearchTokens.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace firebreak::search {
namespace {

/// Longer runs are base64 and the like; nobody types them to the end.
constexpr qsizetype MaxToken = 96;

bool isAsciiDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

struct CodePoint
{
    char32_t value = 0;
    qsizetype size = 1;
};

/// Malformed bytes come out as U+FFFD, one at a time.
CodePoint codePointAt(QByteArrayView text, qsizetype at)
{
    const auto byte = [&](qsizetype i) { return i < text.size() ? quint8(text[i]) : quint8(0); };
    const quint8 lead = byte(at);
    if (lead < 0x80)
        return {lead, 1};
    const int extra = lead >= 0xf0 && lead < 0xf5 ? 3 : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xc2 && lead < 0xe0 ? 1 : 0;
    if (extra == 0)
        return {0xfffd, 1};
    char32_t value = lead & (0x3f >> extra);
    for (int i = 1; i <= extra; ++i) {
        if ((byte(at + i) & 0xc0) != 0x80)
            return {0xfffd, 1};
        value = value << 6 | (byte(at + i) & 0x3f);
    }
    return {value, extra + 1};
}

bool isWordCharacter(char32_t c)
{
    if (c < 0x80)
        return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || isAsciiDigit(c);
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

/// One word while it is read: its folded bytes, and where its last run of digits began.
class Word
{
public:
    void begin(qsizetype at)
    {
        m_size = 0;
        m_begin = at;
        m_digits = -1;
    }

    void append(char32_t c, qsizetype at)
    {
        if (c < 0x80) {
            if (!isAsciiDigit(c))
                m_digits = -1;
            else if (m_digits < 0) {
                m_digits = m_size;
                m_digitsAt = at;
            }
            put(c >= U'A' && c <= U'Z' ? char(c + 32) : char(c));
            return;
        }
        m_digits = -1;
        if (QChar::isMark(c))
            return;
        char32_t folded = QChar::toCaseFolded(c);
        for (QString parts = QChar::decomposition(folded);
             !parts.isEmpty() && QChar::decompositionTag(folded) == QChar::Canonical;
             parts = QChar::decomposition(folded))
            folded = parts.toUcs4().constFirst();
        const QByteArray utf8 = QString::fromUcs4(&folded, 1).toUtf8();
        for (const char byte : utf8)
            put(byte);
    }

    [[nodiscard]] bool isVersion() const { return m_size > 0 && isAsciiDigit(char32_t(m_bytes.front())); }
    [[nodiscard]] bool endsWithDigit() const { return m_digits >= 0; }
    [[nodiscard]] QByteArrayView bytes() const { return {m_bytes.data(), m_size}; }
    [[nodiscard]] qsizetype beginning() const { return m_begin; }
    [[nodiscard]] QByteArrayView beforeDigits() const { return bytes().first(m_digits); }
    [[nodiscard]] qsizetype digitsAt() const { return m_digitsAt; }

    /// Goes on with the last digits alone.
    void keepDigits()
    {
        std::copy(m_bytes.begin() + m_digits, m_bytes.begin() + m_size, m_bytes.begin());
        m_size -= m_digits;
        m_begin = m_digitsAt;
        m_digits = 0;
    }

private:
    void put(char byte)
    {
        if (m_size < MaxToken)
            m_bytes[std::size_t(m_size++)] = byte;
    }

    std::array<char, MaxToken> m_bytes{};
    qsizetype m_size = 0;
    qsizetype m_begin = 0;
    qsizetype m_digits = -1;
    qsizetype m_digitsAt = 0;
};

} // namespace

void forEachToken(QByteArrayView text, bool isOpenEnded,
                  const std::function<bool(QByteArrayView, qsizetype, qsizetype)>& sink)
{
    Word word;
    qsizetype at = 0;
    while (at < text.size()) {
        CodePoint c = codePointAt(text, at);
        if (!isWordCharacter(c.value)) {
            at += c.size;
            continue;
        }
        word.begin(at);
        for (;;) {
            word.append(c.value, at);
            at += c.size;
            if (at >= text.size())
                break;
            c = codePointAt(text, at);
            if (isWordCharacter(c.value))
                continue;
            if (c.value != U'.')
                break;
            const CodePoint after = codePointAt(text, at + 1);
            const bool isLast = at + 1 == text.size();
            if (word.isVersion() && (isLast ? isOpenEnded : isWordCharacter(after.value)))
                continue;
            if (word.isVersion() || !word.endsWithDigit() || isLast || !isAsciiDigit(after.value))
                break;
            if (!sink(word.beforeDigits(), word.beginning(), word.digitsAt()))
                return;
            word.keepDigits();
        }
        if (!word.bytes().isEmpty() && !sink(word.bytes(), word.beginning(), at))
            return;
    }
}

QList<QByteArray> tokensOf(QStringView text, bool isOpenEnded)
{
    QList<QByteArray> tokens;
    forEachToken(text.toUtf8(), isOpenEnded, [&tokens](QByteArrayView token, qsizetype, qsizetype) {
        tokens.append(token.toByteArray());
        return true;
    });
    return tokens;
}

} // namespace firebreak::search
