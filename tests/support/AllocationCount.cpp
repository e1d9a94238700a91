// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/AllocationCount.h"

#include <atomic>
#include <cstddef>

namespace {

std::atomic<long> allocations{0};

} // namespace

// glibc lets a program define these and keeps its own under other names; operator new ends up here too.
extern "C" {
void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* memory, std::size_t size);

__attribute__((visibility("default"))) void* malloc(std::size_t size)
{
    allocations.fetch_add(1, std::memory_order_relaxed);
    return __libc_malloc(size);
}

__attribute__((visibility("default"))) void* calloc(std::size_t count, std::size_t size)
{
    allocations.fetch_add(1, std::memory_order_relaxed);
    return __libc_calloc(count, size);
}

__attribute__((visibility("default"))) void* realloc(void* memory, std::size_t size)
{
    allocations.fetch_add(1, std::memory_order_relaxed);
    return __libc_realloc(memory, size);
}
}

namespace firebreak::test {

long allocationCount()
{
    return allocations.load(std::memory_order_relaxed);
}

} // namespace firebreak::test
