// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/ActionCatalogue.h"
#include "ui/triage/QueueRow.h"
#include "ui/triage/TriageWorkspace.h"
#include "ui/triage/UndoWords.h"

#include <QHash>
#include <QPointer>

namespace firebreak::ui {

class CvssDialog;

class ChoicePopup;

/// What can be done with one report or several: each opens a small choice where one is needed and hands the workspace an
/// action, which is one step of undo. Used by the queue (marked reports) and by the report's page alike; the rules decide,
/// not this.
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

    TriageActions(const Theme& theme, TriageWorkspace& workspace, QObject* parent = nullptr);

    void assignToMe(const QList<Target>& targets);
    void chooseOwner(const QList<Target>& targets, QWidget* parent, const QPoint& at);
    void chooseSeverity(const QList<Target>& targets, QWidget* parent, const QPoint& at);
    void chooseLabel(const QList<Target>& targets, QWidget* parent, const QPoint& at);
    void chooseDisposition(const QList<Target>& targets, QWidget* parent, const QPoint& at);
    /// Opens the calculator beside the window, or shows the one that is open for this report; accepting it is one step of
    /// undo. What was typed and not applied is kept for the report and is there again the next time.
    void score(const Target& target, QWidget* parent);
    void reopen(const QList<Target>& targets);
    void comment(const RecordId& target, const QString& text);
    void removeNote(const RecordId& note);
    void addReference(const RecordId& target, const QString& url);
    void setField(const RecordId& target, const QString& field, const QJsonValue& from, const QJsonValue& to, const QString& reason = {});

    /// `words` say what is done, for the undo bar: "Owner set on 3 reports".
    void perform(const QString& words, const QList<TriageWorkspace::Intent>& action);
    /// Takes back the last thing that was asked for, also when its answer is still on the way.
    void undo();
    void redo();
    /// A conflict was decided, as one step of undo or for good. After the latter undo() takes nothing back, lest it be
    /// something older, until something else is done or the decisions are left.
    void decided(const QString& words, bool isUndoable);
    void leaveDecisions() { m_final.clear(); }
    /// Ends a long action early; what is done stays, and can be undone.
    void cancel();

Q_SIGNALS:
    /// An action is done; `changed` of its commands changed something, and the words also say what did not. `isUndo`: it
    /// took an earlier one back.
    void performed(const QString& words, int changed, bool isUndo);
    /// All of an action was refused; `words` say why.
    void refused(const firebreak::Error& first, int count, const QString& words);
    void progressed(const QString& words, bool isCancellable);
    /// What was done last is not taken back.
    void undoRefused(const QString& words);

private:
    enum class Kind { Do, Undo, Redo };
    struct Asked
    {
        Kind kind;
        QString words;
        qsizetype commands = 0; ///< none: as many as the workspace knows
    };
    void answered(const Asked& asked, const TriageWorkspace::Answers& answers);
    void tell(const Asked& asked, const TriageWorkspace::Answers& answers);
    void tellProgress(qsizetype done, qsizetype total);
    void goBack(Kind kind);
    /// A field of several reports as it was when the person was asked for a new value.
    struct Seen
    {
        QString field;
        QList<Target> targets;
        QList<QJsonValue> values; ///< one for each

        /// What all of them have; none when they differ.
        [[nodiscard]] std::optional<QJsonValue> shared() const;
    };
    [[nodiscard]] Seen see(const QList<Target>& targets, const QString& field) const;
    void setOnAll(const Seen& seen, const QJsonValue& to, const QString& words);
    void chooseReason(const QList<Target>& targets, Disposition disposition, QWidget* parent, const QPoint& at);
    void applyScores(const Target& target, const QMap<QString, QString>& before, const QMap<QString, QString>& after);
    void dispose(const QList<Target>& targets, Disposition disposition, const QString& reason);
    [[nodiscard]] static QString subject(const QList<Target>& targets);
    [[nodiscard]] QJsonValue currentValue(const RecordId& id, const QString& field) const;

    const Theme& m_theme;
    TriageWorkspace& m_workspace;
    UndoWords m_words;
    QHash<RecordId, QPointer<CvssDialog>> m_calculators;
    QString m_final; ///< the decision that nothing takes back
    int m_running = 0;      ///< actions without an answer yet
    Asked m_asked = {Kind::Do, {}}; ///< the last of them
    QList<Kind> m_waiting; ///< undo and redo that were asked for meanwhile
};

} // namespace firebreak::ui
