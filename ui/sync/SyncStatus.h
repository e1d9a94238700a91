// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"

#include <optional>

namespace firebreak::ui {

/// How this laptop stands with the server and where its keys are: what the window always shows.
struct SyncStatus
{
    enum class Link {
        Alone,   ///< stand-alone: the server is in this program
        Current, ///< connected, nothing left to fetch
        Busy,    ///< fetching or sending
        Offline, ///< the server can't be reached; work goes on
        Refused, ///< the server no longer accepts this laptop
    };
    enum class Keys {
        Keychain,   ///< the desktop's keychain keeps the key
        Passphrase, ///< no keychain: the key is wrapped by a passphrase
    };

    Link link = Link::Alone;
    Keys keys = Keys::Keychain;
    int unsent = 0;
    int conflicts = 0;
    std::optional<Instant> lastContact;

    friend bool operator==(const SyncStatus&, const SyncStatus&) = default;
};

} // namespace firebreak::ui
