// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/json/JsonNode.h"

#include <cstring>

namespace firebreak {

namespace {

/// simdjson turns a lone low surrogate escape into the three bytes that UTF-8 forbids: ED A0…BF xx.
bool hasSurrogate(std::string_view text)
{
    const char* at = text.data();
    const char* const end = at + text.size();
    while ((at = static_cast<const char*>(std::memchr(at, '\xED', size_t(end - at))))) {
        if (end - at >= 2 && static_cast<unsigned char>(at[1]) >= 0xA0)
            return true;
        ++at;
    }
    return false;
}

int digits(std::string_view text, size_t at, size_t count)
{
    int value = 0;
    for (size_t i = at; i < at + count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

/// `YYYY-MM-DDTHH:MM:SS[.fff][Z]`, which is nearly every time in every feed, without the cost of QDateTime.
std::optional<Instant> plainInstant(std::string_view text)
{
    using namespace std::chrono;
    if (!text.empty() && text.back() == 'Z')
        text.remove_suffix(1);
    if (text.size() != 19 && text.size() != 23)
        return std::nullopt;
    if (text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':' || text[16] != ':')
        return std::nullopt;
    const int year = digits(text, 0, 4), month = digits(text, 5, 2), dayOfMonth = digits(text, 8, 2);
    const int hour = digits(text, 11, 2), minute = digits(text, 14, 2), second = digits(text, 17, 2);
    int milli = 0;
    if (text.size() == 23) {
        if (text[19] != '.')
            return std::nullopt;
        milli = digits(text, 20, 3);
    }
    if (year < 0 || month < 0 || dayOfMonth < 0 || hour < 0 || minute < 0 || second < 0 || milli < 0)
        return std::nullopt;
    const year_month_day date{std::chrono::year(year), std::chrono::month(unsigned(month)),
                              day(unsigned(dayOfMonth))};
    if (!date.ok() || hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    return Instant(sys_days(date)) + hours(hour) + minutes(minute) + seconds(second) + milliseconds(milli);
}

QString escapedToken(std::string_view key)
{
    QString token = QString::fromUtf8(key.data(), qsizetype(key.size()));
    token.replace(QLatin1Char('~'), QLatin1String("~0"));
    token.replace(QLatin1Char('/'), QLatin1String("~1"));
    return token;
}

} // namespace

QString JsonNode::text() const
{
    if (!m_isPresent)
        return {};
    std::string_view text;
    if (m_element.get(text) != simdjson::SUCCESS) {
        fail(error::IntakeFieldType);
        return {};
    }
    if (hasSurrogate(text)) {
        fail(error::IntakeUtf8);
        return {};
    }
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

std::string_view JsonNode::bytes() const
{
    std::string_view text;
    if (!m_isPresent || m_element.get(text) != simdjson::SUCCESS)
        return {};
    return text;
}

std::optional<double> JsonNode::number() const
{
    if (!m_isPresent)
        return std::nullopt;
    double value = 0;
    if (m_element.is_number() && m_element.get(value) == simdjson::SUCCESS)
        return value;
    if (!m_element.is_string()) {
        fail(error::IntakeFieldType);
        return std::nullopt;
    }
    const std::string_view digits = bytes();
    bool isNumber = false;
    value = QByteArray::fromRawData(digits.data(), qsizetype(digits.size())).toDouble(&isNumber);
    if (isNumber && std::isfinite(value))
        return value;
    if (!digits.empty())
        fail(error::IntakeFieldValue, {text().left(40)});
    return std::nullopt;
}

bool JsonNode::flag() const
{
    bool value = false;
    if (m_isPresent && m_element.get(value) != simdjson::SUCCESS)
        fail(error::IntakeFieldType);
    return value;
}

std::optional<Instant> JsonNode::instant() const
{
    if (!m_isPresent)
        return std::nullopt;
    if (!isText()) {
        fail(error::IntakeFieldType);
        return std::nullopt;
    }
    std::optional<Instant> instant = plainInstant(bytes());
    if (!instant) {
        const Result<Instant> slow = instantFromText(text());
        if (!slow)
            return std::nullopt;
        instant = *slow;
    }
    constexpr Instant zeroTimesEnd = std::chrono::sys_days(std::chrono::year(1900) / 1 / 1);
    return *instant < zeroTimesEnd ? std::nullopt : instant;
}

std::optional<QDate> JsonNode::day() const
{
    const QString value = text();
    if (value.isEmpty())
        return std::nullopt;
    const QDate date = QDate::fromString(value.left(10), Qt::ISODate);
    if (date.isValid())
        return date;
    fail(error::IntakeFieldValue, {value.left(40)});
    return std::nullopt;
}

std::optional<simdjson::dom::array> JsonNode::array() const
{
    simdjson::dom::array array;
    if (!m_isPresent)
        return std::nullopt;
    if (m_element.get(array) == simdjson::SUCCESS)
        return array;
    fail(error::IntakeFieldType);
    return std::nullopt;
}

std::optional<simdjson::dom::object> JsonNode::object() const
{
    simdjson::dom::object object;
    if (!m_isPresent)
        return std::nullopt;
    if (m_element.get(object) == simdjson::SUCCESS)
        return object;
    fail(error::IntakeFieldType);
    return std::nullopt;
}

QString JsonNode::place() const
{
    if (!m_parent)
        return {};
    const QString token = m_index >= 0 ? QString::number(m_index) : escapedToken(m_key);
    return m_parent->place() + QLatin1Char('/') + token;
}

void JsonNode::fail(ErrorCode code, QStringList details) const
{
    if (!m_fault->error())
        m_fault->report({code, place(), std::move(details)});
}

} // namespace firebreak
