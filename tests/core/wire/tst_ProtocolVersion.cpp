// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/ProtocolVersion.h"

#include <QFile>
#include <QTest>

using namespace firebreak;

class tst_ProtocolVersion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheOneOfItsDocument()
    {
        QFile file(qEnvironmentVariable("FIREBREAK_SOURCE_DIR") + QStringLiteral("/docs/protocol.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray document = file.readAll();
        QVERIFY(document.startsWith("# The wire protocol, version " + protocolText() + '\n'));
        QVERIFY(document.contains('`' + QByteArray(ProtocolHeader) + ": " + protocolText() + '`'));
        QVERIFY(document.contains(R"("protocol": )" + protocolText()));
    }
};

QTEST_GUILESS_MAIN(tst_ProtocolVersion)
#include "tst_ProtocolVersion.moc"
