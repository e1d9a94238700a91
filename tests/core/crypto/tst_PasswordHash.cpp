// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/PasswordHash.h"

#include <QTest>

using namespace firebreak;

class tst_PasswordHash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithAnotherImplementation()
    {
        // Computed with OpenSSL 3.5's Argon2id: t=3, m=1 MiB, one lane, salt 00 01 … 0f.
        QByteArray salt;
        for (int i = 0; i < 16; ++i)
            salt.append(char(i));
        const auto key = keyFromPassword(SecretBytes::copyOf("correct horse battery staple"), salt,
                                         {.passes = 3, .memoryBytes = 1U << 20U}, 32);
        QVERIFY(key);
        QCOMPARE(key->view().toByteArray().toHex(),
                 QByteArray("590d7ddd37a1ed86417a3614be47c9f782828a38902390018d39bb6556fee029"));
    }

    void refusesAWrongSalt()
    {
        const auto key = keyFromPassword(SecretBytes::copyOf("x"), "short", {.passes = 1, .memoryBytes = 8192}, 32);
        QVERIFY(!key);
        QCOMPARE(key.error().code, error::PasswordSaltSize);
    }

    void storedHashKnowsItsPassword()
    {
        const PasswordCost cheap{.passes = 1, .memoryBytes = 1U << 20U};
        const auto hash = hashPassword(SecretBytes::copyOf("open sesame"), cheap);
        QVERIFY(hash);
        QVERIFY(hash->startsWith("$argon2id$v=19$m=1024,t=1,p=1$"));
        QVERIFY(verifyPassword(SecretBytes::copyOf("open sesame"), *hash));
        QVERIFY(!verifyPassword(SecretBytes::copyOf("open sesamf"), *hash));
        QVERIFY(!verifyPassword(SecretBytes(), *hash));
        QVERIFY(hashPassword(SecretBytes::copyOf("open sesame"), cheap).value() != *hash);
    }
};

QTEST_GUILESS_MAIN(tst_PasswordHash)
#include "tst_PasswordHash.moc"
