// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/KeyStore.h"
#include "core/storage/Passphrase.h"

#include "tests/support/ManualClock.h"
#include "tests/support/PrivateKeyring.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

namespace {

constexpr PasswordCost Cheap{1, 8U << 20U};

void touch(const QString& path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

} // namespace

class tst_KeyStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_keyring = std::make_unique<PrivateKeyring>();
        const QString trouble = m_keyring->start();
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_keychain = std::make_unique<Keychain>();
        m_store = std::make_unique<KeyStore>(m_folder->path(), *m_keychain, m_clock);
    }

    void cleanupTestCase() { m_keyring.reset(); }

    void makesAKeyAndFindsItAgain()
    {
        const Result<SecretBytes> made = open();
        QVERIFY2(made, made ? "" : qPrintable(toLogLine(made.error())));
        QCOMPARE(made->size(), KeyStore::RootKeySize);
        const Result<SecretBytes> found = open();
        QVERIFY(found && found->equals(*made));
        touch(m_folder->filePath(QStringLiteral("outbox.db")));
        QVERIFY(open()->equals(*made));
    }

    void twoWorkspacesHaveTwoKeys()
    {
        const Result<SecretBytes> first = open();
        init();
        const Result<SecretBytes> second = open();
        QVERIFY(first && second && !first->equals(*second));
    }

    void noPlaintextKeyIsOnDisk()
    {
        const Result<SecretBytes> root = open();
        QVERIFY(root);
        QByteArray everything = m_keyring->filesOnDisk();
        QVERIFY(everything.size() > 100);
        QDirIterator files(m_folder->path(), QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            everything += file.readAll();
        }
        const QByteArray key = root->view().toByteArray();
        QVERIFY(!everything.contains(key));
        QVERIFY(!everything.contains(key.toHex()));
        QVERIFY(!everything.contains(key.toBase64()));
        QVERIFY(!everything.contains(key.toBase64().left(40)));
    }

    void lostEntryIsNotANewKey()
    {
        QVERIFY(open());
        const Uuid workspace = (*KeyFile::read(m_store->keyFilePath()))->workspace;
        std::optional<Result<void>> removed;
        m_keychain->remove(workspace.toText(), this, [&](Result<void> r) { removed = r; });
        QTRY_VERIFY(removed);
        QVERIFY(*removed);
        QCOMPARE(open().error().code, error::KeysMissing);
    }

    void databasesWithoutKeyFileAreNotANewWorkspace()
    {
        touch(m_folder->filePath(QStringLiteral("outbox.db")));
        QCOMPARE(open().error().code, error::KeysMissing);
        QCOMPARE(m_store->protect(SecretBytes::copyOf("correct horse battery"), Cheap).error().code, error::KeysMissing);
    }

    void silenceIsNotAMissingKey()
    {
        QVERIFY(open());
        m_keychain->setTimeout(std::chrono::milliseconds(0));
        const Result<SecretBytes> late = open();
        QCOMPARE(late.error().code, error::KeysLocked);
        QCOMPARE(late.error().details.value(0), QStringLiteral("keychain.timed-out"));
        m_keychain->setTimeout(std::chrono::seconds(30));
        QVERIFY(open());
        QCOMPARE(m_answers, 1);
    }

    void passphraseWorkspaceSaysSo()
    {
        const Result<SecretBytes> root = m_store->protect(SecretBytes::copyOf("correct horse battery"), Cheap);
        QVERIFY(root);
        QCOMPARE(open().error().code, error::KeysPassphraseNeeded);
        QVERIFY(m_store->unlock(SecretBytes::copyOf("correct horse battery"))->equals(*root));
        QCOMPARE(m_store->unlock(SecretBytes::copyOf("wrong")).error().code, error::KeysWrongPassphrase);
    }

    void theFolderItMakesIsItsOwnersAlone()
    {
        constexpr auto Others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
            | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
        const QString byKeychain = m_folder->filePath(QStringLiteral("a/keychain"));
        m_store = std::make_unique<KeyStore>(byKeychain, *m_keychain, m_clock);
        QVERIFY(open());
        QVERIFY(QFile::exists(m_store->keyFilePath()));
        QCOMPARE(QFile::permissions(byKeychain) & Others, QFileDevice::Permissions());
        const QString byPassphrase = m_folder->filePath(QStringLiteral("a/passphrase"));
        m_store = std::make_unique<KeyStore>(byPassphrase, *m_keychain, m_clock);
        QVERIFY(m_store->protect(SecretBytes::copyOf("correct horse battery"), Cheap));
        QCOMPARE(QFile::permissions(byPassphrase) & Others, QFileDevice::Permissions());
    }

    void rewrapChangesThePassphraseAndKeepsTheKey()
    {
        const Result<SecretBytes> root = open();
        QVERIFY(m_store->rewrap(*root, SecretBytes::copyOf("the first of two"), Cheap));
        QVERIFY(m_store->rewrap(*root, SecretBytes::copyOf("the second of two"), Cheap));
        QCOMPARE(m_store->unlock(SecretBytes::copyOf("the first of two")).error().code, error::KeysWrongPassphrase);
        QVERIFY(m_store->unlock(SecretBytes::copyOf("the second of two"))->equals(*root));
    }

    void aShortPassphraseProtectsNothing()
    {
        const SecretBytes weak = SecretBytes::copyOf(QByteArray(MinPassphraseLength - 1, 'x'));
        const Result<SecretBytes> root = m_store->protect(weak, Cheap);
        QCOMPARE(root.error().code, error::KeysWeakPassphrase);
        QVERIFY(!QFile::exists(m_store->keyFilePath()));
        const Result<SecretBytes> good = m_store->protect(SecretBytes::copyOf("correct horse battery"), Cheap);
        QVERIFY(good);
        QCOMPARE(m_store->rewrap(*good, weak, Cheap).error().code, error::KeysWeakPassphrase);
        QVERIFY(m_store->unlock(SecretBytes::copyOf("correct horse battery")));
    }

    void damagedKeyFileIsToldNotReplaced()
    {
        touch(m_store->keyFilePath());
        QCOMPARE(open().error().code, error::KeysDamaged);
    }

    void databaseKeysDifferByPurpose()
    {
        const SecretBytes root = SecretBytes::copyOf(QByteArray(32, '\x0b'));
        const Result<SecretBytes> cache = databaseKey(root, "cache");
        const Result<SecretBytes> outbox = databaseKey(root, "outbox");
        QVERIFY(cache && outbox && !cache->equals(*outbox) && !cache->equals(root));
        QVERIFY(databaseKey(root, "cache")->equals(*cache));
        QCOMPARE(cache->view().toByteArray().toHex(), QByteArray("9d8c4cc80d18e7f5c5ef7c904dd685ba5dae072235b311ada432ea1f9c01189a"));
    }

private:
    Result<SecretBytes> open()
    {
        m_answers = 0;
        std::optional<Result<SecretBytes>> root;
        m_store->open(this, [&](Result<SecretBytes> answer) {
            root = std::move(answer);
            ++m_answers;
        });
        if (!QTest::qWaitFor([&] { return root.has_value(); }, 20000))
            return failure(error::KeychainTimedOut, QStringLiteral("test"));
        return std::move(*root);
    }

    std::unique_ptr<PrivateKeyring> m_keyring;
    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock{instantFromMs(1'800'000'000'000)};
    std::unique_ptr<Keychain> m_keychain;
    std::unique_ptr<KeyStore> m_store;
    int m_answers = 0;
};

QTEST_GUILESS_MAIN(tst_KeyStore)
#include "tst_KeyStore.moc"
