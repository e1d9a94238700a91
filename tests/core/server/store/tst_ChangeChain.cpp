// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/ChangeChain.h"

#include "core/crypto/Sha256.h"
#include "tests/core/server/StoreFixtures.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::server;
using namespace firebreak::test;

class tst_ChangeChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hashesTheDocumentedBytes()
    {
        ChangeLink link{1, 1, changeOf(1, 1, QStringLiteral("company"), 1), {}};
        link.change.at = instantFromMs(0x0102);
        link.change.person.reset();
        link.change.record.body = "{}";
        const auto sized = [](const QByteArray& bytes) {
            return QByteArray::fromHex("000000") + char(bytes.size()) + bytes;
        };
        const QByteArray canonical = QByteArray::fromHex("0000000000000001" "0000000000000001" "0000000000000001"
                                                         "0000000000000102" "00")
            + sized(recordNumber(1).toBytes()) + sized("note") + sized("company") + sized(commandNumber(1).toBytes())
            + sized("") + sized("{}");
        QCOMPARE(chainHash(chainStart(), link), Sha256::of(QByteArray(32, '\0') + canonical));
    }

    void neighbouringFieldsCannotTradeBytes()
    {
        ChangeLink a{1, 1, changeOf(1, 1, QStringLiteral("company"), 1), {}};
        ChangeLink b = a;
        a.change.record.kind = QStringLiteral("ab");
        a.change.record.compartment = QStringLiteral("c");
        b.change.record.kind = QStringLiteral("a");
        b.change.record.compartment = QStringLiteral("bc");
        QVERIFY(chainHash(chainStart(), a) != chainHash(chainStart(), b));
    }
};

QTEST_GUILESS_MAIN(tst_ChangeChain)
#include "tst_ChangeChain.moc"
