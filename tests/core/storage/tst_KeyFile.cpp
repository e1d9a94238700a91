// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/KeyFile.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace firebreak;

namespace {

constexpr PasswordCost Cheap{1, 8U << 20U};

SecretBytes secret(const char* text)
{
    return SecretBytes::copyOf(QByteArrayView(text));
}

Uuid workspace()
{
    return *Uuid::fromText(u"0199f7a4-5b00-7000-8000-000000000001");
}

} // namespace

class tst_KeyFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void wrapsAndUnwraps()
    {
        const SecretBytes root = SecretBytes::random(32);
        const Result<WrappedKey> wrapped = wrapKey(root, secret("correct horse"), workspace(), Cheap);
        QVERIFY(wrapped);
        const Result<SecretBytes> back = unwrapKey(*wrapped, secret("correct horse"), workspace());
        QVERIFY(back && back->equals(root));
        QCOMPARE(unwrapKey(*wrapped, secret("Correct horse"), workspace()).error().code, error::KeysWrongPassphrase);
        QCOMPARE(unwrapKey(*wrapped, secret(""), workspace()).error().code, error::KeysWrongPassphrase);
    }

    void everyPartIsAuthenticated()
    {
        const Result<WrappedKey> wrapped = wrapKey(SecretBytes::random(32), secret("p"), workspace(), Cheap);
        for (QByteArray WrappedKey::*part : {&WrappedKey::salt, &WrappedKey::nonce, &WrappedKey::sealed}) {
            WrappedKey altered = *wrapped;
            (altered.*part)[0] = char((altered.*part)[0] ^ 1);
            QCOMPARE(unwrapKey(altered, secret("p"), workspace()).error().code, error::KeysWrongPassphrase);
        }
        const Uuid other = *Uuid::fromText(u"0199f7a4-5b00-7000-8000-000000000002");
        QCOMPARE(unwrapKey(*wrapped, secret("p"), other).error().code, error::KeysWrongPassphrase);
    }

    void twoWrapsShareNothing()
    {
        const SecretBytes root = SecretBytes::random(32);
        const Result<WrappedKey> a = wrapKey(root, secret("p"), workspace(), Cheap);
        const Result<WrappedKey> b = wrapKey(root, secret("p"), workspace(), Cheap);
        QVERIFY(a->salt != b->salt);
        QVERIFY(a->nonce != b->nonce);
        QVERIFY(a->sealed != b->sealed);
    }

    void opensTheFrozenFile()
    {
        // Written by format 1; what it sealed must stay readable for ever.
        const QByteArray frozen = R"({
    "format": 1,
    "place": "passphrase",
    "workspace": "0199f7a4-5b00-7000-8000-000000000001",
    "wrapped": {
        "cipher": "xchacha20-poly1305-ietf",
        "kdf": {
            "memoryBytes": 8388608,
            "name": "argon2id13",
            "passes": 2,
            "salt": "mWhkBKJETn/oSHlERAodSg=="
        },
        "nonce": "IxoSJN27Bv7mBnp6jYRJplg2eWjiFBHT",
        "sealed": "/WfbLsRjvtbGHw3x5FbxrH+/VWc0D8OTpiY+wEd7zgnHHB9Omq4mJw5JJDWSVszK"
    }
}
)";
        const QString path = write(frozen);
        const Result<std::optional<KeyFile>> keys = KeyFile::read(path);
        QVERIFY(keys && *keys && (*keys)->wrapped);
        const Result<SecretBytes> root
            = unwrapKey(*(*keys)->wrapped, secret("correct horse battery staple"), (*keys)->workspace);
        QVERIFY(root);
        QCOMPARE(root->view().toByteArray().toHex(),
                 QByteArray("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"));
    }

    void fileRoundTripAndPermissions()
    {
        const SecretBytes root = SecretBytes::random(32);
        const QString path = m_folder->filePath(QStringLiteral("keys.json"));
        QVERIFY(!*KeyFile::read(path));
        const KeyFile keys{workspace(), *wrapKey(root, secret("p"), workspace(), Cheap)};
        QVERIFY(keys.write(path));
        QCOMPARE(QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions());
        const Result<std::optional<KeyFile>> read = KeyFile::read(path);
        QVERIFY(read && *read);
        QCOMPARE((*read)->workspace, workspace());
        QVERIFY(unwrapKey(*(*read)->wrapped, secret("p"), workspace())->equals(root));

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray onDisk = file.readAll();
        QVERIFY(!onDisk.contains(root.view().toByteArray().toBase64()));
        QVERIFY(!onDisk.contains(root.view().toByteArray().toHex()));
    }

    void malformedFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("code");
        const QString damaged = QStringLiteral("keys.damaged");
        QTest::newRow("newer") << QByteArray("format") << QJsonValue(2) << QStringLiteral("keys.newer-format");
        QTest::newRow("no format") << QByteArray("format") << QJsonValue() << damaged;
        QTest::newRow("no id") << QByteArray("workspace") << QJsonValue(QStringLiteral("x")) << damaged;
        QTest::newRow("place") << QByteArray("place") << QJsonValue(QStringLiteral("pocket")) << damaged;
        QTest::newRow("greedy") << QByteArray("memoryBytes") << QJsonValue(1e15) << damaged;
        QTest::newRow("worthless") << QByteArray("memoryBytes") << QJsonValue(8192) << damaged;
        QTest::newRow("no passes") << QByteArray("passes") << QJsonValue(0) << damaged;
        QTest::newRow("salt") << QByteArray("salt") << QJsonValue(QStringLiteral("AAAA")) << damaged;
        QTest::newRow("cipher") << QByteArray("cipher") << QJsonValue(QStringLiteral("rot13")) << damaged;
        QTest::newRow("sealed") << QByteArray("sealed") << QJsonValue(QStringLiteral("%%%")) << damaged;
    }

    void malformedFilesAreRefused()
    {
        QFETCH(QByteArray, field);
        QFETCH(QJsonValue, value);
        QFETCH(QString, code);
        const QString path = m_folder->filePath(QStringLiteral("keys.json"));
        QVERIFY((KeyFile{workspace(), *wrapKey(SecretBytes::random(32), secret("p"), workspace(), Cheap)}.write(path)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
        file.close();
        const QString name = QString::fromLatin1(field);
        QJsonObject wrapped = object.value(u"wrapped").toObject();
        QJsonObject kdf = wrapped.value(u"kdf").toObject();
        (object.contains(name) ? object : wrapped.contains(name) ? wrapped : kdf)[name] = value;
        wrapped[u"kdf"] = kdf;
        object[u"wrapped"] = wrapped;
        const Result<std::optional<KeyFile>> read = KeyFile::read(write(QJsonDocument(object).toJson()));
        QVERIFY(!read);
        QCOMPARE(QString(read.error().code.word()), code);
    }

    void defaultCostIsAboutAThirdOfASecond()
    {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(wrapKey(SecretBytes::random(32), secret("p"), workspace()));
        // The aim is 300 to 500 ms; the bounds only catch a cost that was forgotten or a unit mistaken.
        QVERIFY2(timer.elapsed() > 50, qPrintable(QString::number(timer.elapsed())));
        QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
    }

private:
    QString write(const QByteArray& bytes)
    {
        const QString path = m_folder->filePath(QStringLiteral("keys.json"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(bytes);
        return path;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(tst_KeyFile)
#include "tst_KeyFile.moc"
