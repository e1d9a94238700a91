// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/Stream.h"

#include "core/base/BodyError.h"

#include <QTest>

using namespace firebreak;

namespace {

Stream stream()
{
    Stream stream{RecordId(Uuid::fromName("offering", "fw"))};
    stream.name = QStringLiteral("fw-2.4");
    stream.phase = StreamPhase::Maintenance;
    stream.releasedOn = QDate(2025, 3, 1);
    stream.supportedUntil = QDate(2028, 2, 29);
    stream.nextRelease = QStringLiteral("2.4.9");
    Component component;
    component.name = QStringLiteral("zlib");
    component.purl = QStringLiteral("pkg:conan/zlib@1.3");
    stream.components = {component};
    stream.extra = {{QStringLiteral("colour"), QStringLiteral("red")}};
    return stream;
}

} // namespace

class tst_Stream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonGoesThereAndBack()
    {
        const Stream one = stream();
        QCOMPARE(Stream::fromJson(one.toJson()).value(), one);
        QCOMPARE(one.toJson().value(QLatin1String("phase")), QStringLiteral("maintenance"));
    }

    // R96
    void supportEndsWithItsLastDay()
    {
        Stream one = stream();
        QVERIFY(!one.isSupportedOn(QDate(2025, 2, 28)));
        QVERIFY(one.isSupportedOn(QDate(2025, 3, 1)));
        QVERIFY(one.isSupportedOn(QDate(2028, 2, 29)));
        QVERIFY(!one.isSupportedOn(QDate(2028, 3, 1)));
        one.supportedUntil.reset();
        QVERIFY(one.isSupportedOn(QDate(2060, 1, 1)));
        one.phase = StreamPhase::EndOfLife;
        QVERIFY(!one.isSupportedOn(QDate(2026, 1, 1)));
        one.phase = StreamPhase::Planned;
        QVERIFY(!one.isSupportedOn(QDate(2026, 1, 1)));
    }

    void everyPhaseHasItsWord()
    {
        for (const char* word : {"planned", "full", "maintenance", "extended", "end-of-life"}) {
            const std::optional<StreamPhase> phase = streamPhaseFromWord(QString::fromLatin1(word));
            QVERIFY(phase);
            QCOMPARE(toWord(*phase), QLatin1String(word));
        }
        QVERIFY(!streamPhaseFromWord(u"eol"));
    }

    void whatCannotBeIsRefused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("place");
        QTest::newRow("of no offering")
            << "offering" << QJsonValue() << error::BodyFieldMissing << "/offering";
        QTest::newRow("no name") << "name" << QJsonValue(QStringLiteral(" ")) << error::BodyFieldMissing
                                 << "/name";
        QTest::newRow("unknown phase")
            << "phase" << QJsonValue(QStringLiteral("eol")) << error::BodyFieldValue << "/phase";
        QTest::newRow("support ends before it begins")
            << "supportedUntil" << QJsonValue(QStringLiteral("2025-02-28")) << error::BodyFieldValue
            << "/supportedUntil";
        QTest::newRow("a component without a name") << "components" << QJsonValue(QJsonArray{QJsonObject()})
                                                    << error::BodyFieldMissing << "/components/0/name";
    }

    void whatCannotBeIsRefused()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QFETCH(ErrorCode, code);
        QFETCH(QString, place);
        QJsonObject body = stream().toJson();
        if (value.isNull())
            body.remove(field);
        else
            body[field] = value;
        const Result<Stream> read = Stream::fromJson(body);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
        QCOMPARE(read.error().place, place);
    }
};

QTEST_GUILESS_MAIN(tst_Stream)
#include "tst_Stream.moc"
