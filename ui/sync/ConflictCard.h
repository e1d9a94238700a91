// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "ui/sync/ConflictWords.h"

#include <QFrame>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace firebreak::ui {

class PlainTextEdit;
class Theme;

/// One conflict to decide: what was done, why it could not stand, before, mine and theirs side by side, and the ways out.
/// Typed text that would be lost for good is asked about once more, in place; a text can also be combined from both.
class ConflictCard final : public QFrame
{
    Q_OBJECT

public:
    ConflictCard(const Theme& theme, const TriageWorkspace& workspace, const Clock& clock, const StoredConflict& conflict,
                 QWidget* parent = nullptr);

    [[nodiscard]] qint64 seq() const { return m_conflict.seq; }
    /// Whether it shows this conflict as it is now, or a person is in the middle of it and must not be interrupted.
    [[nodiscard]] bool shows(const StoredConflict& conflict) const;
    /// The rules did not take the decision: says why, and offers the choice again.
    void showRefusal(const Error& error);
    void focusChoice();

Q_SIGNALS:
    void openRequested(const firebreak::RecordId& record);
    void mineChosen(qint64 seq);
    void theirsChosen(qint64 seq);
    void valueChosen(qint64 seq, const QJsonValue& value);
    /// The next step of the decision ends with this; it should be in sight.
    void stepped(QWidget* end);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Step { Choose, Combine, ConfirmLoss };

    void buildHead(QVBoxLayout* column, const Clock& clock);
    void buildSides(QVBoxLayout* column);
    void buildChoices(QVBoxLayout* column);
    QLabel* addSide(QGridLayout* grid, int column, const QString& head, const QString& text, const QString& base);
    QPushButton* addButton(QHBoxLayout* row, const char* name, const QString& words);
    void findOther(const TriageWorkspace& workspace);
    void setStep(Step step);
    void discardMine();
    void useCombined();

    const Theme& m_theme;
    ConflictWords m_words;
    StoredConflict m_conflict;
    std::optional<ConflictWords::Sides> m_sides;
    QLabel* m_why = nullptr;
    QLabel* m_theirs = nullptr; ///< the heading of their side
    QLabel* m_refusal;
    PlainTextEdit* m_combined;
    QWidget* m_choices;
    QWidget* m_combining;
    QWidget* m_confirming;
    QPushButton* m_mine = nullptr;
    Step m_step = Step::Choose;
};

} // namespace firebreak::ui
