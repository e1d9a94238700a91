// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "ui/common/ActionCatalogue.h"
#include "ui/triage/TriageWorkspace.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace firebreak::ui {

class ConflictCard;
class EmptyState;

/// What needs a person's decision: changes of one's own that could not stand because somebody else was faster, and those
/// the server refused. Each stays here until it is decided.
class ConflictPage final : public QWidget
{
    Q_OBJECT

public:
    ConflictPage(const Theme& theme, const Clock& clock, ActionCatalogue& catalogue, TriageWorkspace& workspace,
                 QWidget* parent = nullptr);

    /// Reads what there is; call when the page is shown.
    void refresh();

Q_SIGNALS:
    void backRequested();
    void openRequested(const firebreak::RecordId& record);
    /// `words` say what was decided; `isUndoable`: it is a step of undo.
    void decided(const QString& words, bool isUndoable);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void present(const QList<StoredConflict>& conflicts);
    void fail(const Error& error);
    /// Makes the cards those of `conflicts`, leaving alone what shows one already.
    void arrange(const QList<StoredConflict>& conflicts);
    [[nodiscard]] ConflictCard* makeCard(const StoredConflict& conflict);
    [[nodiscard]] TriageWorkspace::Resolved answerTo(ConflictCard* card, const QString& words);

    static constexpr qsizetype ShownCards = 40; ///< of very many; the others follow as these are decided

    const Theme& m_theme;
    const Clock& m_clock;
    TriageWorkspace& m_workspace;
    QLabel* m_count;
    QScrollArea* m_scroll;
    QVBoxLayout* m_column;
    QList<ConflictCard*> m_cards;
    QLabel* m_more;
    EmptyState* m_empty;
    QElapsedTimer m_moved; ///< since cards last came to lie elsewhere
    quint64 m_asked = 0; ///< only the newest answer counts
};

} // namespace firebreak::ui
