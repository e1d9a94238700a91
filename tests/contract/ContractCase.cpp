// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/ContractCase.h"

#include "core/intake/Report.h"
#include "core/wire/CommandJson.h"
#include "tests/support/Commands.h"
#include "tests/support/MemoryState.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace firebreak::test {
namespace {

Role roleOf(const QJsonObject& step)
{
    return roleFromWord(step.value(QLatin1String("as")).toString()).value();
}

/// Fills in the placeholders of one case.
class Expansion
{
public:
    explicit Expansion(QString name)
        : m_name(std::move(name))
    {}

    [[nodiscard]] QJsonValue of(const QJsonValue& value) const
    {
        if (value.isString())
            return ofText(value.toString());
        if (!value.isObject())
            return value;
        QJsonObject object = value.toObject();
        for (const QString& key : object.keys())
            object[key] = of(object.value(key));
        return object;
    }

    [[nodiscard]] Uuid id(const char* space, const QString& name) const
    {
        return Uuid::fromName(space, (m_name + u'/' + name).toUtf8());
    }

private:
    [[nodiscard]] QString ofText(const QString& text) const
    {
        if (text.startsWith(u'@'))
            return id("record", text).toText();
        if (text.startsWith(QLatin1String("report:")))
            return reportIdFor(text.mid(7)).toText();
        if (text.startsWith(u'~'))
            return QString(text.mid(1).toInt(), u'x');
        return text;
    }

    QString m_name;
};

/// Runs the case by the rules alone, to know the inverses.
class CaseReader
{
public:
    explicit CaseReader(const QJsonObject& json)
        : m_name(json.value(QLatin1String("name")).toString())
        , m_expansion(m_name)
        , m_steps(json.value(QLatin1String("steps")).toArray())
    {}

    QList<ContractStep> read()
    {
        QList<ContractStep> steps;
        for (int i = 0; i < m_steps.size(); ++i)
            steps.append(step(i));
        return steps;
    }

private:
    ContractStep step(int index)
    {
        QJsonObject json = m_steps.at(index).toObject();
        const Role role = roleOf(json);
        const QString expected = json.take(QLatin1String("expect")).toString();
        json.remove(QLatin1String("as"));
        const CommandId id(m_expansion.id("command", QString::number(index)));
        const Instant at = instantFromMs(1'780'000'000'000 + index * 1000);
        if (json.contains(QLatin1String("undo"))) {
            const auto& [target, inverse] = m_inverses.at(json.value(QLatin1String("undo")).toInt());
            json = toJson(Command{id, at, target, *inverse});
        } else {
            json = m_expansion.of(json).toObject();
            json[QLatin1String("id")] = id.toText();
            json[QLatin1String("at")] = toText(at);
        }
        const Result<Command> command = commandFromJson(json);
        const Result<Outcome> outcome =
            command ? m_state.run(*command, {actor(role), at}) : Result<Outcome>(failure(command.error()));
        const QString code = outcome ? QString() : QString(outcome.error().code.word());
        if (code != expected)
            qFatal("%s, step %d: expected '%s', the rules say '%s'", qPrintable(m_name), index, qPrintable(expected),
                   qPrintable(code));
        m_inverses.append({outcome ? outcome->target : RecordId(id.uuid()), outcome ? outcome->inverse : std::nullopt});
        return {role, QStringLiteral("%1, step %2").arg(m_name).arg(index),
                QJsonDocument(json).toJson(QJsonDocument::Compact), id, expected};
    }

    QString m_name;
    Expansion m_expansion;
    QJsonArray m_steps;
    MemoryState m_state;
    QList<std::pair<RecordId, std::optional<Payload>>> m_inverses;
};

void replacePeople(QByteArray& text, const QHash<QString, QString>& people)
{
    for (auto it = people.cbegin(); it != people.cend(); ++it)
        text.replace(it.key().toLatin1(), '<' + it.value().toLatin1() + '>');
}

} // namespace

QList<ContractRound> contractRounds()
{
    QFile file(qEnvironmentVariable("FIREBREAK_SOURCE_DIR") + QStringLiteral("/tests/contract/cases.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no cases: %s", qPrintable(file.fileName()));
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
    if (cases.isEmpty())
        qFatal("the cases are no JSON array");
    QList<QList<ContractStep>> waiting;
    for (const QJsonValue& one : cases)
        waiting.append(CaseReader(one.toObject()).read());
    QList<ContractRound> rounds;
    for (bool isAny = true; isAny;) {
        isAny = false;
        for (const Role role : allRoles()) {
            ContractRound round;
            for (QList<ContractStep>& steps : waiting) {
                while (!steps.isEmpty() && steps.first().role == role)
                    round.append(steps.takeFirst());
            }
            isAny = isAny || !round.isEmpty();
            if (!round.isEmpty())
                rounds.append(round);
        }
    }
    return rounds;
}

QByteArray comparable(const QJsonObject& verdict, const QHash<QString, QString>& people)
{
    QByteArray text = QJsonDocument(verdict).toJson(QJsonDocument::Compact);
    replacePeople(text, people);
    return text;
}

} // namespace firebreak::test
