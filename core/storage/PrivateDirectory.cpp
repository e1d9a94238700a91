// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/PrivateDirectory.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace firebreak {

bool makePrivateDirectory(const QString& path)
{
    const QString absolute = QDir::cleanPath(QDir(path).absolutePath());
    if (QFileInfo(absolute).isDir())
        return true;
    if (!QDir().mkpath(QFileInfo(absolute).path()))
        return false;
    return ::mkdir(QFile::encodeName(absolute).constData(), S_IRWXU) == 0 || QFileInfo(absolute).isDir();
}

} // namespace firebreak
