// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/Command.h"
#include "core/identity/Role.h"
#include "core/wire/Verdict.h"

#include <QJsonObject>

namespace firebreak::test {

/// One step of a contract case: a command as it stands on the wire, who sends it, and what must come of it.
struct ContractStep
{
    Role role;
    QString name;    ///< of the case and the step, for messages
    QByteArray json; ///< the command
    CommandId id;
    QString expected; ///< the code of the refusal; empty: accepted
};

/// The steps of all cases in cases.json, cut into rounds: within a round every case contributes its next steps of one role,
/// so that a way that starts a program per role starts few.
using ContractRound = QList<ContractStep>;

/// Reads the cases. `@name` is a record of the case, `report:ID` the report filed under an id, `~N` a text of N letters,
/// and {"undo": N} the inverse of the case's step N, which the rules themselves give.
[[nodiscard]] QList<ContractRound> contractRounds();

/// A verdict as text that is equal for equal verdicts: people by their role instead of their ids.
[[nodiscard]] QByteArray comparable(const QJsonObject& verdict, const QHash<QString, QString>& people);

} // namespace firebreak::test
