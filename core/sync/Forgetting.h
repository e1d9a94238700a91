// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/LocalFiles.h"
#include "core/sync/Rebase.h"

namespace firebreak {

/// What a person may read no more, taken off this laptop: whole compartments and single records that moved out of one, with
/// their history and index entries, the commands that wait on them and the conflicts about them. What such a command did
/// to a record that stays is taken back.
/// Use: fill in, give the commands to a Rebase and run it, then finish(), all in one unit of work. Threads: as the files.
class Forgetting
{
public:
    Forgetting(LocalFiles& files, QStringList compartments)
        : m_files(files)
        , m_compartments(std::move(compartments))
    {}

    void add(const RecordId& record) { m_records.insert(record); }
    [[nodiscard]] bool isEmpty() const { return m_compartments.isEmpty() && m_records.isEmpty(); }

    /// Hands over the commands and confirmed records that go.
    [[nodiscard]] Result<void> prepare(Rebase& rebase);
    /// Removes the rest, and every word of it from the files.
    [[nodiscard]] Result<void> finish();

private:
    [[nodiscard]] bool covers(const std::optional<Record>& record) const;
    [[nodiscard]] Result<void> forgetConflicts();

    LocalFiles& m_files;
    QStringList m_compartments;
    QSet<RecordId> m_records;
};

} // namespace firebreak
