// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/base/TypedId.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace firebreak {

/// How a task or a part of it ended.
enum class TaskConclusion : quint8 { Done = 1, NotApplicable };

/// `done`, `not-applicable`.
[[nodiscard]] QLatin1String toWord(TaskConclusion conclusion);
[[nodiscard]] std::optional<TaskConclusion> taskConclusionFromWord(QStringView word);

/// A part of a task. JSON `{"title","conclusion","outcome"}`.
struct SubTask
{
    QString title;
    std::optional<TaskConclusion> conclusion;
    QString outcome; ///< what was done, or why it does not apply

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with `body.field-missing` (title; the outcome of what is concluded) and `body.field-value`.
    [[nodiscard]] static Result<SubTask> fromJson(const QJsonObject& json);
    friend bool operator==(const SubTask&, const SubTask&) = default;
};

/// A piece of Product Security's work on a report or flaw, for Product Security's eyes alone (R7, R9). Record
/// kind `task`, compartment `prodsec` or the embargo's own of the kind. It is documented and closed with all
/// its parts, or not at all (R111).
struct Task
{
    RecordId about; ///< a report or a flaw
    QString title;
    QString description;
    std::optional<RecordId> owner;
    std::optional<Instant> dueAt;
    std::optional<Instant> createdAt;
    QList<SubTask> subTasks;
    std::optional<TaskConclusion> conclusion;
    QString outcome; ///< what was done, or why it does not apply
    QJsonObject extra;

    [[nodiscard]] bool isClosed() const { return conclusion.has_value(); }
    [[nodiscard]] QStringList openSubTasks() const;

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with `body.field-missing` (about, title; the outcome of what is concluded) and
    /// `body.field-value` (a conclusion while a sub-task has none).
    [[nodiscard]] static Result<Task> fromJson(const QJsonObject& body);
    friend bool operator==(const Task&, const Task&) = default;
};

} // namespace firebreak
