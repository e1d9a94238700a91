// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cvss/CvssReading.h"

#include "core/cvss/CvssDraft.h"

#include <QStringList>

namespace firebreak {
namespace {

constexpr ErrorCode emptyText("cvss.empty");
constexpr ErrorCode prefixUnknown("cvss.prefix-unknown");
constexpr ErrorCode prefixMissing("cvss.prefix-missing");
constexpr ErrorCode metricMalformed("cvss.metric-malformed");
constexpr ErrorCode metricUnknown("cvss.metric-unknown");
constexpr ErrorCode metricRepeated("cvss.metric-repeated");
constexpr ErrorCode metricMissing("cvss.metric-missing");
constexpr ErrorCode valueUnknown("cvss.value-unknown");
constexpr ErrorCode orderWrong("cvss.order");

/// Reads text of any Qt encoding without converting it: every character that matters is ASCII.
template <class View> class CvssReader
{
public:
    explicit CvssReader(View text) : m_text(text) {}

    Result<CvssReading> read()
    {
        if (m_text.size() == 0)
            return failure(emptyText, place(0));
        const std::optional<CvssVersion> version = readPrefix();
        if (!version)
            return failure(prefixUnknown, place(0), {word(0, segmentEnd(0))});
        CvssDraft draft(*version);
        const auto metrics = cvssMetrics(*version);
        int last = -1;
        quint32 seen = 0;
        for (bool more = m_at < m_text.size(); more;) {
            const qsizetype start = m_at;
            const Segment segment = readSegment();
            if (segment.colon < 0)
                return failure(metricMalformed, place(start), {word(start, segment.end)});
            const int metric = findMetric(metrics, segment.metric, last);
            if (metric < 0)
                return unknownMetric(start, segment, *version);
            const int value = findValue(metrics[std::size_t(metric)], segment.value);
            if (value < 0)
                return failure(valueUnknown, place(segment.colon + 1),
                               {word(start, segment.colon), word(segment.colon + 1, segment.end)});
            if (seen & (1u << metric))
                return failure(metricRepeated, place(start), {word(start, segment.colon)});
            if (metric < last) {
                if (*version == CvssVersion::V4_0 && metrics[std::size_t(metric)].isMandatory())
                    return failure(orderWrong, place(start), {word(start, segment.colon)});
                m_isOutOfOrder = true;
            }
            seen |= 1u << metric;
            last = metric;
            draft.setValue(metric, value);
            more = m_at < m_text.size();
            m_at += more; // the slash; a last one leaves an empty segment, which is malformed
        }
        const std::optional<CvssVector> vector = draft.vector();
        if (!vector)
            return missingMetrics(draft);
        return CvssReading{*vector, laxities(*version, seen)};
    }

private:
    struct Segment
    {
        quint64 metric = 0;
        quint64 value = 0;
        qsizetype colon = -1;
        qsizetype end = 0;
    };

    [[nodiscard]] quint32 unit(qsizetype i) const
    {
        if constexpr (sizeof(*m_text.data()) == 1)
            return quint8(m_text.data()[i]);
        else
            return QChar(m_text.data()[i]).unicode();
    }

    [[nodiscard]] qsizetype segmentEnd(qsizetype from) const
    {
        while (from < m_text.size() && unit(from) != '/')
            ++from;
        return from;
    }

    /// "CVSS:x.y/" is consumed; text without it is v2.0, unless it begins like the prefix of something else.
    std::optional<CvssVersion> readPrefix()
    {
        const qsizetype end = segmentEnd(0);
        const auto begins = [this](const char* with, qsizetype at) {
            for (; *with; ++with, ++at) {
                if (at >= m_text.size() || unit(at) != quint8(*with))
                    return false;
            }
            return true;
        };
        if (!begins("CVSS:", 0)) {
            const bool numbered =
                end >= 3 && unit(end - 2) == '.' && unit(end - 1) >= '0' && unit(end - 1) <= '9';
            return numbered ? std::nullopt : std::optional(CvssVersion::V2_0);
        }
        if (end == 8 && unit(6) == '.') {
            constexpr std::array<std::array<char, 2>, 4> numbers{
                {{'2', '0'}, {'3', '0'}, {'3', '1'}, {'4', '0'}}};
            for (std::size_t i = 0; i < numbers.size(); ++i) {
                if (unit(5) == quint8(numbers[i][0]) && unit(7) == quint8(numbers[i][1])) {
                    m_isPrefixed = true;
                    m_at = end + (end < m_text.size());
                    return allCvssVersions[i];
                }
            }
        }
        return std::nullopt;
    }

    Segment readSegment()
    {
        // Neither a long word nor one beyond ASCII is a code: such a word gets a key that no code has.
        constexpr quint64 noCode = ~quint64(0);
        Segment segment;
        quint64 key = 0;
        quint32 units = 0;
        qsizetype begin = m_at;
        qsizetype at = m_at;
        for (; at < m_text.size(); ++at) {
            const quint32 c = unit(at);
            if (c == '/')
                break;
            if (c == ':' && segment.colon < 0) {
                segment.colon = at;
                segment.metric = at - begin > 8 || units > 127 ? noCode : key;
                begin = at + 1;
                key = units = 0;
                continue;
            }
            key = (key << 8) | c;
            units |= c;
        }
        segment.value = at - begin > 8 || units > 127 ? noCode : key;
        segment.end = at;
        m_at = at;
        return segment;
    }

    /// Most vectors are in order, so the search begins behind the metric found last.
    static int findMetric(std::span<const CvssMetric> metrics, quint64 key, int last)
    {
        const std::size_t begin = std::size_t(last + 1);
        for (std::size_t i = begin; i < metrics.size(); ++i) {
            if (metrics[i].key == key)
                return int(i);
        }
        for (std::size_t i = 0; i < begin; ++i) {
            if (metrics[i].key == key)
                return int(i);
        }
        return -1;
    }

    static int findValue(const CvssMetric& metric, quint64 key)
    {
        for (std::size_t i = 0; i < metric.values.size(); ++i) {
            if (metric.values[i].key == key)
                return int(i);
        }
        return -1;
    }

    Result<CvssReading> unknownMetric(qsizetype start, const Segment& segment, CvssVersion version) const
    {
        const bool ofLaterVersion = findMetric(cvssMetrics(CvssVersion::V3_1), segment.metric, -1) >= 0 ||
                                    findMetric(cvssMetrics(CvssVersion::V4_0), segment.metric, -1) >= 0;
        if (version == CvssVersion::V2_0 && !m_isPrefixed && ofLaterVersion)
            return failure(prefixMissing, place(0), {word(start, segment.colon)});
        return failure(metricUnknown, place(start), {word(start, segment.colon)});
    }

    Result<CvssReading> missingMetrics(const CvssDraft& draft) const
    {
        QStringList codes;
        const QList<int> missing = draft.missing();
        for (const int metric : missing)
            codes.append(QLatin1String(cvssMetrics(draft.version())[std::size_t(metric)].code));
        return failure(metricMissing, place(m_text.size()), codes);
    }

    [[nodiscard]] CvssLaxities laxities(CvssVersion version, quint32 seen) const
    {
        CvssLaxities lax;
        if (version == CvssVersion::V2_0) {
            constexpr quint32 temporal = 0b111u << 6;
            constexpr quint32 environmental = 0b11111u << 9;
            const auto isPart = [&](quint32 group) { return (seen & group) != 0 && (seen & group) != group; };
            lax.setFlag(CvssLaxity::Prefix, m_isPrefixed);
            lax.setFlag(CvssLaxity::IncompleteGroup, isPart(temporal) || isPart(environmental));
        }
        const bool hasFixedOrder = version == CvssVersion::V2_0 || version == CvssVersion::V4_0;
        lax.setFlag(CvssLaxity::Order, hasFixedOrder && m_isOutOfOrder);
        return lax;
    }

    [[nodiscard]] static QString place(qsizetype offset) { return QString::number(offset); }

    /// A word of the text for an error; a very long one is cut.
    [[nodiscard]] QString word(qsizetype begin, qsizetype end) const
    {
        constexpr qsizetype longest = 40;
        return View(m_text.data() + begin, std::min(end - begin, longest)).toString();
    }

    View m_text;
    qsizetype m_at = 0;
    bool m_isPrefixed = false;
    bool m_isOutOfOrder = false;
};

} // namespace

Result<CvssReading> CvssReading::read(QAnyStringView text)
{
    return text.visit([](auto view) { return CvssReader<decltype(view)>(view).read(); });
}

QList<ErrorCode> CvssReading::warnings() const
{
    QList<ErrorCode> codes;
    if (laxities.testFlag(CvssLaxity::Prefix))
        codes.append(ErrorCode("cvss.lax-prefix"));
    if (laxities.testFlag(CvssLaxity::Order))
        codes.append(ErrorCode("cvss.lax-order"));
    if (laxities.testFlag(CvssLaxity::IncompleteGroup))
        codes.append(ErrorCode("cvss.lax-group"));
    return codes;
}

} // namespace firebreak
