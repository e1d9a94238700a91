// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/DemoScript.h"
#include "core/server/store/Store.h"

namespace firebreak::error {
/// A step of a script was refused by the rules. Place: the number of the step; details: the refusal's code and place.
inline constexpr ErrorCode ScriptRefused{"script.refused"};
} // namespace firebreak::error

namespace firebreak::server {

/// Commands of several people played into a store as if each had given them at their time: how a demo workspace comes to
/// be. Each step passes the rules as any other command does. A script is played whole or not at all, and once in the life
/// of a store.
class StoreScript
{
public:
    /// `name` is what the store remembers the script by.
    StoreScript(Store& store, QString name);

    /// Says at a store's beginning that the script is to be played, or never. The first word counts.
    [[nodiscard]] Result<void> decide(bool isWanted);
    /// Whether it is wanted and not played yet.
    [[nodiscard]] Result<bool> isDue();
    /// Fails with `script.refused` or the store's codes; then nothing was kept.
    [[nodiscard]] Result<void> play(const QList<DemoStep>& steps);

private:
    [[nodiscard]] Result<void> playStep(const DemoStep& step);

    Store& m_store;
    const QString m_decision; ///< the names of its settings
    const QString m_end;
};

} // namespace firebreak::server
