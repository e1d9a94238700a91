// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/ManifestRecord.h"

#include "core/base/BodyError.h"
#include "core/catalog/manifest/ManifestReader.h"

#include <QTest>

using namespace firebreak;

namespace {

const RecordId stream(Uuid::fromName("stream", "fw-2.4"));
const Instant readAt = *instantFromText(QStringLiteral("2026-11-22T08:00:00Z"));

// The firewall depends on curl, curl on zlib; the file has no name.
constexpr char document[] = R"({
 "bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
 "metadata": {"component": {"bom-ref": "fw", "type": "application", "name": "firewall", "version": "2.4.1"}},
 "components": [
  {"bom-ref": "curl", "type": "library", "name": "curl", "version": "8.0", "purl": "pkg:conan/curl@8.0"},
  {"bom-ref": "zlib", "type": "library", "name": "zlib", "version": "1.3", "purl": "pkg:conan/zlib@1.3"}],
 "dependencies": [{"ref": "fw", "dependsOn": ["curl"]}, {"ref": "curl", "dependsOn": ["zlib"]}]})";

} // namespace

class tst_ManifestRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // R28 R29
    void keepsWhatADocumentSaid()
    {
        const Result<Manifest> manifest = readManifest(QByteArray(document));
        QVERIFY(manifest);
        const ManifestRecord record = ManifestRecord::of(stream, *manifest, readAt);
        QCOMPARE(record.format, QStringLiteral("cyclonedx-json"));
        QCOMPARE(record.formatVersion, QStringLiteral("1.5"));
        QCOMPARE(record.name, QStringLiteral("firewall"));
        QCOMPARE(record.release, QStringLiteral("2.4.1"));
        QCOMPARE(record.findings, 0);
        QCOMPARE(record.components.size(), 2);
        QCOMPARE(record.components.at(0).purl, QStringLiteral("pkg:conan/curl@8.0"));
        QVERIFY(!record.components.at(0).isBundled);
        QVERIFY(record.components.at(1).isBundled); // a dependency of a dependency
        QCOMPARE(ManifestRecord::fromJson(record.toJson()).value(), record);
    }

    void withoutASubjectNothingIsBundled()
    {
        Manifest manifest;
        ManifestComponent a;
        a.reference = a.name = QStringLiteral("a");
        ManifestComponent b;
        b.reference = b.name = QStringLiteral("b");
        manifest.components = {a, b, ManifestComponent()};
        manifest.edges = {{QStringLiteral("a"), QStringLiteral("b")}};
        const ManifestRecord record = ManifestRecord::of(stream, manifest, readAt);
        QCOMPARE(record.components.size(), 2);
        QVERIFY(!record.components.at(1).isBundled);
    }

    void whatCannotBeIsRefused()
    {
        QCOMPARE(ManifestRecord::fromJson({}).error().code, error::BodyFieldMissing);
        QJsonObject body = ManifestRecord{stream}.toJson();
        QVERIFY(ManifestRecord::fromJson(body));
        body[QLatin1String("findings")] = -1;
        QCOMPARE(ManifestRecord::fromJson(body).error().place, QStringLiteral("/findings"));
    }

    void unknownFieldsAreKept()
    {
        QJsonObject body = ManifestRecord{stream}.toJson();
        body[QLatin1String("licence")] = QStringLiteral("MIT");
        QCOMPARE(ManifestRecord::fromJson(body)->toJson(), body);
    }
};

QTEST_GUILESS_MAIN(tst_ManifestRecord)
#include "tst_ManifestRecord.moc"
