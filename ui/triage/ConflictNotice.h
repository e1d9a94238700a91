// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Theme.h"
#include "ui/triage/TriageWorkspace.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace firebreak::ui {

/// Tells on a report that changes of ours to it could not stand and wait for a person: the values below are then not the
/// ones that were entered here. Hidden while there are none.
class ConflictNotice final : public QWidget
{
    Q_OBJECT

public:
    ConflictNotice(const Theme& theme, const TriageWorkspace& workspace, QWidget* parent = nullptr);

    void setRecord(const RecordId& id);
    void refresh();

Q_SIGNALS:
    void decideRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void present(int count);

    const Theme& m_theme;
    const TriageWorkspace& m_workspace;
    std::optional<RecordId> m_id;
    QLabel* m_words;
    QPushButton* m_decide;
    quint64 m_asked = 0;
};

} // namespace firebreak::ui
