// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/triage/QueueSource.h"

namespace firebreak::test {

/// A queue of any length made of numbers: answers when told to, counts what it was asked.
class SyntheticQueueSource final : public ui::QueueSource
{
    Q_OBJECT

public:
    explicit SyntheticQueueSource(int size);

    void ask(const ui::QueueRequest& request, quint64 ticket) override;
    [[nodiscard]] QList<ui::QueueRow> rows(const std::vector<qint32>& keys) override;

    /// Answers the newest question with the first page only, then with everything.
    void answerFirstPage();
    void answerKeys();
    void answerKeys(const std::vector<qint32>& keys);

    std::vector<qint32> keys;
    ui::QueueRequest asked;
    quint64 ticket = 0;
    int rowsRead = 0;
};

} // namespace firebreak::test
