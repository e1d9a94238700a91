// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/Component.h"

#include "core/base/BodyError.h"
#include "core/catalog/CatalogError.h"
#include "core/catalog/CpeFields.h"

#include <QTest>

using namespace firebreak;

class tst_Component : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonIsCanonicalAndKeepsUnknownFields()
    {
        const QJsonObject given{{QLatin1String("name"), QStringLiteral("curl")},
                                {QLatin1String("purl"), QStringLiteral("pkg:deb/Debian/curl@8.0%2b1")},
                                {QLatin1String("cpes"), QJsonArray{QStringLiteral("cpe:/a:haxx:curl:8.0")}},
                                {QLatin1String("bundled"), true},
                                {QLatin1String("shelf"), 7}};
        const Result<Component> component = Component::fromJson(given);
        QVERIFY(component);
        QCOMPARE(component->purl, QStringLiteral("pkg:deb/debian/curl@8.0%2B1"));
        QCOMPARE(component->cpes, QStringList(QStringLiteral("cpe:2.3:a:haxx:curl:8.0:*:*:*:*:*:*:*")));
        QCOMPARE(component->extra.value(QLatin1String("shelf")), 7);
        QCOMPARE(Component::fromJson(component->toJson()).value(), *component);
    }

    void whatCannotBeIsRefused_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("place");
        const QString name = QStringLiteral("name");
        QTest::newRow("no name") << QJsonObject() << error::BodyFieldMissing << "/name";
        QTest::newRow("blank name") << QJsonObject{{name, QStringLiteral("  ")}} << error::BodyFieldMissing
                                    << "/name";
        QTest::newRow("name is a number") << QJsonObject{{name, 1}} << error::BodyFieldType << "/name";
        QTest::newRow("no package URL")
            << QJsonObject{{name, name}, {QStringLiteral("purl"), QStringLiteral("curl")}}
            << error::PurlScheme << "/purl";
        QTest::newRow("no CPE name") << QJsonObject{{name, name},
                                                    {QStringLiteral("cpes"),
                                                     QJsonArray{QStringLiteral("curl")}}}
                                     << error::CpePrefix << "/cpes";
    }

    void whatCannotBeIsRefused()
    {
        QFETCH(QJsonObject, body);
        QFETCH(ErrorCode, code);
        QFETCH(QString, place);
        const Result<Component> component = Component::fromJson(body);
        QVERIFY(!component);
        QCOMPARE(component.error().code, code);
        QCOMPARE(component.error().place, place);
    }

    void theShippedVersionIsThePackageUrlsElseItsOwn()
    {
        Component component;
        component.name = QStringLiteral("core");
        component.version = QStringLiteral("1.0");
        QCOMPARE(component.shippedVersion(), QStringLiteral("1.0"));
        QCOMPARE(component.shippedPurl(), QString());
        component.purl = QStringLiteral("pkg:npm/%40angular/core");
        QCOMPARE(component.shippedPurl(), QStringLiteral("pkg:npm/%40angular/core@1.0"));
        component.purl = QStringLiteral("pkg:npm/%40angular/core@12.3.1");
        QCOMPARE(component.shippedVersion(), QStringLiteral("12.3.1"));
        QCOMPARE(component.shippedPurl(), component.purl);
    }

    void aManifestsComponentTakesWhatCanBeRead()
    {
        ManifestComponent listed;
        QVERIFY(!Component::of(listed, false));
        listed.name = QStringLiteral("zlib");
        listed.version = QStringLiteral("1.3");
        listed.purls = {QStringLiteral("zlib"), QStringLiteral("PKG:conan/zlib@1.3")};
        listed.cpes = {QStringLiteral("nonsense"), QStringLiteral("cpe:/a:gnu:zlib:1.3")};
        const std::optional<Component> component = Component::of(listed, true);
        QVERIFY(component);
        QCOMPARE(component->purl, QStringLiteral("pkg:conan/zlib@1.3"));
        QCOMPARE(component->cpes.size(), 1);
        QVERIFY(component->isBundled);
    }

    void listsOfCpeNamesAreCanonical()
    {
        const QJsonObject body{{QStringLiteral("cpes"), QJsonArray{QStringLiteral("cpe:/o:v:p")}}};
        BodyReader reader(body);
        QCOMPARE(readCpes(reader, QLatin1String("cpes")),
                 QStringList(QStringLiteral("cpe:2.3:o:v:p:*:*:*:*:*:*:*:*")));
        QVERIFY(!reader.error());
    }
};

QTEST_GUILESS_MAIN(tst_Component)
#include "tst_Component.moc"
