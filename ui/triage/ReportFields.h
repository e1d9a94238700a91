// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/intake/ReportView.h"
#include "ui/triage/TriageActions.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace firebreak::ui {

class ChoiceField;
class InlineText;
class TimeLabel;

/// The fields of a report in two columns of label and value: what the team decides on the left, what the sources say and
/// when on the right. A field with an unsent change carries a dot.
class ReportFields final : public QWidget
{
    Q_OBJECT

public:
    ReportFields(const Theme& theme, TriageWorkspace& workspace, TriageActions& actions, const Clock& clock, QWidget* parent = nullptr);

    void setReport(const RecordId& id, const Report& report, const ReportView& view);

private:
    enum class Side { Team, Sources };

    void addRow(Side side, const QString& label, QWidget* value);
    QLabel* addFact(const QString& label);
    TimeLabel* addTime(const QString& label);
    template <class Label> Label* addFact(const QString& label, Label* value);
    void connectFields();
    void fillFacts(const Report& report, const ReportView& view);
    void saveCwes(const QString& from, const QString& to);
    void saveVector(const QString& from, const QString& to);
    [[nodiscard]] QList<TriageActions::Target> target() const;

    const Theme& m_theme;
    TriageWorkspace& m_workspace;
    TriageActions& m_actions;
    const Clock& m_clock;
    std::optional<RecordId> m_id;
    QString m_ident;
    QMap<QString, QString> m_vectors;     ///< the team's own, by CVSS version, as they are
    QMap<QString, QString> m_seenVectors; ///< as they were when their editor opened
    QGridLayout* m_grid;
    int m_rows[2] = {0, 0};
    ChoiceField* m_severity;
    ChoiceField* m_owner;
    ChoiceField* m_labels;
    InlineText* m_cve;
    InlineText* m_cwes;
    InlineText* m_vector;
    QLabel* m_leading;
    QLabel* m_epss;
    QLabel* m_exploited;
    QLabel* m_aliases;
    TimeLabel* m_received;
    TimeLabel* m_changed;
};

} // namespace firebreak::ui
