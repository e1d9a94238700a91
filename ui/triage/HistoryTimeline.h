// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "ui/triage/TriageWorkspace.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace firebreak::ui {

class Theme;

/// Who changed a record, when and what, newest first, under a head that opens and closes it. Read only while it is open.
/// Lines are what the server has confirmed; a change that is not sent yet is said above them.
class HistoryTimeline final : public QWidget
{
    Q_OBJECT

public:
    HistoryTimeline(const Theme& theme, const TriageWorkspace& workspace, const Clock& clock, QWidget* parent = nullptr);

    /// refresh() reads it.
    void setRecord(const RecordId& id);
    void refresh();
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

Q_SIGNALS:
    void opened();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void present(const QList<HistoryLine>& lines);
    void say(const QString& words);
    void clear();
    [[nodiscard]] QWidget* makeEntry(const HistoryLine& line);
    void drawHead();

    static constexpr qsizetype FirstLines = 20;

    const Theme& m_theme;
    const TriageWorkspace& m_workspace;
    const Clock& m_clock;
    std::optional<RecordId> m_id;
    bool m_isOpen = false;
    bool m_isWhole = false; ///< also the lines after the first ones
    quint64 m_asked = 0;    ///< only the newest answer counts
    QToolButton* m_head;
    QWidget* m_body;
    QVBoxLayout* m_entries;
};

} // namespace firebreak::ui
