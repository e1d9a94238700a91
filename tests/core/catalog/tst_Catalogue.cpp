// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/Catalogue.h"

#include <QTest>

using namespace firebreak;

namespace {

RecordId id(const char* name)
{
    return RecordId(Uuid::fromName("catalogue", name));
}

Offering offering(const char* name, const QList<RecordId>& basedOn = {})
{
    Offering offering;
    offering.name = offering.shortName = QString::fromLatin1(name);
    offering.basedOn = basedOn;
    return offering;
}

Component component(const char* name, const char* purl = "")
{
    Component component;
    component.name = QString::fromLatin1(name);
    component.purl = QString::fromLatin1(purl);
    return component;
}

} // namespace

class tst_Catalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // R169
    void streamsAndManifestsAreFoundFromWhatTheyBelongTo()
    {
        Catalogue catalogue;
        catalogue.add(id("stream 1"), Stream{id("os")});
        catalogue.add(id("stream 2"), Stream{id("os")});
        catalogue.add(id("manifest"), ManifestRecord{id("stream 2")});
        catalogue.add(id("os"), offering("os"));
        QList<RecordId> streams{id("stream 1"), id("stream 2")};
        std::sort(streams.begin(), streams.end());
        QCOMPARE(catalogue.streamsOf(id("os")), streams);
        QCOMPARE(catalogue.stream(id("stream 1"))->offering, id("os"));
        QCOMPARE(catalogue.manifestsOf(id("stream 2")), QList<RecordId>{id("manifest")});
        QCOMPARE(catalogue.offering(id("os"))->name, QStringLiteral("os"));
        QVERIFY(!catalogue.offering(id("nothing")));
        QVERIFY(!catalogue.stream(id("os")));
    }

    // R28 R86
    void layersAreWalkedNearestFirst()
    {
        Catalogue catalogue;
        catalogue.add(id("os"), offering("os"));
        catalogue.add(id("platform"), offering("platform", {id("os")}));
        catalogue.add(id("portal"), offering("portal", {id("platform"), id("os")}));
        catalogue.add(id("shop"), offering("shop", {id("portal")}));
        const QList<RecordId> above = catalogue.builtOn(id("os"));
        QCOMPARE(above.size(), 3);
        QCOMPARE(above.last(), id("shop"));
        QCOMPARE(catalogue.builtOn(id("shop")), QList<RecordId>());
        QVERIFY(!catalogue.isCircular(id("os")));
    }

    void aCircleIsWalkedOnceAndTold()
    {
        Catalogue catalogue;
        catalogue.add(id("a"), offering("a", {id("b")}));
        catalogue.add(id("b"), offering("b", {id("a")}));
        QCOMPARE(catalogue.builtOn(id("a")), (QList<RecordId>{id("b"), id("a")}));
        QVERIFY(catalogue.isCircular(id("a")));
    }

    // R29
    void aStreamShipsWhatItsListAndItsManifestsSay()
    {
        Catalogue catalogue;
        Stream stream{id("os")};
        stream.components = {component("zlib", "pkg:conan/zlib@1.3"), component("shell")};
        ManifestRecord manifest{id("stream")};
        manifest.components = {component("zlib", "pkg:conan/zlib@1.3"),
                               component("zlib", "pkg:conan/zlib@1.2"), component("shell"),
                               component("curl", "pkg:conan/curl@8")};
        catalogue.add(id("stream"), stream);
        catalogue.add(id("manifest"), manifest);
        const QList<Catalogue::Shipped> shipped = catalogue.shippedIn(id("stream"));
        QCOMPARE(shipped.size(), 4);
        QVERIFY(!shipped.at(0).manifest);
        QCOMPARE(shipped.at(2).component.purl, QStringLiteral("pkg:conan/zlib@1.2"));
        QCOMPARE(shipped.at(2).manifest, id("manifest"));
        QCOMPARE(shipped.at(3).component.name, QStringLiteral("curl"));
    }
};

QTEST_GUILESS_MAIN(tst_Catalogue)
#include "tst_Catalogue.moc"
