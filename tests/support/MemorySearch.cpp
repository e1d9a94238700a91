// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/MemorySearch.h"

#include <QFile>

#include <atomic>
#include <vector>

namespace {

std::atomic<bool> isHoarding{false};

} // namespace

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
// glibc lets a program define it and keeps its own under another name; operator delete ends up here too.
extern "C" {
void __libc_free(void* memory);

__attribute__((visibility("default"))) void free(void* memory)
{
    if (!isHoarding.load(std::memory_order_relaxed))
        __libc_free(memory);
}
}
#endif

namespace firebreak::test {

namespace {

constexpr unsigned char Mask = 0xa5;
constexpr std::size_t ShadowSize = std::size_t(1) << 30U; // what is larger is a sanitizer's own

struct Region
{
    const unsigned char* begin;
    const unsigned char* end;
};

std::vector<Region> writableRegions()
{
    std::vector<Region> regions;
    QFile maps(QStringLiteral("/proc/self/maps"));
    if (!maps.open(QIODevice::ReadOnly))
        return regions;
    for (const QByteArray& line : maps.readAll().split('\n')) {
        const QList<QByteArray> parts = line.split(' ');
        const QList<QByteArray> ends = parts.first().split('-');
        if (ends.size() != 2 || !parts.value(1).startsWith("rw"))
            continue;
        const Region region{reinterpret_cast<const unsigned char*>(ends[0].toULongLong(nullptr, 16)),
                            reinterpret_cast<const unsigned char*>(ends[1].toULongLong(nullptr, 16))};
        if (std::size_t(region.end - region.begin) < ShadowSize)
            regions.push_back(region);
    }
    return regions;
}

// Reads what is no longer, or not yet, anybody's.
[[gnu::no_sanitize_address, gnu::no_sanitize_thread]] qsizetype countIn(Region region, const unsigned char* masked,
                                                                        std::size_t size)
{
    qsizetype found = 0;
    const unsigned char first = masked[0] ^ Mask;
    for (const unsigned char* at = region.begin; at + size <= region.end; ++at) {
        if (*at != first)
            continue;
        std::size_t same = 1;
        while (same < size && (at[same] ^ Mask) == masked[same])
            ++same;
        found += same == size ? 1 : 0;
    }
    return found;
}

} // namespace

HoardedHeap::HoardedHeap()
{
    isHoarding = true;
}

HoardedHeap::~HoardedHeap()
{
    isHoarding = false;
}

MemorySearch::MemorySearch(QByteArrayView secret)
    : m_masked(secret.size(), Qt::Uninitialized)
{
    for (qsizetype i = 0; i < secret.size(); ++i)
        m_masked[i] = char(static_cast<unsigned char>(secret[i]) ^ Mask);
}

qsizetype MemorySearch::count() const
{
    const std::vector<Region> regions = writableRegions();
    qsizetype found = regions.empty() ? -1 : 0;
    for (const Region& region : regions)
        found += countIn(region, reinterpret_cast<const unsigned char*>(m_masked.constData()), std::size_t(m_masked.size()));
    return found;
}

} // namespace firebreak::test
