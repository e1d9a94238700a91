// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/base/TypedId.h"
#include "core/identity/Role.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace firebreak {

/// Whose agreement a bulletin takes (R124, R125). Who may give it follows from the roles.
enum class SignOffParty : quint8 {
    Commander = 1,
    Analyst,
    ProgramManager,
    Writer,
    Communications,
    Legal,
    InfoSec,
    SecureEngineering,
    Engineering,
};

[[nodiscard]] QList<SignOffParty> allSignOffParties();
/// `commander`, `analyst`, `program-manager`, `writer`, `communications`, `legal`, `infosec`,
/// `secure-engineering`, `engineering`.
[[nodiscard]] QLatin1String toWord(SignOffParty party);
[[nodiscard]] std::optional<SignOffParty> signOffPartyFromWord(QStringView word);
/// Whether somebody with these roles can sign for the party.
[[nodiscard]] bool canSignFor(const QList<Role>& roles, SignOffParty party);
/// The parties that every bulletin is shared with and signed by (R124).
[[nodiscard]] QList<SignOffParty> requiredParties();

/// A line of the sign-off schedule. JSON `{"party","dueAt","person"}`.
struct SignOffSlot
{
    SignOffParty party;
    Instant dueAt;
    std::optional<RecordId> person; ///< none: anybody who can sign for the party

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with `body.field-missing` (party, dueAt) and `body.field-value`.
    [[nodiscard]] static Result<SignOffSlot> fromJson(const QJsonObject& json);
    friend bool operator==(const SignOffSlot&, const SignOffSlot&) = default;
};

/// A party's agreement to a text: to that very text, by its hash. JSON `{"party","by","at","hash"}`.
struct SignOff
{
    SignOffParty party;
    RecordId by;
    Instant at;
    QString hash; ///< of the BulletinText

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with `body.field-missing` (all) and `body.field-value`.
    [[nodiscard]] static Result<SignOff> fromJson(const QJsonObject& json);
    friend bool operator==(const SignOff&, const SignOff&) = default;
};

} // namespace firebreak
