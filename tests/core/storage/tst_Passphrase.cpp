// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Passphrase.h"

#include "core/storage/KeyStore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace firebreak;

class tst_Passphrase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lengthIsWhatCounts()
    {
        QVERIFY(!isLongEnough(QString(MinPassphraseLength - 1, u'a')));
        QVERIFY(isLongEnough(QString(MinPassphraseLength, u'a')));
        QVERIFY(!isLongEnough(QString()));
        // Typed or in a file, in whatever script: characters are counted, not bytes nor halves of pairs.
        for (const char32_t character : {U'a', U'é', U'語', U'🔥'}) {
            const QString one = QString::fromUcs4(&character, 1);
            for (const qsizetype count : {MinPassphraseLength - 1, MinPassphraseLength}) {
                const QString text = one.repeated(count);
                QCOMPARE(isLongEnough(text), count == MinPassphraseLength);
                QCOMPARE(isLongEnough(SecretBytes::copyOf(text.toUtf8())), count == MinPassphraseLength);
            }
        }
    }

    void aFileGivesItsFirstLine()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("passphrase"));
        const auto read = [&path](const QByteArray& content) {
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
                qFatal("cannot write");
            file.close();
            return passphraseIn(path);
        };
        QCOMPARE(read("four words\r\nmore\n")->view().toByteArray(), QByteArray("four words"));
        QCOMPARE(read("no end")->view().toByteArray(), QByteArray("no end"));
        QCOMPARE(read("\n").error().code, error::KeysWrongPassphrase);
        QCOMPARE(passphraseIn(folder.filePath(QStringLiteral("absent"))).error().code, error::KeysIo);
    }
};

QTEST_GUILESS_MAIN(tst_Passphrase)
#include "tst_Passphrase.moc"
