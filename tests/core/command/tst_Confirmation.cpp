// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/Confirmation.h"

#include "core/tracker/Erratum.h"
#include "tests/core/command/actions/ActionWorld.h"
#include "tests/core/command/actions/CaseWorld.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

/// Who says yes says it to what was seen, not to what stands there by the time it arrives.
class tst_Confirmation : public QObject
{
    Q_OBJECT

    static Instant at(const char* text) { return instantFromText(QString::fromLatin1(text)).value(); }

    static QJsonObject lift(const char* when)
    {
        return {{QStringLiteral("lift"), QJsonObject{{QStringLiteral("at"), QString::fromLatin1(when)},
                                                     {QStringLiteral("zone"), QStringLiteral("Europe/Berlin")}}},
                {QStringLiteral("agreedBy"), QStringLiteral("finder")},
                {QStringLiteral("reference"), QStringLiteral("message 7")}};
    }

private Q_SLOTS:
    void anInstructionIsForTheLiftThatWasSeen() // D1
    {
        CaseWorld w(at("2026-11-02T09:00:00Z"));
        QJsonObject incident = w.body(w.incident);
        Embargo embargo;
        embargo.beganAt = w.now();
        incident[QLatin1String("embargo")] = embargo.toJson();
        w.put(w.incident, RecordKind::Incident, incident, Compartment::embargo(w.incident));
        const Actor commander = w.who(Role::Commander);
        QVERIFY(w.act(w.incident, "embargo.agree", Role::Analyst, lift("2027-03-01T13:00:00.000Z")));
        const Command given{CommandId::generate(w.now()), w.now(), w.incident, Act{QStringLiteral("embargo.instruct"), {}}};
        const Command seen = withSeen(given, w.state, {commander, w.now()});
        QCOMPARE(withSeen(seen, w.state, {commander, w.now()}), seen);
        // Not said by whom: refused, whoever sends it.
        const Result<Outcome> bare = apply(w.state, given, {commander, w.now()});
        QCOMPARE(bare.error().code, error::ValueMissing);
        QCOMPARE(bare.error().place, QStringLiteral("seen"));
        QVERIFY(apply(w.state, seen, {commander, w.now()}));
        // A colleague moved the lift meanwhile.
        QVERIFY(w.act(w.incident, "embargo.agree", Role::Analyst, lift("2026-11-23T13:00:00.000Z")));
        const Result<Outcome> late = apply(w.state, seen, {commander, w.now()});
        QVERIFY(!late && isConflict(late.error()));
        QCOMPARE(late.error().place, QStringLiteral("seen"));
    }

    void aSignatureIsForTheTextThatWasSeen() // R124 R103
    {
        ActionWorld world;
        const RecordId tracker = world.fileTracker();
        const RecordId erratum = world.commands.newId();
        Erratum update;
        update.trackers = {tracker};
        update.synopsis = QStringLiteral("Text A");
        world.put(erratum, RecordKind::Erratum, update.toJson());
        const Context context{actor(Role::Analyst), world.commands.now()};
        const Command seen =
            withSeen(world.commands.make(erratum, Act{QStringLiteral("erratum.sign-off"),
                                                      {{QStringLiteral("part"), QStringLiteral("security")}}}),
                     world.state, context);
        QVERIFY2(apply(world.state, seen, context), "the text as it was");
        update.synopsis = QStringLiteral("Text B");
        world.put(erratum, RecordKind::Erratum, update.toJson());
        QVERIFY(isConflict(apply(world.state, seen, context).error()));
    }

    void whatConfirmsNothingTakesNoSeen()
    {
        ActionWorld world;
        const Context context{actor(Role::Analyst), world.commands.now()};
        const Command log = world.commands.make(
            world.incident, Act{QStringLiteral("incident.log"), {{QStringLiteral("text"), QStringLiteral("a")}}});
        QCOMPARE(withSeen(log, world.state, context), log);
    }

    void fingerprintsFollowTheContentAlone()
    {
        QCOMPARE(fingerprintOf(QJsonObject{{QStringLiteral("b"), 1}, {QStringLiteral("a"), 2}}),
                 fingerprintOf(QJsonObject{{QStringLiteral("a"), 2}, {QStringLiteral("b"), 1}}));
        QVERIFY(fingerprintOf(QStringLiteral("1")) != fingerprintOf(1));
        // SHA-256 of [""]
        QCOMPARE(fingerprintOf(QString()), QStringLiteral("055539df4a0b804c58caf46c0cd2941a"));
    }
};

QTEST_GUILESS_MAIN(tst_Confirmation)
#include "tst_Confirmation.moc"
