// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/DemoScript.h"

#include "core/identity/RoleWords.h"
#include "core/intake/Advisory.h"
#include "core/intake/Alias.h"
#include "core/intake/Report.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace firebreak {
namespace {

RecordId recordId(QByteArrayView space, const QString& name)
{
    return RecordId(Uuid::fromName(space, name.toUtf8()));
}

QString text(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString();
}

/// Reads the file into steps; the first thing that is wrong ends it.
class DemoReader
{
public:
    DemoReader(Instant now, const std::optional<RecordId>& self) : m_now(now), m_self(self) {}

    Result<QList<DemoStep>> read(const QJsonObject& file)
    {
        const QJsonArray people = file.value(QLatin1String("people")).toArray();
        for (qsizetype i = 0; i < people.size(); ++i)
            readPerson(people.at(i).toObject(), QStringLiteral("/people/%1").arg(i), i == 0);
        const QJsonArray reports = file.value(QLatin1String("reports")).toArray();
        for (qsizetype i = 0; i < reports.size() && !m_error; ++i)
            readReport(reports.at(i).toObject(), QStringLiteral("/reports/%1").arg(i));
        if (people.isEmpty() || reports.isEmpty())
            fail(people.isEmpty() ? QStringLiteral("/people") : QStringLiteral("/reports"));
        if (m_error)
            return failure(*m_error);
        std::stable_sort(m_steps.begin(), m_steps.end(),
                         [](const DemoStep& a, const DemoStep& b) { return a.command.at < b.command.at; });
        return m_steps;
    }

private:
    void fail(const QString& place)
    {
        if (!m_error)
            m_error = Error{error::DemoMalformed, place, {}};
    }

    [[nodiscard]] Instant ago(const QJsonObject& object, const char* key, const QString& place)
    {
        const QJsonValue hours = object.value(QLatin1String(key));
        if (!hours.isDouble() || hours.toDouble() < 0)
            fail(place + u'/' + QLatin1String(key));
        return m_now - std::chrono::milliseconds(std::llround(hours.toDouble() * 3'600'000));
    }

    [[nodiscard]] Actor person(const QString& key, const QString& place)
    {
        const auto it = m_people.constFind(key);
        if (it != m_people.cend())
            return *it;
        fail(place);
        return Actor::system();
    }

    void add(const Actor& actor, Instant at, const RecordId& target, Payload payload)
    {
        const CommandId id(Uuid::fromName("demo-command", QByteArray::number(m_steps.size())));
        m_steps.append({actor, Command{id, at, target, std::move(payload)}});
    }

    void set(const Actor& actor, Instant at, const RecordId& target, const QString& field, const QJsonValue& to)
    {
        if (!to.isNull() && !to.isUndefined())
            add(actor, at, target, SetField{field, {}, to, {}});
    }

    void readPerson(const QJsonObject& body, const QString& place, bool isFirst)
    {
        Actor actor{isFirst && m_self ? *m_self : recordId("demo-person", text(body, "key")), {}};
        Result<QList<Role>> roles = rolesFromWords(body.value(QLatin1String("roles")).toVariant().toStringList());
        if (!roles)
            return fail(place + QLatin1String("/roles"));
        actor.roles = *std::move(roles);
        m_people.insert(text(body, "key"), actor);
        if (!isFirst || !m_self)
            add(Actor::system(), m_now - std::chrono::hours(24 * 365), *actor.person,
                SetPerson{text(body, "name"), actor.roles, true});
    }

    void readReport(const QJsonObject& body, const QString& place)
    {
        const Instant received = ago(body, "receivedHoursAgo", place);
        const QJsonArray advisories = body.value(QLatin1String("advisories")).toArray();
        std::optional<RecordId> report;
        for (qsizetype i = 0; i < advisories.size(); ++i) {
            const Result<Advisory> advisory = Advisory::fromJson(advisories.at(i).toObject());
            if (!advisory)
                return fail(QStringLiteral("%1/advisories/%2%3").arg(place).arg(i).arg(advisory.error().place));
            const RecordId target = reportIdFor(primaryAlias(advisory->aliases));
            report = report.value_or(target);
            add(Actor::system(), received, target, ImportAdvisory{advisories.at(i).toObject()});
        }
        if (!report) {
            report = recordId("demo-report", text(body, "title"));
            add(Actor::system(), received, *report, CreateReport{text(body, "title"), text(body, "description")});
        }

        const QJsonObject team = body.value(QLatin1String("team")).toObject();
        const std::optional<Instant> disposed = readTeam(team, *report, received, place + QLatin1String("/team"));
        const RecordId flaw = recordId("demo-flaw", report->toText());
        const bool isFlaw = team.contains(QLatin1String("flaw"));
        const QJsonArray notes = body.value(QLatin1String("notes")).toArray();
        for (qsizetype i = 0; i < notes.size(); ++i) {
            const QString notePlace = QStringLiteral("%1/notes/%2").arg(place).arg(i);
            const QJsonObject note = notes.at(i).toObject();
            const Instant at = ago(note, "hoursAgo", notePlace);
            const RecordId id = recordId("demo-note", report->toText() + u'/' + QString::number(i));
            // What is said after a report has become a flaw is said of the flaw.
            add(person(text(note, "by"), notePlace + QLatin1String("/by")), at,
                isFlaw && disposed && at > *disposed ? flaw : *report, AddComment{id, text(note, "text")});
        }
    }

