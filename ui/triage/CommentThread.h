// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "ui/common/Icons.h"
#include "ui/triage/TriageWorkspace.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace firebreak::ui {

class PlainTextEdit;

/// The comments of one record, oldest first, and the composer below them. What is typed stays with its record until it is
/// sent, whatever is opened meanwhile.
class CommentThread final : public QWidget
{
    Q_OBJECT

public:
    CommentThread(const Theme& theme, TriageWorkspace& workspace, const Clock& clock, QWidget* parent = nullptr);

    void setRecord(const RecordId& id);
    void refresh();
    void focusComposer();

Q_SIGNALS:
    void commentWritten(const QString& text);
    void removeRequested(const firebreak::RecordId& note);
    /// Escape in the composer: the page should have the keys again.
    void left();

protected:
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeNote(const Record& note);
    void send();
    void keepDraft();

    const Theme& m_theme;
    TriageWorkspace& m_workspace;
    const Clock& m_clock;
    std::optional<RecordId> m_id;
    QVBoxLayout* m_notes;
    PlainTextEdit* m_composer;
    QPushButton* m_send;
    QTimer m_pause; ///< in the typing: then the draft is kept
};

} // namespace firebreak::ui
