// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/MetaRepository.h"
#include "core/sync/Enrolment.h"

namespace firebreak {

/// Who acts in a workspace, as its outbox file knows it: the enrolled person, or before joining a server the workspace's
/// own analyst with an id of its own.
struct LocalIdentity
{
    std::optional<Enrolment> enrolment;
    Actor actor;

    /// Makes the local person at the first call. Fails with the codes of storage.
    [[nodiscard]] static Result<LocalIdentity> read(MetaRepository& outbox, Instant now);
    /// The device's key, made and kept at the first call.
    [[nodiscard]] static Result<std::shared_ptr<const SigningKey>> deviceKey(MetaRepository& outbox);
    [[nodiscard]] static Result<void> keep(const Enrolment& enrolment, MetaRepository& outbox);
};

/// Where a person's workspace lies unless they say otherwise: `firebreak` in the user's data folder (XDG).
[[nodiscard]] QString defaultDataDirectory();

} // namespace firebreak
