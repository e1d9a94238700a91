// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/command/CommandWorld.h"

#include "core/command/FieldTable.h"
#include "core/command/Findings.h"
#include "core/command/actions/ActionTable.h"
#include "core/intake/Report.h"
#include "core/policy/Policy.h"

#include <QJsonDocument>

#include <rapidcheck.h>

namespace firebreak::test {
namespace {

int below(int end)
{
    return CommandWorld::below(end);
}

bool isOneIn(int count)
{
    return CommandWorld::isOneIn(count);
}

template <class T> const T& oneOf(const QList<T>& all)
{
    return all.at(below(int(all.size())));
}

QString drawWords()
{
    static const QStringList some{QString(), QStringLiteral("One. Two. Three."), QStringLiteral("One. Two. Three!"),
                                  QStringLiteral("Uno. Two. Three."), QStringLiteral("x")};
    return oneOf(some);
}

QString drawUrl()
{
    static const QStringList some{QStringLiteral("https://a.example"), QStringLiteral("http://b.example/x"),
                                  QStringLiteral("ftp:///")};
    return oneOf(some);
}

Advisory drawAdvisory()
{
    static const QStringList ids{QStringLiteral("CVE-2024-0001"),       QStringLiteral("CVE-2024-0002"),
                                 QStringLiteral("GHSA-aaaa-aaaa-aaaa"), QStringLiteral("GHSA-bbbb-bbbb-bbbb"),
                                 QStringLiteral("PYSEC-1"),             QStringLiteral("GO-2")};
    QStringList aliases;
    for (int i = 1 + below(3); i > 0; --i) {
        const QString alias = oneOf(ids);
        if (!aliases.contains(alias))
            aliases.append(alias);
    }
    Advisory made = advisory(*rc::gen::elementOf(AllAdvisorySources), aliases, drawWords());
    if (isOneIn(2))
        made.modified = instantFromMs((1 + below(3)) * 1000);
    return made;
}

QString vectorFor(const QByteArray& field)
{
    if (field.endsWith("2.0"))
        return QStringLiteral("AV:N/AC:L/Au:N/C:P/I:P/A:P");
    if (field.endsWith("4.0"))
        return QStringLiteral("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N");
    const QString version = field.endsWith("3.0") ? QStringLiteral("3.0") : QStringLiteral("3.1");
    const QString scope = isOneIn(2) ? QStringLiteral("/C:H/I:H/A:H") : QStringLiteral("/C:N/I:N/A:N");
    return QStringLiteral("CVSS:%1/AV:N/AC:L/PR:N/UI:N/S:U%2").arg(version, scope);
}

QList<const ActionRule*> everyAction()
{
    QList<const ActionRule*> all;
    for (const auto& noun : allActions()) {
        for (const ActionRule& rule : noun)
            all.append(&rule);
    }
    return all;
}

/// Every text of that name, however deep: the keys of sections, the ids of suggestions.
void gather(const QJsonValue& value, QLatin1String name, QStringList& texts)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue& item : array)
            gather(item, name, texts);
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == name && it.value().isString())
            texts.append(it.value().toString());
        gather(it.value(), name, texts);
    }
}

/// What an argument of that name calls things in the record that it is for.
QLatin1String nameInRecord(const char* argument)
{
    if (qstrcmp(argument, "section") == 0)
        return QLatin1String("key");
    if (qstrcmp(argument, "suggestion") == 0 || qstrcmp(argument, "amendment") == 0)
        return QLatin1String("id");
    return QLatin1String(argument);
}

} // namespace

int CommandWorld::below(int end)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, end));
}

Command CommandWorld::draw()
{
    switch (below(10)) {
    case 0:
    case 1:
        return drawReportCommand();
    case 2:
        return drawCreate();
    case 3:
    case 4:
        return drawEdit();
    case 5:
    case 6:
    case 7:
    case 8:
        return drawAct();
    default:
        return commands.make(drawTarget(), RemoveRecord{isOneIn(2)});
    }
}

Actor CommandWorld::drawActor()
{
    const QList<Role> roles = allRoles();
    Actor who = actor(oneOf(roles));
    if (!isOneIn(3))
        who.roles = roles;
    else if (isOneIn(2))
        who.roles.append(oneOf(roles));
    return who;
}

