// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CliCommands.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>

namespace firebreak::test {

/// A run of firebreakctl in this process, on buffers.
struct CliRun
{
    explicit CliRun(const QStringList& arguments, const QByteArray& input = {})
    {
        QBuffer in;
        QBuffer outBuffer;
        QBuffer errBuffer;
        in.setData(input);
        in.open(QIODevice::ReadOnly);
        outBuffer.open(QIODevice::WriteOnly);
        errBuffer.open(QIODevice::WriteOnly);
        code = int(firebreakCommands(QStringLiteral("1.2.3")).run(arguments, {in, outBuffer, errBuffer}));
        out = outBuffer.data();
        err = errBuffer.data();
    }

    /// Standard output as NDJSON.
    [[nodiscard]] QList<QJsonObject> rows() const
    {
        QList<QJsonObject> rows;
        const QList<QByteArray> lines = out.split('\n');
        for (const QByteArray& line : lines) {
            if (!line.isEmpty())
                rows.append(QJsonDocument::fromJson(line).object());
        }
        return rows;
    }

    int code = -1;
    QByteArray out;
    QByteArray err;
};

} // namespace firebreak::test
