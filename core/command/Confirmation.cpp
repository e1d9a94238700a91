// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/Confirmation.h"

#include "core/command/ActionRule.h"
#include "core/command/Membership.h"
#include "core/command/rules/ActionRules.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace firebreak {

QString fingerprintOf(const QJsonValue& confirmed)
{
    const QByteArray json = QJsonDocument(QJsonArray{confirmed}).toJson(QJsonDocument::Compact); // names are in order
    return QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha256).first(16).toHex());
}

Command withSeen(Command command, const StateView& state, const Context& context)
{
    auto* act = std::get_if<Act>(&command.payload);
    const ActionRule* rule = act ? actionRule(act->word) : nullptr;
    if (!rule || !rule->confirms || act->arguments.contains(rules::Seen))
        return command;
    const Context member{asMember(context.actor, state, context.now), context.now};
    if (const std::optional<QJsonValue> standing = rules::confirmedBy(ChangeSet(state), command, *act, member))
        act->arguments[rules::Seen] = fingerprintOf(*standing);
    return command;
}

} // namespace firebreak
