// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/CatalogueChecks.h"

#include <QSet>
#include <QTest>

using namespace firebreak;

namespace {

const RecordId id(Uuid::fromName("catalogue", "one"));

QStringList codesOf(const QList<Finding>& findings)
{
    QStringList codes;
    for (const Finding& finding : findings)
        codes.append(QString(finding.check->code.word()) + u' ' + finding.place);
    return codes;
}

} // namespace

class tst_CatalogueChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksHaveCodesAndSentencesOfTheirOwn()
    {
        QSet<QString> codes;
        for (const Check* check : catalogueChecks()) {
            codes.insert(check->code.word());
            QVERIFY(QByteArray(check->explanation).endsWith('.'));
            QVERIFY(QByteArray(check->resolution).endsWith('.'));
        }
        QCOMPARE(codes.size(), qsizetype(catalogueChecks().size()));
    }

    // R28 R86
    void offeringsAreNamedOnceAndStandOnOthers()
    {
        Offering offering;
        offering.name = offering.shortName = QStringLiteral("fw");
        offering.owner = id;
        QCOMPARE(checkOffering(id, offering, false, false).size(), 0);
        QCOMPARE(codesOf(checkOffering(id, offering, true, true)),
                 (QStringList{QStringLiteral("offering.short-name-taken shortName"),
                              QStringLiteral("offering.circle basedOn")}));
        offering.owner.reset();
        offering.type = OfferingType::LayeredProduct;
        QCOMPARE(codesOf(checkOffering(id, offering, false, false)),
                 (QStringList{QStringLiteral("offering.owner-missing owner"),
                              QStringLiteral("offering.base-missing basedOn")}));
    }

    // R91 R96
    void streamsAreNamedOnceAndEnd()
    {
        Stream stream{id};
        stream.name = QStringLiteral("fw-2.4");
        QCOMPARE(codesOf(checkStream(id, stream, true)),
                 (QStringList{QStringLiteral("stream.name-taken name"),
                              QStringLiteral("stream.end-unknown supportedUntil")}));
        stream.phase = StreamPhase::EndOfLife;
        QCOMPARE(checkStream(id, stream, false).size(), 0);
        stream.phase = StreamPhase::Full;
        stream.supportedUntil = QDate(2030, 1, 1);
        QCOMPARE(checkStream(id, stream, false).size(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_CatalogueChecks)
#include "tst_CatalogueChecks.moc"
