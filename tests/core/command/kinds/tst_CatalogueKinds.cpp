// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/kinds/ManifestKind.h"
#include "core/command/kinds/OfferingKind.h"
#include "core/command/kinds/StreamKind.h"

#include "core/command/CatalogueKeys.h"
#include "core/command/Findings.h"
#include "tests/support/Commands.h"
#include "tests/support/MemoryState.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

/// Offerings, streams and manifests through apply(): what makes them, what the plan refuses, and how they are
/// found.
class tst_CatalogueKinds : public QObject
{
    Q_OBJECT

private:
    MemoryState m_state;
    Commands m_commands;

    QString run(const RecordId& target, Payload payload, Role role = Role::Analyst)
    {
        const Command command = m_commands.make(target, std::move(payload));
        const Result<Outcome> outcome = m_state.run(command, {actor(role), command.at});
        return outcome ? QStringLiteral("ok")
                       : QString(outcome.error().code.word()) + u' ' + outcome.error().place;
    }
    RecordId offering(const QString& shortName, const QJsonArray& basedOn = {})
    {
        const RecordId id = m_commands.newId();
        QJsonObject fields{{QStringLiteral("name"), shortName}, {QStringLiteral("shortName"), shortName}};
        if (!basedOn.isEmpty())
            fields[QStringLiteral("basedOn")] = basedOn;
        m_made = run(id, CreateRecord{RecordKind::Offering, fields});
        return id;
    }
    RecordId stream(const RecordId& of, const QString& name)
    {
        const RecordId id = m_commands.newId();
        m_made = run(
            id, CreateRecord{RecordKind::Stream,
                             {{QStringLiteral("offering"), of.toText()}, {QStringLiteral("name"), name}}});
        return id;
    }
    static SetField set(const char* field, const QJsonValue& from, const QJsonValue& to)
    {
        return {QString::fromLatin1(field), from, to, {}};
    }

    QString m_made;

private Q_SLOTS:
    void init()
    {
        m_state = {};
        m_commands = Commands();
    }

