// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QCommandLineParser>
#include <QTextStream>

#include <optional>

namespace firebreak {

namespace server {
struct Account;
}

/// The commands of firebreakd: what each takes, does and prints. Data goes to `out`, words to `err`; the answer is the
/// exit status: 0 done, 1 refused, 2 could not run.
class ServerProgram
{
public:
    ServerProgram(QTextStream& out, QTextStream& err);

    [[nodiscard]] int run(const QStringList& arguments);

private:
    [[nodiscard]] int serve(const QCommandLineParser& options);
    [[nodiscard]] int invite(const QCommandLineParser& options);
    [[nodiscard]] int devices(const QCommandLineParser& options);
    [[nodiscard]] int revoke(const QCommandLineParser& options);
    [[nodiscard]] int people(const QCommandLineParser& options);
    [[nodiscard]] int person(const QCommandLineParser& options);
    void print(const server::Account& account);
    [[nodiscard]] int failed(const Error& error);
    [[nodiscard]] int misused(const QString& words);

    QTextStream& m_out;
    QTextStream& m_err;
};

} // namespace firebreak
