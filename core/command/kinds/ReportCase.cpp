// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/kinds/ReportCase.h"

namespace firebreak {

QList<Message> messagesOf(const RecordId& report, const CaseView& view)
{
    QList<Message> messages;
    for (const auto& item : view.values<Message>(report, RecordKind::Message))
        messages.append(item.value);
    return messages;
}

QList<Finding> reportFindings(const Record& record, const CaseView& view)
{
    const std::optional<Report> report = CaseView::read<Report>(record);
    return report ? checkCorrespondence(record.id, *report, messagesOf(record.id, view)) : QList<Finding>();
}

} // namespace firebreak
