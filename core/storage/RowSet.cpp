// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/RowSet.h"

#include <algorithm>

namespace firebreak {

void RowSet::insert(qint64 row)
{
    if (row < 0)
        return;
    const auto word = std::size_t(row) / 64;
    if (word >= m_words.size())
        m_words.resize(std::max(word + 1, m_words.size() * 2));
    m_words[word] |= quint64(1) << (row % 64);
}

qsizetype RowSet::size() const
{
    qsizetype count = 0;
    for (const quint64 word : m_words)
        count += std::popcount(word);
    return count;
}

void RowSet::unite(const RowSet& other)
{
    m_words.resize(std::max(m_words.size(), other.m_words.size()));
    for (std::size_t i = 0; i < other.m_words.size(); ++i)
        m_words[i] |= other.m_words[i];
}

void RowSet::intersect(const RowSet& other)
{
    m_words.resize(std::min(m_words.size(), other.m_words.size()));
    for (std::size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= other.m_words[i];
}

} // namespace firebreak
