// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/triage/QueueSource.h"

namespace firebreak::ui {

/// A named question to the queue. Those that come with the program have an id; a person's own have none.
struct SavedView
{
    QString id;
    QString name;
    QueueRequest request;

    friend bool operator==(const SavedView&, const SavedView&) = default;
};

} // namespace firebreak::ui
