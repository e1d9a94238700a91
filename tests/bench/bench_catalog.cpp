// SPDX-License-Identifier: GPL-3.0-or-later
// Reading manifests and comparing versions. Yardsticks: for versions a comparison of the same texts as text,
// for a manifest the bare reading of its JSON, for package URLs a QString::split.
#include "core/catalog/PackageUrl.h"
#include "core/catalog/VersionScheme.h"
#include "core/catalog/manifest/ManifestReader.h"
#include "tests/bench/Bench.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <random>

using namespace firebreak;
using namespace firebreak::test;

namespace {

volatile qint64 sink = 0;

QStringList randomVersions(VersionScheme scheme, int count)
{
    std::mt19937 random(20261122);
    QStringList versions;
    for (int i = 0; i < count; ++i) {
        QString version = QStringLiteral("%1.%2.%3").arg(random() % 12).arg(random() % 40).arg(random() % 60);
        if (scheme == VersionScheme::Debian || scheme == VersionScheme::Rpm)
            version += QStringLiteral("-%1.el9_%2").arg(random() % 9).arg(random() % 9);
        else if (scheme == VersionScheme::Pypi)
            version += random() % 4 ? QString() : QStringLiteral("rc%1").arg(random() % 4);
        else if (random() % 4 == 0)
            version += QStringLiteral("-beta.%1").arg(random() % 12);
        versions.append(version);
    }
    return versions;
}

QByteArray manifest(int components)
{
    QByteArray out = R"({"bomFormat":"CycloneDX","specVersion":"1.6","version":1,"components":[)";
    for (int i = 0; i < components; ++i) {
        const QByteArray n = QByteArray::number(i);
        out +=
            (i ? "," : "") + QByteArray(R"({"type":"library","bom-ref":"r)") + n + R"(","name":"package-)" +
            n + R"(","version":"1.2.)" + n + R"(","purl":"pkg:npm/%40scope/package-)" + n + "@1.2." + n +
            R"(","hashes":[{"alg":"SHA-256","content":"f498a8ff2dd007e29c2074f5e4b01a9a01775c3ff3aeaf6906ea503bc5791b7b"}]})";
    }
    return out + "]}";
}

void compareAll(Bench& bench)
{
    const int count = bench.size(300'000, 3'000);
    for (const VersionScheme scheme : {VersionScheme::Semver, VersionScheme::Rpm, VersionScheme::Debian,
                                       VersionScheme::Pypi, VersionScheme::Maven, VersionScheme::Rubygems}) {
        const QStringList versions = randomVersions(scheme, count + 1);
        const Bench::Timing text = bench.measure("compare as text", 5, count, [&] {
            qint64 sum = 0;
            for (int i = 0; i < count; ++i)
                sum += versions.at(i).compare(versions.at(i + 1));
            sink = sum;
        });
        const Bench::Timing order =
            bench.measure(std::string("compare ") + toWord(scheme).latin1(), 5, count, [&] {
                qint64 sum = 0;
                for (int i = 0; i < count; ++i)
                    sum += orderVersions(scheme, versions.at(i), versions.at(i + 1)) < 0;
                sink = sum;
            });
        bench.ratio(std::string("  of a comparison as text, ") + toWord(scheme).latin1(), order, text);
        bench.figure("  of these comparisons, all", order.p50 * count / 1e6, "ms");
    }
}

void readAll(Bench& bench)
{
    const int components = bench.size(20'000, 500);
    const QByteArray bytes = manifest(components);
    const double megabytes = double(bytes.size()) / 1e6;
    const Bench::Timing json = bench.measure("read the JSON alone, a component", 5, components,
                                             [&] { sink = QJsonDocument::fromJson(bytes).object().size(); });
    qint64 found = 0;
    const Bench::Timing read = bench.measure("read a manifest, a component", 5, components, [&] {
        found = readManifest(bytes)->components.size();
        sink = found;
    });
    bench.ratio("  of reading its JSON", read, json);
    bench.figure("  megabytes a second", megabytes / (read.p50 * components / 1e9), "MB/s");
    bench.require("every component is found", found == components);

    const QStringList purls = readManifest(bytes)->purls();
    const Bench::Timing split = bench.measure("split a package URL", 5, double(purls.size()), [&] {
        qint64 sum = 0;
        for (const QString& purl : purls)
            sum += purl.split(u'/').size();
        sink = sum;
    });
    const Bench::Timing parse = bench.measure("parse and write a package URL", 5, double(purls.size()), [&] {
        qint64 sum = 0;
        for (const QString& purl : purls)
            sum += PackageUrl::parse(purl)->toText().size();
        sink = sum;
    });
    bench.ratio("  of splitting it", parse, split);
}

} // namespace

int main(int argc, char* argv[])
{
    Bench bench(argc, argv);
    compareAll(bench);
    readAll(bench);
    return bench.exitCode();
}