Command CommandWorld::drawReportCommand()
{
    switch (below(8)) {
    case 0:
        return commands.make(drawId(), CreateReport{drawWords(), drawWords()});
    case 1:
    case 2:
        return commands.import(drawAdvisory());
    case 3:
        return commands.make(drawTarget(), ChangeLabel{drawWords(), isOneIn(2)});
    case 4:
        return commands.make(drawTarget(), ChangeReference{drawUrl(), {}, isOneIn(2)});
    case 5:
        return commands.make(drawTarget(), AddComment{drawId(), drawWords()});
    case 6:
        return commands.make(drawTarget(), ReopenReport{});
    default:
        break;
    }
    const auto kind = *rc::gen::element(Disposition::NotAffected, Disposition::Rejected, Disposition::Flaw);
    DisposeReport made{kind, drawWords(), std::nullopt};
    if (kind == Disposition::Flaw)
        made.flaw = drawId();
    return commands.make(drawTarget(), made);
}

Command CommandWorld::drawCreate()
{
    QList<const KindRule*> rules;
    for (const RecordKind kind : AllRecordKinds) {
        if (const KindRule* rule = kindRule(kind); rule && rule->create)
            rules.append(rule);
    }
    return drawCreateOf(*oneOf(rules));
}

Command CommandWorld::drawCreateOf(const KindRule& rule)
{
    return commands.make(drawId(), CreateRecord{rule.kind, drawValues(rule.fields)});
}

bool CommandWorld::attempt(const Command& command)
{
    Actor everybody = actor(Role::Analyst);
    everybody.roles = allRoles();
    const Result<Outcome> outcome = state.run(command, {everybody, command.at});
    return outcome && !outcome->changes.isEmpty();
}

void CommandWorld::settle()
{
    for (const Role role : allRoles()) {
        const Command enrol = commands.make(*actor(role).person, SetPerson{toWord(role), {role}, true});
        (void)state.run(enrol, {Actor::system(), enrol.at});
    }
    state.put({RecordId(Uuid::fromName("story", "old")),
               RecordKind::Flaw,
               Compartment::company(),
               1,
               false,
               {{QStringLiteral("title"), QStringLiteral("An old one")},
                {QStringLiteral("publicAt"), toText(commands.now())},
                {QStringLiteral("createdAt"), toText(commands.now())}}});
}

CommandWorld::Deed CommandWorld::next()
{
    while (!m_story.empty() && (m_isUndisturbed || !isOneIn(4))) {
        const StoryStep step = m_story.front();
        m_story = m_story.subspan(1);
        if (const auto wait = waitOf(step))
            commands.setNow(commands.now() + *wait);
        else
            return {commandOf(step, commands, state), actorOf(step)};
    }
    return {draw(), drawActor()};
}

void CommandWorld::populate()
{
    constexpr int Tries = 6;
    const RecordId report = drawId();
    attempt(commands.make(report, CreateReport{QStringLiteral("A report"), {}}));
    attempt(commands.make(report, DisposeReport{Disposition::Flaw, QStringLiteral("it affects us"), drawId()}));
    for (int pass = 0; pass < 2; ++pass) {
        for (const ActionRule* rule : everyAction()) {
            for (int i = 0; rule->makesNew && i < Tries && !attempt(drawActOf(*rule)); ++i) {}
        }
        for (const RecordKind kind : AllRecordKinds) {
            const KindRule* rule = kindRule(kind);
            for (int i = 0; rule && rule->create && i < Tries && !attempt(drawCreateOf(*rule)); ++i) {}
        }
    }
}

Command CommandWorld::drawEdit()
{
    const std::optional<Record> record = drawRecord(KindSet::all());
    const RecordId target = record ? record->id : drawId();
    const auto rows = fieldsOf(record ? record->kind : RecordKind::Report);
    if (rows.empty())
        return commands.make(target, SetField{QStringLiteral("title"), {}, drawWords(), {}});
    const FieldRule& row = rows[std::size_t(below(int(rows.size())))];
    const QString field = QString::fromLatin1(row.name);
    const QJsonValue from = record && !isOneIn(4) ? fieldValue(record->body, field) : drawValue(row);
    return commands.make(target, SetField{field, from, isOneIn(4) ? QJsonValue() : drawValue(row), {}});
}

Command CommandWorld::drawAct()
{
    static const QList<const ActionRule*> all = everyAction();
    const std::optional<Record> record = drawRecord(KindSet::all());
    QList<const ActionRule*> fitting = all;
    fitting.removeIf([&record](const ActionRule* rule) {
        return !rule->makesNew && (!record || !rule->kinds.contains(record->kind));
    });
    return drawActOf(*oneOf(fitting.isEmpty() || isOneIn(10) ? all : fitting));
}

Command CommandWorld::drawActOf(const ActionRule& rule)
{
    const std::optional<Record> record = rule.makesNew ? std::nullopt : drawRecord(rule.kinds);
    const RecordId target = record                                ? record->id
                            : rule.kinds.contains(RecordKind::Policy) ? planId()
                                                                  : drawId();
    return commands.make(target, Act{QString::fromLatin1(rule.word),
                                     drawValues(rule.arguments, record ? record->body : QJsonObject())});
}

