// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace firebreak::test {

/// While one lives, freed blocks of the heap stay as they were left, so that a copy which nobody wiped can be found. (A
/// sanitizer keeps them for a while by itself.) One at a time.
class HoardedHeap
{
public:
    HoardedHeap();
    ~HoardedHeap();
    HoardedHeap(const HoardedHeap&) = delete;
    HoardedHeap& operator=(const HoardedHeap&) = delete;
};

/// Looks for a secret in all memory that this process can write: heap, stacks, guarded memory, freed blocks (HoardedHeap). Keeps the secret masked, so that it doesn't find itself. The process must be dumpable (hardenProcess()
/// takes that away), and its other threads must rest meanwhile.
class MemorySearch
{
public:
    explicit MemorySearch(QByteArrayView secret);

    /// How often it is there; -1 if the memory can't be looked at.
    [[nodiscard]] qsizetype count() const;

private:
    QByteArray m_masked;
};

} // namespace firebreak::test
