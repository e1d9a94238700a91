// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "ui/common/Icons.h"
#include "ui/triage/TriageWorkspace.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace firebreak::ui {

/// The comments of one record, oldest first, and the composer below them. What is typed stays until it is sent.
class CommentThread final : public QWidget
{
    Q_OBJECT

public:
    CommentThread(const Theme& theme, const TriageWorkspace& workspace, const Clock& clock, QWidget* parent = nullptr);

    void setRecord(const RecordId& id);
    void refresh();
    void focusComposer();

Q_SIGNALS:
    void commentWritten(const QString& text);
    void removeRequested(const firebreak::RecordId& note);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeNote(const Record& note);
    void send();

    const Theme& m_theme;
    const TriageWorkspace& m_workspace;
    const Clock& m_clock;
    std::optional<RecordId> m_id;
    QVBoxLayout* m_notes;
    QPlainTextEdit* m_composer;
    QPushButton* m_send;
};

} // namespace firebreak::ui
