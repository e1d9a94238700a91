// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Keychain.h"

#include "core/storage/KeyStore.h"
#include "tests/support/ManualClock.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

/// A machine without a session bus, as over ssh. What a real keyring answers is in tst_KeyStore.
class tst_Keychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        qunsetenv("DISPLAY");
    }

    void withoutBusEveryCallSaysUnavailableSoon()
    {
        Keychain keychain;
        std::optional<Result<SecretBytes>> read;
        std::optional<Result<void>> written;
        std::optional<Result<void>> removed;
        QElapsedTimer timer;
        timer.start();
        keychain.read(QStringLiteral("x"), this, [&](Result<SecretBytes> r) { read = std::move(r); });
        keychain.write(QStringLiteral("x"), SecretBytes::random(32), this, [&](Result<void> r) { written = r; });
        keychain.remove(QStringLiteral("x"), this, [&](Result<void> r) { removed = r; });
        QVERIFY(!read);
        QTRY_VERIFY(read && written && removed);
        QVERIFY(timer.elapsed() < 5000);
        QCOMPARE(read->error().code, error::KeychainUnavailable);
        QCOMPARE(written->error().code, error::KeychainUnavailable);
        QCOMPARE(removed->error().code, error::KeychainUnavailable);
    }

    void aGoneContextIsNotCalled()
    {
        Keychain keychain;
        bool isCalled = false;
        bool isLaterCalled = false;
        auto* context = new QObject;
        keychain.read(QStringLiteral("x"), context, [&](const Result<SecretBytes>&) { isCalled = true; });
        delete context;
        keychain.read(QStringLiteral("x"), this, [&](const Result<SecretBytes>&) { isLaterCalled = true; });
        QTRY_VERIFY(isLaterCalled);
        QVERIFY(!isCalled);
    }

    void newWorkspaceAsksForAPassphraseAndLeavesNothing()
    {
        const QTemporaryDir folder;
        const ManualClock clock(instantFromMs(1'800'000'000'000));
        Keychain keychain;
        KeyStore store(folder.path(), keychain, clock);
        std::optional<Result<SecretBytes>> root;
        store.open(this, [&](Result<SecretBytes> r) { root = std::move(r); });
        QTRY_VERIFY(root);
        QCOMPARE(root->error().code, error::KeysNoKeychain);
        QCOMPARE(root->error().details.value(0), QStringLiteral("keychain.unavailable"));
        QVERIFY(QDir(folder.path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Keychain)
#include "tst_Keychain.moc"
