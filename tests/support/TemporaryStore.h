// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/SecretBytes.h"
#include "core/storage/Database.h"

#include <QFile>
#include <QTemporaryDir>

namespace firebreak::test {

/// A folder with one database file in it and the key to it; gone with the object.
class TemporaryStore
{
public:
    TemporaryStore()
        : m_key(SecretBytes::random(Connection::KeySize))
    {}

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path(const QString& name = QStringLiteral("store.db")) const { return m_folder.filePath(name); }
    [[nodiscard]] const SecretBytes& key() const { return m_key; }

    [[nodiscard]] Result<Database> open(const DatabaseProfile& profile = DatabaseProfile::cache(),
                                        Connection::Mode mode = Connection::Mode::OpenOrCreate) const
    {
        return Database::open(path(), m_key, profile, mode);
    }

    [[nodiscard]] QByteArray bytes(const QString& suffix = {}) const
    {
        QFile file(path() + suffix);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void flipBit(qint64 offset, const QString& suffix = {}) const
    {
        QFile file(path() + suffix);
        if (!file.open(QIODevice::ReadWrite) || !file.seek(offset))
            qFatal("cannot reach the byte to flip");
        char byte = 0;
        file.getChar(&byte);
        file.seek(offset);
        file.putChar(char(byte ^ 0x10));
    }

private:
    QTemporaryDir m_folder;
    SecretBytes m_key;
};

} // namespace firebreak::test
