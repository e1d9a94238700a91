// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/Enrolment.h"
#include "core/sync/link/NetworkJob.h"

namespace firebreak {

/// `POST /v1/challenge`, then `POST /v1/token`: the device proves that it holds its key and gets a bearer token. Made by
/// ServerLink when a job needs one. One attempt: the job that needs the token does the waiting.
class TokenJob final : public NetworkJob
{
    Q_OBJECT

public:
    TokenJob(ServerLink& link, Enrolment enrolment, QObject* parent = nullptr);

    /// After finished() without error().
    [[nodiscard]] const QByteArray& token() const { return m_token; }
    /// What the server says this person may do now.
    [[nodiscard]] const QList<Role>& roles() const { return m_roles; }

protected:
    [[nodiscard]] Call call() const override;
    [[nodiscard]] Result<bool> answered(const QJsonObject& answer) override;

private:
    Enrolment m_enrolment;
    QByteArray m_challenge; ///< empty: not asked yet
    QByteArray m_token;
    QList<Role> m_roles;
};

} // namespace firebreak
