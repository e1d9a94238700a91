// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/ShippedPolicies.h"

#include <QFile>
#include <QJsonDocument>

// The macro must be used outside of a namespace.
static void registerPolicies()
{
    Q_INIT_RESOURCE(policies);
}

namespace firebreak {

QStringList shippedPolicyNames()
{
    return {QStringLiteral("standard"), QStringLiteral("cra"), QStringLiteral("gdpr"),
            QStringLiteral("nis2")};
}

QJsonObject shippedPolicy(const QString& name)
{
    registerPolicies();
    QFile file(QStringLiteral(":/policies/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

const SlaPolicy& shippedClocks()
{
    // What ships is read by tst_ShippedPolicies, so there is no error to hand on.
    static const SlaPolicy all = [] {
        SlaPolicy policy = SlaPolicy::fromJson(shippedPolicy(QStringLiteral("standard"))).value();
        const QStringList names = shippedPolicyNames().sliced(1);
        for (const QString& name : names)
            policy.add(SlaPolicy::fromJson(shippedPolicy(name)).value());
        return policy;
    }();
    return all;
}

} // namespace firebreak
