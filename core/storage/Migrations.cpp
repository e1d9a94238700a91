// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Migrations.h"

#include "core/storage/Transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace firebreak {

Migrations::Migrations(const QString& folder, qint32 applicationId)
    : m_applicationId(applicationId)
{
    load(QStringLiteral(":/firebreak/schema/") + folder);
}

Migrations Migrations::fromDirectory(const QString& directory, qint32 applicationId)
{
    Migrations migrations;
    migrations.m_applicationId = applicationId;
    migrations.load(directory);
    return migrations;
}

void Migrations::load(const QString& directory)
{
    const QStringList names = QDir(directory).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        // A gap or a twin among the numbers is a mistake of the build, caught by the first test that opens a file.
        if (name.left(3).toInt() != m_steps.size() + 1)
            qFatal("schema steps are not consecutive: %s", qPrintable(name));
        QFile file(directory + QLatin1Char('/') + name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("schema step cannot be read: %s", qPrintable(name));
        m_steps.append({name, file.readAll()});
    }
    if (m_steps.isEmpty())
        qFatal("no schema steps in %s", qPrintable(directory));
}

Result<void> Migrations::migrate(Database& database) const
{
    return migrateTo(database, version());
}

Result<int> Migrations::currentVersion(Database& database) const
{
    const QString file = QFileInfo(database.path()).fileName();
    const Result<QString> found = database.value("PRAGMA user_version");
    const Result<QString> kind = database.value("PRAGMA application_id");
    if (!found || !kind)
        return failure(found ? kind.error() : found.error());
    const int current = found->toInt();
    if (current > 0 && kind->toInt() != m_applicationId)
        return failure(error::StorageForeign, file, {*kind});
    if (current > m_steps.size())
        return failure(error::StorageNewerSchema, file, {*found, QString::number(m_steps.size())});
    return current;
}

Result<void> Migrations::migrateTo(Database& database, int version) const
{
    // Opening a file that is up to date must not wait for someone's long write.
    if (const Result<int> seen = currentVersion(database); !seen)
        return failure(seen.error());
    else if (*seen >= version)
        return {};
    Result<Transaction> work = Transaction::begin(database);
    if (!work)
        return failure(work.error());
    // Read again under the write lock: another process may have migrated the file meanwhile.
    const Result<int> current = currentVersion(database);
    if (!current)
        return failure(current.error());

    for (int next = *current; next < version; ++next) {
        const Step& step = m_steps[next];
        const QByteArray stamp = "PRAGMA user_version=" + QByteArray::number(next + 1)
                                 + ";PRAGMA application_id=" + QByteArray::number(m_applicationId);
        Result<void> done = database.execute(step.sql);
        if (done)
            done = database.execute(stamp);
        if (!done) {
            Error error = done.error();
            error.place = step.name + QStringLiteral(": ") + error.place;
            return failure(std::move(error));
        }
    }
    return work->commit();
}

} // namespace firebreak
