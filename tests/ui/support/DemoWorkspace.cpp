// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/DemoWorkspace.h"

#include "core/command/DemoScript.h"

#include <QFile>

namespace firebreak::test {

void loadDemo(MemoryWorkspace& workspace, ManualClock& clock, Instant now)
{
    QFile file(QStringLiteral(FIREBREAK_SOURCE_DIR "/resources/demo/workspace.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the demo workspace is missing");
    const Result<QList<DemoStep>> script = demoScript(file.readAll(), now, std::nullopt);
    if (!script)
        qFatal("demo: %s", qPrintable(toLogLine(script.error())));
    for (const DemoStep& step : *script) {
        clock.advance(step.command.at - clock.now());
        workspace.mustApply(step.command, step.actor);
    }
    clock.advance(now - clock.now());
    for (const DemoStep& step : *script) {
        if (step.actor.has(Role::Analyst)) {
            workspace.setActor(step.actor);
            break;
        }
    }
}

} // namespace firebreak::test
