// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/OfferingProposal.h"

#include <QTest>

using namespace firebreak;
using Reason = OfferingProposal::Reason;

namespace {

const QDate today(2026, 11, 22);

RecordId id(const char* name)
{
    return RecordId(Uuid::fromName("catalogue", name));
}

/// One offering with one stream, "<name> 1".
void add(Catalogue& catalogue, const char* name, OfferingType type, const QList<RecordId>& basedOn = {},
         const QStringList& purls = {})
{
    Offering offering;
    offering.name = offering.shortName = QString::fromLatin1(name);
    offering.type = type;
    offering.basedOn = basedOn;
    offering.owner = id("owner");
    catalogue.add(id(name), offering);
    Stream stream{id(name)};
    stream.name = offering.name + QStringLiteral(" 1");
    for (const QString& purl : purls) {
        Component component;
        component.name = component.purl = purl;
        stream.components.append(component);
    }
    catalogue.add(id(qPrintable(stream.name)), stream);
}

/// gin before 1.9 is affected.
AdvisoryIndex advisories()
{
    Advisory advisory;
    advisory.source = AdvisorySource::Osv;
    advisory.documentId = QStringLiteral("GO-2026-0001");
    AffectedPackage affected;
    affected.ecosystem = QStringLiteral("Go");
    affected.package = QStringLiteral("example.org/gin");
    AffectedRange range;
    range.scheme = QStringLiteral("SEMVER");
    range.until = QStringLiteral("1.9.0");
    affected.ranges = {range};
    advisory.affected = {affected};
    AdvisoryIndex index;
    index.add(advisory);
    return index;
}

const QString oldGin = QStringLiteral("pkg:golang/example.org/gin@1.8.0");

} // namespace

class tst_OfferingProposal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // R28 R29
    void whatShipsAnAffectedPackageIsProposedWithTheReason()
    {
        Catalogue catalogue;
        add(catalogue, "gateway", OfferingType::Product, {}, {oldGin});
        add(catalogue, "fixed", OfferingType::Product, {},
            {QStringLiteral("pkg:golang/example.org/gin@1.9.0")});
        add(catalogue, "vague", OfferingType::Container, {}, {QStringLiteral("pkg:golang/example.org/gin")});
        add(catalogue, "other", OfferingType::Product, {},
            {QStringLiteral("pkg:golang/example.org/mux@1.0.0")});
        const QList<OfferingProposal> proposals = proposeOfferings(catalogue, advisories(), today);
        QCOMPARE(proposals.size(), 2);
        QCOMPARE(proposals.at(0).offering, id("gateway"));
        QCOMPARE(proposals.at(0).stream, id("gateway 1"));
        QCOMPARE(proposals.at(0).reason, Reason::Ships);
        QCOMPARE(proposals.at(0).component.purl, oldGin);
        QCOMPARE(proposals.at(0).advisory, QStringLiteral("GO-2026-0001"));
        QCOMPARE(proposals.at(0).verdict.reason, VersionVerdict::Reason::InRange);
        QCOMPARE(proposals.at(0).verdict.range.until, QStringLiteral("1.9.0"));
        QVERIFY(!proposals.at(0).manifest);
        QCOMPARE(proposals.at(1).offering, id("vague"));
        QCOMPARE(proposals.at(1).reason, Reason::Unclear);
        QCOMPARE(proposals.at(1).verdict.reason, VersionVerdict::Reason::NoVersion);
    }

    // R29
    void aManifestThatSaysSoIsNamed()
    {
        Catalogue catalogue;
        add(catalogue, "gateway", OfferingType::Product);
        ManifestRecord manifest{id("gateway 1")};
        Component component;
        component.name = QStringLiteral("gin");
        component.purl = QStringLiteral("pkg:golang/example.org/gin");
        component.version = QStringLiteral("1.8.0");
        manifest.components = {component};
        catalogue.add(id("manifest"), manifest);
        const QList<OfferingProposal> proposals = proposeOfferings(catalogue, advisories(), today);
        QCOMPARE(proposals.size(), 1);
        QCOMPARE(proposals.at(0).manifest, id("manifest"));
        QCOMPARE(proposals.at(0).reason, Reason::Ships);
    }

    // R28 R86
    void whatStandsOnAnAffectedOfferingIsCheckedToo()
    {
        Catalogue catalogue;
        add(catalogue, "os", OfferingType::Product, {}, {oldGin});
        add(catalogue, "platform", OfferingType::LayeredProduct, {id("os")});
        add(catalogue, "image", OfferingType::Container, {id("platform")});
        add(catalogue, "elsewhere", OfferingType::Container);
        const QList<OfferingProposal> proposals = proposeOfferings(catalogue, advisories(), today);
        QCOMPARE(proposals.size(), 3);
        QCOMPARE(proposals.at(1).offering, id("platform"));
        QCOMPARE(proposals.at(1).reason, Reason::BuiltOn);
        QCOMPARE(proposals.at(1).through, id("os"));
        QCOMPARE(proposals.at(1).toNotify, id("owner"));
        QCOMPARE(proposals.at(2).offering, id("image"));
    }

    // R87
    void servicesAndPipelinesAreAlwaysCheckedAgain()
    {
        Catalogue catalogue;
        add(catalogue, "gateway", OfferingType::Product);
        add(catalogue, "mail", OfferingType::Service);
        add(catalogue, "build", OfferingType::Pipeline);
        add(catalogue, "search", OfferingType::Service, {}, {oldGin});
        const QList<OfferingProposal> proposals = proposeOfferings(catalogue, advisories(), today);
        QCOMPARE(proposals.size(), 3);
        QCOMPARE(proposals.at(0).offering, id("search")); // by what it ships, and once
        QCOMPARE(proposals.at(0).reason, Reason::Ships);
        QSet<RecordId> rest{proposals.at(1).offering, proposals.at(2).offering};
        QCOMPARE(rest, (QSet<RecordId>{id("mail"), id("build")}));
        QCOMPARE(proposals.at(1).reason, Reason::Rechecked);
    }

    // R96
    void streamsWithoutSupportAreLeftOut()
    {
        Catalogue catalogue;
        add(catalogue, "gateway", OfferingType::Product, {}, {oldGin});
        Stream old = *catalogue.stream(id("gateway 1"));
        old.phase = StreamPhase::EndOfLife;
        Catalogue ended;
        ended.add(id("gateway"), *catalogue.offering(id("gateway")));
        ended.add(id("gateway 1"), old);
        QCOMPARE(proposeOfferings(catalogue, advisories(), today).size(), 1);
        QCOMPARE(proposeOfferings(ended, advisories(), today).size(), 0);
    }

    void everyReasonHasItsWord()
    {
        QCOMPARE(toWord(Reason::Ships), QLatin1String("ships"));
        QCOMPARE(toWord(Reason::Unclear), QLatin1String("unclear"));
        QCOMPARE(toWord(Reason::BuiltOn), QLatin1String("built-on"));
        QCOMPARE(toWord(Reason::Rechecked), QLatin1String("rechecked"));
    }
};

QTEST_GUILESS_MAIN(tst_OfferingProposal)
#include "tst_OfferingProposal.moc"
