// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/Offering.h"

#include "core/base/BodyError.h"

#include <QTest>

using namespace firebreak;

namespace {

const RecordId base(Uuid::fromName("offering", "base"));
const RecordId owner(Uuid::fromName("person", "owner"));

Offering offering()
{
    Offering offering;
    offering.name = QStringLiteral("Firewall Manager");
    offering.shortName = QStringLiteral("fw-manager");
    offering.type = OfferingType::LayeredProduct;
    offering.basedOn = {base};
    offering.owner = owner;
    offering.trackerSystem = QStringLiteral("jira");
    offering.hasOnlyPublicTrackers = true;
    offering.trackerSeverities = {Severity::Low, Severity::Critical};
    offering.cpes = {QStringLiteral("cpe:2.3:a:example:fw_manager:*:*:*:*:*:*:*:*")};
    offering.extra = {{QStringLiteral("colour"), QStringLiteral("red")}};
    return offering;
}

} // namespace

class tst_Offering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonGoesThereAndBack()
    {
        const Offering one = offering();
        QCOMPARE(Offering::fromJson(one.toJson()).value(), one);
        QCOMPARE(one.toJson().value(QLatin1String("type")), QStringLiteral("layered-product"));
        QCOMPARE(one.toJson().value(QLatin1String("colour")), QStringLiteral("red"));
        QVERIFY(!one.toJson().contains(QLatin1String("hosted")));
    }

    // R28
    void everyTypeHasItsWord()
    {
        for (const char* word : {"product", "layered-product", "container", "service", "pipeline"}) {
            const std::optional<OfferingType> type = offeringTypeFromWord(QString::fromLatin1(word));
            QVERIFY(type);
            QCOMPARE(toWord(*type), QLatin1String(word));
        }
        QVERIFY(!offeringTypeFromWord(u"firmware"));
    }

    void whatCannotBeIsRefused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("no name") << "name" << QJsonValue() << error::BodyFieldMissing;
        QTest::newRow("no short name") << "shortName" << QJsonValue(QString()) << error::BodyFieldMissing;
        QTest::newRow("short name with a blank")
            << "shortName" << QJsonValue(QStringLiteral("fw manager")) << error::BodyFieldValue;
        QTest::newRow("short name in capitals")
            << "shortName" << QJsonValue(QStringLiteral("FW")) << error::BodyFieldValue;
        QTest::newRow("unknown type")
            << "type" << QJsonValue(QStringLiteral("firmware")) << error::BodyFieldValue;
        QTest::newRow("based on no id")
            << "basedOn" << QJsonValue(QJsonArray{QStringLiteral("x")}) << error::BodyFieldValue;
    }

    void whatCannotBeIsRefused()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QFETCH(ErrorCode, code);
        QJsonObject body = offering().toJson();
        if (value.isNull())
            body.remove(field);
        else
            body[field] = value;
        const Result<Offering> read = Offering::fromJson(body);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
        QCOMPARE(read.error().place, QString(u'/' + field));
    }

    // R144
    void whatIsHostedIsNotPublished()
    {
        Offering one = offering();
        QVERIFY(one.isPublished());
        one.isHosted = true;
        QVERIFY(!one.isPublished());
        QVERIFY(Offering::fromJson(one.toJson())->isHosted);
        one.isHosted = false;
        one.type = OfferingType::Pipeline;
        QVERIFY(!one.isPublished());
    }
};

QTEST_GUILESS_MAIN(tst_Offering)
#include "tst_Offering.moc"
