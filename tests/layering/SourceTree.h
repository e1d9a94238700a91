// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace firebreak::test {

/// One C++ source as the checks see it.
struct SourceFile
{
    QString path;      ///< relative to the root, such as `core/base/Uuid.h`
    QStringList lines; ///< as written
    QStringList code;  ///< the same lines with comments and the insides of literals blanked; include lines are kept

    [[nodiscard]] QString folder() const; ///< `core/base`
    [[nodiscard]] QString stem() const;   ///< `Uuid`
    [[nodiscard]] bool isHeader() const;
};

/// The project's own sources, in memory: read from disk for the real check, made by hand for the tests of the checks.
class SourceTree
{
public:
    /// Every .h and .cpp below app, core, ui and tests of `root`.
    [[nodiscard]] static SourceTree read(const QString& root);

    void add(const QString& path, const QString& text);

    [[nodiscard]] QList<SourceFile> files() const { return m_files; }
    [[nodiscard]] bool contains(const QString& path) const { return m_indexByPath.contains(path); }

private:
    QList<SourceFile> m_files;
    QHash<QString, qsizetype> m_indexByPath;
};

} // namespace firebreak::test
