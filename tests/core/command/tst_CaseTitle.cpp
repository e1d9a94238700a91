// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/CaseTitle.h"

#include "tests/core/command/actions/CaseWorld.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_CaseTitle : public QObject
{
    Q_OBJECT

    static QString text(const char* words) { return QString::fromLatin1(words); }
    static QString titleOf(const CaseWorld& world, const RecordId& id)
    {
        return caseTitle(*world.state.record(id), CaseView(world.state, world.now()));
    }

private Q_SLOTS:
    void whatIsEmbargoedIsFlaggedInEveryTitle() // R59
    {
        CaseWorld world(instantFromText(u"2026-11-24T09:00:00Z").value());
        const RecordId stream = world.newId();
        const RecordId affect = world.newId();
        const RecordId tracker = world.newId();
        const RecordId task = world.newId();
        const RecordId bulletin = world.newId();
        const auto fill = [&](const Compartment& place) {
            world.put(world.incident, RecordKind::Incident, world.body(world.incident), place);
            world.put(world.flaw, RecordKind::Flaw, world.body(world.flaw), place);
            world.put(stream, RecordKind::Stream,
                      {{text("offering"), world.newId().toText()}, {text("name"), text("product-9")}});
            world.put(affect, RecordKind::Affect,
                      {{text("flaw"), world.flaw.toText()}, {text("stream"), stream.toText()},
                       {text("component"), text("parser")}},
                      place);
            world.put(tracker, RecordKind::Tracker,
                      {{text("affects"), QJsonArray{affect.toText()}}, {text("stream"), stream.toText()},
                       {text("component"), text("parser")}, {text("summary"), text("Overflow")},
                       {text("status"), text("new")}},
                      place);
            world.put(task, RecordKind::Task,
                      {{text("about"), world.flaw.toText()}, {text("title"), text("Ask upstream")}},
                      place.forProductSecurity());
            world.put(bulletin, RecordKind::Bulletin,
                      {{text("incident"), world.incident.toText()}, {text("title"), text("Overflow")}}, place);
        };
        fill(Compartment::company());
        QCOMPARE(titleOf(world, world.flaw), text("Overflow"));
        QCOMPARE(titleOf(world, task), text("Ask upstream"));
        QCOMPARE(titleOf(world, tracker), text("CVE-2026-1234 parser: Overflow [product-9]"));
        fill(Compartment::embargo(world.incident));
        QCOMPARE(titleOf(world, world.incident), text("EMBARGOED Parser"));
        QCOMPARE(titleOf(world, world.flaw), text("EMBARGOED Overflow"));
        QCOMPARE(titleOf(world, bulletin), text("EMBARGOED Overflow"));
        QCOMPARE(titleOf(world, task), text("EMBARGOED Ask upstream"));
        QCOMPARE(titleOf(world, tracker), text("EMBARGOED CVE-2026-1234 parser: Overflow [product-9]"));
    }

    void whatWasReceivedUnderEmbargoIsFlaggedFromTriageOn() // R59
    {
        CaseWorld world(instantFromText(u"2026-11-24T09:00:00Z").value());
        const RecordId report = world.newId();
        QJsonObject body{{text("title"), text("Leak")}, {text("receivedAt"), toText(world.now())}};
        world.put(report, RecordKind::Report, body, Compartment::prodsec());
        QCOMPARE(titleOf(world, report), text("Leak"));
        QVERIFY(world.set(report, "underEmbargo", true, Role::Analyst));
        QCOMPARE(titleOf(world, report), text("EMBARGOED Leak"));
        const RecordId flaw = world.newId();
        QVERIFY(world.run(report, DisposeReport{Disposition::Flaw, text("it leaks"), flaw}, world.who(Role::Analyst)));
        QCOMPARE(titleOf(world, flaw), text("EMBARGOED Leak"));
        const RecordId task = world.newId();
        world.put(task, RecordKind::Task, {{text("about"), flaw.toText()}, {text("title"), text("Score it")}},
                  Compartment::prodsec());
        QCOMPARE(titleOf(world, task), text("EMBARGOED Score it"));
    }
};

QTEST_APPLESS_MAIN(tst_CaseTitle)
#include "tst_CaseTitle.moc"
