// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Passphrase.h"

#include "core/storage/KeyStore.h"

#include <QFile>

#include <algorithm>

namespace firebreak {
namespace {

constexpr qint64 MaxPassphrase = 4096;

} // namespace

bool isLongEnough(QStringView passphrase)
{
    const auto pairs = std::count_if(passphrase.begin(), passphrase.end(), [](QChar c) { return c.isLowSurrogate(); });
    return passphrase.size() - pairs >= MinPassphraseLength;
}

bool isLongEnough(const SecretBytes& passphrase)
{
    const QByteArrayView bytes = passphrase.view();
    const auto starts = std::count_if(bytes.begin(), bytes.end(), [](char c) { return (uchar(c) & 0xC0) != 0x80; });
    return starts >= MinPassphraseLength;
}

Result<SecretBytes> passphraseIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(error::KeysIo, path, {file.errorString()});
    QByteArray line = file.readLine(MaxPassphrase);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    SecretBytes passphrase = SecretBytes::copyOf(line);
    line.fill('\0');
    if (passphrase.isEmpty())
        return failure(error::KeysWrongPassphrase, path);
    return passphrase;
}

} // namespace firebreak
