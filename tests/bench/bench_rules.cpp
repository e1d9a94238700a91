// SPDX-License-Identifier: GPL-3.0-or-later
// One pass of the whole rules after a change of the plan: state, findings and deadlines of every flaw with its
// incident, affects and tracker. Yardstick: reading the JSON of the same records once, without a rule. Three sizes
// show how it grows.
#include "core/catalog/Offering.h"
#include "core/catalog/Stream.h"
#include "core/command/CasePass.h"
#include "core/command/RecordKeys.h"
#include "core/flaw/Affect.h"
#include "core/flaw/Flaw.h"
#include "core/incident/Incident.h"
#include "core/policy/Policy.h"
#include "core/tracker/Tracker.h"
#include "tests/bench/Bench.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>

using namespace firebreak;
using namespace firebreak::test;

namespace {

volatile qint64 sink = 0;

RecordId idOf(const char* kind, int n)
{
    return RecordId(Uuid::fromName(kind, QByteArray::number(n)));
}

/// Records as a store keeps them: their bodies as JSON text, found by id and by key.
class TextState final : public StateView
{
public:
    void put(const RecordId& id, RecordKind kind, const QJsonObject& body)
    {
        const QStringList keys = keysOf(Record{id, kind, Compartment::company(), 1, false, body});
        for (const QString& key : keys)
            m_keys[key].append(id);
        m_records.insert(id, {kind, QJsonDocument(body).toJson(QJsonDocument::Compact)});
    }
    [[nodiscard]] std::optional<Record> record(const RecordId& id) const override
    {
        const auto it = m_records.constFind(id);
        if (it == m_records.cend())
            return std::nullopt;
        return Record{id, it->kind, Compartment::company(), 1, false, QJsonDocument::fromJson(it->body).object()};
    }
    [[nodiscard]] QList<RecordId> byKey(const QString& key) const override { return m_keys.value(key); }

private:
    struct Stored
    {
        RecordKind kind;
        QByteArray body;
    };
    QHash<RecordId, Stored> m_records;
    QHash<QString, QList<RecordId>> m_keys;
};

constexpr int Streams = 60;

/// A plan with clocks of its own, as the one that was just changed.
QJsonObject plan(Instant now)
{
    QFile file(qEnvironmentVariable("FIREBREAK_SOURCE_DIR") + QStringLiteral("/resources/policies/standard.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    Policy policy{.version = QStringLiteral("2"), .owner = idOf("person", 1)};
    policy.lastReview = toDateTime(now).date();
    policy.content.clocks = {QJsonDocument::fromJson(file.readAll()).object()};
    return policy.toJson();
}

struct Case
{
    QList<RecordId> records; ///< incident, flaw, affects, tracker
};

/// Two affects a flaw, one of them with a tracker; severities, dates and gaps as they vary in a real queue.
QList<Case> fill(TextState& state, int flaws, Instant now)
{
    state.put(planId(), RecordKind::Policy, plan(now));
    for (int i = 0; i < Streams; ++i) {
        Offering offering{.name = QStringLiteral("Product %1").arg(i / 4)};
        state.put(idOf("offering", i), RecordKind::Offering, offering.toJson());
        state.put(idOf("stream", i), RecordKind::Stream,
                  Stream{.offering = idOf("offering", i), .name = QStringLiteral("product-%1").arg(i)}.toJson());
    }
    QList<Case> cases;
    for (int i = 0; i < flaws; ++i) {
        const Instant made = now - std::chrono::hours(24 * (i % 400));
        Case one{{idOf("incident", i), idOf("flaw", i), idOf("affect", 2 * i), idOf("affect", 2 * i + 1), idOf("tracker", i)}};
        Incident incident;
        incident.title = QStringLiteral("Overflow in component %1").arg(i % 900);
        incident.createdAt = made;
        incident.receivedAt = made;
        state.put(one.records[0], RecordKind::Incident, incident.toJson());
        Flaw flaw;
        flaw.title = incident.title;
        flaw.incident = one.records[0];
        flaw.createdAt = made;
        flaw.reportedAt = made;
        flaw.severity = Severity(1 + i % 4);
        if (i % 3)
            flaw.cveId = QStringLiteral("CVE-2026-%1").arg(10'000 + i);
        if (i % 5)
            flaw.cvss[QStringLiteral("3.1")] = QStringLiteral("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:L/A:N");
        if (i % 2)
            flaw.cwes = {QStringLiteral("CWE-787")};
        if (i % 4)
            flaw.statement = QString(400, u'x');
        state.put(one.records[1], RecordKind::Flaw, flaw.toJson());
        for (int a = 0; a < 2; ++a) {
            Affect affect{.flaw = one.records[1], .stream = idOf("stream", (i + a) % Streams)};
            affect.component = QStringLiteral("component-%1").arg(i % 900);
            affect.affectedness = Affectedness::Affected;
            affect.resolution = Resolution::Delegated;
            affect.createdAt = made;
            state.put(one.records[2 + a], RecordKind::Affect, affect.toJson());
        }
        Tracker tracker{.affects = {one.records[2]}, .stream = idOf("stream", i % Streams)};
        tracker.createdAt = made;
        state.put(one.records[4], RecordKind::Tracker, tracker.toJson());
        cases.append(one);
    }
    return cases;
}

} // namespace

int main(int argc, char* argv[])
{
    Bench bench(argc, argv);
    const Instant now = instantFromText(u"2026-11-22T10:00:00Z").value();
    std::vector<double> each;
    for (const int flaws : {bench.size(30'000, 60), bench.size(100'000, 120), bench.size(300'000, 240)}) {
        TextState state;
        const QList<Case> cases = fill(state, flaws, now);
        qint64 found = 0;
        qint64 running = 0;
        const auto pass = [&] {
            CasePass rules(state, now);
            found = running = 0;
            for (const Case& one : cases) {
                for (const RecordId& id : one.records) {
                    const CaseStanding standing = rules.of(*state.record(id));
                    found += standing.findings.size() + standing.missing.size();
                    running += standing.deadlines.size();
                }
            }
        };
        const auto reading = [&] {
            qint64 fields = 0;
            for (const Case& one : cases) {
                for (const RecordId& id : one.records)
                    fields += state.record(id)->body.size();
            }
            sink = fields;
        };
        const std::string name = "rules of " + std::to_string(flaws) + " flaws, each";
        const Bench::Timing timing = bench.compare(name, 1, flaws, pass, reading);
        bench.figure("  the whole pass", timing.p50 * flaws / 1e9, "s");
        bench.figure("  findings and gaps", double(found), "");
        bench.figure("  deadlines", double(running), "");
        bench.require("  every flaw has something to say", found > flaws && running > flaws);
        each.push_back(timing.p50);
    }
    bench.figure("a flaw at the largest size, of the smallest", each.back() / each.front(), "x");
    return bench.exitCode();
}
