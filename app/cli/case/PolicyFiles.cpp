// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/case/PolicyFiles.h"

#include "app/cli/WholeFile.h"

#include <QJsonDocument>

namespace firebreak {
namespace {

constexpr qsizetype LargestPolicy = 8 << 20;

Result<SlaPolicy> readPolicyFile(const QString& path)
{
    const Result<QByteArray> bytes = readWholeFile(path, LargestPolicy);
    if (!bytes)
        return failure(error::PolicyFileUnreadable, path);
    const QJsonDocument document = QJsonDocument::fromJson(*bytes);
    if (!document.isObject())
        return failure(error::PolicyFileJson, path);
    Result<SlaPolicy> policy = SlaPolicy::fromJson(document.object());
    if (!policy)
        return failure(policy.error().code, path + u':' + policy.error().place, policy.error().details);
    return policy;
}

} // namespace

Result<SlaPolicy> readPolicyFiles(const QStringList& paths)
{
    Result<SlaPolicy> all = readPolicyFile(paths.value(0));
    for (const QString& path : paths.mid(1)) {
        const Result<SlaPolicy> policy = readPolicyFile(path);
        if (!all || !policy)
            return all ? policy : all;
        all->add(*policy);
    }
    return all;
}

} // namespace firebreak
