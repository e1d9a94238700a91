// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "ui/common/Icons.h"
#include "ui/triage/TriageWorkspace.h"

#include <QScrollArea>

class QLabel;

namespace firebreak {
struct Report;
struct ReportView;
} // namespace firebreak

namespace firebreak::ui {

class ChipLabel;
class FactGrid;

/// The report of the current line, beside the list: what one needs to decide. Its widgets are made once and only filled
/// anew, so that moving through the list stays within a frame.
class ReportPreview final : public QScrollArea
{
    Q_OBJECT

public:
    ReportPreview(const Theme& theme, const TriageWorkspace& workspace, const Clock& clock, QWidget* parent = nullptr);

    /// None: says that nothing is selected.
    void setReport(const std::optional<RecordId>& id);
    [[nodiscard]] const std::optional<RecordId>& report() const { return m_id; }
    void refresh();

Q_SIGNALS:
    void openRequested(const firebreak::RecordId& id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void fill(const Record& record);
    void fillFacts(const Report& report, const ReportView& view);

    const Theme& m_theme;
    const TriageWorkspace& m_workspace;
    const Clock& m_clock;
    std::optional<RecordId> m_id;
    QWidget* m_body;
    QLabel* m_nothing;
    QLabel* m_ident;
    QLabel* m_title;
    ChipLabel* m_severity;
    ChipLabel* m_state;
    ChipLabel* m_exploited;
    FactGrid* m_facts;
    QLabel* m_descriptionHead;
    QLabel* m_description;
    QLabel* m_affectedHead;
    QLabel* m_affected;
    QLabel* m_referencesHead;
    QLabel* m_references;
    struct
    {
        int score, epss, exploited, owner, cwe, aliases, sources, received, published, reason;
    } m_fact{};
};

} // namespace firebreak::ui
