// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Commands.h"
#include "tests/support/MemoryState.h"

#include "core/command/FieldTable.h"
#include "core/flaw/Flaw.h"
#include "core/identity/Person.h"
#include "core/intake/ReportView.h"
#include "core/wire/CommandJson.h"
#include "core/wire/RecordJson.h"

#include <QJsonDocument>
#include <QTest>

#include <rapidcheck.h>

using namespace firebreak;
using namespace firebreak::test;

namespace {

/// A small world in which commands collide often: few ids, few aliases, few values, every role.
class World
{
public:
    MemoryState state;
    Commands commands;

    Command draw()
    {
        switch (*rc::gen::inRange(0, 11)) {
        case 0:
            return commands.make(drawId(), CreateReport{drawText(), drawText()});
        case 1:
        case 2:
            return commands.import(drawAdvisory());
        case 3:
            return commands.make(drawTarget(), drawEdit());
        case 4:
            return commands.make(drawTarget(), ChangeLabel{drawText(), *rc::gen::arbitrary<bool>()});
        case 5:
            return commands.make(drawTarget(), ChangeReference{drawUrl(), {}, *rc::gen::arbitrary<bool>()});
        case 6:
            return commands.make(drawTarget(), AddComment{drawId(), drawText()});
        case 7:
        case 8:
            return commands.make(drawTarget(), drawDisposal());
        case 9:
            return commands.make(drawTarget(), ReopenReport{});
        default:
            return commands.make(drawTarget(), RemoveRecord{*rc::gen::arbitrary<bool>()});
        }
    }

    static Actor drawActor() { return actor(allRoles().at(*rc::gen::inRange(0, int(allRoles().size())))); }

private:
    static RecordId id(int number) { return RecordId(Uuid::fromName("world", QByteArray::number(number))); }
    static RecordId drawId() { return id(*rc::gen::inRange(0, 12)); }
    RecordId drawTarget() const
    {
        const QList<Record> records = state.records();
        if (records.isEmpty() || *rc::gen::inRange(0, 8) == 0)
            return drawId();
        return records.at(*rc::gen::inRange(0, int(records.size()))).id;
    }
    static QString drawText()
    {
        return *rc::gen::element(QString(), QStringLiteral("One. Two. Three."),
                                 QStringLiteral("One. Two. Three!"), QStringLiteral("Uno. Two. Three."),
                                 QStringLiteral("x"));
    }
    static QString drawUrl()
    {
        return *rc::gen::element(QStringLiteral("https://a.example"), QStringLiteral("http://b.example/x"),
                                 QStringLiteral("ftp:///"));
    }
    static Advisory drawAdvisory()
    {
        static const QStringList ids{QStringLiteral("CVE-2024-0001"),
                                     QStringLiteral("CVE-2024-0002"),
                                     QStringLiteral("GHSA-aaaa-aaaa-aaaa"),
                                     QStringLiteral("GHSA-bbbb-bbbb-bbbb"),
                                     QStringLiteral("PYSEC-1"),
                                     QStringLiteral("GO-2")};
        QStringList aliases;
        for (int i = *rc::gen::inRange(1, 4); i > 0; --i) {
            const QString alias = ids.at(*rc::gen::inRange(0, int(ids.size())));
            if (!aliases.contains(alias))
                aliases.append(alias);
        }
        Advisory made = advisory(*rc::gen::elementOf(AllAdvisorySources), aliases, drawText());
        if (*rc::gen::arbitrary<bool>())
            made.modified = instantFromMs(*rc::gen::inRange(1, 4) * 1000);
        return made;
    }
    static SetField drawEdit()
    {
        const auto rows = fieldsOf(*rc::gen::element(RecordKind::Report, RecordKind::Flaw));
        const FieldRule& rule = rows[std::size_t(*rc::gen::inRange(0, int(rows.size())))];
        const auto value = [&rule]() -> QJsonValue {
            if (*rc::gen::inRange(0, 3) == 0)
                return {};
            if (rule.type == FieldType::SeverityWord)
                return QString(toWord(*rc::gen::element(Severity::Low, Severity::Critical)));
            if (rule.type == FieldType::CweIds)
                return QJsonArray{*rc::gen::element(QStringLiteral("CWE-79"), QStringLiteral("CWE-89"))};
            if (rule.type == FieldType::PersonId)
                return actor(Role::Analyst).person->toText();
            if (rule.type == FieldType::CveId)
                return *rc::gen::element(QStringLiteral("CVE-2024-0001"), QStringLiteral("CVE-2024-0009"));
            return drawText();
        };
        return {QString::fromLatin1(rule.name), value(), value(), {}};
    }
    static DisposeReport drawDisposal()
    {
        const auto kind =
            *rc::gen::element(Disposition::NotAffected, Disposition::Rejected, Disposition::Flaw);
        DisposeReport made{kind, drawText(), std::nullopt};
        if (kind == Disposition::Flaw)
            made.flaw = drawId();
        return made;
    }
};

/// What a person sees: records that are not removed, without the stamps and counters that undo does not turn
/// back.
QMap<RecordId, QJsonObject> visible(const MemoryState& state)
{
    QMap<RecordId, QJsonObject> seen;
    const QList<Record> records = state.records();
    for (const Record& record : records) {
        if (record.isRemoved)
            continue;
        QJsonObject body = record.body;
        body.remove(QLatin1String("updatedAt"));
        body.remove(QLatin1String("updatedBy"));
        if (QJsonObject disposition = body.value(QLatin1String("disposition")).toObject();
            !disposition.isEmpty()) {
            disposition.remove(QLatin1String("at"));
            disposition.remove(QLatin1String("by"));
            body[QLatin1String("disposition")] = disposition;
        }
        if (body.value(QLatin1String("advisories")).toArray().isEmpty())
            body.remove(QLatin1String("advisories"));
        seen.insert(record.id, body);
    }
    return seen;
}

std::string line(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
}

void assertReadable(const Record& record)
{
    switch (record.kind) {
    case RecordKind::Report: {
        const auto report = Report::fromJson(record.body);
        RC_ASSERT(report.has_value());
        RC_ASSERT(record.compartment == Compartment::prodsec());
        (void)viewOf(*report);
        break;
    }
    case RecordKind::Flaw:
        RC_ASSERT(Flaw::fromJson(record.body).has_value());
        break;
    case RecordKind::Person:
        RC_ASSERT(Person::fromJson(record.body).has_value());
        break;
    case RecordKind::Note:
        RC_ASSERT(!record.body.value(QLatin1String("text")).toString().isEmpty());
        break;
    default:
        RC_FAIL("a kind that none of the commands makes");
    }
    RC_ASSERT(recordFromJson(toJson(record)).value() == record);
}

} // namespace

