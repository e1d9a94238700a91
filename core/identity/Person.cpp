// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/Person.h"

#include <QJsonArray>

namespace firebreak {

Result<Person> Person::fromJson(const QJsonObject& body)
{
    Person person;
    person.extra = body;
    person.name = person.extra.take(QLatin1String("name")).toString().simplified();
    if (person.name.isEmpty())
        return failure(error::PersonNameMissing, QStringLiteral("name"));
    if (person.name.size() > MaxNameLength)
        return failure(error::PersonNameTooLong, QStringLiteral("name"));
    const QJsonArray roles = person.extra.take(QLatin1String("roles")).toArray();
    for (const QJsonValue& word : roles) {
        const Result<Role> role = roleFromWord(word.toString());
        if (!role)
            return failure(role.error().code, QStringLiteral("roles"), role.error().details);
        if (!person.roles.contains(*role))
            person.roles.append(*role);
    }
    person.isActive = person.extra.take(QLatin1String("active")).toBool(true);
    return person;
}

QJsonObject Person::toJson() const
{
    QJsonObject body = extra;
    body[QLatin1String("name")] = name;
    QJsonArray words;
    for (const Role role : roles)
        words.append(QString(toWord(role)));
    body[QLatin1String("roles")] = words;
    if (!isActive)
        body[QLatin1String("active")] = false;
    return body;
}

} // namespace firebreak