    // R28 R169
    void theCatalogueIsWalkedBothWays()
    {
        const RecordId os = offering(QStringLiteral("os"));
        const RecordId shop = offering(QStringLiteral("shop"), {os.toText()});
        QCOMPARE(m_made, QStringLiteral("ok"));
        const RecordId nine = stream(os, QStringLiteral("os-9"));
        QCOMPARE(m_made, QStringLiteral("ok"));
        const RecordId manifest = m_commands.newId();
        QCOMPARE(
            run(manifest,
                CreateRecord{RecordKind::Manifest,
                             {{QStringLiteral("stream"), nine.toText()},
                              {QStringLiteral("components"),
                               QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("zlib")}}}}}}),
            QStringLiteral("ok"));
        QCOMPARE(m_state.byKey(parentKey(os)), QList<RecordId>{nine});
        QCOMPARE(m_state.byKey(parentKey(nine)), QList<RecordId>{manifest});
        QCOMPARE(m_state.byKey(basedOnKey(os)), QList<RecordId>{shop});
        QCOMPARE(m_state.byKey(offeringNameKey(QStringLiteral("os"))), QList<RecordId>{os});
        QCOMPARE(m_state.byKey(streamNameKey(QStringLiteral("os-9"))), QList<RecordId>{nine});
        QCOMPARE(m_state.record(nine)->compartment, Compartment::company());
    }

    // R28 R169
    void whatIsNamedIsNotTakenBack()
    {
        const RecordId os = offering(QStringLiteral("os"));
        const RecordId shop = offering(QStringLiteral("shop"), {os.toText()});
        QCOMPARE(run(os, RemoveRecord{}), QStringLiteral("offering.in-use "));
        const RecordId nine = stream(shop, QStringLiteral("shop-9"));
        QCOMPARE(run(shop, RemoveRecord{}), QStringLiteral("command.has-children "));
        const RecordId manifest = m_commands.newId();
        QCOMPARE(run(manifest, CreateRecord{RecordKind::Manifest, {{QStringLiteral("stream"), nine.toText()}}}),
                 QStringLiteral("ok"));
        QCOMPARE(run(nine, RemoveRecord{}), QStringLiteral("command.has-children "));
        QCOMPARE(run(manifest, RemoveRecord{}), QStringLiteral("ok"));

        const RecordId affect = m_commands.newId();
        const RecordId tracker = m_commands.newId();
        const auto put = [this](const RecordId& id, RecordKind kind, const QJsonObject& body, const Compartment& place) {
            m_state.put({id, kind, place, 1, false, body});
        };
        const QJsonObject naming{{QStringLiteral("stream"), nine.toText()}};
        put(affect, RecordKind::Affect, naming, Compartment::company());
        QCOMPARE(run(nine, RemoveRecord{}), QStringLiteral("stream.in-use "));
        put(affect, RecordKind::Affect, {}, Compartment::company());
        put(tracker, RecordKind::Tracker, naming, Compartment::company());
        QCOMPARE(run(nine, RemoveRecord{}), QStringLiteral("stream.in-use "));
        // A refusal would tell of an embargo to those who are not on its list (R53).
        put(tracker, RecordKind::Tracker, naming, Compartment::embargo(m_commands.newId()));
        QCOMPARE(run(nine, RemoveRecord{}), QStringLiteral("ok"));
        QCOMPARE(run(shop, RemoveRecord{}), QStringLiteral("ok"));
        QCOMPARE(run(os, RemoveRecord{}), QStringLiteral("ok"));
    }

    // R28
    void aSecondOneOfTheSameNameIsRefused()
    {
        const RecordId os = offering(QStringLiteral("os"));
        (void)offering(QStringLiteral("os"));
        QCOMPARE(m_made, QStringLiteral("offering.short-name-taken shortName"));
        (void)stream(os, QStringLiteral("os-9"));
        (void)stream(os, QStringLiteral("os-9"));
        QCOMPARE(m_made, QStringLiteral("stream.name-taken name"));
    }

    void nothingStandsOnItself()
    {
        const RecordId a = offering(QStringLiteral("a"));
        const RecordId b = offering(QStringLiteral("b"), {a.toText()});
        const RecordId c = offering(QStringLiteral("c"), {b.toText()});
        QCOMPARE(run(a, set("basedOn", {}, QJsonArray{c.toText()})),
                 QStringLiteral("offering.circle basedOn"));
        QCOMPARE(run(a, set("basedOn", {}, QJsonArray{a.toText()})),
                 QStringLiteral("offering.circle basedOn"));
        const RecordId d = offering(QStringLiteral("d"));
        QCOMPARE(run(a, set("basedOn", {}, QJsonArray{d.toText()})), QStringLiteral("ok"));
    }

    void whatCannotBeIsRefused()
    {
        const RecordId os = offering(QStringLiteral("Os"));
        QCOMPARE(m_made.section(u' ', 0, 0), QStringLiteral("body.field-value"));
        QVERIFY(!m_state.record(os));
        const RecordId good = offering(QStringLiteral("os"));
        const RecordId nine = stream(good, QStringLiteral("os-9"));
        QCOMPARE(run(nine, set("offering", good.toText(), {})).section(u' ', 0, 0),
                 QStringLiteral("command.field-fixed"));
        QCOMPARE(run(nine, set("releasedOn", {}, QStringLiteral("2026-05-01"))), QStringLiteral("ok"));
        QCOMPARE(run(nine, set("supportedUntil", {}, QStringLiteral("2026-04-30"))).section(u' ', 0, 0),
                 QStringLiteral("body.field-value"));
        QCOMPARE(run(nine, set("phase", {}, QStringLiteral("eol"))).section(u' ', 0, 0),
                 QStringLiteral("command.value-invalid"));
    }

    void onlyWhoManagesTheCatalogueChangesIt()
    {
        const RecordId os = offering(QStringLiteral("os"));
        QCOMPARE(run(os, set("hosted", {}, true), Role::Writer).section(u' ', 0, 0),
                 QStringLiteral("command.not-permitted"));
        QCOMPARE(run(os, set("hosted", {}, true)), QStringLiteral("ok"));
        QVERIFY(m_state.record(os)->body.value(QLatin1String("hosted")).toBool());
    }

    // R86
    void warningsAreTold()
    {
        const RecordId os = offering(QStringLiteral("os"));
        const QList<Finding> found = findings(*m_state.record(os), m_state, m_commands.now());
        QCOMPARE(found.size(), 1);
        QCOMPARE(QString(found.constFirst().check->code.word()), QStringLiteral("offering.owner-missing"));
        QVERIFY(!found.constFirst().blocks());
    }
};

QTEST_GUILESS_MAIN(tst_CatalogueKinds)
#include "tst_CatalogueKinds.moc"
