// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/Enrolment.h"
#include "core/sync/link/NetworkJob.h"
#include "core/wire/Invitation.h"

namespace firebreak {

/// `POST /v1/join`: turns an invitation into an enrolment. The caller makes the device's key and keeps it before the job
/// starts, so that a lost answer can be asked for again by the same key.
class JoinJob final : public NetworkJob
{
    Q_OBJECT

public:
    JoinJob(ServerLink& link, Invitation invitation, std::shared_ptr<const SigningKey> key, QString deviceName,
            QObject* parent = nullptr);

    /// After finished() without error(). The organisation's key and signature have been checked.
    [[nodiscard]] const std::optional<Enrolment>& enrolment() const { return m_enrolment; }

protected:
    [[nodiscard]] Call call() const override;
    [[nodiscard]] Result<bool> answered(const QJsonObject& answer) override;

private:
    [[nodiscard]] QByteArray deviceKey() const;
    [[nodiscard]] Result<void> checkOrganisation(const QJsonObject& answer, const Enrolment& enrolment) const;

    Invitation m_invitation;
    std::shared_ptr<const SigningKey> m_key;
    QString m_deviceName;
    std::optional<Enrolment> m_enrolment;
};

} // namespace firebreak
