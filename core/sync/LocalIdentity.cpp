// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/LocalIdentity.h"

#include "core/storage/StorageError.h"
#include "core/sync/LocalMeta.h"

#include <QJsonDocument>
#include <QStandardPaths>

namespace firebreak {
namespace {

Result<RecordId> localPerson(MetaRepository& outbox, Instant now)
{
    const auto stored = outbox.value(meta::LocalPerson);
    if (!stored)
        return failure(stored.error());
    if (*stored) {
        const auto id = RecordId::fromBytes(**stored);
        return id ? id : Result<RecordId>(failure(error::StorageDamaged, QStringLiteral("person")));
    }
    const RecordId id = RecordId::generate(now);
    if (const auto kept = outbox.setValue(meta::LocalPerson, id.toBytes()); !kept)
        return failure(kept.error());
    return id;
}

} // namespace

Result<LocalIdentity> LocalIdentity::read(MetaRepository& outbox, Instant now)
{
    const auto body = outbox.value(meta::EnrolmentBody);
    if (!body)
        return failure(body.error());
    if (!*body) {
        const Result<RecordId> person = localPerson(outbox, now);
        if (!person)
            return failure(person.error());
        return LocalIdentity{std::nullopt, {*person, {Role::Analyst}}};
    }
    const auto key = deviceKey(outbox);
    if (!key)
        return failure(key.error());
    const Result<Enrolment> enrolment = Enrolment::fromJson(QJsonDocument::fromJson(**body).object(), *key);
    if (!enrolment)
        return failure(error::StorageDamaged, QStringLiteral("enrolment"));
    return LocalIdentity{*enrolment, enrolment->actor()};
}

Result<std::shared_ptr<const SigningKey>> LocalIdentity::deviceKey(MetaRepository& outbox)
{
    const auto stored = outbox.value(meta::DeviceSeed);
    if (!stored)
        return failure(stored.error());
    if (*stored) {
        Result<SigningKey> key = SigningKey::fromSeed(SecretBytes::copyOf(**stored));
        if (!key)
            return failure(error::StorageDamaged, QStringLiteral("device"));
        return std::make_shared<const SigningKey>(*std::move(key));
    }
    auto key = std::make_shared<const SigningKey>(SigningKey::generate());
    const SecretBytes seed = key->seed();
    if (const auto kept = outbox.setValue(meta::DeviceSeed, seed.view().toByteArray()); !kept)
        return failure(kept.error());
    return key;
}

Result<void> LocalIdentity::keep(const Enrolment& enrolment, MetaRepository& outbox)
{
    return outbox.setValue(meta::EnrolmentBody, QJsonDocument(enrolment.toJson()).toJson(QJsonDocument::Compact));
}

QString defaultDataDirectory()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/firebreak");
}

} // namespace firebreak
