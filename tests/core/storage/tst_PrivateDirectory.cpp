// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/PrivateDirectory.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace firebreak;

class tst_PrivateDirectory : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;

    [[nodiscard]] QString path(const QString& name) const { return m_directory.filePath(name); }

    [[nodiscard]] static mode_t modeOf(const QString& path)
    {
        struct stat about = {};
        return ::stat(QFile::encodeName(path).constData(), &about) == 0 ? about.st_mode & ALLPERMS : 0;
    }

private Q_SLOTS:
    void initTestCase() { ::umask(S_IWGRP | S_IWOTH); }

    void isItsOwnersAlone()
    {
        QVERIFY(makePrivateDirectory(path(QStringLiteral("a/b/c/"))));
        QCOMPARE(modeOf(path(QStringLiteral("a/b/c"))), mode_t(S_IRWXU));
        QCOMPARE(modeOf(path(QStringLiteral("a/b"))), mode_t(0755)); // where others may keep their own
    }

    void leavesWhatIsThere()
    {
        QVERIFY(QDir().mkdir(path(QStringLiteral("shared"))));
        QVERIFY(makePrivateDirectory(path(QStringLiteral("shared"))));
        QCOMPARE(modeOf(path(QStringLiteral("shared"))), mode_t(0755));
    }

    void saysWhenItCannot()
    {
        QFile file(path(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(!makePrivateDirectory(file.fileName()));
        QVERIFY(!makePrivateDirectory(file.fileName() + QStringLiteral("/below")));
    }
};

QTEST_GUILESS_MAIN(tst_PrivateDirectory)
#include "tst_PrivateDirectory.moc"
