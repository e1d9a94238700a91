// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/LocalFiles.h"

#include <QSet>

namespace firebreak {

/// The compartments that the server has given this laptop records of, each file for itself: what lies in the cache can
/// be lost or come back from a copy while the outbox stays. What is held and may be read no more is to be forgotten; a
/// compartment that only waiting commands of one's own made is not held.
/// Use: read() within a unit of work, change, keep() before its commit. Threads: as the files.
class Holdings
{
public:
    [[nodiscard]] static Result<Holdings> read(LocalFiles& files);

    /// A record of it came from the server.
    void add(const Compartment& compartment);
    /// The words of those that one file or the other holds and that are not among these, sorted.
    [[nodiscard]] QStringList notAmong(const QStringList& readable) const;
    void remove(const QStringList& compartments);
    /// Writes what has changed.
    [[nodiscard]] Result<void> keep(LocalFiles& files) const;

private:
    struct Words
    {
        [[nodiscard]] static Result<Words> read(MetaRepository& meta);
        [[nodiscard]] Result<void> keep(MetaRepository& meta) const;

        QSet<QString> words;
        bool hasChanged = false;
    };

    Words m_cache;
    Words m_outbox;
};

} // namespace firebreak
