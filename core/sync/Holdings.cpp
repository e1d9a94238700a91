// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/Holdings.h"

#include "core/sync/LocalMeta.h"

namespace firebreak {

Result<Holdings::Words> Holdings::Words::read(MetaRepository& meta)
{
    const Result<std::optional<QByteArray>> value = meta.value(meta::Compartments);
    if (!value)
        return failure(value.error());
    const QStringList words = QString::fromUtf8(value->value_or(QByteArray())).split(u' ', Qt::SkipEmptyParts);
    return Words{QSet<QString>(words.begin(), words.end()), false};
}

Result<void> Holdings::Words::keep(MetaRepository& meta) const
{
    if (!hasChanged)
        return {};
    QStringList sorted = words.values();
    sorted.sort();
    return meta.setValue(meta::Compartments, sorted.join(u' ').toUtf8());
}

Result<Holdings> Holdings::read(LocalFiles& files)
{
    Result<Words> cache = Words::read(files.cache().meta());
    Result<Words> outbox = Words::read(files.outbox().meta());
    if (!cache || !outbox)
        return failure(cache ? outbox.error() : cache.error());
    Holdings holdings;
    holdings.m_cache = *std::move(cache);
    holdings.m_outbox = *std::move(outbox);
    return holdings;
}

void Holdings::add(const Compartment& compartment)
{
    const QString word = compartment.word();
    for (Words* file : {&m_cache, &m_outbox}) {
        if (file->words.contains(word))
            continue;
        file->words.insert(word);
        file->hasChanged = true;
    }
}

QStringList Holdings::notAmong(const QStringList& readable) const
{
    QSet<QString> held = m_cache.words;
    held.unite(m_outbox.words);
    held.subtract(QSet<QString>(readable.begin(), readable.end()));
    QStringList sorted = held.values();
    sorted.sort();
    return sorted;
}

void Holdings::remove(const QStringList& compartments)
{
    for (Words* file : {&m_cache, &m_outbox}) {
        for (const QString& word : compartments)
            file->hasChanged = file->words.remove(word) || file->hasChanged;
    }
}

Result<void> Holdings::keep(LocalFiles& files) const
{
    if (const auto kept = m_cache.keep(files.cache().meta()); !kept)
        return kept;
    return m_outbox.keep(files.outbox().meta());
}

} // namespace firebreak
