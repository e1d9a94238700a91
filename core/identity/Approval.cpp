// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/Approval.h"

#include "core/base/BodyFields.h"

namespace firebreak {

bool Approval::covers(const Finding& finding) const
{
    return finding.check->approver && finding.check->code.word() == code && finding.place == place;
}

QJsonObject Approval::toJson() const
{
    BodyWriter writer({});
    writer.text(QLatin1String("code"), code);
    writer.text(QLatin1String("place"), place);
    writer.text(QLatin1String("reason"), reason);
    writeRecordId(writer, QLatin1String("by"), by);
    writer.instant(QLatin1String("at"), at);
    return writer.take();
}

Result<Approval> Approval::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    Approval approval;
    approval.code = readRequiredText(reader, QLatin1String("code"));
    approval.place = reader.text(QLatin1String("place"));
    approval.reason = readRequiredText(reader, QLatin1String("reason"));
    approval.by = readRecordId(reader, QLatin1String("by"));
    const std::optional<Instant> at = reader.instant(QLatin1String("at"));
    if (!at)
        reader.fail(error::BodyFieldMissing, QLatin1String("at"));
    approval.at = at.value_or(Instant());
    if (reader.error())
        return failure(*reader.error());
    return approval;
}

QList<Finding> blockingFindings(const QList<Finding>& findings, const QList<Approval>& approvals)
{
    QList<Finding> blocking;
    for (const Finding& finding : findings) {
        const bool isApproved = std::any_of(approvals.cbegin(), approvals.cend(),
                                            [&](const Approval& a) { return a.covers(finding); });
        if (finding.blocks() && !isApproved)
            blocking.append(finding);
    }
    return blocking;
}

} // namespace firebreak
