// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CliCommand.h"
#include "core/storage/ClientCache.h"
#include "core/sync/LocalStore.h"

namespace firebreak {

/// How commands find and open the local workspace: `--data DIR` and `--passphrase-file FILE`. The key comes from the
/// system's keychain, or is wrapped by the passphrase in the file's first line, which also protects a new workspace where
/// there is no keychain.
class CliWorkspace
{
public:
    static void addOptions(QCommandLineParser& parser);

    /// Opens or makes it for writing. Fails with the codes of keys, storage and workspace.
    [[nodiscard]] static Result<std::unique_ptr<LocalStore>> open(const QCommandLineParser& options, const Clock& clock);

    /// Beside a running workstation: the lists and who asks. Fails with storage.missing when there is no workspace.
    struct Reading
    {
        std::unique_ptr<ClientCache> cache;
        Actor actor;
    };
    [[nodiscard]] static Result<Reading> openForReading(const QCommandLineParser& options, const Clock& clock);

private:
    [[nodiscard]] static QString directory(const QCommandLineParser& options);
    [[nodiscard]] static Result<SecretBytes> rootKey(const QCommandLineParser& options, const Clock& clock);
};

} // namespace firebreak
