// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/ActionCatalogue.h"
#include "ui/triage/CommandHistory.h"
#include "ui/triage/QueueRow.h"

namespace firebreak::ui {

class ChoicePopup;

/// What can be done with one report or several: each opens a small choice where one is needed and hands commands to the
/// history. Used by the queue (marked reports) and by the report's page alike; the rules decide, not this.
class TriageActions final : public QObject
{
    Q_OBJECT

public:
    /// One of the chosen reports, with what a choice should show as current.
    struct Target
    {
        RecordId id;
        QString ident;
    };

    TriageActions(const Theme& theme, TriageWorkspace& workspace, CommandHistory& history, QObject* parent = nullptr);

    void assignToMe(const QList<Target>& targets);
    void chooseOwner(const QList<Target>& targets, QWidget* parent, const QPoint& at);
    void chooseSeverity(const QList<Target>& targets, QWidget* parent, const QPoint& at);
    void chooseLabel(const QList<Target>& targets, QWidget* parent, const QPoint& at);
    void chooseDisposition(const QList<Target>& targets, QWidget* parent, const QPoint& at);
    /// Opens the calculator beside the window; accepting it is one step of undo.
    void score(const Target& target, QWidget* parent);
    void reopen(const QList<Target>& targets);
    void comment(const RecordId& target, const QString& text);
    void removeNote(const RecordId& note);
    void addReference(const RecordId& target, const QString& url);
    void setField(const RecordId& target, const QString& field, const QJsonValue& from, const QJsonValue& to, const QString& reason = {});

private:
    void setOnAll(const QList<Target>& targets, const QString& field, const QJsonValue& to, const QString& words);
    void chooseReason(const QList<Target>& targets, Disposition disposition, QWidget* parent, const QPoint& at);
    void applyScores(const Target& target, const QMap<QString, QString>& before, const QMap<QString, QString>& after);
    void dispose(const QList<Target>& targets, Disposition disposition, const QString& reason);
    [[nodiscard]] static QString subject(const QList<Target>& targets);
    [[nodiscard]] QJsonValue currentValue(const RecordId& id, const QString& field) const;

    const Theme& m_theme;
    TriageWorkspace& m_workspace;
    CommandHistory& m_history;
};

} // namespace firebreak::ui