class tst_CommandProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // One seed, so that a failure repeats; a longer run: RC_PARAMS="max_success=20000 seed=…".
        if (qEnvironmentVariableIsEmpty("RC_PARAMS"))
            qputenv("RC_PARAMS", "seed=20261122 max_success=300 max_size=60");
    }

    void sequencesKeepEveryRecordReadableAndUndoable()
    {
        QVERIFY(rc::check("any sequence of commands", [] {
            World world;
            const int length = *rc::gen::inRange(1, 40);
            for (int i = 0; i < length; ++i) {
                const Command command = world.draw();
                const Context context{World::drawActor(), command.at};
                RC_LOG() << line(toJson(command)) << '\n';
                RC_ASSERT(commandFromJson(toJson(command)).value() == command);
                const auto before = visible(world.state);
                const Result<Outcome> twice = apply(world.state, command, context);
                const Result<Outcome> outcome = world.state.run(command, context);
                RC_ASSERT(twice.has_value() == outcome.has_value());
                if (!outcome) {
                    RC_ASSERT(twice.error() == outcome.error());
                    RC_ASSERT(visible(world.state) == before);
                    continue;
                }
                RC_ASSERT(*twice == *outcome);
                RC_ASSERT(outcome->changes.isEmpty() == !outcome->inverse.has_value());
                for (const Change& change : outcome->changes)
                    assertReadable(change.after);
                if (!outcome->inverse)
                    continue;
                MemoryState after = world.state;
                const Command undo = world.commands.make(outcome->target, *outcome->inverse);
                const auto undone = after.run(undo, context);
                RC_LOG() << "undo " << line(toJson(undo)) << '\n';
                RC_ASSERT(undone.has_value());
                RC_ASSERT(visible(after) == before);
            }
        }));
    }
};

QTEST_GUILESS_MAIN(tst_CommandProperties)
#include "tst_CommandProperties.moc"
