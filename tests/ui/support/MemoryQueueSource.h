// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/MemoryWorkspace.h"
#include "ui/triage/QueueSource.h"

namespace firebreak::test {

/// The queue over a MemoryWorkspace. Knows only plain words and the questions of the built-in views; a query with
/// "oops" fails at its place, so that views can be seen to show mistakes. Answers when the event loop turns, or never
/// while held.
class MemoryQueueSource final : public ui::QueueSource
{
    Q_OBJECT

public:
    explicit MemoryQueueSource(MemoryWorkspace& workspace);

    void setHeld(bool held) { m_held = held; }
    void failWith(std::optional<Error> error) { m_error = std::move(error); }

    void ask(const ui::QueueRequest& request, quint64 ticket) override;
    [[nodiscard]] QList<ui::QueueRow> rows(const std::vector<qint32>& keys) override;

private:
    [[nodiscard]] ui::QueueRow rowOf(const Record& record);
    [[nodiscard]] bool fits(const ui::QueueRow& row, const QString& query) const;
    void answer(const ui::QueueRequest& request, quint64 ticket);

    MemoryWorkspace& m_workspace;
    QList<RecordId> m_numbers; ///< the key of a record is its place here
    bool m_held = false;
    std::optional<Error> m_error;
};

} // namespace firebreak::test