RecordId CommandWorld::drawId() const
{
    return RecordId(Uuid::fromName("world", QByteArray::number(below(48))));
}

RecordId CommandWorld::drawTarget() const
{
    const QList<Record> records = state.records();
    return records.isEmpty() || isOneIn(8) ? drawId() : oneOf(records).id;
}

std::optional<Record> CommandWorld::drawRecord(KindSet kinds) const
{
    QList<Record> some = state.records();
    some.removeIf([kinds](const Record& record) { return record.isRemoved || !kinds.contains(record.kind); });
    return some.isEmpty() ? std::nullopt : std::optional(oneOf(some));
}

QJsonObject CommandWorld::drawValues(std::span<const FieldRule> rows, const QJsonObject& body) const
{
    QJsonObject values;
    for (const FieldRule& row : rows) {
        if (!row.isRequired && !isOneIn(3))
            continue;
        const QJsonValue value = drawValue(row, body);
        if (!value.isNull())
            values[QLatin1String(row.name)] = value;
    }
    return values;
}

Instant CommandWorld::drawMoment() const
{
    // Days apart from now, so that no moment passes while a sequence of seconds runs.
    return commands.now() + std::chrono::hours(24 * (below(40) - 20)) + std::chrono::hours(1);
}

QJsonValue CommandWorld::drawText(const FieldRule& row, const QJsonObject& body) const
{
    if (qstrcmp(row.name, "code") == 0) { // of a check
        QList<const Check*> checks = allChecks();
        if (!isOneIn(4))
            checks.removeIf([](const Check* check) { return !check->approver; });
        return checks.isEmpty() ? drawWords() : QString(oneOf(checks)->code.word());
    }
    QStringList known;
    gather(body, nameInRecord(row.name), known);
    if (!known.isEmpty() && !isOneIn(3))
        return oneOf(known);
    const QString words = drawWords();
    return row.isRequired && words.isEmpty() ? QStringLiteral("text") : words;
}

QJsonValue CommandWorld::drawValue(const FieldRule& row, const QJsonObject& body) const
{
    const auto word = [&row] { return QString::fromLatin1(row.words[std::size_t(below(int(row.words.size())))]); };
    const auto reference = [this, &row]() -> QJsonValue {
        const std::optional<Record> record = drawRecord(row.kinds);
        return (record && !isOneIn(10) ? record->id : drawId()).toText();
    };
    switch (row.type) {
    case FieldType::Line:
    case FieldType::Prose:
        return drawText(row, body);
    case FieldType::CveId:
        return isOneIn(2) ? QStringLiteral("CVE-2024-0001") : QStringLiteral("CVE-2024-0009");
    case FieldType::SeverityWord:
        return QString(toWord(*rc::gen::element(Severity::Low, Severity::Moderate, Severity::Important, Severity::Critical)));
    case FieldType::PersonId:
        return actor(oneOf(allRoles())).person->toText();
    case FieldType::CweIds:
        return QJsonArray{isOneIn(2) ? QStringLiteral("CWE-79") : QStringLiteral("CWE-89")};
    case FieldType::CvssVector:
        return vectorFor(row.name);
    case FieldType::Word:
        return word();
    case FieldType::Words:
        return QJsonArray{word(), word()};
    case FieldType::Texts:
        return QJsonArray{QStringLiteral("a"), drawWords()};
    case FieldType::Moment:
        return toText(drawMoment());
    case FieldType::ZonedTime:
        return QJsonObject{{QStringLiteral("at"), toText(drawMoment())},
                           {QStringLiteral("zone"), isOneIn(2) ? QStringLiteral("Europe/Prague") : QStringLiteral("UTC")}};
    case FieldType::Date:
        return toDateTime(drawMoment()).date().toString(Qt::ISODate);
    case FieldType::Flag:
        return isOneIn(2);
    case FieldType::Number:
        return below(row.limit > 0 ? int(std::min<qint64>(row.limit, 100)) + 1 : 100);
    case FieldType::Url:
        return drawUrl();
    case FieldType::Purl:
        return isOneIn(2) ? QStringLiteral("pkg:npm/left-pad@1.3.0") : QStringLiteral("pkg:rpm/fedora/openssl@3.0.7");
    case FieldType::Ref:
        return reference();
    case FieldType::Refs:
        return isOneIn(3) ? QJsonArray{reference(), reference()} : QJsonArray{reference()};
    case FieldType::NewId:
        return drawId().toText();
    case FieldType::Structured: {
        const char* sample = row.samples[std::size_t(below(int(row.samples.size())))];
        return QJsonDocument::fromJson('[' + QByteArray(sample) + ']').array().first();
    }
    }
    return {};
}

} // namespace firebreak::test
