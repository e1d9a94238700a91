// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/Task.h"

#include "core/base/BodyFields.h"

namespace firebreak {
namespace {

/// The conclusion, and its outcome, which has to be there with it.
std::optional<TaskConclusion> readConclusion(BodyReader& reader, QString& outcome)
{
    const QLatin1String key("conclusion");
    const QString word = reader.text(key);
    outcome = reader.text(QLatin1String("outcome"));
    if (word.isEmpty())
        return std::nullopt;
    const std::optional<TaskConclusion> conclusion = taskConclusionFromWord(word);
    if (!conclusion)
        reader.fail(error::BodyFieldValue, key, {word});
    if (outcome.trimmed().isEmpty())
        reader.fail(error::BodyFieldMissing, QLatin1String("outcome"));
    return conclusion;
}

void writeConclusion(BodyWriter& writer, std::optional<TaskConclusion> conclusion, const QString& outcome)
{
    if (conclusion)
        writer.text(QLatin1String("conclusion"), toWord(*conclusion));
    writer.text(QLatin1String("outcome"), outcome);
}

} // namespace

QLatin1String toWord(TaskConclusion conclusion)
{
    return conclusion == TaskConclusion::Done ? QLatin1String("done") : QLatin1String("not-applicable");
}

std::optional<TaskConclusion> taskConclusionFromWord(QStringView word)
{
    for (const TaskConclusion conclusion : {TaskConclusion::Done, TaskConclusion::NotApplicable}) {
        if (word == toWord(conclusion))
            return conclusion;
    }
    return std::nullopt;
}

QJsonObject SubTask::toJson() const
{
    BodyWriter writer({});
    writer.text(QLatin1String("title"), title);
    writeConclusion(writer, conclusion, outcome);
    return writer.take();
}

Result<SubTask> SubTask::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    SubTask subTask;
    subTask.title = readRequiredText(reader, QLatin1String("title"));
    subTask.conclusion = readConclusion(reader, subTask.outcome);
    if (reader.error())
        return failure(*reader.error());
    return subTask;
}

QStringList Task::openSubTasks() const
{
    QStringList open;
    for (const SubTask& subTask : subTasks) {
        if (!subTask.conclusion)
            open.append(subTask.title);
    }
    return open;
}

QJsonObject Task::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("about"), about.toText());
    writer.text(QLatin1String("title"), title);
    writer.text(QLatin1String("description"), description);
    writeRecordId(writer, QLatin1String("owner"), owner);
    writer.instant(QLatin1String("dueAt"), dueAt);
    writer.instant(QLatin1String("createdAt"), createdAt);
    writer.list(QLatin1String("subTasks"), subTasks);
    writeConclusion(writer, conclusion, outcome);
    return writer.take();
}

Result<Task> Task::fromJson(const QJsonObject& body)
{
    BodyReader reader(body);
    Task task{readRequiredId(reader, QLatin1String("about")), {}, {}, {}, {}, {}, {}, {}, {}, {}};
    task.title = readRequiredText(reader, QLatin1String("title"));
    task.description = reader.text(QLatin1String("description"));
    task.owner = readRecordId(reader, QLatin1String("owner"));
    task.dueAt = reader.instant(QLatin1String("dueAt"));
    task.createdAt = reader.instant(QLatin1String("createdAt"));
    task.subTasks = reader.list<SubTask>(QLatin1String("subTasks"));
    task.conclusion = readConclusion(reader, task.outcome);
    if (task.conclusion && !task.openSubTasks().isEmpty())
        reader.fail(error::BodyFieldValue, QLatin1String("conclusion"), task.openSubTasks());
    task.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return task;
}

} // namespace firebreak
