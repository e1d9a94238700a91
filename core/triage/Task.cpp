// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/Task.h"

#include "core/base/BodyFields.h"

namespace firebreak {

QJsonObject TaskConclusion::toJson() const
{
    BodyWriter writer({});
    writer.flag(QLatin1String("done"), isDone);
    writer.text(QLatin1String("text"), text);
    writer.instant(QLatin1String("at"), at);
    writeRecordId(writer, QLatin1String("by"), by);
    return writer.take();
}

Result<TaskConclusion> TaskConclusion::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    TaskConclusion conclusion;
    conclusion.isDone = reader.flag(QLatin1String("done"));
    conclusion.text = readRequiredText(reader, QLatin1String("text"));
    conclusion.at = readRequiredInstant(reader, QLatin1String("at"));
    conclusion.by = readRecordId(reader, QLatin1String("by"));
    if (reader.error())
        return failure(*reader.error());
    return conclusion;
}

QJsonObject SubTask::toJson() const
{
    BodyWriter writer({});
    writer.text(QLatin1String("title"), title);
    writer.child(QLatin1String("conclusion"), conclusion);
    return writer.take();
}

Result<SubTask> SubTask::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    SubTask subTask;
    subTask.title = readRequiredText(reader, QLatin1String("title"));
    subTask.conclusion = reader.child<TaskConclusion>(QLatin1String("conclusion"));
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
    writer.text(QLatin1String("text"), text);
    writeRecordId(writer, QLatin1String("owner"), owner);
    writer.instant(QLatin1String("dueAt"), dueAt);
    writer.instant(QLatin1String("createdAt"), createdAt);
    writer.list(QLatin1String("subTasks"), subTasks);
    writer.child(QLatin1String("conclusion"), conclusion);
    return writer.take();
}

Result<Task> Task::fromJson(const QJsonObject& body)
{
    BodyReader reader(body);
    Task task{readRequiredId(reader, QLatin1String("about")), {}, {}, {}, {}, {}, {}, {}, {}};
    task.title = readRequiredText(reader, QLatin1String("title"));
    task.text = reader.text(QLatin1String("text"));
    task.owner = readRecordId(reader, QLatin1String("owner"));
    task.dueAt = reader.instant(QLatin1String("dueAt"));
    task.createdAt = readRequiredInstant(reader, QLatin1String("createdAt"));
    task.subTasks = reader.list<SubTask>(QLatin1String("subTasks"));
    task.conclusion = reader.child<TaskConclusion>(QLatin1String("conclusion"));
    if (task.conclusion && !task.openSubTasks().isEmpty())
        reader.fail(error::BodyFieldValue, QLatin1String("conclusion"), task.openSubTasks());
    task.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return task;
}

} // namespace firebreak
