// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "ui/triage/TriageActions.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QScrollArea;
class QPushButton;
class QVBoxLayout;

namespace firebreak {
struct Report;
struct ReportView;
} // namespace firebreak

namespace firebreak::ui {

class CellTable;
class ChipLabel;
class CommentThread;
class ConflictNotice;
class EmptyState;
class HistoryTimeline;
class InlineText;
class ReportFields;

/// One report in full: fields edited in place, what each source says side by side, scores by issuer, affected packages,
/// references and the team's comments. Follows the record: what others change appears without a click.
class ReportPage final : public QWidget
{
    Q_OBJECT

public:
    struct Parts
    {
        const Theme& theme;
        const Clock& clock;
        ActionCatalogue& catalogue;
        TriageWorkspace& workspace;
        TriageActions& actions;
    };

    explicit ReportPage(const Parts& parts, QWidget* parent = nullptr);

    void setReport(const RecordId& id);
    [[nodiscard]] const std::optional<RecordId>& report() const { return m_id; }
    void focusComposer();
    void editTitle();
    void showHistory();

Q_SIGNALS:
    void backRequested();
    /// +1 or -1 in the list it was opened from.
    void stepRequested(int step);
    /// Changes of ours to this report wait for a decision.
    void conflictsRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildHead(QVBoxLayout* column);
    void buildBody(QVBoxLayout* column);
    QLabel* addSection(QVBoxLayout* column, const QString& title);
    void addActions();
    void addListKeys();
    void refresh();
    void fill(const Record& record, const Report& report, const ReportView& view);
    void fillDisposition(const Report& report);
    void fillReferences(const ReportView& view);
    [[nodiscard]] QList<TriageActions::Target> target() const;

    Parts m_parts;
    std::optional<RecordId> m_id;
    QString m_identText;
    QScrollArea* m_scroll;
    QWidget* m_content;
    EmptyState* m_gone;
    QLabel* m_ident;
    QLabel* m_unsent;
    ChipLabel* m_severity;
    ChipLabel* m_state;
    ChipLabel* m_exploited;
    QPushButton* m_dispose;
    QPushButton* m_reopen;
    ConflictNotice* m_conflicts;
    InlineText* m_title;
    ReportFields* m_fields;
    QLabel* m_disposition;
    InlineText* m_description;
    QLabel* m_sourcesHead;
    CellTable* m_sources;
    QLabel* m_scoresHead;
    CellTable* m_scores;
    QLabel* m_affectedHead;
    CellTable* m_affected;
    QLabel* m_references;
    QLineEdit* m_newReference;
    CommentThread* m_comments;
    HistoryTimeline* m_history;
};

} // namespace firebreak::ui