    /// What the team made of the report; gives the time at which it was disposed of.
    std::optional<Instant> readTeam(const QJsonObject& team, const RecordId& report, Instant received,
                                    const QString& place)
    {
        if (team.isEmpty())
            return {};
        const Instant assessed = ago(team, "hoursAgo", place);
        const QString ownerKey = text(team, "owner");
        const Actor owner =
            ownerKey.isEmpty() ? Actor::system() : person(ownerKey, place + QLatin1String("/owner"));
        if (owner.person)
            set(owner, received + (assessed - received) / 2, report, QStringLiteral("owner"), owner.person->toText());
        const QJsonArray labels = team.value(QLatin1String("labels")).toArray();
        for (const QJsonValue& label : labels)
            add(owner, assessed, report, ChangeLabel{label.toString(), true});
        if (const QString vector = text(team, "vector"); !vector.isEmpty()) {
            const bool hasVersion = vector.startsWith(QLatin1String("CVSS:"));
            const QString version = hasVersion ? vector.mid(5, 3) : QStringLiteral("2.0");
            set(owner, assessed, report, QStringLiteral("cvss.") + version, vector);
        }
        if (team.contains(QLatin1String("cwe")))
            set(owner, assessed, report, QStringLiteral("cwes"), QJsonArray{team.value(QLatin1String("cwe"))});
        set(owner, assessed, report, QStringLiteral("severity"), team.value(QLatin1String("severity")));
        return readDisposition(team, report, owner, place);
    }

    std::optional<Instant> readDisposition(const QJsonObject& team, const RecordId& report, const Actor& owner,
                                           const QString& place)
    {
        const QJsonObject body = team.value(QLatin1String("disposition")).toObject();
        if (body.isEmpty())
            return {};
        const QString here = place + QLatin1String("/disposition");
        const Result<Disposition> word = dispositionFromWord(text(body, "word"));
        if (!word) {
            fail(here + QLatin1String("/word"));
            return {};
        }
        const Instant at = ago(body, "hoursAgo", here);
        std::optional<RecordId> flaw;
        if (*word == Disposition::Flaw)
            flaw = recordId("demo-flaw", report.toText());
        add(owner, at, report, DisposeReport{*word, text(body, "reason"), flaw});

        const QJsonObject fields = team.value(QLatin1String("flaw")).toObject();
        if (flaw.has_value() != !fields.isEmpty())
            fail(place + QLatin1String("/flaw"));
        if (!flaw)
            return at;
        for (const char* field : {"statement", "mitigation"})
            set(owner, at, *flaw, QString::fromLatin1(field), fields.value(QLatin1String(field)));
        if (const QString key = text(fields, "owner"); !key.isEmpty()) {
            const Actor next = person(key, place + QLatin1String("/flaw/owner"));
            // The flaw took over the report's owner.
            const QJsonValue before = owner.person ? QJsonValue(owner.person->toText()) : QJsonValue();
            if (next.person)
                add(owner, at, *flaw, SetField{QStringLiteral("owner"), before, next.person->toText(), {}});
        }
        return at;
    }

    Instant m_now;
    std::optional<RecordId> m_self;
    QHash<QString, Actor> m_people;
    QList<DemoStep> m_steps;
    std::optional<Error> m_error;
};

} // namespace

Result<DemoSelf> demoSelf(const QByteArray& json)
{
    const QJsonObject first =
        QJsonDocument::fromJson(json).object().value(QLatin1String("people")).toArray().at(0).toObject();
    Result<QList<Role>> roles = rolesFromWords(first.value(QLatin1String("roles")).toVariant().toStringList());
    DemoSelf self{text(first, "name"), roles ? *std::move(roles) : QList<Role>()};
    if (self.name.isEmpty() || self.roles.isEmpty())
        return failure(error::DemoMalformed, QStringLiteral("/people/0"));
    return self;
}

Result<QList<DemoStep>> demoScript(const QByteArray& json, Instant now, const std::optional<RecordId>& self)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return failure(error::DemoMalformed);
    return DemoReader(now, self).read(document.object());
}

} // namespace firebreak
