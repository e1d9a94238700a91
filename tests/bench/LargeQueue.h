// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/BulkLoad.h"
#include "core/storage/ClientCache.h"

#include <functional>

namespace firebreak::test {

/// Any number of reports as a large team has them: real descriptions from the corpora, repeated under new numbers.
/// Everything about a report follows from its number. Needs the corpora (Corpus.h).
class LargeQueue
{
public:
    LargeQueue();

    [[nodiscard]] QList<Record> records(int begin, int end) const;
    /// The moment at which the newest report came in.
    [[nodiscard]] static Instant now() { return instantFromMs(1'795'000'000'000); }

private:
    struct Text
    {
        QString description;
        QString product;
        QString version;
        QString cwe;
    };
    [[nodiscard]] Record record(int i) const;

    QList<Text> m_texts;
};

/// A cache while it is being filled as by a first sync, with the time that takes.
class CacheLoad
{
public:
    explicit CacheLoad(ClientCache& cache);
    void put(const QList<Record>& records);
    void finish();
    [[nodiscard]] double seconds() const { return m_seconds; }

private:
    void timed(const std::function<void()>& work);

    ClientCache& m_cache;
    double m_seconds = 0;
    std::optional<BulkLoad> m_bulk;
};

/// The value, or the end of the program.
template <class T> T checked(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(toLogLine(result.error())));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace firebreak::test
