// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/Person.h"

#include "core/identity/RoleWords.h"

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
    Result<QList<Role>> roles = rolesFromWords(person.extra.take(QLatin1String("roles")).toVariant().toStringList());
    if (!roles)
        return failure(roles.error().code, QStringLiteral("roles"), roles.error().details);
    person.roles = *std::move(roles);
    person.isActive = person.extra.take(QLatin1String("active")).toBool(true);
    return person;
}

QJsonObject Person::toJson() const
{
    QJsonObject body = extra;
    body[QLatin1String("name")] = name;
    body[QLatin1String("roles")] = QJsonArray::fromStringList(wordsOf(roles));
    if (!isActive)
        body[QLatin1String("active")] = false;
    return body;
}

} // namespace firebreak
