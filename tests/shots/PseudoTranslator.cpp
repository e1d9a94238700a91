// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/PseudoTranslator.h"

namespace firebreak::test {

QString PseudoTranslator::translate(const char* context, const char* text, const char*, int) const
{
    // Qt's own dialogs stay English: they are not ours to lengthen.
    if (!QLatin1String(context).startsWith(QLatin1String("firebreak")))
        return {};
    static const QString plain = QStringLiteral("AEIOUaeiouncyCDLNRSTZ");
    static const QString accented = QStringLiteral("ÅÉÎÖÛåéîöûñçýÇÐĻÑŘŠŦŽ");
    const QString source = QString::fromUtf8(text);
    QString out = QStringLiteral("[");
    for (qsizetype i = 0; i < source.size(); ++i) {
        const QChar letter = source[i];
        // Place markers such as %1 and %Ln stay as they are.
        if (letter == u'%' && i + 1 < source.size()) {
            out += letter;
            out += source[++i];
            if (source[i] == u'L' && i + 1 < source.size())
                out += source[++i];
            continue;
        }
        const qsizetype at = plain.indexOf(letter);
        out += at < 0 ? letter : accented[at];
    }
    out += QString((source.size() + 2) / 3, u'~');
    return out + QLatin1Char(']');
}

} // namespace firebreak::test
