// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Database.h"

namespace firebreak {

/// The numbered steps that bring one kind of database to the shape this program knows: `NNN-name.sql` in a folder of
/// core/storage/schema, compiled in. `user_version` holds the number of the last step, `application_id` the kind; both
/// are set within the step's own transaction, so a step happens wholly or not at all.
class Migrations
{
public:
    /// `folder` is a folder's name under core/storage/schema; `applicationId` is stored in each file of this kind.
    Migrations(const QString& folder, qint32 applicationId);
    /// Other places for steps, for tests.
    [[nodiscard]] static Migrations fromDirectory(const QString& directory, qint32 applicationId);

    /// The version that migrate() leads to.
    [[nodiscard]] int version() const { return int(m_steps.size()); }

    /// Runs the steps the file lacks. Fails with storage.newer-schema when the file is ahead of this program,
    /// storage.foreign when it is of another kind, or with what a step failed with (place: the step).
    [[nodiscard]] Result<void> migrate(Database& database) const;
    /// Runs the steps up to `version` only: for the tests of later steps on old data.
    [[nodiscard]] Result<void> migrateTo(Database& database, int version) const;

private:
    Migrations() = default;
    void load(const QString& directory);
    /// 0 for a file without a schema.
    [[nodiscard]] Result<int> currentVersion(Database& database) const;

    struct Step
    {
        QString name;
        QByteArray sql;
    };
    qint32 m_applicationId = 0;
    QList<Step> m_steps;
};

} // namespace firebreak
