// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/host/StoreDirectory.h"

#include "tests/support/MemorySearch.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace firebreak;
using namespace firebreak::server;
using namespace firebreak::test;

class tst_StoreDirectory : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;

    [[nodiscard]] QString path(const QString& name) const { return m_directory.filePath(name); }

    /// The digits of a key file, in guarded memory alone.
    [[nodiscard]] static SecretBytes digitsIn(const QString& path)
    {
        SecretBytes digits(64);
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)
            || file.read(reinterpret_cast<char*>(digits.data()), qint64(digits.size())) != qint64(digits.size()))
            return {};
        return digits;
    }

    void writeKey(const QString& name, const QByteArray& content) const
    {
        QFile file(path(name) + QStringLiteral("/store.key"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        file.write(content);
    }

private Q_SLOTS:
    void aKeyFileIsReadAsPeopleWriteIt()
    {
        {
            const auto made = StoreDirectory::open(path(QStringLiteral("data")), {}, true);
            QVERIFY(made && made->openStore());
        }
        const QByteArray digits = digitsIn(path(QStringLiteral("data/store.key"))).view().toByteArray();
        QCOMPARE(digits.size(), 64);
        for (const QByteArray& content : {digits, digits + '\n', digits + "\r\n", '\n' + digits.toUpper()}) {
            writeKey(QStringLiteral("data"), content);
            const auto opened = StoreDirectory::open(path(QStringLiteral("data")));
            QVERIFY2(opened && opened->openStore(), content.constData());
        }
        for (const QByteArray& content : {QByteArray(), digits.chopped(1), digits + '0', digits.chopped(1) + 'g'}) {
            writeKey(QStringLiteral("data"), content);
            QCOMPARE(StoreDirectory::open(path(QStringLiteral("data"))).error().code, error::KeyFileMalformed);
        }
    }

    void noCopyOfTheKeyFileStaysInMemory()
    {
        const HoardedHeap heap;
        QVERIFY(StoreDirectory::open(path(QStringLiteral("quiet")), {}, true));
        const MemorySearch search = [this] {
            const SecretBytes digits = digitsIn(path(QStringLiteral("quiet/store.key")));
            const MemorySearch made(digits.view());
            if (made.count() != 1) // the search finds what is there
                qFatal("the search does not find what is there");
            return made;
        }();
        QCOMPARE(search.count(), qsizetype(0)); // nor did the making leave one
        const auto opened = StoreDirectory::open(path(QStringLiteral("quiet")), {}, true);
        QVERIFY(opened);
        QCOMPARE(search.count(), qsizetype(0));
    }
};

QTEST_GUILESS_MAIN(tst_StoreDirectory)
#include "tst_StoreDirectory.moc"
